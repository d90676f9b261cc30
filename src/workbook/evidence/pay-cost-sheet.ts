import {
  breakEven,
  PAY_PLACES,
  payCost,
  payCurve,
  payout,
  salesPay,
  spreadOf,
  total,
  type AllocationPlan,
  type QuotaModel,
  type SalesPay,
} from "../../engine";
import type { ChartDescription } from "../description";
import { curveBlock, stepsBlock, type Point } from "./pay-curve-blocks";
import { peopleBlock } from "./pay-people-block";
import { totalsBlock } from "./pay-totals-block";
import { readingBlock } from "./reading-block";
import { beside, stampBlocks, type Item, type Sheet, type Stamp } from "./stamp";

/** The shares of the quotas at which pay is told. */
const attainments = [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2] as const;

/** The team as one: when everybody makes the same share, so does the team, and a thousand reps cost no more time. */
function asOne({ fixed, carriers }: SalesPay): SalesPay {
  const asked = carriers.filter(({ quota }) => quota > 0);
  const quota = total(asked.map((one) => one.quota));
  const targetVariable = total(asked.map((one) => one.targetVariable));
  return { fixed, carriers: [{ id: "all", quota, targetVariable }] };
}

function pointsOf(model: QuotaModel, plan: AllocationPlan, pay: SalesPay): readonly Point[] {
  const tiers = model.payTiers;
  const spread = spreadOf(model, plan);
  const team = asOne(pay);
  return payCurve(team, { tiers, spread, attainments }).map((point) => {
    const { attainment } = point;
    const paid = team.carriers.map((carrier) => ({ ...carrier, attainment }));
    return {
      ...point,
      variable: payCost(paid, tiers),
      ofTarget: payout({ actual: attainment, quota: 1, targetVariable: 1 }, tiers),
    };
  });
}

/** What the sheet holds that is no formula. */
function stamped(model: QuotaModel, plan: AllocationPlan, pay: SalesPay | null): readonly Item[] {
  const { grossMargin } = model.outlook;
  const even =
    pay === null || grossMargin === null
      ? null
      : breakEven(pay, { tiers: model.payTiers, grossMargin });
  return [
    {
      label: "Method",
      value: `${PAY_PLACES} places of a normal distribution`,
      why: "Pay with a spread: reps lie around what the team makes; accelerators cost more above than they save below.",
    },
    {
      label: "Spread of attainment",
      value: spreadOf(model, plan),
      format: "share",
      why: "Blank: not known",
    },
    {
      label: "Gross margin",
      value: grossMargin,
      format: "share",
      why: "Blank: not told, and no break-even",
    },
    {
      label: "Break-even from",
      value: even?.from ?? null,
      format: "share",
      why: "From this attainment on the margin on bookings pays for sales.",
    },
    {
      label: "Up to",
      value: even?.to ?? null,
      format: "share",
      why: "Blank: from there on for good",
    },
  ];
}

const widths: readonly number[] = [30, 30, 14, 14, 14, 14, 14, 16, 14, 14, 14, 14, 14];

const reading = [
  ["Team row, Roster row", "Where the person stands in Capacity and Roster"],
  ["Carries a quota", "1 for AEs and AMs: a part of their pay hangs on a quota"],
  ["Until month", "The last month of this year that counts, as years times 12 and months"],
  [
    "Untold",
    "1 while earnings, or the pay mix of a carrier, are not told: then nothing is summed up",
  ],
] as const;

const chart: ChartDescription = {
  name: "PayByAttainment",
  kind: "stacked column",
  title: "Sales pay by what the team makes of its quotas",
  categoryAxis: "Attainment of the team",
  valueAxis: "Pay of a year",
  fromZero: true,
  altText: "Columns of fixed and variable pay at 60 to 120 percent of the quotas.",
  categories: { table: "PayCurve", column: "Team makes" },
  series: [
    { name: "Fixed pay", values: { table: "PayCurve", column: "Fixed pay" } },
    { name: "Variable pay", values: { table: "PayCurve", column: "Variable pay" } },
  ],
  place: beside(widths, { column: 9, down: 0 }, { rows: 20, columns: 6 }),
};

/** What the quotas cost in sales pay, in formulas. */
export function payCostSheet(model: QuotaModel, plan: AllocationPlan, stamp: Stamp): Sheet {
  const pay = salesPay(plan);
  const bare: SalesPay = {
    fixed: 0,
    carriers: plan.reps.map(({ id, quota }) => ({ id, quota, targetVariable: 0 })),
  };
  return {
    name: "Pay cost",
    family: "calculations",
    purpose: "Budget what a year costs in sales pay, by what the team makes of its quotas.",
    widths,
    blocks: [
      totalsBlock(plan, pay),
      curveBlock(pointsOf(model, plan, pay ?? bare), pay !== null),
      ...stampBlocks(stamp, stamped(model, plan, pay), "PayStamped"),
      stepsBlock(model),
      readingBlock(reading),
      peopleBlock(model, plan),
    ],
    charts: pay === null ? [] : [chart],
  };
}

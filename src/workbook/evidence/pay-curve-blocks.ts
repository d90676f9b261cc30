import type { PayPoint, PayTier, QuotaModel } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { placed, worked } from "../plan/columns";

type Step = { readonly at: number };

/** Each tier as the step that it lies above the one before: pay is the sum of the steps passed. */
export function stepsBlock({ payTiers }: QuotaModel): Block {
  return block<Step>(
    { heading: "Pay tiers as steps", table: "PaySteps" },
    [
      placed("at", "Tier", (row) => row.at),
      worked("from", "From", {
        formula: "=INDEX(PayTierList[From],{at})",
        value: (row) => payTiers[row.at - 1]?.from ?? null,
        format: "share",
      }),
      worked("multiple", "Multiple", {
        formula: "=INDEX(PayTierList[Multiple],{at})",
        value: (row) => payTiers[row.at - 1]?.multiple ?? null,
        format: "multiple",
      }),
      worked("step", "Step", {
        formula: "={multiple}-IF({at}=1,0,INDEX(PayTierList[Multiple],MAX(1,{at}-1)))",
        value: (row) => stepOf(payTiers, row.at - 1),
      }),
    ],
    payTiers.map((_tier, at) => ({ at: at + 1 })),
  );
}

/** How far a tier's multiple lies above the one before. */
function stepOf(tiers: readonly PayTier[], at: number): number {
  return (tiers[at]?.multiple ?? 0) - (tiers[at - 1]?.multiple ?? 0);
}

/** A point of the curve, with its variable pay as money and as a share of that at quota. */
export type Point = PayPoint & { readonly variable: number; readonly ofTarget: number };

/** Nothing while somebody's pay is not told. */
export const blankOr = (formula: string) => `=IF(PayUntold>0,"",${formula})`;

/** What everybody's pay comes to when the team makes a share of its quotas. */
export function curveBlock(points: readonly Point[], isTold: boolean): Block {
  const told = (value: (row: Point) => number | null) => (row: Point) =>
    isTold ? value(row) : null;
  return block<Point>(
    { heading: "What a year of sales pay costs", table: "PayCurve" },
    [
      { ...placed<Point>("attainment", "Team makes", (row) => row.attainment), format: "percent0" },
      worked("sold", "Bookings", {
        formula: "={attainment}*SUM(PayPeople[Quota])",
        value: ({ sold }) => sold,
        format: "wholeMoney",
      }),
      worked("paid", "Of target variable", {
        formula:
          "=SUMPRODUCT(({attainment}>PaySteps[From])*({attainment}-PaySteps[From])*PaySteps[Step])",
        value: ({ ofTarget }) => ofTarget,
        format: "share",
      }),
      worked("fixed", "Fixed pay", {
        formula: blankOr("SUM(PayPeople[Fixed])"),
        value: told(({ cost, variable }) => cost - variable),
        format: "wholeMoney",
      }),
      worked("variable", "Variable pay", {
        formula: blankOr('{paid}*SUMIFS(PayPeople[Target variable],PayPeople[Quota],">0")'),
        value: told(({ variable }) => variable),
        format: "wholeMoney",
      }),
      {
        ...worked<Point>("cost", "All sales pay", {
          formula: blankOr("{fixed}+{variable}"),
          value: told(({ cost }) => cost),
          format: "wholeMoney",
        }),
        look: "output",
      },
      worked("share", "Cost of sales", {
        formula: '=IF(OR(PayUntold>0,{sold}=0),"",{cost}/{sold})',
        value: told(({ costShare }) => costShare),
        format: "share",
      }),
      {
        key: "spread",
        header: "Pay with a spread",
        look: "calculation",
        format: "wholeMoney",
        value: told(({ costWithSpread }) => costWithSpread),
      },
    ],
    points,
  );
}

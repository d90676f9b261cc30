import { payCurve, payout, salesPay, type AllocationPlan, type QuotaModel } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { placed, worked } from "../plan/columns";

/** The attainments that the sheet shows pay at: how the columns are called, and the share. */
export const payLevels = [
  { label: "50 percent", attainment: 0.5 },
  { label: "80 percent", attainment: 0.8 },
  { label: "Quota", attainment: 1 },
  { label: "120 percent", attainment: 1.2 },
  { label: "150 percent", attainment: 1.5 },
] as const;

type Tier = {
  readonly at: number;
  readonly from: number;
  readonly multiple: number;
  readonly adds: number;
};

/** The tiers as marginal steps: what each adds to the multiple of the one before. */
export function payStepsBlock({ payTiers }: QuotaModel): Block {
  const rows = payTiers.map((tier, place): Tier => ({
    ...tier,
    at: place + 1,
    adds: tier.multiple - (payTiers[place - 1]?.multiple ?? 0),
  }));
  return block<Tier>(
    { heading: "Tiers", table: "PayTierSteps" },
    [
      placed("at", "Tier", ({ at }) => at),
      worked("from", "From", {
        formula: "=INDEX(PayTierList[From],{at})",
        value: ({ from }) => from,
        format: "percent0",
      }),
      worked("multiple", "Times the base rate", {
        formula: "=INDEX(PayTierList[Multiple],{at})",
        value: ({ multiple }) => multiple,
        format: "multiple",
      }),
      worked("adds", "Adds", {
        formula: "={multiple}-IF({at}=1,0,INDEX(PayTierList[Multiple],MAX({at}-1,1)))",
        value: ({ adds }) => adds,
        format: "multiple",
      }),
    ],
    rows,
  );
}

type Level = {
  readonly label: string;
  readonly place: number;
  readonly attainment: number;
  readonly paid: number;
  readonly sold: number | null;
  readonly cost: number | null;
};

function levelRows(model: QuotaModel, plan: AllocationPlan): readonly Level[] {
  const pay = salesPay(plan);
  const attainments = payLevels.map(({ attainment }) => attainment);
  const points =
    pay === null ? [] : payCurve(pay, { tiers: model.payTiers, spread: null, attainments });
  return payLevels.map(({ label, attainment }, at) => ({
    label,
    attainment,
    place: at + 1,
    paid: payout({ actual: attainment, quota: 1, targetVariable: 1 }, model.payTiers),
    sold: points[at]?.sold ?? null,
    cost: points[at]?.cost ?? null,
  }));
}

/** What each attainment pays of the target variable, and what it costs when everybody makes it. */
export function payLevelsBlock(model: QuotaModel, plan: AllocationPlan): Block {
  return block<Level>(
    { heading: "What an attainment pays" },
    [
      words({ key: "label", header: "Everybody makes", value: ({ label }) => label }),
      {
        key: "attainment",
        header: "Attainment",
        look: "calculation",
        format: "percent0",
        value: ({ attainment }) => attainment,
      },
      {
        ...worked<Level>("paid", "Share of target variable", {
          formula:
            "=SUMPRODUCT(({attainment}>PayTierSteps[From])*({attainment}-PayTierSteps[From])*PayTierSteps[Adds])",
          value: ({ paid }) => paid,
          format: "share",
        }),
        name: ({ place }) => `PaidAt${place}`,
      },
      worked("sold", "Team sells", {
        formula: '=IF(COUNT(FixedPay)=0,"",AssignedQuota*{attainment})',
        value: ({ sold }) => sold,
        format: "wholeMoney",
      }),
      worked("cost", "Sales pay", {
        formula: '=IF(COUNT(FixedPay)=0,"",FixedPay+VariablePay*{paid})',
        value: ({ cost }) => cost,
        format: "wholeMoney",
      }),
      worked("share", "Pay over sales", {
        formula: '=IF(COUNT({cost})*N({sold})=0,"",{cost}/{sold})',
        value: ({ cost, sold }) =>
          cost === null || sold === null || sold === 0 ? null : cost / sold,
        format: "share",
      }),
    ],
    levelRows(model, plan),
  );
}

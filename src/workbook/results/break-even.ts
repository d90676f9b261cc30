import {
  payFor,
  payout,
  salesPay,
  total,
  type AllocationPlan,
  type QuotaModel,
} from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { placed, worked } from "../plan/columns";

/** A tier from its beginning on: what is left of the sales there, and how that goes on until the next. */
type Knot = {
  readonly at: number;
  readonly from: number;
  /** Where the next tier begins; null in the last. */
  readonly to: number | null;
  readonly paid: number;
  readonly left: number | null;
  readonly slope: number | null;
  readonly even: number | null;
  readonly crossing: number | null;
};

/** Where a straight line comes to nothing, or where it begins when it lies above nothing already. */
function evenOf({ from, left, slope }: Pick<Knot, "from" | "left" | "slope">): number | null {
  if (left === null || slope === null) return null;
  if (left > 0) return from;
  return slope > 0 ? from - left / slope : null;
}

function knots({ payTiers, outlook }: QuotaModel, plan: AllocationPlan): readonly Knot[] {
  const pay = salesPay(plan);
  const margin = outlook.grossMargin;
  const assigned = total(plan.reps.map(({ quota }) => quota));
  const variable = total(
    (pay?.carriers ?? []).map(({ quota, targetVariable }) => (quota > 0 ? targetVariable : 0)),
  );
  const leftAt = (from: number): number | null => {
    if (pay === null || margin === null) return null;
    const sold = pay.carriers.map(({ quota }) => quota * from);
    return margin * total(sold) - payFor(pay, sold, payTiers);
  };
  return payTiers.map(({ from, multiple }, place): Knot => {
    const left = leftAt(from);
    const slope = left === null || margin === null ? null : margin * assigned - variable * multiple;
    const to = payTiers[place + 1]?.from ?? null;
    const even = evenOf({ from, left, slope });
    const isHere = even !== null && (to === null || (left ?? 0) > 0 || even < to);
    return {
      at: place + 1,
      from,
      to,
      paid: payout({ actual: from, quota: 1, targetVariable: 1 }, payTiers),
      left,
      slope,
      even,
      crossing: isHere ? even : null,
    };
  });
}

/** Between two tiers all is straight: the working behind the break-even, one line a tier. */
export function breakEvenBlock(model: QuotaModel, plan: AllocationPlan): Block {
  return block<Knot>(
    { heading: "Break-even, tier by tier", table: "BreakEvenSteps" },
    [
      placed("at", "Tier", ({ at }) => at),
      worked("from", "From", {
        formula: "=INDEX(PayTierSteps[From],{at})",
        value: ({ from }) => from,
        format: "percent0",
      }),
      worked("to", "Up to", {
        formula:
          '=IF({at}=ROWS(PayTierSteps[Tier]),"",INDEX(PayTierSteps[From],MIN({at}+1,ROWS(PayTierSteps[Tier]))))',
        value: ({ to }) => to,
        format: "percent0",
      }),
      worked("paid", "Share paid", {
        formula:
          "=SUMPRODUCT(({from}>PayTierSteps[From])*({from}-PayTierSteps[From])*PayTierSteps[Adds])",
        value: ({ paid }) => paid,
        format: "share",
      }),
      worked("left", "Left", {
        formula:
          '=IF(COUNT(FixedPay)*COUNT(GrossMargin)=0,"",GrossMargin*AssignedQuota*{from}-FixedPay-VariablePay*{paid})',
        value: ({ left }) => left,
        format: "wholeMoney",
      }),
      worked("slope", "Left of more", {
        formula:
          '=IF({left}="","",GrossMargin*AssignedQuota-VariablePay*INDEX(PayTierSteps[Times the base rate],{at}))',
        value: ({ slope }) => slope,
        format: "wholeMoney",
      }),
      worked("even", "Even at", {
        formula: '=IF({left}="","",IF({left}>0,{from},IF({slope}>0,{from}-{left}/{slope},"")))',
        value: ({ even }) => even,
        format: "share",
      }),
      worked("crossing", "Crossing", {
        formula: '=IF({even}="","",IF({to}="",{even},IF(OR({left}>0,{even}<{to}),{even},"")))',
        value: ({ crossing }) => crossing,
        format: "share",
      }),
    ],
    knots(model, plan),
  );
}

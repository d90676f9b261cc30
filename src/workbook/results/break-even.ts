import { payFor, salesPay, total, type AllocationPlan, type QuotaModel } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { placed, worked, working } from "../plan/columns";

type Knot = { readonly at: number; readonly left: number | null };

/** Between two tiers all is straight: the working behind the break-even, one line a tier. */
export function breakEvenBlock({ payTiers, outlook }: QuotaModel, plan: AllocationPlan): Block {
  const pay = salesPay(plan);
  const left = (from: number): number | null => {
    if (pay === null || outlook.grossMargin === null) return null;
    const sold = pay.carriers.map(({ quota }) => quota * from);
    return outlook.grossMargin * total(sold) - payFor(pay, sold, payTiers);
  };
  return block<Knot>(
    { heading: "Break-even, tier by tier", table: "BreakEvenSteps" },
    [
      placed("at", "Tier", ({ at }) => at),
      working("from", "Begins at", "=INDEX(PayTierSteps[From attainment],{at})", "percent0"),
      working(
        "to",
        "Ends at",
        '=IF({at}=ROWS(PayTierSteps[Tier]),"",INDEX(PayTierSteps[From attainment],MIN({at}+1,ROWS(PayTierSteps[Tier]))))',
        "percent0",
      ),
      working(
        "paid",
        "Share paid",
        "=SUMPRODUCT(({from}>PayTierSteps[From attainment])*({from}-PayTierSteps[From attainment])*PayTierSteps[Adds to the tier before])",
        "share",
      ),
      worked("left", "Left at its beginning", {
        formula:
          '=IF(COUNT(FixedPay)*COUNT(GrossMargin)=0,"",GrossMargin*AssignedQuota*{from}-FixedPay-VariablePay*{paid})',
        value: (row) => row.left,
        format: "wholeMoney",
      }),
      working(
        "slope",
        "Left of a whole quota more",
        '=IF({left}="","",GrossMargin*AssignedQuota-VariablePay*INDEX(PayTierSteps[Times the base rate],{at}))',
        "wholeMoney",
      ),
      working(
        "even",
        "Even at",
        '=IF({left}="","",IF({left}>0,{from},IF({slope}>0,{from}-{left}/{slope},"")))',
        "share",
      ),
      working(
        "crossing",
        "Crossing",
        '=IF({even}="","",IF({to}="",{even},IF(OR({left}>0,{even}<{to}),{even},"")))',
        "share",
      ),
    ],
    payTiers.map(({ from }, place) => ({ at: place + 1, left: left(from) })),
  );
}

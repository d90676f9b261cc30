import { block } from "../block";
import type { Block } from "../description";
import { placed, worked } from "../plan/columns";
import { acceleratorFrom } from "./warning-steps";
import type { Tracked } from "./tracked-rows";

/** The tiers of pay that make further sales pay more than the base rate. */
export function acceleratorBlock({ model: { payTiers } }: Tracked): Block {
  return block<number>(
    { heading: "Accelerators", table: "AcceleratorList" },
    [
      placed("no", "No", (no) => no),
      worked("from", "From", {
        formula:
          '=IF(AND(N(INDEX(PayTierList[From],{no}))>=1,N(INDEX(PayTierList[Multiple],{no}))>1),INDEX(PayTierList[From],{no}),"")',
        value: (no) => acceleratorFrom(payTiers[no - 1]),
        format: "share",
      }),
    ],
    Array.from({ length: Math.max(1, payTiers.length) }, (_tier, at) => at + 1),
  );
}

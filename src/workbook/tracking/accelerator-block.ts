import { block } from "../block";
import type { Block } from "../description";
import { placed, working } from "../plan/columns";
import type { Tracked } from "./tracked-rows";

/** The tiers of pay that make further sales pay more than the base rate. */
export function acceleratorBlock({ model: { payTiers } }: Tracked): Block {
  return block<number>(
    { heading: "Accelerators", table: "AcceleratorList" },
    [
      placed("no", "No", (no) => no),
      working(
        "from",
        "From",
        '=IF(AND(N(INDEX(PayTierList[From],{no}))>=1,N(INDEX(PayTierList[Multiple],{no}))>1),INDEX(PayTierList[From],{no}),"")',
        "share",
      ),
    ],
    Array.from({ length: Math.max(1, payTiers.length) }, (_tier, at) => at + 1),
  );
}

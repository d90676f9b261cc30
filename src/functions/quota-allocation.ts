import { apportion, blendedQuotas, quotaPool, tieredQuotas, total } from "../engine";
import { aboveZero, answer, refuse, shareOfWhole, zeroOrMore } from "./asked";
import { boundsFrom, refuseAllocation } from "./allocation-refusals";
import { listIn, sameLength, shapedLike, valuesOf, zeroOrMoreAt } from "./ranges";
import { multiplierIn } from "./tiers";

/**
 * All quota to be assigned: the revenue target and its buffer.
 * @customfunction QUOTA.POOL QUOTA.POOL
 * @helpurl https://localhost:3000/functions.html#quota.pool
 * @param {number} revenueTarget What the company must book
 * @param {number} [coverageBuffer] Quota assigned over target, such as 1.1; 1 if left out
 * @returns {number} The pool
 * @example =QUOTA.POOL(10000000,1.1) //=> 11000000
 */
export function quotaPoolOf(revenueTarget: number, coverageBuffer?: number): number {
  return answer(
    quotaPool({
      revenueTarget: zeroOrMore("revenueTarget", revenueTarget),
      coverageBuffer: aboveZero("coverageBuffer", coverageBuffer ?? 1),
    }),
  );
}

/**
 * Hands out a pool by weight in whole steps: floors, caps and pins first, the rest by weight, rounded by largest remainder.
 * @customfunction QUOTA.ALLOCATE QUOTA.ALLOCATE
 * @helpurl https://localhost:3000/functions.html#quota.allocate
 * @param {number} pool What is handed out; a multiple of the step
 * @param {any[][]} weights One weight for each rep, in one row or one column
 * @param {number} [step] Quotas are multiples of this; 1 if left out
 * @param {any[][]} [floors] Smallest quota of each rep; blank for none
 * @param {any[][]} [caps] Largest quota of each rep; blank for none
 * @param {any[][]} [pins] Quota that is set by hand; blank for none
 * @returns {number[][]} One quota for each weight; they sum to the pool
 * @example =QUOTA.ALLOCATE(1000000,{0.7;0.9;1;1.3},1000) //=> {180000;231000;256000;333000}
 */
export function quotaAllocate(
  pool: number,
  weights: unknown[][],
  step?: number,
  floors?: unknown[][],
  caps?: unknown[][],
  pins?: unknown[][],
): number[][] {
  const list = listIn("weights", weights);
  const asked = {
    pool: zeroOrMore("pool", pool),
    weights: valuesOf(list, zeroOrMoreAt),
    step: aboveZero("step", step ?? 1),
    bounds: boundsFrom(list, { floors, caps, pins }),
  };
  const outcome = apportion(asked);
  if (outcome.kind !== "apportioned") return refuseAllocation(outcome, { ...asked, list });
  return shapedLike(weights, outcome.amounts);
}

/**
 * Blends top-down and bottom-up quotas and brings the blend back to the pool.
 * @customfunction QUOTA.BLEND QUOTA.BLEND
 * @helpurl https://localhost:3000/functions.html#quota.blend
 * @param {any[][]} topDown Top-down quotas, in one row or one column
 * @param {any[][]} bottomUp Bottom-up quotas of the same reps
 * @param {number} [alpha] Share of top-down in the blend; 0.5 if left out
 * @param {number} [pool] What the quotas must sum to; the sum of topDown if left out
 * @returns {number[][]} One quota for each rep, not rounded
 * @example =QUOTA.BLEND({60;40},{30;30},0.5,160) //=> {90;70}
 */
export function quotaBlend(
  topDown: unknown[][],
  bottomUp: unknown[][],
  alpha?: number,
  pool?: number,
): number[][] {
  const [down, up] = [listIn("topDown", topDown), listIn("bottomUp", bottomUp)];
  sameLength(down, up);
  const amounts = valuesOf(down, zeroOrMoreAt);
  const whole = zeroOrMore("pool", pool ?? total(amounts));
  const blend = blendedQuotas({
    topDown: amounts,
    bottomUp: valuesOf(up, zeroOrMoreAt),
    blendShare: shareOfWhole("alpha", alpha ?? 0.5),
    pool: whole,
  });
  if (whole > 0 && total(blend.mixed) === 0) {
    refuse("The blend is zero for everybody, so nothing can be shared.");
  }
  return shapedLike(topDown, blend.quotas);
}

/**
 * Shares a pool by capacity times the multiplier of each rep's tier.
 * @customfunction QUOTA.TIERED QUOTA.TIERED
 * @helpurl https://localhost:3000/functions.html#quota.tiered
 * @param {number} pool What is shared
 * @param {any[][]} capacities Capacity of each rep, in one row or one column
 * @param {any[][]} tiers Tier of each rep: Enterprise, Mid-Market or SMB, or those of the table
 * @param {any[][]} [tierTable] Rows of tier and multiplier; Enterprise 1, Mid-Market 0.6, SMB 0.3 if left out
 * @returns {number[][]} One quota for each rep, not rounded
 * @example =QUOTA.TIERED(190,{100;100;100},{"Enterprise";"Mid-Market";"SMB"}) //=> {100;60;30}
 */
export function quotaTiered(
  pool: number,
  capacities: unknown[][],
  tiers: unknown[][],
  tierTable?: unknown[][],
): number[][] {
  const [counted, named] = [listIn("capacities", capacities), listIn("tiers", tiers)];
  sameLength(counted, named);
  const whole = zeroOrMore("pool", pool);
  const quotas = tieredQuotas(whole, {
    capacities: valuesOf(counted, zeroOrMoreAt),
    multipliers: valuesOf(named, multiplierIn(tierTable)),
  });
  if (whole > 0 && total(quotas) === 0) {
    refuse("Capacities times multipliers are zero for everybody, so nothing can be shared.");
  }
  return shapedLike(capacities, quotas);
}

import { dust } from "../figure/rounded";
import { payCost, type PayTier } from "../pay/payout";
import type { AllocationPlan } from "../plan/allocation-plan";
import type { RepPlan } from "../plan/rep-plan";
import { product } from "../share/answered";
import { grouped } from "../share/grouped";
import { shareInterval, type Interval } from "./interval";
import { isAskedForWholeYear, wasRampedAllYear } from "./judged-reps";
import type { BackTestThresholds } from "./thresholds";

/** Too hard to go on, too hard as it is, a little hard, sound, or so easy that somebody holds back. */
export type BackTestVerdict = "INVESTIGATE" | "ADJUST" | "HARD" | "SOUND" | "TOO_EASY";

/** How many of some reps would have reached their quotas. */
export type Hits = {
  readonly name: string;
  readonly hits: number;
  readonly reps: number;
  /** Null of nobody. */
  readonly share: number | null;
  readonly interval: Interval | null;
};

export type BackTest = {
  /** Reps who were ramped all year: the gate is about them. */
  readonly ramped: Hits;
  readonly verdict: BackTestVerdict | null;
  /** Reps who were ramping then, beside the gate. */
  readonly ramping: Hits;
  /** Reps of whose year nothing is known. */
  readonly unknown: readonly string[];
  /** Reps with actuals who were asked for nothing, and people with actuals who are not in the plan. */
  readonly unasked: readonly string[];
  readonly unplanned: readonly string[];
  /** Reps whose quota is for a part of the year and cannot be held against a whole one. */
  readonly partYear: readonly string[];
  readonly bySegment: readonly Hits[];
  readonly byTerritory: readonly Hits[];
  /** Everybody who can be judged, in the order of the plan. */
  readonly judged: readonly Judged[];
  /** Attainments of the ramped, from low to high. */
  readonly attainments: readonly number[];
  /** What those who are judged would have cost in variable pay; null where pay is not told. */
  readonly cost: number | null;
};

/** The verdict on a share of reps at quota. */
export function backTestVerdict(share: number, thresholds: BackTestThresholds): BackTestVerdict {
  if (share < thresholds.investigateBelow - dust) return "INVESTIGATE";
  if (share < thresholds.adjustBelow - dust) return "ADJUST";
  if (share < thresholds.soundFrom - dust) return "HARD";
  return share > thresholds.soundTo + dust ? "TOO_EASY" : "SOUND";
}

/** Whether so few reps can be told apart from a team within the gate: the interval may reach into it. */
export function isBeyondGate({ interval }: Hits, thresholds: BackTestThresholds): boolean {
  if (interval === null) return false;
  return interval.high < thresholds.soundFrom || interval.low > thresholds.soundTo;
}

/** A rep's quota beside what was sold. */
export type Judged = { readonly rep: RepPlan; readonly quota: number; readonly actual: number };

/** How sure the interval around a share at quota is. */
export const INTERVAL_CONFIDENCE = 0.95;

/** Attainments from these on are counted together; the first group starts at nothing. */
export const attainmentBands = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2] as const;

function hitsAmong(name: string, judged: readonly Judged[]): Hits {
  const reps = judged.length;
  const hits = judged.filter(({ quota, actual }) => actual >= quota).length;
  if (reps === 0) return { name, hits, reps, share: null, interval: null };
  const interval = shareInterval({ hits, of: reps, confidence: INTERVAL_CONFIDENCE });
  return { name, hits, reps, share: hits / reps, interval };
}

/** What a back-test holds quotas against. */
export type BackTestBasis = {
  /** What each rep sold in the year of the actuals. */
  readonly actuals: ReadonlyMap<string, number>;
  /** What each was asked in that year. */
  readonly quotaOf: (rep: RepPlan) => number;
  /** Who was ramped all of that year. */
  readonly wasRamped: (rep: RepPlan) => boolean;
  /** Whose quota is for as long as the actuals are. */
  readonly isComparable: (rep: RepPlan) => boolean;
  readonly thresholds: BackTestThresholds;
  readonly tiers: readonly PayTier[];
};

/** Holds a plan's quotas against a year's actuals. */
export function backTest(plan: AllocationPlan, basis: BackTestBasis): BackTest {
  const { actuals, quotaOf, wasRamped, isComparable, thresholds, tiers } = basis;
  const judged = plan.reps.flatMap((rep) => {
    const actual = actuals.get(rep.id);
    const quota = quotaOf(rep);
    return actual === undefined || quota === 0 || !isComparable(rep)
      ? []
      : [{ rep, quota, actual }];
  });
  const planned = new Set(plan.reps.map(({ id }) => id));
  const gated = judged.filter(({ rep }) => wasRamped(rep));
  const ramped = hitsAmong("ramped", gated);
  const by = (wordOf: (rep: RepPlan) => string) =>
    [...grouped(gated, ({ rep }) => wordOf(rep))].map(([name, some]) => hitsAmong(name, some));
  return {
    ramped,
    verdict: ramped.share === null ? null : backTestVerdict(ramped.share, thresholds),
    ramping: hitsAmong(
      "ramping",
      judged.filter(({ rep }) => !wasRamped(rep)),
    ),
    unasked: plan.reps
      .filter((rep) => actuals.has(rep.id) && quotaOf(rep) === 0)
      .map(({ id }) => id),
    unplanned: [...actuals.keys()].filter((id) => !planned.has(id)),
    unknown: plan.reps.filter(({ id }) => !actuals.has(id)).map(({ id }) => id),
    partYear: plan.reps
      .filter((rep) => actuals.has(rep.id) && !isComparable(rep))
      .map(({ id }) => id),
    bySegment: by(({ person }) => person.segment),
    byTerritory: by(({ person }) => person.territory),
    judged,
    attainments: gated.map(({ quota, actual }) => actual / quota).sort((one, other) => one - other),
    cost: costOf(judged, tiers),
  };
}

function costOf(judged: readonly Judged[], tiers: readonly PayTier[]): number | null {
  const paid = judged.map(({ rep: { person, standing }, quota, actual }) => ({
    quota,
    targetVariable: product(person.annualOte, person.payMix, standing.carrier.presence),
    attainment: actual / quota,
  }));
  const isTold = paid.every((one) => one.targetVariable !== null);
  if (paid.length === 0 || !isTold) return null;
  return payCost(
    paid.map((one) => ({ ...one, targetVariable: one.targetVariable ?? 0 })),
    tiers,
  );
}

function bookingsOf(plan: AllocationPlan): ReadonlyMap<string, number> {
  return new Map(
    plan.reps.flatMap(({ id, person }) =>
      person.previousBookings === null ? [] : [[id, person.previousBookings] as const],
    ),
  );
}

/** The raw back-test: these quotas against last year's bookings. It punishes any growth that is asked for. */
export function rawBackTest(
  plan: AllocationPlan,
  said: Pick<BackTestBasis, "thresholds" | "tiers">,
): BackTest {
  const quotaOf = ({ quota }: RepPlan) => quota;
  return backTest(plan, {
    ...said,
    actuals: bookingsOf(plan),
    quotaOf,
    wasRamped: wasRampedAllYear,
    isComparable: isAskedForWholeYear,
  });
}

/** The method's back-test: last year's plan, made by the same method on last year's inputs, against what came of it. */
export function methodBackTest(
  lastYear: AllocationPlan,
  thisYear: AllocationPlan,
  said: Pick<BackTestBasis, "thresholds" | "tiers">,
): BackTest {
  const wasRamped = ({ isRamping }: RepPlan) => !isRamping;
  // Last year's quotas were for just the months that last year's bookings are from.
  const isComparable = () => true;
  // What changed hands in mid-year was asked of whoever had it then.
  const quotaOf = ({ quotaNow }: RepPlan) => quotaNow;
  const actuals = bookingsOf(thisYear);
  return backTest(lastYear, { ...said, actuals, quotaOf, wasRamped, isComparable });
}

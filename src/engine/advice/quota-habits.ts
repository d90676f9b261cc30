import { dust } from "../figure/rounded";
import { spokenCount, spokenShare } from "../figure/spoken";
import { quotient } from "../share/answered";
import { median } from "../share/total";
import {
  LEAST_REPS,
  rowOf,
  told,
  type MethodFacts,
  type MethodGap,
  type RepOfMethod,
} from "./method-facts";

/** So many of them must be treated alike. */
const NEARLY_ALL = 0.8;
/** Quotas within so much of each other are the same. */
const SAME_QUOTA = 0.01;
/** Increases within so much of each other are the same percentage. */
const SAME_RATIO = 0.005;
/** Territories are unequal where the largest bears so many times the smallest. */
const UNEQUAL = 1.5;

/** The share of values that lie within a width of their middle one. */
function shareAlike(
  values: readonly number[],
  width: number,
): { readonly middle: number; readonly share: number } {
  const middle = median(values) ?? 0;
  const alike = values.filter((value) => Math.abs(value - middle) <= width + dust);
  return { middle, share: alike.length / values.length };
}

function equalQuotas({ reps }: MethodFacts): readonly MethodGap[] {
  const both = reps.filter(
    ({ quota, territoryPotential }) => (quota ?? 0) > 0 && (territoryPotential ?? 0) > 0,
  );
  if (both.length < LEAST_REPS) return [];
  const quotas = told(both.map(({ quota }) => quota));
  const { middle, share } = shareAlike(quotas, SAME_QUOTA * (median(quotas) ?? 0));
  const potentials = told(both.map(({ territoryPotential }) => territoryPotential));
  const times = Math.max(...potentials) / Math.min(...potentials);
  if (share < NEARLY_ALL || times < UNEQUAL) return [];
  return [
    {
      id: "equal-quotas-on-unequal-territories",
      title: "The same quota on unequal territories",
      words:
        `${spokenShare(share)} of ${both.length} reps carry a quota of about ${spokenCount(middle)}, while ` +
        `the largest territory bears ${spokenCount(times)} times what the smallest does.`,
      remedy: "Weigh the territories, and share the pool by the weights.",
      figures: { share, quota: middle, times, reps: both.length },
      behind: both.map(({ id, quota, territoryPotential }) =>
        rowOf(id, { quota, territoryPotential }),
      ),
    },
  ];
}

/** The same increase over one measure of the year before; null where the data do not show one. */
function sameIncrease(
  { reps }: MethodFacts,
  before: (rep: RepOfMethod) => number | null,
): { readonly ratio: number; readonly share: number; readonly reps: number } | null {
  const pairs = reps.filter((rep) => rep.quota !== null && (before(rep) ?? 0) > 0);
  if (pairs.length < LEAST_REPS) return null;
  // Quotas that were the same for all before, and are the same for all now, say nothing of an increase.
  const bases = told(pairs.map(before));
  if (Math.max(...bases) - Math.min(...bases) <= dust) return null;
  const ratios = told(pairs.map((rep) => quotient(rep.quota, before(rep))));
  const { middle, share } = shareAlike(ratios, SAME_RATIO);
  return share < NEARLY_ALL ? null : { ratio: middle, share, reps: pairs.length };
}

function flatIncrease(facts: MethodFacts): readonly MethodGap[] {
  const ofQuota = sameIncrease(facts, ({ quotaBefore }) => quotaBefore);
  const found = ofQuota ?? sameIncrease(facts, ({ bookingsBefore }) => bookingsBefore);
  if (found === null) return [];
  const { ratio, share } = found;
  const base = ofQuota === null ? "bookings" : "quota";
  const by = spokenShare(Math.abs(ratio - 1));
  const how =
    Math.abs(ratio - 1) <= SAME_RATIO ? "equal to" : `${by} ${ratio > 1 ? "above" : "below"}`;
  return [
    {
      id: "same-increase-for-everybody",
      title: "The same percentage on everybody",
      words: `The quotas of ${spokenShare(share)} of ${found.reps} reps are ${how} their ${base} of the year before.`,
      remedy:
        "Set quotas by capacity and territory, and test them against the past before they go out.",
      figures: { ...found, increase: ratio - 1 },
      behind: facts.reps
        .filter(({ quota }) => quota !== null)
        .map(({ id, quota, quotaBefore, bookingsBefore }) =>
          rowOf(id, ofQuota === null ? { quota, bookingsBefore } : { quota, quotaBefore }),
        ),
    },
  ];
}

function noRamp({ reps }: MethodFacts): readonly MethodGap[] {
  const quotas = (isNew: boolean) =>
    told(reps.map((rep) => (rep.isNew === isNew && (rep.quota ?? 0) > 0 ? rep.quota : null)));
  const usual = median(quotas(false));
  if (usual === null) return [];
  const full = reps.filter(
    ({ isNew, quota }) => isNew === true && (quota ?? 0) >= usual * (1 - SAME_QUOTA),
  );
  if (full.length === 0) return [];
  return [
    {
      id: "full-quota-for-new-hires",
      title: "New hires carry a full quota",
      words:
        `${full.length} of ${quotas(true).length} reps hired in the course of the year carry at least ` +
        `${spokenCount(usual)}, the middle quota of the others: nothing was taken off for ramping.`,
      remedy: "Give new hires a ramp schedule, and prorate their quotas by it.",
      figures: { full: full.length, hired: quotas(true).length, usual },
      behind: full.map(({ id, quota }) => rowOf(id, { quota, usual })),
    },
  ];
}

/** Habits in setting quotas that the quotas themselves give away. */
export function quotaHabits(facts: MethodFacts): readonly MethodGap[] {
  return [...equalQuotas(facts), ...flatIncrease(facts), ...noRamp(facts)];
}

import { dust } from "../figure/rounded";
import { spokenCount, spokenShare } from "../figure/spoken";
import { LEAST_REPS, type MethodFacts, type MethodGap } from "./method-facts";

/** Quarters within so much of each other are asked for alike. */
const EVEN = 0.02;
/** Quarters of bookings so much apart are a season. */
const SEASON = 0.1;
const LEAST_QUARTERS = 4;

function spread(shares: readonly number[]): number {
  return Math.max(...shares) - Math.min(...shares);
}

const spokenShares = (shares: readonly number[]) =>
  shares.map((one) => spokenShare(one)).join(", ");

function isEven(shares: readonly number[] | null | undefined): shares is readonly number[] {
  return shares?.length === LEAST_QUARTERS && spread(shares) <= EVEN + dust;
}

function seasonIgnored({ quotaShares, bookingShares }: MethodFacts): readonly MethodGap[] {
  if (!isEven(quotaShares) || bookingShares?.length !== LEAST_QUARTERS) return [];
  const apart = spread(bookingShares);
  if (apart < SEASON - dust) return [];
  return [
    {
      id: "season-ignored",
      title: "The same quota in every quarter of a year with seasons",
      words: `Quotas were asked for in equal quarters, while bookings came in as ${spokenShares(bookingShares)}.`,
      remedy: "Share the year's quota over its periods by the season of the bookings.",
      figures: { apart, lowest: Math.min(...bookingShares), highest: Math.max(...bookingShares) },
      behind: bookingShares.map((share, at) => ({
        of: `quarter ${at + 1}`,
        figures: { quota: quotaShares[at] ?? 0, bookings: share },
      })),
    },
  ];
}

function unasked({ reps }: MethodFacts): readonly MethodGap[] {
  const without = reps.filter(({ quota, bookings }) => quota === null && (bookings ?? 0) > 0);
  const some = reps.some(({ quota }) => quota !== null);
  if (!some || without.length === 0) return [];
  return [
    {
      id: "reps-without-quota",
      title: "Some who sell carry no quota",
      words: `${without.length} of ${reps.length} reps booked deals, and no quota of theirs is known.`,
      remedy: "Find out whether they had none, or whether the list of quotas is not whole.",
      figures: { without: without.length, reps: reps.length },
      behind: without.map(({ id, bookings }) => ({
        of: id,
        figures: { bookings: bookings ?? 0 },
      })),
    },
  ];
}

function movedWithoutQuota({ reps, quotaShares }: MethodFacts): readonly MethodGap[] {
  const moved = reps.filter(({ territories }) => (territories ?? 0) > 1);
  if (!isEven(quotaShares) || reps.length < LEAST_REPS || moved.length === 0) return [];
  return [
    {
      id: "territories-moved-quotas-stayed",
      title: "Territories moved, and quotas stayed",
      words:
        `Won deals of ${spokenCount(moved.length)} of ${spokenCount(reps.length)} reps lie in more than one territory, ` +
        "while every quarter asked for the same.",
      remedy: "Agree beforehand what changes a quota in the course of the year, and how.",
      figures: { moved: moved.length, reps: reps.length },
      behind: moved.map(({ id, territories, quota }) => ({
        of: id,
        figures: { territories: territories ?? 0, ...(quota === null ? {} : { quota }) },
      })),
    },
  ];
}

/** Where quotas do not follow the course of the year, or do not reach everybody. */
export function methodCourse(facts: MethodFacts): readonly MethodGap[] {
  return [...seasonIgnored(facts), ...movedWithoutQuota(facts), ...unasked(facts)];
}

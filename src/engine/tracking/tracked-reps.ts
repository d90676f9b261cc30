import type { RepPlan } from "../plan/rep-plan";
import { product, quotient } from "../share/answered";
import { grouped } from "../share/grouped";
import { ranks, sharesAhead } from "../share/ranks";
import { coverageStatusOf, type CoverageStatus } from "./bands";
import { bookedBy, overSoFar } from "./bookings";
import { pipelineCoverage } from "./pipeline";
import { recentRun, type RecentRun } from "./recent-run";
import { trackedLine, type PeriodClock, type TrackedLine } from "./tracked-line";
import type { TrackedRep, Tracking } from "./tracking-model";

/** A rep's period: what was asked, what was made, what is in the pipeline, and where that puts them. */
export type TrackedRepLine = TrackedLine & {
  readonly rep: RepPlan;
  readonly told: TrackedRep;
  readonly coverage: number | null;
  readonly coverageStatus: CoverageStatus | null;
  readonly weightedPipeline: number | null;
  /** Pipeline that the rest takes at the rep's own win rate. */
  readonly pipelineNeeded: number | null;
  readonly dealValue: number | null;
  /** What was booked in the last days; null where nothing is told deal by deal. */
  readonly recent: RecentRun | null;
  /** By attainment and by money; who are equal share the best of their places. Null without an actual. */
  readonly rank: number | null;
  readonly rankByMoney: number | null;
  /** The share of those who reported that is strictly ahead: "top 15 %" is 0.15. */
  readonly shareAhead: number | null;
  readonly third: Third | null;
};

/** The reps in three equal parts by rank. */
export const thirds = ["top", "middle", "bottom"] as const;
export type Third = (typeof thirds)[number];

/** Every rep's line: what was asked, what is told, and the place among those who reported. */
export function trackedReps(
  asked: readonly { readonly rep: RepPlan; readonly quota: number }[],
  tracking: Tracking,
  clock: PeriodClock,
): readonly TrackedRepLine[] {
  const toldOf = new Map(tracking.reps.map((told) => [told.rep, told]));
  const booked = bookedBy(tracking.bookings, overSoFar(tracking.period), ({ rep }) => rep);
  const bookingsOf = grouped(tracking.bookings, ({ rep }) => rep);
  const lines = asked.map(({ rep, quota: planned }) => {
    const row = toldOf.get(rep.id) ?? notReported(rep.id);
    const own = booked.get(rep.id);
    // Deals of the bookings beside an actual of the row would give a deal value that is neither's.
    const isBooked = row.actual === null && own !== undefined;
    const told = isBooked ? { ...row, actual: own.amount, deals: row.deals ?? own.deals } : row;
    const quota = told.quota ?? planned;
    const line = trackedLine({ quota, actual: told.actual }, clock, tracking.limits);
    const recent = recentRun(line, bookingsOf.get(rep.id) ?? [], {
      period: tracking.period,
      clock,
    });
    return { rep, told, ...line, recent };
  });
  return placed(lines.map((line) => ({ ...line, ...pipelineOf(line, tracking) })));
}

function notReported(rep: string): TrackedRep {
  return {
    rep,
    quota: null,
    actual: null,
    surePipeline: null,
    openPipeline: null,
    openShare: null,
    deals: null,
    winRate: null,
    cycleDays: null,
    calls: null,
    meetings: null,
    proposals: null,
  };
}

type Line = TrackedLine & {
  readonly rep: RepPlan;
  readonly told: TrackedRep;
  readonly recent: RecentRun | null;
};

function pipelineOf({ quota, actual, remaining, told }: Line, { limits }: Tracking) {
  const { surePipeline, openPipeline, openShare, winRate, deals } = told;
  const isKnown = surePipeline !== null && actual !== null;
  const coverage = isKnown ? pipelineCoverage(surePipeline, quota, actual) : null;
  return {
    coverage,
    coverageStatus: coverage === null ? null : coverageStatusOf(coverage, limits),
    weightedPipeline: product(openPipeline, openShare),
    pipelineNeeded: quotient(remaining, winRate),
    dealValue: quotient(actual, deals),
  };
}

type Unplaced = Omit<TrackedRepLine, "rank" | "rankByMoney" | "shareAhead" | "third">;

/** Ranks and thirds of those who reported; equal attainments stand in the order of their ids. */
function placed(lines: readonly Unplaced[]): readonly TrackedRepLine[] {
  const known = lines.filter(({ attainment }) => attainment !== null);
  const attainments = known.map(({ attainment }) => attainment ?? 0);
  const [byAttainment, ahead] = [ranks(attainments, "competition"), sharesAhead(attainments)];
  const byMoney = ranks(
    known.map(({ actual }) => actual ?? 0),
    "competition",
  );
  const order = known
    .map((line, place) => ({ id: line.rep.id, rank: byAttainment[place] ?? 0, place }))
    .sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
  const places = new Map(
    order.map(({ id, place }, at) => [
      id,
      {
        rank: byAttainment[place] ?? null,
        rankByMoney: byMoney[place] ?? null,
        shareAhead: ahead[place] ?? null,
        third: thirds[Math.floor((at * thirds.length) / order.length)] ?? null,
      },
    ]),
  );
  const nowhere = { rank: null, rankByMoney: null, shareAhead: null, third: null };
  return lines.map((line) => ({ ...line, ...(places.get(line.rep.id) ?? nowhere) }));
}

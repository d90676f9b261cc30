import { monthOf } from "../period/months";
import type { RepPlan } from "../plan/rep-plan";
import { monthsToFull } from "../team/ramp";
import { product, quotient } from "../share/answered";
import { grouped } from "../share/grouped";
import { coverageStatusOf, type CoverageStatus } from "./bands";
import { bookedBy, overSoFar } from "./bookings";
import { clockOf } from "./period-clock";
import { pipelineCoverage } from "./pipeline";
import { placed, type Place } from "./places";
import { presentIn, type FiscalYear } from "./planned-quota";
import { reportingOf, type Reporting } from "./reporting";
import { recentRun, type RecentRun } from "./recent-run";
import { trackedLine, type PeriodClock, type TrackedLine } from "./tracked-line";
import type { TrackedRep, Tracking } from "./tracking-model";

/** A rep's period: what was asked, what was made, what is in the pipeline, and where that puts them. */
export type TrackedRepLine = TrackedLine & {
  readonly rep: RepPlan;
  readonly told: TrackedRep;
  readonly reporting: Reporting;
  /** The period as far as the rep is there. */
  readonly clock: PeriodClock;
  /** The plan's quota of the period, which is not always the one that counts. */
  readonly plannedQuota: number;
  /** Whether the ramp asks less than everything of them on the day. */
  readonly isRamping: boolean;
  readonly coverage: number | null;
  readonly coverageStatus: CoverageStatus | null;
  readonly weightedPipeline: number | null;
  /** Pipeline that the rest takes at the rep's own win rate. */
  readonly pipelineNeeded: number | null;
  readonly dealValue: number | null;
  /** What was booked in the last days; null where nothing is told deal by deal. */
  readonly recent: RecentRun | null;
} & Place;

/** Every rep's line: what was asked, what is told, and the place among those who reported. */
export function trackedReps(
  asked: readonly { readonly rep: RepPlan; readonly quota: number }[],
  tracking: Tracking,
  time: { readonly team: PeriodClock; readonly year: FiscalYear },
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
    const { period, limits } = tracking;
    const clock = clockOf(rep.person, period, time);
    const line = trackedLine({ quota, actual: told.actual }, clock, limits);
    return {
      rep,
      told,
      ...line,
      reporting: reportingOf(rep.person, { quota, actual: told.actual }, period.asOf),
      clock,
      plannedQuota: planned,
      isRamping: rampsOn(rep, period.asOf),
      ...pipelineOf(line, told, tracking),
      recent: recentRun(line, bookingsOf.get(rep.id) ?? [], {
        period: { ...period, ...presentIn(rep.person, period) },
        clock,
      }),
    };
  });
  return placed(lines);
}

/** The row of somebody of whom nothing is told. */
export function notReported(rep: string): TrackedRep {
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

/** Whether somebody is still on the way to a full quota on a day. */
function rampsOn({ isRamping, person, standing }: RepPlan, day: string): boolean {
  const { ramp, tierRampFactor } = standing.carrier;
  // A tier's factor holds all year; a schedule says in which month it ends.
  if (!isRamping || tierRampFactor !== 1) return isRamping;
  const full = (monthOf(person.startDate) ?? 0) + monthsToFull(ramp.schedule.shares);
  return (monthOf(day) ?? 0) < full;
}

function pipelineOf(
  { quota, actual, remaining }: TrackedLine,
  told: TrackedRep,
  { limits }: Tracking,
) {
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

import type { RepPlan } from "../plan/rep-plan";
import type { AllocationPlan } from "../plan/allocation-plan";
import { product, quotient } from "../share/answered";
import { grouped } from "../share/grouped";
import { mean } from "../share/spread";
import { ranks, sharesAhead } from "../share/ranks";
import { total } from "../share/total";
import { coverageStatusOf, shareReachingQuota, type CoverageStatus } from "./bands";
import { periodClock } from "./period-clock";
import { pipelineCoverage } from "./pipeline";
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

/** Many reps as one line; what was not reported counts neither as made nor as asked. */
export type RollUpLine = TrackedLine & {
  readonly name: string;
  readonly reps: number;
  readonly reported: number;
  /** The quota of all, reported or not. */
  readonly quotaOfAll: number;
  readonly coverage: number | null;
};

export type TrackedTeam = {
  readonly clock: PeriodClock;
  readonly reps: readonly TrackedRepLine[];
  readonly company: RollUpLine;
  readonly byRegion: readonly RollUpLine[];
  readonly byTeam: readonly RollUpLine[];
  readonly byManager: readonly RollUpLine[];
  readonly bySegment: readonly RollUpLine[];
  readonly byThird: readonly RollUpLine[];
  /** The four things that are all called attainment. */
  readonly metrics: {
    readonly teamAttainment: number | null;
    readonly meanRepAttainment: number | null;
    readonly shareAtQuota: number | null;
    readonly pace: number | null;
  };
};

/** The plan's quota for a stretch: that of the periods which begin in it. */
function plannedQuota(rep: RepPlan, plan: AllocationPlan, { start, end }: Tracking["period"]) {
  const places = plan.calendar.periods.flatMap(({ firstDay }, place) =>
    firstDay >= start && firstDay <= end ? [place] : [],
  );
  return total(places.map((place) => rep.periodsNow[place] ?? 0));
}

/** What is told of every rep of a plan, held against what was asked; reps of whom no row is told are not reported. */
export function trackedTeam(
  plan: AllocationPlan,
  tracking: Tracking,
  year: { readonly fiscalYearStart: string; readonly seasonality: readonly number[] },
): TrackedTeam {
  const clock = periodClock(tracking.period, year);
  const toldOf = new Map(tracking.reps.map((told) => [told.rep, told]));
  const lines = plan.reps.map((rep) => {
    const told = toldOf.get(rep.id) ?? notReported(rep.id);
    const quota = told.quota ?? plannedQuota(rep, plan, tracking.period);
    return { rep, told, ...trackedLine({ quota, actual: told.actual }, clock, tracking.limits) };
  });
  const reps = placed(lines.map((line) => ({ ...line, ...pipelineOf(line, tracking) })));
  const rollUp = (name: string, some: readonly TrackedRepLine[]) =>
    rollUpLine(name, some, { clock, tracking });
  const by = (wordOf: (line: TrackedRepLine) => string) =>
    [...grouped(reps, wordOf)].map(([name, some]) => rollUp(name, some));
  const company = rollUp("company", reps);
  const attainments = reps.flatMap(({ attainment }) => attainment ?? []);
  return {
    clock,
    reps,
    company,
    byRegion: by(({ rep }) => rep.person.region),
    byTeam: by(({ rep }) => rep.person.team),
    byManager: by(({ rep }) => rep.person.manager),
    bySegment: by(({ rep }) => rep.person.segment),
    byThird: thirds.map((third) =>
      rollUp(
        third,
        reps.filter((line) => line.third === third),
      ),
    ),
    metrics: {
      teamAttainment: company.attainment,
      meanRepAttainment: mean(attainments),
      shareAtQuota: shareReachingQuota(attainments),
      pace: company.pace,
    },
  };
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

type Line = TrackedLine & { readonly rep: RepPlan; readonly told: TrackedRep };

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

function rollUpLine(
  name: string,
  reps: readonly TrackedRepLine[],
  { clock, tracking }: { readonly clock: PeriodClock; readonly tracking: Tracking },
): RollUpLine {
  const reported = reps.filter(({ actual }) => actual !== null);
  const quota = total(reported.map((line) => line.quota));
  const actual = reported.length === 0 ? null : total(reported.map((line) => line.actual ?? 0));
  const sure = reported.map(({ told }) => told.surePipeline);
  const isKnown = reported.length > 0 && sure.every((one) => one !== null);
  const left = total(reported.map(({ remaining }) => remaining ?? 0));
  return {
    name,
    reps: reps.length,
    reported: reported.length,
    quotaOfAll: total(reps.map((line) => line.quota)),
    ...trackedLine({ quota, actual }, clock, tracking.limits),
    coverage: isKnown ? quotient(total(sure.map((one) => one ?? 0)), left) : null,
  };
}

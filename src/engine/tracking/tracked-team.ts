import type { AllocationPlan } from "../plan/allocation-plan";
import type { RepPlan } from "../plan/rep-plan";
import { grouped } from "../share/grouped";
import { mean } from "../share/spread";
import { total } from "../share/total";
import { shareReachingQuota } from "./bands";
import { productLines, type ProductLine } from "./by-product";
import { periodClock } from "./period-clock";
import { rollUpLine, type RollUpLine } from "./roll-up";
import type { PeriodClock } from "./tracked-line";
import { thirds, trackedReps, type TrackedRepLine } from "./tracked-reps";
import type { Tracking } from "./tracking-model";

export type TrackedTeam = {
  readonly clock: PeriodClock;
  readonly reps: readonly TrackedRepLine[];
  readonly company: RollUpLine;
  readonly byRegion: readonly RollUpLine[];
  readonly byTeam: readonly RollUpLine[];
  readonly byManager: readonly RollUpLine[];
  readonly bySegment: readonly RollUpLine[];
  readonly byThird: readonly RollUpLine[];
  readonly byProduct: readonly ProductLine[];
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
  const asked = plan.reps.map((rep) => ({ rep, quota: plannedQuota(rep, plan, tracking.period) }));
  const reps = trackedReps(asked, tracking, clock);
  const rollUp = (name: string, some: readonly TrackedRepLine[]) =>
    rollUpLine(name, some, { clock, limits: tracking.limits });
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
    byProduct: productLines(
      tracking,
      {
        reps: new Set(reps.flatMap(({ rep, actual }) => (actual === null ? [] : [rep.id]))),
        isEverybody: true,
        made: company.actual,
      },
      clock,
    ),
    metrics: {
      teamAttainment: company.attainment,
      meanRepAttainment: mean(attainments),
      shareAtQuota: shareReachingQuota(attainments),
      pace: company.pace,
    },
  };
}

import type { AllocationPlan } from "../plan/allocation-plan";
import { grouped } from "../share/grouped";
import { mean } from "../share/spread";
import { shareReachingQuota } from "./bands";
import { productLines, type ProductLine } from "./by-product";
import { periodClock } from "./period-clock";
import { rollUpLine, type RollUpLine } from "./roll-up";
import type { PeriodClock } from "./tracked-line";
import { thirds } from "./places";
import { isOfWholePeriods, plannedQuota, type FiscalYear } from "./planned-quota";
import { trackedReps, type TrackedRepLine } from "./tracked-reps";
import type { Tracking } from "./tracking-model";

export type TrackedTeam = {
  readonly clock: PeriodClock;
  /** The plan's year, and whether the tracked stretch is made of its periods. */
  readonly planned: {
    readonly firstDay: string;
    readonly lastDay: string;
    readonly grain: "month" | "quarter";
  };
  readonly isOfWholePeriods: boolean;
  readonly reps: readonly TrackedRepLine[];
  readonly managers: readonly { readonly id: string; readonly name: string }[];
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

const QUARTERS = 4;

/** What is told of every rep of a plan, held against what was asked; reps of whom no row is told are not reported. */
export function trackedTeam(
  plan: AllocationPlan,
  tracking: Tracking,
  year: FiscalYear,
): TrackedTeam {
  const clock = periodClock(tracking.period, year);
  const when = { stretch: tracking.period, year };
  const asked = plan.reps.map((rep) => ({ rep, quota: plannedQuota(rep, plan, when) }));
  const reps = trackedReps(asked, tracking, { team: clock, year });
  const rollUp = (name: string, some: readonly TrackedRepLine[]) =>
    rollUpLine(name, some, { clock, limits: tracking.limits });
  const by = (wordOf: (line: TrackedRepLine) => string) =>
    [...grouped(reps, wordOf)].map(([name, some]) => rollUp(name, some));
  const company = rollUp("company", reps);
  const attainments = reps.flatMap(({ attainment }) => attainment ?? []);
  const { periods } = plan.calendar;
  return {
    clock,
    planned: {
      firstDay: periods[0]?.firstDay ?? "",
      lastDay: periods[periods.length - 1]?.lastDay ?? "",
      grain: periods.length > QUARTERS ? "month" : "quarter",
    },
    isOfWholePeriods: isOfWholePeriods(tracking.period, periods),
    reps,
    managers: plan.managers.map(({ id, person }) => ({ id, name: person.name })),
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
        reps: new Set(
          reps.flatMap(({ rep, reporting }) => (reporting === "REPORTED" ? [rep.id] : [])),
        ),
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

import {
  adjustedScores,
  consistency,
  earlyWarnings,
  emptyTracking,
  summedPeriods,
  total,
  trackedTeam,
  trendOf,
  type AllocationPlan,
  type EarlyWarning,
  type TrackedPast,
  type TrackedTeam,
  type Tracking,
  type Trend,
} from "../src/engine";
import { manyReps, plannedOf } from "../test/support/many-reps";

const MONTHS = 36;
const QUOTA_A_MONTH = 40_000;
const said = { payTiers: [{ from: 1, multiple: 1.6 }], currency: "USD" };
const year = { fiscalYearStart: "2026-01-01", seasonality: [] };

/** A number from 0 to below 1 for two whole numbers, the same one in every run. */
function chanceOf(one: number, other: number): number {
  const mixed = Math.imul(one * 7919 + other * 104_729 + 1, 2_654_435_761) >>> 0;
  return (Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519) >>> 0) / 2 ** 32;
}

/** Three years of months, and the first quarter after them, of every rep of a plan. */
function trackingOf({ reps }: AllocationPlan): Tracking {
  const periods = Array.from({ length: MONTHS }, (_month, at) => {
    return `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
  const past = periods.flatMap((period, month) =>
    reps.map(({ id }, place): TrackedPast => {
      const chance = chanceOf(place, month);
      return {
        rep: id,
        period,
        quota: QUOTA_A_MONTH,
        actual: chance < 0.02 ? null : Math.round(QUOTA_A_MONTH * (0.4 + chance)),
        winRate: 0.2 + 0.3 * chance,
        calls: Math.round(60 + 100 * chance),
      };
    }),
  );
  return {
    ...emptyTracking,
    period: {
      ...emptyTracking.period,
      start: "2026-01-01",
      end: "2026-03-31",
      asOf: "2026-03-01",
    },
    targets: { ...emptyTracking.targets, calls: 120, winRate: 0.4, cycleDays: 60 },
    reps: reps.map(({ id }, place) => {
      const chance = chanceOf(place, MONTHS);
      return {
        rep: id,
        quota: 3 * QUOTA_A_MONTH,
        actual: chance < 0.02 ? null : Math.round(3 * QUOTA_A_MONTH * chance),
        surePipeline: Math.round(2 * QUOTA_A_MONTH * chanceOf(place, MONTHS + 1)),
        openPipeline: null,
        openShare: null,
        deals: Math.ceil(chance * 20),
        winRate: 0.2 + 0.3 * chanceOf(place, MONTHS + 2),
        cycleDays: Math.round(40 + 40 * chance),
        calls: Math.round(60 + 100 * chanceOf(place, MONTHS + 3)),
        meetings: null,
        proposals: null,
      };
    }),
    past,
  };
}

type Result = {
  readonly team: TrackedTeam;
  readonly warnings: readonly EarlyWarning[];
  readonly trends: ReadonlyMap<string, Trend>;
};

/** Roll-ups, ranks, warnings, scores, and the trends of every rep and of the whole. */
function tracked(plan: AllocationPlan, tracking: Tracking): Result {
  const team = trackedTeam(plan, tracking, year);
  const pastOf = new Map<string, TrackedPast[]>();
  for (const row of tracking.past) {
    const rows = pastOf.get(row.rep);
    if (rows === undefined) pastOf.set(row.rep, [row]);
    else rows.push(row);
  }
  const trends = new Map([...pastOf].map(([rep, rows]) => [rep, trendOf(rows)]));
  trends.set("", trendOf(summedPeriods(tracking.past)));
  consistency(tracking.past);
  adjustedScores(team.reps, tracking.period.asOf);
  return { team, warnings: earlyWarnings(team, tracking, said), trends };
}

/** The plain way to the same: each rep's rows by a walk over the lists, each rank by counting who is ahead. */
function scanned(plan: AllocationPlan, tracking: Tracking, team: TrackedTeam): Result {
  const alone = plan.reps.map((rep) => {
    const past = tracking.past.filter((row) => row.rep === rep.id);
    const told = tracking.reps.filter((row) => row.rep === rep.id);
    const one = trackedTeam({ ...plan, reps: [rep] }, { ...tracking, past, reps: told }, year);
    const [line] = one.reps;
    if (line === undefined) throw new Error(`${rep.id} has no line.`);
    const ahead = tracking.reps.filter(
      ({ actual, quota }) => (actual ?? -1) / (quota ?? 1) > (line.attainment ?? Infinity),
    );
    const rank = line.attainment === null ? null : ahead.length + 1;
    return {
      line: { ...line, rank },
      warnings: earlyWarnings(one, { ...tracking, past, reps: told }, said),
      trend: trendOf(past),
    };
  });
  return {
    team: { ...team, reps: alone.map(({ line }) => line) },
    warnings: alone.flatMap(({ warnings }) => warnings),
    trends: new Map(alone.map(({ line, trend }) => [line.rep.id, trend])),
  };
}

function timed<Result>(work: () => Result): { readonly result: Result; readonly ms: number } {
  const begun = performance.now();
  const result = work();
  return { result, ms: performance.now() - begun };
}

/** The middle of three runs: a single one may have been held up. */
function timedOfThree(work: () => Result): { readonly result: Result; readonly ms: number } {
  const runs = [timed(work), timed(work), timed(work)].sort((one, other) => one.ms - other.ms);
  const [, middle] = runs;
  if (middle === undefined) throw new Error("Three runs have a middle.");
  return middle;
}

test("tracking: reps with 36 months of past, ten times as many, and against walking over the lists", () => {
  const [few, many] = [1_000, 10_000].map((count) => {
    const plan = plannedOf(manyReps(count));
    const tracking = trackingOf(plan);
    tracked(plan, tracking);
    return { plan, tracking, ours: timedOfThree(() => tracked(plan, tracking)) };
  });
  if (few === undefined || many === undefined) throw new Error("Two teams were made.");
  const { result, ms } = few.ours;
  const peer = timed(() => scanned(few.plan, few.tracking, result.team));
  // The plain way comes to the same ranks, warnings and trends.
  expect(result.team.reps.map(({ rank }) => rank)).toEqual(
    peer.result.team.reps.map(({ rank }) => rank),
  );
  expect(result.warnings).toEqual(peer.result.warnings);
  for (const [rep, trend] of peer.result.trends) expect(result.trends.get(rep)).toEqual(trend);
  expect(many.ours.result.team.company.actual).toBe(
    total(many.tracking.reps.map(({ actual }) => actual ?? 0)),
  );
  const line = (count: number, one: typeof few.ours) =>
    `${count} reps x ${MONTHS} months: ${one.ms.toFixed(0)} ms, ${one.result.warnings.length} warnings, ${one.result.trends.size} trends`;
  console.log(
    [
      line(1_000, few.ours),
      line(10_000, many.ours),
      `ten times the reps take ${(many.ours.ms / ms).toFixed(1)} times as long`,
      `walking over the lists, 1000 reps: ${peer.ms.toFixed(0)} ms, ${(peer.ms / ms).toFixed(1)} times as long`,
    ].join("\n"),
  );
}, 600_000);

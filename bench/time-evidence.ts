import {
  chanceOfQuota,
  decomposition,
  finished,
  forest,
  normalYears,
  optimum,
  smoothingFit,
} from "../src/engine";
import { evidenceInputs } from "./evidence-inputs";

// Run by evidence-and-outlook.bench.ts in a process of its own: see time-sharing.ts.

/** How long something took in milliseconds, and a number that it came to. */
export type Timed<Result> = { readonly ms: number; readonly result: Result };

/** What our engine needs for each of the inputs, and what it comes to. */
export type OurEvidence = {
  readonly smoothings: readonly Timed<number>[];
  readonly seasons: readonly Timed<readonly number[]>[];
  readonly forests: readonly Timed<number | null>[];
  readonly optima: readonly Timed<number>[];
  readonly simulation: Timed<{ readonly chance: number; readonly standardError: number }>;
  readonly closedForm: number;
};

/** For how long something is repeated, and how often at least. */
const SPAN = 600;
const LEAST_RUNS = 5;

/** The median of many runs, after as many to warm up. */
function median<Result>(act: () => Result): Timed<Result> {
  const times: number[] = [];
  let result = act();
  for (const span of [SPAN / 2, SPAN]) {
    times.length = 0;
    const began = performance.now();
    while (times.length < LEAST_RUNS || performance.now() - began < span) {
      const before = performance.now();
      result = act();
      times.push(performance.now() - before);
    }
  }
  times.sort((one, other) => one - other);
  return { ms: times[Math.floor(times.length / 2)] ?? Infinity, result };
}

function objectiveOf(placement: Parameters<typeof optimum>[0]): number {
  const outcome = optimum(placement);
  if (outcome.kind === "infeasible") throw new Error(outcome.clash);
  return outcome.objective;
}

const { series, tables, placements, team, settings } = evidenceInputs;
const ours: OurEvidence = {
  smoothings: series.map(({ values, season }) =>
    median(() => smoothingFit("holt-winters", values, season).squares),
  ),
  seasons: series.map(({ values, season }) =>
    median(() => decomposition(values, season)?.factors ?? []),
  ),
  forests: tables.map(({ rows, actuals }) => median(() => forest(rows, actuals, 42).unseenFit)),
  optima: placements.map((placement) => median(() => objectiveOf(placement))),
  simulation: median(() => finished(normalYears(team, settings))),
  closedForm: chanceOfQuota(team),
};
process.stdout.write(JSON.stringify(ours));

import { attainment } from "../share/attainment";
import { grouped } from "../share/grouped";
import { mean } from "../share/spread";
import { isBelow } from "./threshold";
import type { TrackedPast } from "./tracking-model";

/** What is asked of reps over many periods. */
export type ConsistencyQuestion = {
  /** How many of the last periods are looked at; all of them where it is not told. */
  readonly window?: number;
  /** From this attainment on a period is reached. */
  readonly reaching: number;
  /** Under this attainment a period is one below. */
  readonly below: number;
};

export const standardConsistency: ConsistencyQuestion = { reaching: 1, below: 0.8 };

/** All of what is reported, most of it (more than half), or neither. */
export type HowOften = "ALL" | "MOST" | null;

/** A rep over a window of past periods. */
export type ConsistencyRow = {
  readonly rep: string;
  /** Periods of the window of which quota and actual are told, and those of which they are not. */
  readonly reported: number;
  readonly missing: number;
  readonly reached: number;
  readonly below: number;
  readonly meanAttainment: number | null;
  readonly reaching: HowOften;
  readonly staysBelow: HowOften;
  /** "3/4": what is missing is in neither number. */
  readonly reachedWords: string;
  readonly belowWords: string;
};

export type Consistency = {
  /** The periods of the window, in the order of time. */
  readonly periods: readonly string[];
  readonly reps: readonly ConsistencyRow[];
  /** Who reaches all or most of a window that is wholly told, and who stays below in all or most of it. */
  readonly over: readonly ConsistencyRow[];
  readonly under: readonly ConsistencyRow[];
  /** Told apart: periods are missing, and nobody knows what they would say. */
  readonly incomplete: readonly ConsistencyRow[];
};

function howOften(count: number, of: number): HowOften {
  if (of === 0 || 2 * count <= of) return null;
  return count === of ? "ALL" : "MOST";
}

function rowOf(
  rep: string,
  attainments: readonly number[],
  asked: ConsistencyQuestion & { readonly window: number },
): ConsistencyRow {
  const reported = attainments.length;
  const reached = attainments.filter((one) => !isBelow(one, asked.reaching)).length;
  const below = attainments.filter((one) => isBelow(one, asked.below)).length;
  return {
    rep,
    reported,
    missing: asked.window - reported,
    reached,
    below,
    meanAttainment: mean(attainments),
    reaching: howOften(reached, reported),
    staysBelow: howOften(below, reported),
    reachedWords: `${reached}/${reported}`,
    belowWords: `${below}/${reported}`,
  };
}

/** The most periods first, then the id. */
function most(rows: readonly ConsistencyRow[], of: "reached" | "below"): readonly ConsistencyRow[] {
  return [...rows].sort((one, other) => other[of] - one[of] || (one.rep < other.rep ? -1 : 1));
}

/** Who reaches quota time after time, and who does not, over the last periods that anybody told of. */
export function consistency(
  past: readonly TrackedPast[],
  question: ConsistencyQuestion = standardConsistency,
): Consistency {
  const all = [...new Set(past.map(({ period }) => period))].sort();
  const periods = question.window === undefined ? all : all.slice(-Math.max(question.window, 1));
  const within = new Set(periods);
  const reps = [...grouped(past, ({ rep }) => rep)].map(([rep, rows]) => {
    const attainments = rows.flatMap(({ period, actual, quota }) =>
      within.has(period) ? (attainment(actual, quota) ?? []) : [],
    );
    return rowOf(rep, attainments, { ...question, window: periods.length });
  });
  const complete = reps.filter(({ missing }) => missing === 0);
  return {
    periods,
    reps,
    over: most(
      complete.filter(({ reaching }) => reaching !== null),
      "reached",
    ),
    under: most(
      complete.filter(({ staysBelow }) => staysBelow !== null),
      "below",
    ),
    incomplete: reps.filter(({ missing }) => missing > 0),
  };
}

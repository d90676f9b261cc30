import { expectedBy, forest, linearFit } from "../engine";
import { answer, given, notEnough, refuse, zeroOrMore } from "./asked";
import { listIn, numberAt, rowsIn, valuesOf } from "./ranges";

/** Rows below which a forest has nothing left to judge itself by. */
const LEAST_ROWS = 5;

/**
 * Predictions of a straight dependence on features, by least squares with an intercept; a ridge draws the slopes of the standardised features towards zero.
 * @customfunction QUOTA.REGRESS QUOTA.REGRESS
 * @helpurl https://localhost:3000/functions.html#quota.regress
 * @param {any[][]} features One row for each territory, one column for each feature
 * @param {any[][]} actuals What each territory achieved
 * @param {any[][]} [newFeatures] Rows to predict; the known rows if left out
 * @param {number} [ridge] Strength of the ridge, zero or more; none if left out
 * @returns {number[][]} One prediction for each row, in a column
 * @example =QUOTA.REGRESS({1;2;3},{3;5;7},{4}) //=> {9}
 */
export function quotaRegress(
  features: unknown[][],
  actuals: unknown[][],
  newFeatures?: unknown[][],
  ridge?: number,
): number[][] {
  const { rows, aims, width } = lessonsIn(features, actuals);
  const asked =
    newFeatures === null || newFeatures === undefined
      ? rows
      : numbersIn("newFeatures", newFeatures, width);
  const pull = zeroOrMore("ridge", ridge ?? 0);
  const fit = linearFit(rows, aims, pull);
  if (fit === "tooFewRows") {
    return notEnough(
      pull > 0
        ? `features needs 2 rows at least; it has ${rows.length}.`
        : `features needs ${width + 1} rows at least, one more than its columns; it has ${rows.length}.`,
    );
  }
  if (fit === "dependent") {
    return refuse("One feature follows from the others, or never changes; leave it out.");
  }
  return asked.map((row) => [answer(expectedBy(fit, row))]);
}

/** What there is to learn from: rows of features, and what came of each. */
function lessonsIn(features: unknown[][] | null | undefined, actuals: unknown[][]) {
  if (features === null || features === undefined) return refuse("features is missing.");
  const width = features[0]?.length ?? 0;
  const rows = numbersIn("features", features, width);
  const aims = valuesOf(listIn("actuals", actuals), numberAt);
  if (rows.length !== aims.length) {
    return refuse(`features has ${rows.length} rows for ${aims.length} actuals.`);
  }
  return { rows, aims, width };
}

function numbersIn(
  name: string,
  range: unknown[][],
  width: number,
): readonly (readonly number[])[] {
  return rowsIn(name, range, width).map(({ cells, nameOf }) =>
    cells.map((cell, column) => numberAt(cell, nameOf(column))),
  );
}

/**
 * What a random forest goes by: the share of each feature in what it explains. A high share explains much of what the forest explains, which may be little.
 * @customfunction QUOTA.IMPORTANCE QUOTA.IMPORTANCE
 * @helpurl https://localhost:3000/functions.html#quota.importance
 * @param {any[][]} features One row for each territory, one column for each feature
 * @param {any[][]} actuals What each territory achieved
 * @param {number} [seed] A whole number; the same seed gives the same forest; 42 if left out
 * @returns {number[][]} One share for each feature, in a row; they sum to 1
 * @example =QUOTA.IMPORTANCE({1;2;3;4;5},{10;20;30;40;50}) //=> {1}
 */
export function quotaImportance(
  features: unknown[][],
  actuals: unknown[][],
  seed?: number,
): number[][] {
  const { rows, aims } = lessonsIn(features, actuals);
  if (rows.length < LEAST_ROWS) {
    return notEnough(
      `features needs ${LEAST_ROWS} rows at least for a forest; it has ${rows.length}.`,
    );
  }
  const from = given("seed", seed ?? 42);
  if (!Number.isSafeInteger(from)) refuse(`seed must be a whole number; it is ${from}.`);
  const { importances } = forest(rows, aims, from);
  if (importances.every((share) => share === 0)) {
    return notEnough("No feature explains anything of the actuals.");
  }
  return [importances.map(answer)];
}

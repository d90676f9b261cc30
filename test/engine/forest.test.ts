import { forest, grownTree, total, treeSays, worthOf } from "../../src/engine";
import linear from "../cases/03-linear-linear.json";
import reference from "../cases/03-rf-linear.json";
import { expectClose } from "../functions/called";

type Row = Readonly<Record<string, number | string>>;

const { features } = reference.inputs;
const table = (rows: readonly Row[]) =>
  rows.map((row) => features.map((feature) => Number(row[feature])));
const rows = table(reference.inputs.rows as readonly Row[]);
const actuals = (reference.inputs.rows as readonly Row[]).map((row) =>
  Number(row["actual_achievement"]),
);

function rankOf(values: readonly number[]): readonly number[] {
  const order = [...values].sort((one, other) => one - other);
  return values.map((value) => order.indexOf(value));
}

/** Spearman's correlation of values without ties. */
function spearman(one: readonly number[], other: readonly number[]): number {
  const [ranks, others] = [rankOf(one), rankOf(other)];
  const squares = total(ranks.map((rank, at) => (rank - (others[at] ?? 0)) ** 2));
  return 1 - (6 * squares) / (one.length * (one.length ** 2 - 1));
}

test("a tree of depth 3 with three rows a leaf predicts as scikit-learn's does (03-linear)", () => {
  const { cart_depth3_minleaf3: cart } = linear.expected;
  const seen = table(linear.inputs.rows as unknown as readonly Row[]);
  const columns = features.map((_feature, at) => seen.map((row) => row[at] ?? 0));
  const aims = linear.inputs.rows.map((row) => row.actual_achievement);
  const all = seen.map((_row, at) => at);
  const { root } = grownTree({ columns, actuals: aims }, all, { maxDepth: 3, minLeaf: 3 });
  expectClose(
    seen.map((row) => treeSays(root, row)),
    cart.predictions,
    1e-10,
  );
});

describe.each([42, 1, 7, 2026])("a forest of seed %d, within the bands of 03-rf", (seed) => {
  const grown = forest(rows, actuals, seed);
  const { accept, sklearn_seed42: sklearn } = reference.expected;

  test("explains what it has seen, and what it has not", () => {
    const [low = 0, high = 0] = accept.train_r2_band;
    expect(grown.seenFit).toBeGreaterThanOrEqual(low);
    expect(grown.seenFit).toBeLessThanOrEqual(high);
    const [least = 0, most = 0] = accept.oob_r2_band;
    expect(grown.unseenFit).toBeGreaterThanOrEqual(least);
    expect(grown.unseenFit).toBeLessThanOrEqual(most);
  });

  test("orders the territories as the reference does, and misses it by little", () => {
    expect(spearman(grown.predictions, sklearn.predictions)).toBeGreaterThanOrEqual(
      accept.spearman_with_seed42_at_least,
    );
    const misses = grown.predictions.map((value, at) =>
      Math.abs(value / (sklearn.predictions[at] ?? 1) - 1),
    );
    expect(total(misses) / misses.length).toBeLessThanOrEqual(
      accept.mean_abs_relative_difference_at_most,
    );
    expect(Math.max(...misses)).toBeLessThanOrEqual(accept.max_abs_relative_difference_at_most);
  });

  test("goes by the feature that dominates; the shares sum to 1", () => {
    const { importances } = grown;
    expect(features[importances.indexOf(Math.max(...importances))]).toBe(
      accept.dominating_feature_first,
    );
    expect(Math.min(...importances)).toBeGreaterThanOrEqual(0);
    expect(total(importances)).toBeCloseTo(1, 12);
  });

  test("is the same for the same seed", () => {
    expect(forest(rows, actuals, seed).predictions).toEqual(grown.predictions);
  });
});

test("what explains nothing of the unseen says not to use it", () => {
  // What is to be explained goes by the row's number in a way that the feature does not know.
  const noise = rows.map((_row, at) => [((at * 7919) % 101) / 101]);
  const aims = rows.map((_row, at) => ((at * 104_729) % 97) / 97);
  const grown = forest(noise, aims, 42);
  expect(grown.seenFit).toBeGreaterThan(0.6);
  expect(grown.unseenFit).toBeLessThanOrEqual(0);
  expect(worthOf(grown.unseenFit)).toBe(
    "It explains nothing of what it has not seen: do not use it.",
  );
  expect(worthOf(forest(rows, actuals, 42).unseenFit)).toMatch(
    /^It explains 9\d% of what it has not seen\.$/,
  );
});

/** Rows of features, one column each, and what they are to explain. */
export type LearningTable = {
  /** One list for each feature. */
  readonly columns: readonly (readonly number[])[];
  readonly actuals: readonly number[];
};

/** A question about one feature, or the mean of who is left. */
export type TreeNode =
  | { readonly kind: "leaf"; readonly value: number; readonly count: number }
  | {
      readonly kind: "split";
      readonly feature: number;
      /** Rows at or below go left. */
      readonly threshold: number;
      readonly left: TreeNode;
      readonly right: TreeNode;
    };

export type TreeLimits = { readonly maxDepth: number; readonly minLeaf: number };

/** A tree, and how much of the squares each feature took away. */
export type GrownTree = { readonly root: TreeNode; readonly gains: readonly number[] };

type Split = {
  readonly feature: number;
  readonly threshold: number;
  readonly gain: number;
};

/** A gain smaller than this part of the squares is rounding. */
const DUST = 1e-12;

/** The best question about one feature: where the squares left on both sides are least. */
function bestOf(
  table: LearningTable,
  rows: readonly number[],
  said: { readonly feature: number; readonly minLeaf: number; readonly sum: number },
): Split | null {
  const column = table.columns[said.feature] ?? [];
  const sorted = [...rows].sort((one, other) => (column[one] ?? 0) - (column[other] ?? 0));
  const count = sorted.length;
  const whole = (said.sum * said.sum) / count;
  let best: Split | null = null;
  let below = 0;
  for (let place = 1; place < count; place += 1) {
    const [row = 0, next = 0] = [sorted[place - 1], sorted[place]];
    below += table.actuals[row] ?? 0;
    const [low, high] = [column[row] ?? 0, column[next] ?? 0];
    if (low === high || place < said.minLeaf || count - place < said.minLeaf) continue;
    const above = said.sum - below;
    const gain = (below * below) / place + (above * above) / (count - place) - whole;
    if (best === null || gain > best.gain) {
      best = { feature: said.feature, threshold: (low + high) / 2, gain };
    }
  }
  return best;
}

/** Grows a regression tree: at each node the question that takes most squares away, until none helps. */
export function grownTree(
  table: LearningTable,
  rows: readonly number[],
  limits: TreeLimits,
): GrownTree {
  const gains = table.columns.map(() => 0);
  const grow = (here: readonly number[], depth: number): TreeNode => {
    const sum = here.reduce((so, row) => so + (table.actuals[row] ?? 0), 0);
    const mean = sum / here.length;
    const squares = here.reduce((so, row) => so + ((table.actuals[row] ?? 0) - mean) ** 2, 0);
    const leaf = { kind: "leaf", value: mean, count: here.length } as const;
    if (depth >= limits.maxDepth || here.length < 2 * limits.minLeaf || squares === 0) return leaf;
    const best = table.columns
      .map((_column, feature) => bestOf(table, here, { feature, minLeaf: limits.minLeaf, sum }))
      .reduce(
        (one, other) => (other !== null && other.gain > (one?.gain ?? 0) ? other : one),
        null,
      );
    if (best === null || best.gain <= DUST * squares) return leaf;
    gains[best.feature] = (gains[best.feature] ?? 0) + best.gain;
    const column = table.columns[best.feature] ?? [];
    const isLeft = (row: number) => (column[row] ?? 0) <= best.threshold;
    return {
      kind: "split",
      feature: best.feature,
      threshold: best.threshold,
      left: grow(here.filter(isLeft), depth + 1),
      right: grow(
        here.filter((row) => !isLeft(row)),
        depth + 1,
      ),
    };
  };
  return { root: grow(rows, 0), gains };
}

/** What a tree says of a row of features. */
export function treeSays(root: TreeNode, features: readonly number[]): number {
  let node = root;
  while (node.kind === "split") {
    node = (features[node.feature] ?? 0) <= node.threshold ? node.left : node.right;
  }
  return node.value;
}

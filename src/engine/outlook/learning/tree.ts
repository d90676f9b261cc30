import type { Chance } from "../../share/chance";
import { sampleOf, sortedTable, type LearningTable, type Sample } from "./sorted-table";

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

/** A gain smaller than this part of the squares is rounding. */
const DUST = 1e-12;

/** The places of a list in another order, all orders being as likely. */
function shuffle(places: Int32Array, chance: Chance): void {
  for (let place = places.length - 1; place > 0; place -= 1) {
    const other = Math.floor(chance() * (place + 1));
    const kept = places[place] ?? 0;
    places[place] = places[other] ?? 0;
    places[other] = kept;
  }
}

/**
 * Grows a regression tree: at each node the question that takes most squares away, until none helps. A node is the same
 * stretch of every feature's order; to split it is to part each stretch in two. Chance says which of two equal questions
 * is asked; without it the first is. Also tells what the tree says of each row of the sample.
 */
export function treeFrom(
  { columns, actuals, times, orders: stretches }: Sample,
  { maxDepth, minLeaf }: TreeLimits,
  chance: Chance | null,
): GrownTree & { readonly said: Float64Array } {
  const [rows = new Int32Array()] = stretches;
  const gains = columns.map(() => 0);
  const said = new Float64Array(actuals.length);
  const features = Int32Array.from(columns.keys());
  // How far each row stands from the mean of its node, as often as it counts, and beside it how often: what is asked for
  // together is fetched together. And who goes left.
  const pulls = new Float64Array(2 * actuals.length);
  const isLeft = new Uint8Array(actuals.length);
  const right = new Int32Array(rows.length);

  // Every row is written to both sides and one of them moves on: which one, no processor could guess.
  const part = (stretch: Int32Array, start: number, end: number) => {
    let left = start;
    let moved = 0;
    for (let place = start; place < end; place += 1) {
      const row = stretch[place] ?? 0;
      const goes = isLeft[row] ?? 0;
      stretch[left] = row;
      right[moved] = row;
      left += goes;
      moved += 1 - goes;
    }
    for (let place = 0; place < moved; place += 1) stretch[left + place] = right[place] ?? 0;
  };

  const grow = (start: number, end: number, depth: number): TreeNode => {
    let count = 0;
    let sum = 0;
    let squares = 0;
    if (end - start === 1) {
      const row = rows[start] ?? 0;
      said[row] = actuals[row] ?? 0;
      return { kind: "leaf", value: actuals[row] ?? 0, count: times[row] ?? 0 };
    }
    for (let place = start; place < end; place += 1) {
      const row = rows[place] ?? 0;
      const often = times[row] ?? 0;
      count += often;
      sum += often * (actuals[row] ?? 0);
    }
    const mean = sum / count;
    for (let place = start; place < end; place += 1) {
      const row = rows[place] ?? 0;
      const often = times[row] ?? 0;
      const apart = (actuals[row] ?? 0) - mean;
      pulls[2 * row] = often * apart;
      pulls[2 * row + 1] = often;
      squares += often * apart * apart;
      said[row] = mean;
    }
    if (depth >= maxDepth || count < 2 * minLeaf || squares === 0) {
      return { kind: "leaf", value: mean, count };
    }
    let gain = 0;
    let feature = -1;
    let split = 0;
    if (chance !== null) shuffle(features, chance);
    for (let turn = 0; turn < features.length; turn += 1) {
      const asked = features[turn] ?? 0;
      const column = columns[asked] ?? pulls;
      const stretch = stretches[asked] ?? rows;
      let below = 0;
      let before = 0;
      let row = stretch[start] ?? 0;
      let low = column[row] ?? 0;
      for (let place = start + 1; place < end; place += 1) {
        below += pulls[2 * row] ?? 0;
        before += pulls[2 * row + 1] ?? 0;
        row = stretch[place] ?? 0;
        const high = column[row] ?? 0;
        const after = count - before;
        const taken = (below * below) / (before * after);
        if (taken > gain && low !== high && before >= minLeaf && after >= minLeaf) {
          gain = taken;
          feature = asked;
          split = place;
        }
        low = high;
      }
    }
    gain *= count;
    if (feature < 0 || gain <= DUST * squares) return { kind: "leaf", value: mean, count };
    gains[feature] = (gains[feature] ?? 0) + gain;
    const asked = stretches[feature] ?? rows;
    const column = columns[feature] ?? pulls;
    const threshold = middle(column[asked[split - 1] ?? 0] ?? 0, column[asked[split] ?? 0] ?? 0);
    if (end - start > 2) {
      for (let place = start; place < end; place += 1) {
        isLeft[asked[place] ?? 0] = place < split ? 1 : 0;
      }
      for (const stretch of stretches) if (stretch !== asked) part(stretch, start, end);
    }
    const left = grow(start, split, depth + 1);
    return { kind: "split", feature, threshold, left, right: grow(split, end, depth + 1) };
  };
  return { root: grow(0, rows.length, 0), gains, said };
}

/** Halfway between two values; the lower one where there is nothing between them. */
function middle(low: number, high: number): number {
  const half = (low + high) / 2;
  return half < high ? half : low;
}

/** A single tree from rows that may come more than once; of equal questions it asks the first. */
export function grownTree(
  table: LearningTable,
  rows: readonly number[],
  limits: TreeLimits,
): GrownTree {
  const times = new Float64Array(table.actuals.length);
  for (const row of rows) times[row] = (times[row] ?? 0) + 1;
  const { root, gains } = treeFrom(sampleOf(sortedTable(table), times), limits, null);
  return { root, gains };
}

/** What a tree says of a row of features. */
export function treeSays(root: TreeNode, features: readonly number[]): number {
  let node = root;
  while (node.kind === "split") {
    node = (features[node.feature] ?? 0) <= node.threshold ? node.left : node.right;
  }
  return node.value;
}

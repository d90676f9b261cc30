import { chanceFrom } from "../../share/chance";
import { mean } from "../../share/spread";
import { total } from "../../share/total";
import { sampleOf, sortedTable } from "./sorted-table";
import { treeFrom, treeSays, type TreeNode } from "./tree";

/** A forest, how well it explains what it has seen and what it has not, and what it goes by. */
export type Forest = {
  readonly trees: readonly TreeNode[];
  readonly predictions: readonly number[];
  /** On the rows it was grown from: always flattering. */
  readonly seenFit: number | null;
  /** On the rows that each tree did not see: what the forest is worth. */
  readonly unseenFit: number | null;
  /** Shares of what the features explain; all zero where nothing is explained. */
  readonly importances: readonly number[];
};

const TREES = 100;
const LIMITS = { maxDepth: Infinity, minLeaf: 1 };

/** The share of the squares that predictions explain; null where there is nothing to explain. */
function explained(actuals: readonly number[], predictions: readonly number[]): number | null {
  const middle = mean(actuals) ?? 0;
  const spread = total(actuals.map((actual) => (actual - middle) ** 2));
  const missed = total(actuals.map((actual, row) => (actual - (predictions[row] ?? 0)) ** 2));
  return spread === 0 ? null : 1 - missed / spread;
}

/** A hundred trees, each grown from as many rows drawn with replacement; the same seed gives the same forest. */
export function forest(
  rows: readonly (readonly number[])[],
  actuals: readonly number[],
  seed: number,
): Forest {
  const chance = chanceFrom(seed);
  const table = sortedTable({
    columns: (rows[0] ?? []).map((_feature, at) => rows.map((row) => row[at] ?? 0)),
    actuals,
  });
  const all = new Float64Array(rows.length);
  const unseen = rows.map(() => ({ sum: 0, count: 0 }));
  const shares = table.columns.map(() => 0);
  const trees = Array.from({ length: TREES }, () => {
    const times = new Float64Array(rows.length);
    for (let draw = 0; draw < rows.length; draw += 1) {
      const row = Math.floor(chance() * rows.length);
      times[row] = (times[row] ?? 0) + 1;
    }
    const sample = sampleOf(table, times);
    const { root, gains, said } = treeFrom(sample, LIMITS, chance);
    const gained = total(gains);
    gains.forEach((gain, at) => {
      if (gained > 0) shares[at] = (shares[at] ?? 0) + gain / gained;
    });
    sample.rows.forEach((row, at) => (all[row] = (all[row] ?? 0) + (said[at] ?? 0)));
    unseen.forEach((one, row) => {
      if ((times[row] ?? 0) > 0) return;
      const value = treeSays(root, rows[row] ?? []);
      all[row] = (all[row] ?? 0) + value;
      one.sum += value;
      one.count += 1;
    });
    return root;
  });
  const predictions = Array.from(all, (sum) => sum / TREES);
  const judged = unseen.flatMap(({ count }, row) => (count > 0 ? [row] : []));
  const explainedShares = total(shares);
  return {
    trees,
    predictions,
    seenFit: explained(actuals, predictions),
    unseenFit: explained(
      judged.map((row) => actuals[row] ?? 0),
      judged.map((row) => (unseen[row]?.sum ?? 0) / (unseen[row]?.count ?? 1)),
    ),
    importances: shares.map((share) => (explainedShares === 0 ? 0 : share / explainedShares)),
  };
}

/** What a forest says of a row: the mean of its trees. */
export function forestSays(trees: readonly TreeNode[], row: readonly number[]): number {
  return mean(trees.map((root) => treeSays(root, row))) ?? 0;
}

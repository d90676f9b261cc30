import { total } from "../../share/total";
import type { Answer } from "./certificate";
import { elasticProgramme } from "./elastic-programme";
import type { Limit, LimitedPlacement } from "./placement-limits";

/** Limits that cannot hold together, and the least that has to give so that they can. */
export type LimitClash = {
  readonly limits: readonly Limit[];
  /** All dollars that have to give; one of the fairness limit counts for every territory. */
  readonly by: number;
  readonly gives: readonly { readonly limit: Limit; readonly by: number }[];
};

/** The programme in which limits may give, and how its answer is read. */
export function clashQuestion(question: LimitedPlacement) {
  const { programme, limits } = elasticProgramme(question);
  const dust = Math.abs(question.pool) * 1e-11;

  /**
   * The limits with a price are the proof: weighted with their prices they contradict each other, and every limit that
   * gives is among them. Proofs that share no territory are clashes apart.
   */
  const clashes = ({ values, prices }: Answer): readonly LimitClash[] => {
    const proof = limits.map((_limit, row) => row).filter((row) => isPriced(prices[row] ?? 0));
    const variablesOf = (row: number) =>
      (programme.constraints[row]?.terms ?? []).map(({ variable }) => variable);
    return connected(proof, variablesOf).flatMap((rows): readonly LimitClash[] => {
      const giving = new Map<number, Limit>();
      for (const row of rows) {
        const { limit, give = null } = limits[row] ?? {};
        if (limit === undefined || give === null || giving.has(give)) continue;
        if ((values[give] ?? 0) > dust) giving.set(give, limit);
      }
      if (giving.size === 0) return [];
      const gives = [...giving].map(([give, limit]) => ({ limit, by: values[give] ?? 0 }));
      const costs = [...giving.keys()].map(
        (give) => -(programme.variables[give]?.worth ?? 0) * (values[give] ?? 0),
      );
      return [{ limits: rows.flatMap((row) => limits[row]?.limit ?? []), by: total(costs), gives }];
    });
  };
  return { programme, clashes };
}

/** A dollar that gives costs one, so prices are of that size, and what is far below is rounding. */
function isPriced(price: number): boolean {
  return Math.abs(price) > 1e-6;
}

/** Rows put together that share a variable, directly or by way of others; in the order of their first. */
function connected(
  rows: readonly number[],
  variablesOf: (row: number) => readonly number[],
): readonly (readonly number[])[] {
  const leaders = new Map<number, number>();
  const leaderOf = (row: number): number => {
    let leader = row;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader))
      leader = next;
    return leader;
  };
  const firstIn = new Map<number, number>();
  for (const row of rows) {
    for (const variable of variablesOf(row)) {
      const first = firstIn.get(variable);
      if (first === undefined) firstIn.set(variable, row);
      else {
        const [one, other] = [leaderOf(first), leaderOf(row)];
        if (one !== other) leaders.set(Math.max(one, other), Math.min(one, other));
      }
    }
  }
  const parts = new Map<number, number[]>();
  for (const row of rows) {
    const leader = leaderOf(row);
    parts.set(leader, [...(parts.get(leader) ?? []), row]);
  }
  return [...parts.values()];
}

import { total } from "../../share/total";
import {
  constraintSums,
  reducedWorths,
  type Bound,
  type LinearProgramme,
  type Variable,
} from "./linear-programme";
import type { Placement } from "./optimum";

/** How far an answer is from being proved best, and which bounds it misses. */
export type Certificate = {
  readonly objective: number;
  /** No plan within the bounds is worth more than this. */
  readonly bound: number;
  /** Bound less objective: nothing, up to rounding, where the answer is best. */
  readonly gap: number;
  /** The bounds that are missed, and by how much. */
  readonly misses: readonly { readonly name: string; readonly by: number }[];
};

/** Values for a programme, and the price of one more of each constraint that is said to go with them. */
export type Answer = {
  readonly values: readonly number[];
  readonly prices: readonly number[];
};

/**
 * Checks an answer without asking how it was found. Whatever the prices are, paying for every constraint and letting
 * each variable go where it is then worth most bounds the objective from above (weak duality); with the prices of an
 * optimum the two meet. Prices can be wrong and the bound is still one: a wrong answer can only show a gap.
 */
export function certificate(programme: LinearProgramme, answer: Answer): Certificate {
  const { variables, constraints } = programme;
  const { values, prices } = answer;
  const objective = total(variables.map(({ worth }, at) => worth * (values[at] ?? 0)));
  const boxes = impliedBoxes(programme);
  const bound = total([
    ...constraints.map(({ lower, upper }, row) =>
      most(prices[row] ?? 0, lower?.at ?? -Infinity, upper?.at ?? Infinity),
    ),
    ...reducedWorths(programme, prices).map((worth, at) => {
      const [low, high] = boxes[at] ?? [0, 0];
      return most(worth, low, high);
    }),
  ]);
  const sums = constraintSums(programme, values);
  const misses = [
    ...variables.flatMap((variable, at) => missesOf(variable, values[at] ?? 0)),
    ...constraints.flatMap((constraint, row) => missesOf(constraint, sums[row] ?? 0)),
  ];
  return { objective, bound, gap: bound - objective, misses };
}

/** The same for the plan of `optimum`: one constraint, the pool, and its price is what one dollar more would bring. */
export function placementCertificate(
  placement: Placement,
  answer: { readonly amounts: readonly number[]; readonly marginal: number },
): Certificate {
  const { pool, yields, floors, caps, fairnessMultiple } = placement;
  const fair = (fairnessMultiple * pool) / yields.length;
  const named = (name: string, at: number): Bound | null =>
    Number.isFinite(at) ? { name, at } : null;
  const variables = yields.map((worth, row): Variable => {
    const cap = caps[row] ?? Infinity;
    const upper = cap <= fair ? named("cap", cap) : named("fairness limit", fair);
    return { worth, lower: named("floor", floors[row] ?? 0), upper };
  });
  const terms = yields.map((_worth, variable) => ({ variable, coefficient: 1 }));
  const whole = { name: "pool", at: pool };
  return certificate(
    { variables, constraints: [{ terms, lower: whole, upper: whole }] },
    { values: answer.amounts, prices: [answer.marginal] },
  );
}

/** The most that `worth` times something between two ends can be; zero times endless is nothing. */
function most(worth: number, low: number, high: number): number {
  if (worth === 0) return 0;
  return worth * (worth > 0 ? high : low);
}

function missesOf(
  { lower, upper }: { readonly lower: Bound | null; readonly upper: Bound | null },
  value: number,
): readonly { readonly name: string; readonly by: number }[] {
  if (lower !== null && value < lower.at) return [{ name: lower.name, by: lower.at - value }];
  if (upper !== null && value > upper.at) return [{ name: upper.name, by: value - upper.at }];
  return [];
}

/**
 * Where no cap is set, a constraint sets one: nobody can carry more than the pool less the others' floors. Without it a
 * grain of dust in a price, times endless, would make the bound say nothing.
 */
function impliedBoxes({
  variables,
  constraints,
}: LinearProgramme): readonly (readonly [low: number, high: number])[] {
  const lows = variables.map(({ lower }) => lower?.at ?? -Infinity);
  const highs = variables.map(({ upper }) => upper?.at ?? Infinity);
  for (const { terms, upper } of constraints) {
    if (upper === null || terms.some(({ coefficient }) => coefficient < 0)) continue;
    const least = total(
      terms.map(({ variable, coefficient }) => coefficient * (lows[variable] ?? 0)),
    );
    if (!Number.isFinite(least)) continue;
    for (const { variable, coefficient } of terms) {
      if (coefficient === 0 || highs[variable] !== Infinity) continue;
      highs[variable] = (upper.at - least) / coefficient + (lows[variable] ?? 0);
    }
  }
  return lows.map((low, at) => [low, highs[at] ?? Infinity]);
}

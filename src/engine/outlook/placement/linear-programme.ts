import { total } from "../../share/total";

/** One side of a limit: where it stands, and its name in the words of whoever set it. */
export type Bound = {
  readonly name: string;
  readonly at: number;
};

/** A number to be chosen, what one more of it brings, and how far it may go; null where nothing holds it. */
export type Variable<B extends Bound = Bound> = {
  readonly worth: number;
  readonly lower: B | null;
  readonly upper: B | null;
};

/** A weighted sum of variables that has to stay between two bounds. No variable stands in it twice. */
export type Constraint<B extends Bound = Bound> = {
  readonly terms: readonly { readonly variable: number; readonly coefficient: number }[];
  readonly lower: B | null;
  readonly upper: B | null;
};

/** Variables to be chosen within all constraints so that they are worth most together. */
export type LinearProgramme<B extends Bound = Bound> = {
  readonly variables: readonly Variable<B>[];
  readonly constraints: readonly Constraint<B>[];
};

/** What a solver answers: the best values and what one more of each constraint's bound would bring, or that there are none. */
export type LinearSolution =
  | {
      readonly kind: "optimal";
      readonly values: readonly number[];
      /** Per constraint: above zero where its upper bound holds the sum back, below where the lower one lifts it. */
      readonly prices: readonly number[];
    }
  | { readonly kind: "infeasible" }
  | { readonly kind: "unbounded" }
  | { readonly kind: "failed"; readonly why: string };

/** The solver the engine needs and does not know: whoever asks for a plan brings one along. */
export type LinearSolver = (programme: LinearProgramme) => Promise<LinearSolution>;

/** The sums of the constraints for given values. */
export function constraintSums(
  { constraints }: LinearProgramme,
  values: readonly number[],
): readonly number[] {
  return constraints.map(({ terms }) =>
    total(terms.map(({ variable, coefficient }) => coefficient * (values[variable] ?? 0))),
  );
}

/** What one more of each variable would bring once its part in the constraints is paid for. */
export function reducedWorths(
  { variables, constraints }: LinearProgramme,
  prices: readonly number[],
): readonly number[] {
  const worths = variables.map(({ worth }) => worth);
  constraints.forEach(({ terms }, row) => {
    const price = prices[row] ?? 0;
    if (price === 0) return;
    for (const { variable, coefficient } of terms)
      worths[variable] = (worths[variable] ?? 0) - price * coefficient;
  });
  return worths;
}

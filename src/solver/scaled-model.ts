import type { ModelData } from "highs";
import type { LinearProgramme, LinearSolution } from "../engine";

/** A programme in the numbers HiGHS is handed, and the way back from its answer. */
export type ScaledModel = {
  readonly model: ModelData;
  readonly answer: (
    values: ArrayLike<number>,
    duals: ArrayLike<number>,
  ) => Extract<LinearSolution, { readonly kind: "optimal" }>;
};

/**
 * HiGHS knows absolute tolerances only: a ten-billionth of a dollar is below what a double can tell of a pool, and a
 * ten-billionth of a yield may be much. So amounts and worths come to it near one, by powers of two, which round nothing.
 * It minimises; what is worth most is what costs least.
 */
export function scaledModel({ variables, constraints }: LinearProgramme): ScaledModel {
  const ends = variables.flatMap(({ lower, upper }) => [lower?.at ?? 0, upper?.at ?? 0]);
  const sums = constraints.flatMap(({ lower, upper, terms }) =>
    [lower?.at ?? 0, upper?.at ?? 0].map((at) => at / Math.max(1, terms.length)),
  );
  const size = powerOfTwo(typical([...ends, ...sums]));
  const worth = powerOfTwo(
    variables.reduce((most, variable) => Math.max(most, Math.abs(variable.worth)), 0),
  );
  const starts = [0];
  for (const { terms } of constraints) starts.push((starts.at(-1) ?? 0) + terms.length);
  const [numCols, numRows] = [variables.length, constraints.length];
  return {
    model: {
      numCols,
      numRows,
      colCost: variables.map((variable) => -variable.worth / worth),
      colLower: variables.map(({ lower }) => (lower?.at ?? -Infinity) / size),
      colUpper: variables.map(({ upper }) => (upper?.at ?? Infinity) / size),
      rowLower: constraints.map(({ lower }) => (lower?.at ?? -Infinity) / size),
      rowUpper: constraints.map(({ upper }) => (upper?.at ?? Infinity) / size),
      matrix: {
        format: "csr",
        numRows,
        numCols,
        starts,
        indices: constraints.flatMap(({ terms }) => terms.map(({ variable }) => variable)),
        values: constraints.flatMap(({ terms }) => terms.map(({ coefficient }) => coefficient)),
      },
    },
    answer: (values, duals) => ({
      kind: "optimal",
      values: Array.from(values, (value) => value * size),
      // Adding zero makes a minus zero plain.
      prices: Array.from(duals, (dual) => -dual * worth + 0),
    }),
  };
}

/** The middle one of the sizes that are there; one where there are none. */
function typical(values: readonly number[]): number {
  const sizes = values.map(Math.abs).filter((size) => size > 0 && Number.isFinite(size));
  sizes.sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 1;
}

function powerOfTwo(size: number): number {
  return size > 0 ? 2 ** Math.round(Math.log2(size)) : 1;
}

import type { LinearProgramme } from "../../src/engine";
import { highsSolver } from "../../src/solver";

type Sum = readonly [coefficients: readonly number[], upper: number];

/** Variables from zero up with these worths, and sums that stay below a bound. */
function programme(worths: readonly number[], sums: readonly Sum[]): LinearProgramme {
  return {
    variables: worths.map((worth) => ({ worth, lower: { name: "", at: 0 }, upper: null })),
    constraints: sums.map(([coefficients, at]) => ({
      terms: coefficients.flatMap((coefficient, variable) =>
        coefficient === 0 ? [] : [{ variable, coefficient }],
      ),
      lower: null,
      upper: { name: "", at },
    })),
  };
}

/** Two products of 3 and 5 a piece under 4, 12 and 18 hours: the textbook's 2 and 6 pieces, prices 0, 1.5 and 1. */
const plants: readonly Sum[] = [
  [[1, 0], 4],
  [[0, 2], 12],
  [[3, 2], 18],
];

describe("HiGHS behind its door", () => {
  const solver = highsSolver();

  test("gives the textbook's values and prices", async () => {
    expect(await solver(programme([3, 5], plants))).toEqual({
      kind: "optimal",
      values: [2, 6],
      prices: [0, 1.5, 1],
    });
  });

  test.each([1e-6, 1e9])("and the same when every hour is %d of them", async (scale) => {
    const scaled = plants.map(([coefficients, at]): Sum => [coefficients, at * scale]);
    const found = await solver(programme([3, 5], scaled));
    if (found.kind !== "optimal") throw new Error(found.kind);
    [2, 6].forEach((value, at) =>
      expect(Math.abs((found.values[at] ?? 0) / scale - value)).toBeLessThan(1e-12),
    );
  });

  test("tells what has no answer from what has no end, and goes on after both", async () => {
    expect(await solver(programme([1], [[[1], -1]]))).toEqual({ kind: "infeasible" });
    expect(await solver(programme([1, 1], [[[1, 0], 1]]))).toEqual({ kind: "unbounded" });
    expect(await solver(programme([1], [[[1], 7]]))).toMatchObject({ values: [7] });
  });

  test("a number that is none is said to be so, and the next question is answered", async () => {
    const found = await solver(programme([Number.NaN], [[[1], 7]]));
    expect(found.kind === "failed" && found.why).toMatch(
      /^The solver failed: .* must be a number$/,
    );
    expect(await solver(programme([1], [[[1], 7]]))).toMatchObject({ values: [7] });
  });

  test("many questions in a row, and at once, have the same answer", async () => {
    const asked = Array.from({ length: 60 }, () => solver(programme([3, 5], plants)));
    const found = await Promise.all(asked);
    expect(new Set(found.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  test("a file that is not there is a failure in words, not an exception", async () => {
    const lost = highsSolver({ locateFile: () => "nowhere/highs.wasm" });
    expect(await lost(programme([1], [[[1], 7]]))).toMatchObject({ kind: "failed" });
  });
});

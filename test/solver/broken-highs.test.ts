import type { LinearProgramme } from "../../src/engine";
import { highsSolver } from "../../src/solver";

/** How many HiGHS were loaded, and how many of the first break off as WebAssembly does. */
const mockHighs = { loaded: 0, broken: 0 };

jest.mock("highs", () => {
  const load = jest.requireActual<(options: object) => Promise<object>>("highs");
  return async (options: object) => {
    mockHighs.loaded += 1;
    const highs = await load(options);
    if (mockHighs.loaded > mockHighs.broken) return highs;
    const withModel = () => {
      throw new WebAssembly.RuntimeError("Aborted(OOM)");
    };
    return { ...highs, withModel };
  };
});

/** At most seven, worth one each. */
const seven: LinearProgramme = {
  variables: [{ worth: 1, lower: { name: "", at: 0 }, upper: { name: "", at: 7 } }],
  constraints: [],
};

function breaking(broken: number) {
  Object.assign(mockHighs, { loaded: 0, broken });
  return highsSolver();
}

test("nothing is loaded before the first question, and one HiGHS serves them all", async () => {
  const solver = breaking(0);
  expect(mockHighs.loaded).toBe(0);
  await solver(seven);
  await solver(seven);
  expect(mockHighs.loaded).toBe(1);
});

test("a HiGHS that broke off is left, and a fresh one answers the same question", async () => {
  const solver = breaking(1);
  expect(await solver(seven)).toMatchObject({ kind: "optimal", values: [7] });
  expect(mockHighs.loaded).toBe(2);
});

test("two that break off are a failure in words; the question after it meets a fresh one", async () => {
  const solver = breaking(2);
  expect(await solver(seven)).toEqual({ kind: "failed", why: "The solver failed: Aborted(OOM)" });
  expect(await solver(seven)).toMatchObject({ kind: "optimal", values: [7] });
});

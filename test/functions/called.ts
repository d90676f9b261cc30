import { evaluate, type Argument } from "../../src/functions";

/** What a function gives for good arguments. */
export function valueOf(name: string, args: readonly Argument[]): unknown {
  const outcome = evaluate(name, args);
  if ("value" in outcome) return outcome.value;
  throw new Error(`${name}: ${outcome.error} ${outcome.message}`);
}

/** The numbers that a function spills, row by row. */
export function spilledBy(name: string, args: readonly Argument[]): readonly number[] {
  const value = valueOf(name, args);
  if (!Array.isArray(value)) throw new Error(`${name} spills nothing.`);
  return value.flat() as readonly number[];
}

/** One value to a row. */
export function column<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return values.map((value) => [value]);
}

/** Numbers, or rows of them, that agree to so many digits of their size. */
export function expectClose(found: unknown, expected: unknown, relative = 1e-12): void {
  const [left, right] = [[found], [expected]].map((each) => each.flat(2) as readonly number[]);
  expect(left?.length).toBe(right?.length);
  const wrong = (left ?? []).flatMap((value, place) => {
    const wanted = right?.[place] ?? Number.NaN;
    const isClose =
      value === wanted || Math.abs(value - wanted) <= relative * Math.max(1, Math.abs(wanted));
    return isClose ? [] : [{ place, value, wanted }];
  });
  expect(wrong).toEqual([]);
}

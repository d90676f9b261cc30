import { stakesOneByOne } from "../../src/engine";
import { template } from "../excel/printed-workbook";

test("inputs are tried end by end, with the share that is done before each, and the stakes in the end", () => {
  const steps = stakesOneByOne(template("saas-12-reps"));
  const shares: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) shares.push(step.value);
  expect(shares[0]).toBe(0);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1 - 1 / shares.length);
  // As `quota assumptions templates/saas-12-reps.json` prints them.
  expect(step.value.slice(0, 4).map(({ name, moved }) => [name, Math.round(moved ?? 0)])).toEqual([
    ["Coverage buffer", 880_000],
    ["Blend share", 125_187],
    ["Productivity of AE", 83_800],
    ["Largest weight", 75_904],
  ]);
});

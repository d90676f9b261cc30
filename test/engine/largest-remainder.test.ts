import { roundedToTotal } from "../../src/engine";

/** 0.06 + 0.07 + 0.09 and 0.07 + 0.07 + 0.08 in binary numbers: both are 0.22 to anybody who reads them. */
const [one, other] = [0.06 + 0.07 + 0.09, 0.07 + 0.07 + 0.08];

test("weights that only the last binary digit tells apart are a tie, which the earlier row wins", () => {
  expect(one).not.toBe(other);
  const rounding = { exact: [2.5, 2.5], step: 1, total: 5 };
  expect(roundedToTotal({ ...rounding, weights: [one, other] })).toEqual([3, 2]);
  expect(roundedToTotal({ ...rounding, weights: [other, one] })).toEqual([3, 2]);
  expect(roundedToTotal({ ...rounding, weights: [0.22, 0.23] })).toEqual([2, 3]);
});

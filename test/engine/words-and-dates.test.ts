import fc from "fast-check";
import {
  isoDate,
  rounded,
  serialDate,
  spokenCount,
  spokenMoney,
  spokenShare,
  wholeUp,
} from "../../src/engine";

// Excel's ROUND: half away from zero.
test.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [2.675, 2, 2.68],
  [0.1 + 0.2, 15, 0.3],
  [1234.5, 0, 1235],
  [-0.4, 0, 0],
])("%d rounds to %d decimals as Excel rounds it", (value, decimals, expected) => {
  expect(rounded(value, decimals)).toBe(expected);
});

test("rounding is the same on both sides of zero", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 6 }),
      (value, decimals) => {
        expect(rounded(-value, decimals) + rounded(value, decimals)).toBe(0);
      },
    ),
  );
});

test.each([
  [3.5, 4],
  [4, 4],
  [4.0000000001, 4],
  [4.01, 5],
  [0, 0],
])("%d people are %d whole ones", (value, expected) => {
  expect(wholeUp(value)).toBe(expected);
});

test.each([
  [1134, "USD", "$1,134"],
  [830.7692307692307, "USD", "$830.77"],
  [-2069.55, "USD", "-$2,069.55"],
  [0.004, "USD", "$0"],
  [-0.004, "EUR", "€0"],
  [1250000, "CHF", "CHF 1,250,000"],
])("%d %s is spoken as %s", (value, currency, expected) => {
  expect(spokenMoney(value, currency)).toBe(expected);
});

test.each([
  [6.825, "6.825"],
  [40, "40"],
  [300, "300"],
  [0.1, "0.1"],
  [19.988242, "19.988"],
  [1234567.8, "1,234,567.8"],
])("%d is spoken as %s", (value, expected) => {
  expect(spokenCount(value)).toBe(expected);
});

test.each([
  [0.2666666, "26.7%"],
  [1, "100%"],
  [-0.05, "-5%"],
])("the share %d is spoken as %s", (value, expected) => {
  expect(spokenShare(value)).toBe(expected);
});

// Serial numbers as Excel shows them for these dates.
test.each([
  ["2025-11-12", 45973],
  ["2000-02-29", 36585],
  ["1900-03-01", 61],
])("%s is day %d of a spreadsheet, and back", (iso, serial) => {
  expect(serialDate(iso)).toBe(serial);
  expect(isoDate(serial)).toBe(iso);
});

test.each(["", "2025-02-30", "12.11.2025", "2025-13-01"])("%s is no date", (text) => {
  expect(serialDate(text)).toBeNull();
});

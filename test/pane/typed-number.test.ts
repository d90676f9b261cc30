import { roleDefinitions, scalarDefinitions } from "../../src/engine";
import { typedNumber, written } from "../../src/pane/typed-number";

const money = scalarDefinitions.marketingSpend;
const share = scalarDefinitions.closeRate;

test.each([
  ["30000", 30000],
  ["30,000", 30000],
  ["$30,000.50", 30000.5],
  ["1.2m", 1200000],
  ["30k", 30000],
  [" 5 670 ", 5670],
  ["0", 0],
])("%s in a money field is %d", (text, value) => {
  expect(typedNumber(text, money)).toEqual({ kind: "number", value });
});

test.each([
  ["60%", 0.6],
  ["60", 0.6],
  ["0.6", 0.6],
  ["1", 1],
  ["100", 1],
  ["33.3%", 0.333],
  ["0.5%", 0.005],
])("%s in a share field is the share %d", (text, value) => {
  expect(typedNumber(text, share)).toEqual({ kind: "number", value });
});

test("an emptied field is not answered", () => {
  expect(typedNumber("  ", money)).toEqual({ kind: "number", value: null });
});

test.each([
  [
    "a lot",
    money,
    '"a lot" is not a number. Write 1200, 1,200, 1.2k or 75%, with a point for decimals.',
  ],
  [
    "1,5",
    money,
    '"1,5" is not a number. Write 1200, 1,200, 1.2k or 75%, with a point for decimals.',
  ],
  [
    "1e5",
    money,
    '"1e5" is not a number. Write 1200, 1,200, 1.2k or 75%, with a point for decimals.',
  ],
  ["75%", money, "This is not a percentage. Write a plain number."],
  ["-1", roleDefinitions.headcount, "Give a number from 0 to 1,000,000, or leave it blank."],
  ["101%", share, "Give a number from 0% to 100%, or leave it blank."],
])("%s is refused with a sentence", (text, definition, words) => {
  expect(typedNumber(text, definition)).toEqual({ kind: "error", words });
});

test.each([
  [0.6, "share", "60%"],
  [0.333, "share", "33.3%"],
  [30000, "money", "30,000"],
  [6.825, "count", "6.825"],
  [null, "money", ""],
] as const)("%d as %s is shown as %s", (value, kind, text) => {
  expect(written(value, kind)).toBe(text);
});

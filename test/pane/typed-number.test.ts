import { roleDefinitions, scalarDefinitions } from "../../src/engine";
import { grouped, inMarks, writeNumbersWith } from "../../src/pane/numbers/marks";
import { spokenMoney, spokenShare } from "../../src/pane/numbers/spoken";
import { typedNumber, written } from "../../src/pane/numbers/typed-number";

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

describe("where a comma parts decimals and a point thousands, as in a German Excel", () => {
  beforeEach(() => writeNumbersWith({ decimal: ",", group: "." }));
  afterEach(() => writeNumbersWith({ decimal: ".", group: "," }));

  test.each([
    ["30.000", 30000],
    ["1.200", 1200],
    ["30.000,50", 30000.5],
    ["1,2m", 1200000],
    ["1,5", 1.5],
  ])("%s is read as %d", (text, value) => {
    expect(typedNumber(text, money)).toEqual({ kind: "number", value });
  });

  test.each(["1.5", "1,200.50", "30,000,000"])("%s is not guessed at", (text) => {
    expect(typedNumber(text, money)).toEqual({
      kind: "error",
      words: `"${text}" is not a number. Write 1200, 1.200, 1,2k or 75%, with a comma for decimals.`,
    });
  });

  test("numbers are written so, and what was written is read back as it was", () => {
    expect(written(1234567.5, "money")).toBe("1.234.567,5");
    expect(typedNumber("1.234.567,5", money)).toEqual({ kind: "number", value: 1234567.5 });
    expect(written(0.333, "share")).toBe("33,3%");
    expect(grouped(1200)).toBe("1.200");
    expect(spokenMoney(1234.5, "EUR")).toBe("€1.234,50");
    expect(spokenShare(0.2667)).toBe("26,7%");
  });

  test("a sentence of the engine changes its numbers, and nothing that only looks like one", () => {
    expect(inMarks("Pool $1,234,567.50, 26.7% of 1,200 deals.")).toBe(
      "Pool $1.234.567,50, 26,7% of 1.200 deals.",
    );
    expect(inMarks("v1.2 of 2026-01-15 by engine 0.1.0, ranks 1, 2, 3; rows 10,20")).toBe(
      "v1.2 of 2026-01-15 by engine 0.1.0, ranks 1, 2, 3; rows 10,20",
    );
  });
});

test("blanks may part thousands, as in a French Excel", () => {
  writeNumbersWith({ decimal: ",", group: "\u202f" });
  expect(written(1234567.5, "money")).toBe("1\u202f234\u202f567,5");
  expect(typedNumber("1\u202f234 567,5", money)).toEqual({ kind: "number", value: 1234567.5 });
  expect(typedNumber("1.5", money).kind).toBe("error");
  writeNumbersWith({ decimal: ".", group: "," });
});

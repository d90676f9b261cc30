import { failing, found, places, workbook, type Typed } from "./described";
import { inspection, type RuleId } from "../../src/inspector";

/** A formula in B1, beside a clean one in B9. */
const beside = (formula: string): { cells: Record<string, Typed> } => ({
  cells: { A1: 3, A2: 4, B1: formula, B9: "=A1*A2" },
});

test.each<[RuleId, string, string]>([
  ["broken-reference", "=SUM(#REF!)", "refers to cells that are gone"],
  ["broken-reference", "=Sheet1!#REF!+A1", "refers to cells that are gone"],
  ["embedded-constant", "=A1*1.05", "holds 1.05"],
  ["embedded-constant", "=A1*5%", "holds 5%"],
  ["embedded-constant", "=IF(A1>250,A1,A2)", "holds 250"],
  ["embedded-constant", "=SUM({2,3})*A1", "holds 2, 3"],
  ["embedded-constant", "=ROUND(A1*0.3,2)", "holds 0.3"],
  ["partial-input", "=A1+12", "adds 12"],
  ["partial-input", "=A1-250", "adds 250"],
  ["partial-input", "=7+A1", "adds 7"],
  ["partial-input", "=ROUND(A1+100,0)", "adds 100"],
  ["partial-input", "=SUM(A1:A2,12)", "adds 12"],
  ["volatile-function", "=OFFSET(A1,1,0)", "OFFSET recalculates"],
  ["volatile-function", "=A1+TODAY()", "TODAY recalculates"],
  ["add-in-function", '=QUOTA.AUTO("closer",A1,A2)', "QUOTA.AUTO is no function of Excel"],
  ["add-in-function", "=_xludf.OTE.PAY(A1)", "is no function of Excel"],
  ["add-in-function", "=MYMACRO(A1)", "MYMACRO is no function of Excel"],
  ["newer-function", "=_xlfn.XLOOKUP(A1,A1:A2,A1:A2)", "XLOOKUP is younger"],
  ["newer-function", "=_xlfn._xlws.FILTER(A1:A2,A1:A2)", "FILTER is younger"],
  ["external-link", "=[1]Prices!A1*A2", "reads another workbook"],
  ["external-link", "='C:\\data\\[Old book.xlsx]Prices'!A1", "reads another workbook"],
])("%s is found in %s", (rule, formula, words) => {
  expect(found(rule, beside(formula))).toEqual([
    {
      weight: expect.any(String) as string,
      cells: "B1",
      count: 1,
      words: expect.stringContaining(words) as string,
    },
  ]);
});

test.each<[RuleId, string]>([
  ["embedded-constant", "=A1*12/100"],
  ["embedded-constant", "=ROUND(A1,2)"],
  ["embedded-constant", "=INDEX(A1:C9,2,3)"],
  ["embedded-constant", "=VLOOKUP(A1,A1:C9,3,0)"],
  ["embedded-constant", "=MATCH(A1,A1:A9,-1)"],
  ["embedded-constant", "=AGGREGATE(9,6,A1:A9)"],
  ["embedded-constant", '=A1&" of 250, 3.5%"'],
  ["embedded-constant", "=LOG10(A1)"],
  ["embedded-constant", "='Year 2025'!A1"],
  ["embedded-constant", "=Table7[2025]"],
  ["embedded-constant", "=SUM(5:7)"],
  ["partial-input", "=A1+1"],
  ["partial-input", "=A1*12+A2"],
  ["partial-input", "=A1+A2*12"],
  ["partial-input", "=EDATE(A1,12)"],
  ["partial-input", "=100-1"],
  ["add-in-function", "=STDEV.S(A1:A2)+_xlfn.NORM.S.INV(A1)"],
  ["volatile-function", "=TODAYS"],
  ["external-link", "=Sales[Amount]+SUM(Sales[[#All],[1]])"],
  ["newer-function", "=IFERROR(SUMIFS(A:A,B:B,1),0)"],
])("%s is not found in %s", (rule, formula) => {
  expect(found(rule, beside(formula))).toEqual([]);
});

test("an error that shows is found, and a text that reads like one is not", () => {
  const cells = { A1: failing("#DIV/0!", "B1/B2"), A2: "#REF!", A3: failing("#N/A") };
  expect(found("error-value", { cells })).toEqual([
    {
      weight: "error",
      cells: "A1",
      count: 1,
      words: "The cell shows #DIV/0!; its formula is =B1/B2.",
    },
    { weight: "error", cells: "A3", count: 1, words: "The cell shows #N/A." },
  ]);
});

test("a formula is long from 121 characters on, and too long from 256", () => {
  const sum = (length: number) =>
    `=${"A1+".repeat(300).slice(0, length - 2)}A1`.slice(0, length + 1);
  const long = (length: number) => found("long-formula", { cells: { C1: sum(length) } });
  expect(long(120)).toEqual([]);
  expect(long(121)).toMatchObject([{ weight: "note" }]);
  expect(long(255)).toMatchObject([{ weight: "note" }]);
  expect(long(256)).toMatchObject([{ weight: "warning" }]);
});

test("long formulas of a sheet are one finding, which shows the longest", () => {
  const sum = (length: number) => `=${"A1+".repeat(300).slice(0, length - 2)}A1`;
  const cells = { C1: sum(131), C2: sum(200), C3: sum(151), C5: "=A1" };
  expect(found("long-formula", { cells })).toEqual([
    {
      weight: "note",
      cells: "C2",
      count: 1,
      words: expect.stringMatching(
        /^3 formulas are longer than 120 characters; the longest, =A1\+.*, has \d+\.$/,
      ) as string,
    },
  ]);
});

test("a table's own cells count as Excel shows them", () => {
  const formula = `=${"Opportunities[[#This Row],[Amount]]+".repeat(5)}A1`;
  expect(formula.length).toBeGreaterThan(180);
  expect(found("long-formula", { cells: { B2: formula } })).toEqual([]);
});

test("an array formula is noted", () => {
  const cells = { A1: { formula: "SUM(B1:B2*C1:C2)", value: 1, isArray: true }, A2: "=SUM(B1:B2)" };
  expect(places("array-formula", { cells })).toEqual(["A1"]);
});

test("validations, looks and charts may lose their cells, or look outside", () => {
  const looseFormulas = [
    { where: "The validation of B2", formula: "#REF!" },
    { where: "A chart", formula: "[2]Data!$A$1" },
    { where: "The look of C1", formula: "$A$1>0" },
  ];
  expect(found("broken-reference", { looseFormulas })).toMatchObject([
    { words: "The validation of B2 refers to =#REF!." },
  ]);
  expect(found("external-link", { looseFormulas })).toMatchObject([
    { words: "A chart refers to =[2]Data!$A$1." },
  ]);
});

test("what is alike in a column is one finding, and columns side by side are one area", () => {
  const cells: Record<string, Typed> = {};
  for (let row = 2; row <= 91; row += 1) {
    cells[`B${row}`] = `=A${row}*1.05`;
    cells[`C${row}`] = `=B${row}*1.05`;
    cells[`E${row}`] = `=A${row}*1.05`;
  }
  expect(found("embedded-constant", { cells })).toEqual([
    { weight: "warning", cells: "B2:C91", count: 180, words: "=A2*1.05 holds 1.05." },
    { weight: "warning", cells: "E2:E91", count: 90, words: "=A2*1.05 holds 1.05." },
  ]);
});

test("findings come by weight, then by sheet and place", () => {
  const book = workbook([
    { name: "Last", cells: { B2: "=A1*7", A2: "=NOW()" } },
    { name: "First", cells: { A1: "=#REF!+1" } },
  ]);
  const order = inspection(book).findings.map(({ weight, sheet, cells }) => [weight, sheet, cells]);
  expect(order).toEqual([
    ["error", "First", "A1"],
    ["warning", "Last", "A2"],
    ["warning", "Last", "B2"],
  ]);
});

test("a formula made to mislead a terminal is shown harmless", () => {
  const [first] = found("embedded-constant", beside('=A1*7&"\u001b[2J\n\u202e"'));
  expect(first?.words).toBe('=A1*7&"·[2J··" holds 7.');
});

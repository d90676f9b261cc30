import { inspection } from "../../src/inspector";
import {
  failing,
  found,
  giving,
  input,
  places,
  table,
  textFormat,
  workbook,
  type Typed,
} from "./described";

/** A column of formulas from row 2 on. */
function column(letter: string, rows: number, formula: (row: number) => Typed) {
  return Object.fromEntries(
    Array.from({ length: rows }, (_, at) => [`${letter}${at + 2}`, formula(at + 2)]),
  );
}

test("a formula that differs from those above and below it is found", () => {
  const cells = { ...column("B", 9, (row) => `=A${row}*D$1`), B6: "=A6*D$2" };
  expect(found("inconsistent-formula", { cells })).toEqual([
    {
      weight: "warning",
      cells: "B6",
      count: 1,
      words: "=A6*D$2 differs from the formulas around it.",
    },
  ]);
  expect(found("inconsistent-formula", { cells: column("B", 9, (row) => `=A${row}*D$1`) })).toEqual(
    [],
  );
});

test("a formula that differs from those left and right of it is found", () => {
  const cells = { B5: "=B4*$A5", C5: "=C4*$A5", D5: "=D4*$A6", E5: "=E4*$A5", F5: "=F4*$A5" };
  expect(places("inconsistent-formula", { cells })).toEqual(["D5"]);
});

test("totals and opening balances differ by right", () => {
  const total = { ...column("B", 9, (row) => `=A${row}*D$1`), B11: "=SUM(B2:B10)" };
  expect(found("inconsistent-formula", { cells: total })).toEqual([]);
  const subtotal = { ...column("B", 9, (row) => `=A${row}*D$1`), B6: "=SUM(B2:B5)" };
  expect(found("inconsistent-formula", { cells: subtotal })).toEqual([]);
  const opening = { ...column("B", 9, (row) => `=B${row - 1}+C${row}`), B2: "=D1" };
  expect(found("inconsistent-formula", { cells: opening })).toEqual([]);
});

test("the last of a column is found where the column beside it goes on", () => {
  const clean = {
    ...column("B", 5, (row) => `=A${row}*D$1`),
    ...column("C", 5, (row) => `=B${row}/A${row}`),
  };
  expect(found("inconsistent-formula", { cells: { ...clean, B6: "=A5*D$1" } })).toMatchObject([
    { cells: "B6" },
  ]);
  expect(found("inconsistent-formula", { cells: clean })).toEqual([]);
});

test("a number typed over a formula is found", () => {
  const cells = { ...column("B", 9, (row) => `=A${row}*D$1`), B5: 77, B6: 78 };
  expect(found("typed-over", { cells })).toMatchObject([{ cells: "B5:B6", count: 2 }]);
  expect(found("typed-over", { cells: { B2: "=A2*D$1", B3: "a word", B4: "=A4*D$1" } })).toEqual(
    [],
  );
});

const sales = (amounts: readonly string[]) => ({
  tables: [table("Sales", "A1:C5", ["Price", "Count", "Amount"])],
  cells: Object.fromEntries(amounts.map((formula, at) => [`C${at + 2}`, formula])),
});
const product = "=Sales[[#This Row],[Price]]*Sales[[#This Row],[Count]]";

test("a column of a table has one formula", () => {
  expect(
    found("mixed-table-column", sales([product, product, "=Sales[[#This Row],[Price]]", product])),
  ).toMatchObject([{ weight: "error", cells: "C4", count: 1 }]);
  expect(found("mixed-table-column", sales([product, product, product, product]))).toEqual([]);
  const { cells, ...rest } = sales([product, product, product]);
  expect(places("typed-over", { ...rest, cells: { ...cells, C5: 12 } })).toEqual(["C5"]);
});

/** A table with its own word on what calculates the last column. */
const declaring = (amounts: readonly Typed[], formula: string | null = "Sales[Price]*1") => ({
  tables: [
    {
      ...table("Sales", "A1:C5", ["Price", "Count", "Amount"]),
      columnFormulas: [null, null, formula],
    },
  ],
  cells: {
    A2: 3,
    ...Object.fromEntries(amounts.map((typed, at) => [`C${at + 2}`, typed])),
  } as Record<string, Typed>,
});
const master = [{ name: "MasterCheck", formula: "Sheet1!$H$1", sheet: null }];

test("values in a column of which the table itself says that it is calculated are errors, however many they are", () => {
  const most = declaring([product, 5, 6, 7]);
  expect(found("typed-over", most)).toMatchObject([{ weight: "error", cells: "C3:C5", count: 3 }]);
  // Without the table's word most cells are typed: the column may be one of inputs.
  expect(found("typed-over", declaring([product, 5, 6, 7], null))).toEqual([]);
  expect(found("typed-over", declaring([product, product, product, product]))).toEqual([]);
});

test("a calculated column without a formula left was frozen: an error in a workbook of ours, a warning in any other", () => {
  const { cells, tables } = declaring([4, 5, 6, 7]);
  expect(found("typed-over", { cells, tables })).toMatchObject([
    {
      weight: "warning",
      cells: "C2:C5",
      words:
        "No formula is left in the column Amount of Sales, which is calculated: its formula is =Sales[Price]*1.",
    },
  ]);
  const ours = workbook([{ tables, cells: { ...cells, H1: giving("H2", "All checks pass") } }], {
    names: master,
  });
  expect(found("typed-over", ours)).toMatchObject([{ weight: "error", cells: "C2:C5" }]);
});

const figures = (typed: Record<string, Typed>) => ({
  A1: "Item",
  B1: { value: "Value", style: { isLocked: true, fill: "DCE6F1", isText: false, isInput: false } },
  ...Object.fromEntries(
    ["Pool", "Mean", "Most", "Least"].map((label, at) => [`A${at + 2}`, label]),
  ),
  B2: "=SUM(D2:D9)",
  B3: "=B2/E1",
  B4: "=MAX(D2:D9)",
  B5: "=MIN(D2:D9)",
  D2: input(7),
  ...typed,
});
const pool = [{ name: "Pool", formula: "Sheet1!$B$2", sheet: null }];

test("a number in a list of figures that are each calculated in their own way lost its formula", () => {
  expect(places("typed-over", { cells: figures({}) })).toEqual([]);
  expect(places("typed-over", { cells: figures({ B3: 1, B4: "=MAX(D2:D9)" }) })).toEqual(["B3"]);
  // The first of a list may be what the others go by, unless formulas call it by name.
  expect(places("typed-over", { cells: figures({ B2: 1 }) })).toEqual([]);
  const named = workbook([{ cells: figures({ B2: 1 }) }], { names: pool });
  expect(places("typed-over", named)).toEqual(["B2"]);
});

test("where nothing tells inputs from calculations, a number amid other formulas may be an input", () => {
  expect(places("typed-over", { cells: figures({ B3: 1, D2: 7 }) })).toEqual([]);
});

test("a column that repeats named cells is a list of them", () => {
  const names = ["=Tolerance", "=Tolerance", "=MoneyTolerance", "=Tolerance"];
  expect(found("mixed-table-column", sales(names))).toEqual([]);
});

test("dates and years in a table say how old a figure is: no formula need read them", () => {
  const facts = {
    tables: [table("Facts", "A1:B2", ["Year", "Low"])],
    cells: { A2: input(2024), B2: input(3) },
  };
  expect(places("unused-input", facts)).toEqual(["B2"]);
});

test("a column in which every formula differs is no calculated column", () => {
  expect(found("mixed-table-column", sales(["=A2", "=B3+1", "=A9*B9", "=B7"]))).toEqual([]);
});

test.each<[string, Record<string, Typed>, string, string]>([
  ["a cell that reads itself", { B2: "=B2+A1" }, "B2", "=B2+A1 reads its own cell."],
  [
    "two cells that need each other",
    { A1: "=B7", B7: "=A1+1" },
    "A1",
    "2 formulas need each other",
  ],
  ["a sum that holds its own cell", { A9: "=SUM(A1:A20)" }, "A9", "reads its own cell"],
  [
    "a long way round",
    { A1: "=SUM(B1:B9)", B4: "=C1", C1: "=D1:D1+1", D1: "=A1" },
    "A1",
    "4 formulas",
  ],
])("%s is a circle", (_case, cells, at, words) => {
  expect(found("circular-reference", { cells })).toEqual([
    { weight: "error", cells: at, count: 1, words: expect.stringContaining(words) as string },
  ]);
});

test("a circle goes over sheets, names and tables", () => {
  const over = workbook(
    [
      { name: "One", cells: { A1: "=Total" } },
      { name: "Two", cells: { B2: "=SUM(List[Value])" } },
      {
        name: "Three",
        tables: [table("List", "A1:A3", ["Value"])],
        cells: { A1: "Value", A2: 4, A3: "=One!A1" },
      },
    ],
    { names: [{ name: "Total", formula: "Two!$B$2", sheet: null }] },
  );
  expect(found("circular-reference", over)).toMatchObject([
    { words: expect.stringContaining("3 formulas") as string },
  ]);
});

test("what only looks like a circle is none", () => {
  const running = column("B", 50, (row) => `=SUM(A$2:A${row})+SUM(B$1:B${row - 1})`);
  expect(
    found("circular-reference", {
      cells: { ...running, C1: "=ROW(C1)+ROWS(C1:C4)", D1: "=Sheet1!D2" },
    }),
  ).toEqual([]);
});

test("names that need each other come to an end", () => {
  const names = [
    { name: "One", formula: "Two+Two", sheet: null },
    { name: "Two", formula: "One+One", sheet: null },
  ];
  expect(found("circular-reference", workbook([{ cells: { A1: "=One" } }], { names }))).toEqual([]);
});

test("an input that no formula reads is found, however the others are read", () => {
  const cells = {
    A1: input(1),
    A2: input(2),
    A3: input(3),
    A4: input(4),
    A5: input(5),
    A6: input(6),
    A7: input("a remark"),
    C1: "=A1",
    C2: "=SUM(A2:A3)",
    C3: "=Rate",
    E1: "Price",
    E2: input(8),
    G1: "=SUM(List[Price])",
    H1: input(11),
    J1: input(12),
  };
  const book = workbook(
    [
      {
        cells,
        tables: [table("List", "E1:E2", ["Price"])],
        looseFormulas: [{ where: "A chart", formula: "Sheet1!$H$1" }],
      },
      { name: "Other", cells: { A5: 5, B1: "=A5", B2: "=Sheet1!5:5" } },
    ],
    { names: [{ name: "Rate", formula: "Sheet1!$A$4", sheet: null }] },
  );
  expect(found("unused-input", book)).toMatchObject([
    { cells: "J1" },
    { cells: "A6", words: "The input 6 is read by no formula." },
  ]);
});

test("an input that somebody chooses, and one that has a name, count as well", () => {
  const cells = { A1: input("Manual"), A2: input("Auto"), B1: 0.25, B2: input(null) };
  const names = [
    { name: "LeastHistory", formula: "Sheet1!$B$1", sheet: null },
    { name: "Buffer", formula: "Sheet1!$B$2", sheet: null },
  ];
  const book = workbook([{ cells, choices: ["A1:A1"] }], { names });
  expect(found("unused-input", book)).toMatchObject([
    { cells: "A1" },
    { cells: "B1", words: "The input 0.25, called LeastHistory, is read by no formula." },
    { cells: "B2", words: "The blank input, called Buffer, is read by no formula." },
  ]);
});

const register = {
  A5: "Input",
  B5: "Value",
  C5: "Evidence",
  D5: "Source",
  A6: "Price",
  B6: input(10),
  C6: input("CONFIRMED"),
  D6: input("Price list"),
  A7: "Rate",
  B7: input(0.3),
  C7: input("CONFIRMED"),
  D7: input(null),
  A8: "Days",
  B8: input(20),
  C8: input("ASSUMED"),
  D8: input("Calendar"),
  A9: "Reps",
  B9: input(4),
  C9: input(null),
  A10: "Unknown",
  B10: input(null),
  G1: "=SUM(B6:B10)",
};

test.each([
  [
    "a table",
    {
      cells: register,
      tables: [table("Plan", "A5:D10", ["Input", "Value", "Evidence", "Source"])],
    },
  ],
  ["a plain block", { cells: register }],
])("a register that is %s says what nobody vouches for", (_kind, described) => {
  expect(found("confirmed-without-source", described)).toMatchObject([
    { weight: "error", cells: "D7" },
  ]);
  expect(found("input-without-source", described)).toMatchObject([{ weight: "note", cells: "D9" }]);
  expect(found("assumed-left", described)).toMatchObject([
    { weight: "note", cells: "C8:C9", count: 2 },
  ]);
  expect(found("unused-input", described)).toEqual([]);
});

test("a check that fails is found", () => {
  const cells = {
    A1: giving('IF(B1=B2,"PASS","FAIL")', "FAIL"),
    A2: giving("C1", "PASS"),
    A3: "FAIL is what a check says",
  };
  expect(found("failed-check", { cells })).toMatchObject([{ weight: "error", cells: "A1" }]);
  const results = {
    tables: [table("Checks", "A1:B3", ["What", "Pass"])],
    cells: { B2: giving("A2=A3", false), B3: giving("A2>0", true) },
  };
  expect(places("failed-check", results)).toEqual(["B2"]);
});

test.each([
  ["All checks pass", []],
  ["2 FAIL: see Checks", [{ weight: "error", cells: "B9" }]],
  ["3 waiting for inputs", [{ weight: "warning", cells: "B9" }]],
  ["All checks pass; STALE parts: 2, see Checks", [{ weight: "warning", cells: "B9" }]],
])("the master check that says %j", (says, expected) => {
  const names = [{ name: "MasterCheck", formula: "Sheet1!$B$9", sheet: null }];
  const book = workbook([{ cells: { B9: giving("C9", says) } }], { names });
  expect(found("failed-check", book)).toMatchObject(expected);
});

test("a master check that is typed in is an error, whatever it says, and so is what looks like its echo", () => {
  const typed = workbook(
    [{ cells: { H1: "All checks pass", B3: giving("H1", "All checks pass") } }],
    {
      names: master,
    },
  );
  expect(found("failed-check", typed)).toMatchObject([{ weight: "error", cells: "H1" }]);
  const echoed = workbook(
    [{ cells: { H1: giving("H2", "2 FAIL: see Checks"), B3: "All checks pass" } }],
    { names: master },
  );
  expect(found("failed-check", echoed)).toMatchObject([
    { weight: "error", cells: "H1" },
    { weight: "error", cells: "B3" },
  ]);
  // Of a workbook without a master check nothing is known by these words.
  expect(found("failed-check", { cells: { B3: "All checks pass" } })).toEqual([]);
});

test("text that is no text is found", () => {
  const cells = {
    A1: "=",
    A2: { value: "=HYPERLINK(1)" },
    A3: "+1-2",
    A4: "@x",
    A5: "\tx",
    A6: "-SUM(A1)",
    B1: "- a remark",
    B2: "-",
    B3: "--",
    B4: "a=b",
    B5: "x@y.org",
    C1: "1,250.50",
    C2: "12%",
    C3: "007",
    C4: "12 reps",
    C5: textFormat("42"),
    C6: 42,
    D1: "2026-11-21",
    D2: "21/11/2026",
    D3: "Nov 21, 2026",
    D4: "21 March 2026",
    D5: "March",
    D6: "2026-99-99",
  };
  expect(places("formula-like-text", { cells: { ...cells, A1: { value: "=" } } })).toEqual([
    "A1:A6",
  ]);
  expect(found("number-as-text", { cells })).toMatchObject([
    { weight: "warning", cells: "C1:C2", count: 2 },
    { weight: "note", cells: "C5" },
  ]);
  expect(found("date-as-text", { cells })).toMatchObject([{ cells: "D1:D4", count: 4 }]);
  const years = {
    tables: [table("Years", "A1:B2", ["2025", "2026"])],
    cells: { A1: "2025", B1: "2026", A2: 1 },
  };
  expect(found("number-as-text", years)).toEqual([]);
});

test("what is hidden is found", () => {
  const book = workbook([
    { name: "Seen" },
    { name: "Hidden", state: "hidden" },
    { name: "Buried", state: "veryHidden" },
    { name: "Parts", hiddenRows: [{ first: 3, last: 6 }], hiddenColumns: [{ first: 1, last: 1 }] },
  ]);
  const said = inspection(book).findings.map(({ rule, sheet, words }) => [rule, sheet, words]);
  expect(said).toEqual([
    ["very-hidden-sheet", "Buried", "The sheet is hidden so that only code can show it."],
    ["hidden-sheet", "Hidden", "The sheet is hidden."],
    ["hidden-rows", "Parts", "Rows are hidden: 4 to 7."],
    ["hidden-columns", "Parts", "Columns are hidden: B."],
  ]);
});

test("names that lead nowhere, and names borne twice, are found", () => {
  const names = [
    { name: "Gone", formula: "#REF!", sheet: null },
    { name: "Lost", formula: "'Old sheet'!$A$1", sheet: null },
    { name: "_xlnm.Print_Titles", formula: "Sheet1!$1:$3", sheet: "Sheet1" },
    { name: "Rate", formula: "Sheet1!$A$1", sheet: null },
    { name: "rate", formula: "Sheet1!$A$2", sheet: "Sheet1" },
    { name: "Sales", formula: "Sheet1!$A$3", sheet: null },
    { name: "Constant", formula: "0.25", sheet: null },
  ];
  const book = workbook([{ tables: [table("Sales", "E1:E2", ["Price"])] }], { names });
  expect(found("broken-name", book).map(({ words }) => words)).toEqual([
    "Gone is =#REF!: its cells are gone.",
    "Lost is ='Old sheet'!$A$1: there is no sheet Old sheet (a sheet's name with blanks needs quotes).",
  ]);
  expect(found("duplicate-name", book)).toMatchObject([
    { weight: "error", words: "A table is called Sales, and so is something else." },
    { weight: "warning", words: "Rate is defined 2 times: in the workbook, Sheet1." },
  ]);
});

test("what a file tells of its maker is found, and what programs say is not", () => {
  const book = workbook([{ commentAuthors: ["Ann Example", "Author"] }], {
    links: ["file:///C:\\Users\\ann\\prices.xlsx"],
    properties: [
      { key: "creator", label: "Author", value: "Ann Example" },
      { key: "lastModifiedBy", label: "Last saved by", value: "openpyxl" },
      { key: "company", label: "Company", value: "Example Ltd" },
      { key: "path", label: "The file's last folder", value: "C:\\Users\\ann\\Desktop\\" },
      { key: "other", label: "Title", value: "Quota workbook" },
    ],
  });
  expect(found("personal-metadata", book).map(({ weight, words }) => [weight, words])).toEqual([
    ["warning", "Author: Ann Example."],
    ["warning", "The file's last folder tells a path: C:\\Users\\ann\\Desktop\\."],
    ["warning", "A link tells a path: file:///C:\\Users\\ann\\prices.xlsx."],
    ["warning", "Comments name their authors: Ann Example."],
    ["note", "Company: Example Ltd."],
  ]);
  expect(found("external-link", book)).toMatchObject([{ weight: "error" }]);
});

test("macros, connections, passwords, merged cells, blank sheets and iteration are found", () => {
  const book = workbook(
    [
      { name: "Locked", protection: "password", merged: ["A1:C1"] },
      { name: "Open", protection: "open" },
      { name: "Blank", cells: {} },
      { name: "Chart", cells: {}, hasDrawing: true },
    ],
    {
      parts: ["xl/workbook.xml", "xl/vbaProject.bin", "xl/connections.xml"],
      iterates: true,
      protection: "password",
    },
  );
  const said = inspection(book).findings.map(({ rule, sheet }) => `${rule} ${sheet ?? "-"}`);
  expect(said).toEqual([
    "password-protected -",
    "macros -",
    "data-connection -",
    "iterative-calculation -",
    "password-protected Locked",
    "merged-cells Locked",
    "blank-sheet Blank",
  ]);
});

test("a model of ours beside the sheets is a note, for whoever hands the workbook over", () => {
  expect(found("stored-model", workbook([{}]))).toEqual([]);
  expect(found("stored-model", workbook([{}], { storesModel: true }))).toMatchObject([
    { weight: "note", words: expect.stringContaining("stored in the file") as string },
  ]);
});

test("the add-in's mark on sheets is a note, for whoever hands the workbook over", () => {
  expect(found("sheet-mark", workbook([{}]))).toEqual([]);
  expect(found("sheet-mark", workbook([{}], { markedSheets: ["Inputs"] }))).toMatchObject([
    { weight: "note", words: expect.stringContaining("the sheet Inputs") as string },
  ]);
});

test("a clean workbook has nothing to show", () => {
  const cells = {
    A1: "Price",
    A2: 4,
    A3: 5,
    B1: "Amount",
    B2: "=A2*12",
    B3: "=A3*12",
    B4: "=SUM(B2:B3)",
  };
  expect(inspection(workbook([{ cells }])).findings).toEqual([]);
  expect(inspection(workbook([{ cells: { A1: failing("#N/A") } }])).findings).toHaveLength(1);
});

test("each formula is listed once, with every area it fills", () => {
  const cells = {
    ...column("B", 3, (row) => `=A${row}*2`),
    ...column("C", 3, (row) => `=B${row}*2`),
    B9: "=A9*2",
    D1: "=$A$1",
  };
  expect(inspection(workbook([{ cells }])).formulas).toEqual([
    { sheet: "Sheet1", formula: "=A2*2", relative: "=RC[-1]*2", count: 7, cells: ["B2:C4", "B9"] },
    { sheet: "Sheet1", formula: "=$A$1", relative: "=R1C1", count: 1, cells: ["D1"] },
  ]);
});

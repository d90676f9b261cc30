import { sheetsOf } from "./inputs/sheets-of";
import { emptyModel, withAnswer, type InputPath, type QuotaModel } from "../../src/engine";
import { readSettingsValue } from "../../src/intake";
import {
  addressOf,
  inputNames,
  settingsFrom,
  sheetSettings,
  sheetLayout,
  workbookDescription,
  type CellContent,
  type Reading,
} from "../../src/workbook";
import { template, onADay } from "../excel/printed-workbook";

const insurance = template("insurance-team");
const layouts = workbookDescription(insurance, onADay).sheets.map(sheetLayout);
const formulas = layouts.flatMap((layout) =>
  layout.cells.flatMap(({ formula, row, column }) =>
    formula === null ? [] : [{ at: `${layout.name}!${addressOf(row, column)}`, formula }],
  ),
);

/** A formula without its texts and references, so that what is left of digits is a constant. */
function bare(formula: string): string {
  return formula
    .replace(/"[^"]*"/g, '""')
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, "");
}

test("no formula holds a number but 0, 1, 12 and 100", () => {
  const constants = formulas.filter(({ formula }) =>
    (bare(formula).match(/\d+(\.\d+)?/g) ?? []).some(
      (digits) => !["0", "1", "12", "100"].includes(digits),
    ),
  );
  expect(constants).toEqual([]);
});

test("every function of the sheets is one that Excel 2016 and LibreOffice 7.4 know", () => {
  const used = new Set(
    formulas.flatMap(({ formula }) => bare(formula).match(/[A-Z.]+(?=\()/g) ?? []),
  );
  expect([...used].sort()).toEqual([
    "ABS",
    "AND",
    "AVERAGE",
    "AVERAGEIFS",
    "COUNT",
    "COUNTIF",
    "IF",
    "IFERROR",
    "INDEX",
    "ISERROR",
    "ISNUMBER",
    "MATCH",
    "N",
    "OR",
    "ROUNDUP",
    "SUM",
    "SUMIF",
    "SUMPRODUCT",
  ]);
});

/** A formula as a person reads it in Excel, which writes a table's own row as [@Column]. */
function shown(formula: string): string {
  return formula.replace(/\w+\[\[#This Row\],\[([^\]]+)\]\]/g, "[@$1]");
}

test("formulas are short enough to read", () => {
  expect(formulas.filter(({ formula }) => shown(formula).length > 150).map(({ at }) => at)).toEqual(
    [],
  );
});

test("every name is defined once, is no cell address, and is not a table's", () => {
  const names = layouts.flatMap((layout) => layout.names.map(({ name }) => name));
  const tables = layouts.flatMap((layout) => layout.tables.map(({ name }) => name));
  const all = [...names, ...tables];
  expect(new Set(all.map((name) => name.toUpperCase())).size).toBe(all.length);
  expect(all.filter((name) => /^[A-Z]{1,3}\d+$/i.test(name) || /[^A-Za-z0-9]/.test(name))).toEqual(
    [],
  );
});

test("every name that a formula calls is defined", () => {
  const defined = new Set(
    layouts.flatMap((layout) => [...layout.names, ...layout.tables].map(({ name }) => name)),
  );
  const called = formulas.flatMap(({ formula }) => bare(formula).match(/[A-Z][a-z]\w*/g) ?? []);
  expect([...new Set(called)].filter((name) => !defined.has(name))).toEqual([]);
});

test("a table's column holds one formula in all its rows, but for the list of checks", () => {
  for (const layout of layouts) {
    for (const table of layout.tables.filter(({ name }) => name !== "CheckList")) {
      table.columns.forEach((header, column) => {
        const rows = layout.cells.filter(
          (cell) =>
            cell.column === column &&
            cell.row > table.headerRow &&
            cell.row <= table.headerRow + table.rowCount,
        );
        expect([table.name, header, new Set(rows.map(({ formula }) => formula)).size]).toEqual([
          table.name,
          header,
          1,
        ]);
      });
    }
  }
});

test("sheets have names that Excel takes", () => {
  expect(layouts.map(({ name }) => name)).toEqual([
    "About",
    "Inputs",
    "Auto quotas and OTE",
    "Checks",
  ]);
});

/** What reading the names of a described workbook would give, had somebody typed nothing. */
function reading(model: QuotaModel, typed: Readonly<Record<string, CellContent>> = {}): Reading {
  const found: Record<string, Reading[string]> = {};
  for (const layout of workbookDescription(model, onADay).sheets.map(sheetLayout)) {
    const values = new Map(
      layout.cells.map((cell) => [addressOf(cell.row, cell.column), cell.value]),
    );
    for (const { name, row, column, rowCount } of layout.names) {
      const rows = Array.from({ length: rowCount }, (_row, place) => [
        values.get(addressOf(row + place, column)) ?? "",
      ]);
      const first = typed[name];
      found[name] = {
        address: `${layout.name}!${addressOf(row, column)}`,
        rows: first === undefined ? rows : [[first]],
      };
    }
  }
  return found;
}

function readBack(model: QuotaModel) {
  const { names, tables } = sheetsOf(workbookDescription(model, onADay));
  const read = readSettingsValue(sheetSettings(names, tables, model).settings);
  return read.kind === "model" ? read.model : read.problems;
}

test("the whole workbook of a team reads back as its model, what no sheet holds as it was", () => {
  const closeRate = { evidence: "ASSUMED", source: "", owner: "Ana", asOf: "", note: "" } as const;
  const team = template("segmented-48-reps");
  const model: QuotaModel = {
    ...team,
    register: { ...team.register, closeRate: { ...closeRate, range: { low: 0.2, high: 0.4 } } },
  };
  expect(readBack(model)).toEqual(model);
});

type Change = readonly [InputPath, number | string | null];

const unchangedAndChanged: readonly (readonly [Change | null])[] = [
  [null],
  [["closeRate", 0.35]],
  [["meetingsHeld", null]],
  [["closer.quotaMode", "manual"]],
  [["closer.basePay", 2000]],
  [["manager.headcount", 0]],
  [["company.name", '=HYPERLINK("x")']],
  [["company.currency", "EUR"]],
];

test.each(unchangedAndChanged)(
  "model, workbook and model again are the same, with %j changed",
  (change) => {
    const model = change === null ? insurance : withAnswer(insurance, change[0], change[1]);
    expect(readBack(model)).toEqual(model);
  },
);

test("the empty model comes back empty", () => {
  expect(readBack(template("empty"))).toEqual(template("empty"));
});

test("words in a number's cell are a problem that names the cell", () => {
  const { settings, whereIs } = settingsFrom(
    reading(insurance, { CloseRate: "a third" }),
    emptyModel,
  );
  const read = readSettingsValue(settings);
  const problem = read.kind === "problems" ? read.problems[0] : undefined;
  expect(problem?.what).toBe('Close rate must be a number from 0 to 1; it is "a third".');
  expect(whereIs(problem?.where ?? "")).toBe("Inputs!B23");
});

test("a name that was deleted is reported, with what to do", () => {
  const whole = reading(insurance);
  const { lost, gone } = settingsFrom({ ...whole, CloseRate: null }, emptyModel);
  expect(lost).toEqual([]);
  expect(gone).toEqual([
    {
      where: "CloseRate",
      what: "The workbook no longer has the name CloseRate, so its value cannot be read.",
      remedy:
        "Undo the change that removed it, or write the workbook again: it comes back as it was last read.",
    },
  ]);
  expect(inputNames).toContain("CloseRate");
});

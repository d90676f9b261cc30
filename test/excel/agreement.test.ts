/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import type { Sheet } from "hucre/xlsx";
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import { addressOf, sheetLayout, workbookDescription } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { knownInExcel, knownInFile, type KnownBy } from "./known-again";
import { onADay, template } from "./printed-workbook";

const description = workbookDescription(template("saas-12-reps"), {
  ...onADay,
  state: '{"model":1}',
});
const layouts = description.sheets.map(sheetLayout).map((layout) => ({
  ...layout,
  columnCount: Math.max(...layout.cells.map(({ column }) => column)) + 1,
}));

type Printed = Readonly<Record<string, unknown>>;

/** What both printers say of a sheet, in words that are alike if the sheets are. */
let inExcel: ReadonlyMap<string, Printed>;
let inFile: ReadonlyMap<string, Printed>;
let names: { readonly excel: readonly string[]; readonly file: readonly string[] };
let known: { readonly excel: readonly KnownBy[]; readonly file: readonly KnownBy[] };
let excel: EmbeddedExcel;

function reference(text: string): string {
  return text.replace(/^=/, "").replaceAll("'", "");
}

/** A date as the number that a cell holds. */
function plain(content: unknown): unknown {
  return content instanceof Date ? Math.round(content.getTime() / 86_400_000) + 25_569 : content;
}

/** Content by address: formulas with their equals sign, blank cells left out. */
function cellsIn(rows: readonly (readonly unknown[])[]): Printed {
  return Object.fromEntries(
    rows.flatMap((line, row) =>
      line.flatMap((content, column) =>
        content === "" || content === null
          ? []
          : [[addressOf(row, column), plain(content)] as const],
      ),
    ),
  );
}

async function printedInExcel(): Promise<ReadonlyMap<string, Printed>> {
  return Excel.run(async (context) => {
    const asked = layouts.map(({ name, rowCount, columnCount, cells }) => {
      const sheet = context.workbook.worksheets.getItem(name).load("tabColor");
      const range = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
      range.load("formulas,numberFormat");
      const tables = sheet.tables.load("items/name");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
      const ruled = cells
        .filter(({ rule }) => rule !== null && rule.kind !== "date" && rule.kind !== "text")
        .map(({ row, column }) => {
          const { dataValidation } = sheet.getRangeByIndexes(row, column, 1, 1);
          return { address: addressOf(row, column), rule: dataValidation.load("rule,prompt") };
        });
      return { name, sheet, range, tables, frozen, ruled };
    });
    await context.sync();
    const ranges = asked.map(({ tables }) =>
      tables.items.map((table) => ({ name: table.name, range: table.getRange().load("address") })),
    );
    await context.sync();
    return new Map(
      asked.map(({ name, sheet, range, frozen, ruled }, place) => [
        name,
        {
          cells: cellsIn(range.formulas as unknown[][]),
          formats: formatsOf(name, (row, column) => String(range.numberFormat[row]?.[column])),
          tables: (ranges[place] ?? [])
            .map((table) => `${table.name} ${table.range.address.replace(/^.*!/, "")}`)
            .sort(),
          frozen: [frozen.rowCount, frozen.columnCount > 1_000 ? 0 : frozen.columnCount],
          tab: sheet.tabColor.slice(1),
          rules: Object.fromEntries(ruled.map(({ address, rule }) => [address, ruleOf(rule)])),
          charts: excel
            .charts()
            .filter((chart) => chart.sheet === name)
            .map(({ settings }) => settings["title.text"])
            .sort(),
        },
      ]),
    );
  });
}

function ruleOf({ rule, prompt }: Excel.DataValidation): string {
  const { decimal, list } = rule;
  const what =
    decimal === undefined
      ? String(list?.source)
      : `${String(decimal.formula1)} to ${String(decimal.formula2)}`;
  return `${what}: ${prompt.message}`;
}

function formatsOf(sheet: string, of: (row: number, column: number) => string): Printed {
  const { cells = [] } = layouts.find(({ name }) => name === sheet) ?? {};
  return Object.fromEntries(
    cells.map(({ row, column }) => [addressOf(row, column), of(row, column)]),
  );
}

/** The cells of a range such as B7:C9. */
function addresses(range: string): readonly string[] {
  const [first = "", last = first] = range.split(":");
  const [, left = "", top = ""] = /^([A-Z]+)(\d+)$/.exec(first) ?? [];
  const [, right = "", bottom = ""] = /^([A-Z]+)(\d+)$/.exec(last) ?? [];
  const columns = Array.from({ length: 100 }, (_column, place) => addressOf(0, place).slice(0, -1));
  const across = columns.slice(columns.indexOf(left), columns.indexOf(right) + 1);
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_row, down) =>
    across.map((column) => `${column}${Number(top) + down}`),
  ).flat();
}

/** What may be typed: words, cells that a name stands for, or numbers. */
function ruleInFile(rule: NonNullable<Sheet["dataValidations"]>[number]): string {
  const { type, values, formula1, formula2, inputMessage } = rule;
  const chosen = values?.join(",") ?? `=${formula1}`;
  return `${type === "list" ? chosen : `${formula1} to ${formula2}`}: ${inputMessage}`;
}

function printedInFile(sheet: Sheet): Printed {
  const formulas = [...(sheet.cells ?? [])].flatMap(([place, { formula }]) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    return formula === undefined ? [] : [[addressOf(row, column), `=${formula}`] as const];
  });
  return {
    cells: { ...cellsIn(sheet.rows), ...Object.fromEntries(formulas) },
    formats: formatsOf(
      sheet.name,
      (row, column) => sheet.cells?.get(`${row},${column}`)?.style?.numFmt ?? "General",
    ),
    tables: (sheet.tables ?? []).map(({ name, range }) => `${name} ${range}`).sort(),
    frozen: [sheet.freezePane?.rows ?? 0, sheet.freezePane?.columns ?? 0],
    tab: sheet.view?.tabColor?.rgb?.slice(-6),
    rules: Object.fromEntries(
      (sheet.dataValidations ?? []).flatMap((rule) =>
        addresses(rule.range).map((address) => [address, ruleInFile(rule)]),
      ),
    ),
    charts: (sheet.charts ?? []).map(({ title }) => title).sort(),
  };
}

beforeAll(async () => {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  const { readXlsx } = await import("hucre/xlsx");
  const { workbookFile } = await import("../../src/xlsx");
  const bytes = await workbookFile(description);
  const file = await readXlsx(bytes, { readStyles: true });
  inFile = new Map(file.sheets.map((sheet) => [sheet.name, printedInFile(sheet)]));
  excel = await officeInJsdom();
  await excelHost().write(description, () => undefined);
  inExcel = await printedInExcel();
  known = { excel: await knownInExcel(), file: knownInFile(bytes) };
  const named = await Excel.run(async (context) => {
    const all = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    return all.items.map(({ name, formula }) => `${name} ${reference(String(formula))}`);
  });
  const ranges = (file.namedRanges ?? []).filter(({ name }) => !name.startsWith("_xlnm"));
  names = {
    excel: named.sort(),
    file: ranges.map(({ name, range }) => `${name} ${reference(range)}`).sort(),
  };
}, 120_000);
afterAll(() => excel.dispose());

test("both printers print the same sheets in the same order", () => {
  expect([...inExcel.keys()]).toEqual([...inFile.keys()]);
});

test.each(["cells", "formats", "tables", "frozen", "tab", "rules", "charts"] as const)(
  "both printers print the same %s on every sheet",
  (part) => {
    const of = (printed: ReadonlyMap<string, Printed>) =>
      Object.fromEntries([...printed].map(([sheet, said]) => [sheet, said[part]]));
    expect(of(inExcel)).toEqual(of(inFile));
  },
);

test("both printers print the same names", () => {
  expect(names.excel).toEqual(names.file);
});

test("the add-in knows the sheets and charts of a file again, as it does those that it wrote itself", () => {
  expect(known.file).toHaveLength(43);
  for (const { properties } of known.file) {
    expect(Object.keys(properties)).toEqual(["QuotaWorkbook"]);
    expect(properties.QuotaWorkbook).toMatch(/^2 [\da-z]+ [\da-z]+ \d+ \d+ \d+$/);
  }
  const charts = known.file.flatMap((sheet) => sheet.charts);
  expect(charts).toHaveLength(11);
  expect(charts).toContain("QuotaWorkbook RepsByMonth");
  // Before ours stands the blank sheet that the workbook was opened with.
  expect(known.excel).toEqual([{ properties: {}, charts: [] }, ...known.file]);
});

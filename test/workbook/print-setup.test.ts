import { printSetup, sheetLayout, workbookDescription } from "../../src/workbook";
import type { Block, Cell, SheetDescription } from "../../src/workbook";
import { onADay, template } from "../excel/printed-workbook";

const cell = (value: string | number): Cell => ({
  value,
  formula: null,
  look: typeof value === "string" ? "label" : "calculation",
  format: typeof value === "string" ? "text" : "general",
  name: null,
  rule: null,
  link: null,
});

function list(heading: string, rows: number): Block {
  const columns = ["Rep", "Quota"].map((header) => ({ key: header, header, rangeName: null }));
  return {
    heading,
    table: null,
    columns,
    rows: Array.from({ length: rows }, (_row, at) => [cell(`R${at + 1}`), cell(at)]),
  };
}

function sheetOf(blocks: readonly Block[], more: Partial<SheetDescription> = {}) {
  return sheetLayout({
    name: "Sheet",
    family: "results",
    purpose: "Look at what is printed.",
    masterCheck: "All checks pass",
    widths: [20, 20],
    blocks,
    ...more,
  });
}

const workbook = { title: "Quota workbook", company: "Acme", sheets: [] };

// An upright A4 page of 842 points less two edges of 54 is 734 high; the first four rows take 30 and thrice 15 of it,
// which leaves 659: heading 22.5, header 18 and rows of 15 make 41 rows of a list.
test("a block that would be cut in two begins on a page of its own, a heading never ends one", () => {
  const { breaks } = printSetup(sheetOf([list("One", 30), list("Two", 20)]), workbook);
  // Four rows on top, heading, header, 30 rows and a blank one.
  expect(breaks).toEqual([37]);
});

test("blocks that fit stay together", () => {
  expect(printSetup(sheetOf([list("One", 10), list("Two", 10)]), workbook).breaks).toEqual([]);
});

test("a list longer than a page begins where there is room, and not at the foot of a page", () => {
  const broken = (first: number) =>
    printSetup(sheetOf([list("One", first), list("Two", 80), list("Three", 1)]), workbook).breaks;
  expect(broken(10)).not.toContain(17);
  expect(broken(36)).toContain(43);
});

test("a long list at the end repeats its headers, other sheets their title", () => {
  const titles = (blocks: readonly Block[]) => printSetup(sheetOf(blocks), workbook).titleRows;
  expect(titles([list("One", 3), list("Two", 80)])).toBe("$12:$12");
  expect(titles([list("One", 80), list("Two", 3)])).toBe("$1:$4");
  expect(titles([list("One", 80)])).toBe("$1:$6");
});

test("words that the repeated columns would cut on the pages to the right stand beside them", () => {
  const blocks = [list("A heading of more letters than the first column has room for", 3)];
  const wide = sheetOf(blocks, { widths: [20, ...Array.from({ length: 20 }, () => 20)] });
  const place = (layout: typeof wide, row: number) =>
    layout.cells.find((each) => each.row === row)?.column;
  expect(printSetup(wide, workbook).titleColumns).toBe("$A:$A");
  expect([place(wide, 0), place(wide, 1), place(wide, 4)]).toEqual([0, 1, 1]);
  const narrow = sheetOf(blocks);
  expect([place(narrow, 0), place(narrow, 1), place(narrow, 4)]).toEqual([0, 0, 0]);
});

test("the quota list is printed without what it is sorted by, in a size that people can read", () => {
  const description = workbookDescription(template("segmented-48-reps"), onADay);
  const sheet = description.sheets.find(({ name }) => name === "Quota list");
  if (sheet === undefined) throw new Error("no list");
  const layout = sheetLayout(sheet);
  const { area, titleRows } = printSetup(layout, description);
  const table = layout.tables.find(({ name }) => name === "QuotaList");
  // Rep to Note are 17 columns; behind them stand start, OTE, the quota of a full year and three that sort.
  expect(area).toBe(`$A$1:$Q$${layout.rowCount}`);
  expect(table?.columns.slice(17)).toEqual([
    "Start",
    "OTE",
    "Quota of a full year",
    "Sort key",
    "Place",
    "Plan row",
  ]);
  expect(titleRows).toBe(`$${(table?.headerRow ?? 0) + 1}:$${(table?.headerRow ?? 0) + 1}`);
  // Letters of 11 points on a page 784 points wide, a letter 5.25 points: seven points and more.
  const printed = layout.widths.slice(0, 17).reduce((sum, width) => sum + width, 0);
  expect((11 * 784) / (5.25 * printed + 17 * 3.75)).toBeGreaterThan(6.9);
});

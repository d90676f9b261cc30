import { printSetup, rectangles, sheetLayout, styles, numberFormats } from "../../src/workbook";
import type { SheetDescription } from "../../src/workbook";
import { charted } from "./charted";

const [described] = charted.sheets;
if (described === undefined) throw new Error("no sheet");
const sheet: SheetDescription = described;
const layout = sheetLayout(sheet);

test("a block's body has its name beside those of its columns and cells", () => {
  expect(layout.names).toEqual([
    { name: "RepBody", row: 6, column: 0, rowCount: 4, columnCount: 6 },
  ]);
});

test("a table says which of its columns hold one formula", () => {
  expect(layout.tables[0]?.columnFormulas).toEqual([
    null,
    null,
    null,
    "=RepList[[#This Row],[Quota]]+RepList[[#This Row],[Foot]]",
    null,
    null,
  ]);
});

test("a column whose rows hold several formulas has none of its own", () => {
  const [reps] = sheet.blocks;
  if (reps === undefined) throw new Error("no block");
  const odd = reps.rows.map((row, place) =>
    row.map((cell, column) =>
      place === 1 && column === 3 ? { ...cell, formula: "={quota}" } : cell,
    ),
  );
  const { tables } = sheetLayout({ ...sheet, blocks: [{ ...reps, rows: odd }] });
  expect(tables[0]?.columnFormulas).toEqual([null, null, null, null, null, null]);
});

test("beneath a table of inputs stand three free rows before the next heading, elsewhere one", () => {
  const [reps] = sheet.blocks;
  if (reps === undefined) throw new Error("no block");
  const two = [reps, { ...reps, table: "MoreReps", heading: "More" }];
  const rowOfMore = (family: SheetDescription["family"]) => {
    const { cells, rowCount } = sheetLayout({ ...sheet, family, blocks: two });
    return [cells.find(({ value }) => value === "More")?.row, rowCount];
  };
  // Rows are counted from 0: four above the first heading, then it, its header and four reps take six.
  expect(rowOfMore("results")).toEqual([11, 17]);
  expect(rowOfMore("inputs")).toEqual([13, 19]);
});

test("columns are frozen only where that is said", () => {
  expect([layout.frozenRows, layout.frozenColumns]).toEqual([3, 1]);
  const { frozenColumns: _said, ...silent } = sheet;
  expect(sheetLayout(silent).frozenColumns).toBe(0);
});

test("charts right of the blocks turn the paper on its side", () => {
  const { charts: _drawn, ...bare } = sheet;
  expect(printSetup(sheetLayout(bare), charted).landscape).toBe(false);
  expect(printSetup(layout, charted).landscape).toBe(true);
});

test("cells that say the same are one rectangle, whether or not they share an object", () => {
  const cell = (row: number, column: number, low: number) => ({ row, column, rule: { low } });
  const cells = [cell(0, 0, 1), cell(1, 0, 1), cell(2, 0, 2), cell(0, 1, 1), cell(1, 1, 1)];
  expect(rectangles(cells, ({ rule }) => rule)).toEqual([
    { kind: { low: 1 }, row: 0, column: 0, rowCount: 2, columnCount: 2 },
    { kind: { low: 2 }, row: 2, column: 0, rowCount: 1, columnCount: 1 },
  ]);
});

test("whole money and whole percentages are written without decimals", () => {
  expect([numberFormats.wholeMoney, numberFormats.percent0]).toEqual(["#,##0;-#,##0", "0%"]);
  expect(styles.light.bold).toBe(true);
});

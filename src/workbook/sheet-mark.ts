import type { DrawnChart } from "./chart-cells";
import type { WorkbookDescription } from "./description";
import type { SheetLayout } from "./placed";
import { printSetup } from "./print-setup";
import { rectangles } from "./rectangles";

/** The key under which our sheets know each other, whatever a person calls their own. */
export const sheetMark = "QuotaWorkbook";

/** Before the name of each chart of ours. */
export const chartMark = "QuotaWorkbook ";

/** What a sheet of ours says of itself: how it was last written. */
export type Mark = {
  /** Everything of it but its contents, as one word; empty while it is being written. */
  readonly shape: string;
  /** The same of its charts. */
  readonly charts: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** How many cells it filled outside tables and named cells: what is more is a person's. */
  readonly filled: number;
};

/** A sheet that an earlier version wrote, or that was left half done, says nothing we can rely on. */
const unknown: Mark = { shape: "", charts: "", rowCount: 0, columnCount: 0, filled: Infinity };

/** A word that two texts share only if they are alike, but for one chance in 2^53. */
function digest(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}

/** Everything of a sheet but what stands in its cells and charts. */
function shapeOf(layout: SheetLayout, description: WorkbookDescription): string {
  const { cells, heights, tables, charts: _charts, ...rest } = layout;
  return digest(
    JSON.stringify([
      rest,
      tables.map(({ columnFormulas: _formulas, ...table }) => table),
      [...heights],
      rectangles(cells, ({ look, format, rule, link }) => ({ look, format, rule, link })),
      printSetup(layout, description),
    ]),
  );
}

/** Everything of the charts but the numbers they show. */
function chartShape(charts: readonly DrawnChart[]): string {
  return digest(
    JSON.stringify(charts, (key, value: unknown) =>
      key === "values" && Array.isArray(value) ? 0 : value,
    ),
  );
}

/** Whether cells lie in a table of a sheet or under a name of it, by row and column. */
export function isClaimed(
  places: readonly { row: number; column: number; rowCount: number; columnCount: number }[],
): (row: number, column: number) => boolean {
  return (row, column) =>
    places.some(
      (place) =>
        row >= place.row &&
        row < place.row + place.rowCount &&
        column >= place.column &&
        column < place.column + place.columnCount,
    );
}

/** The cells of a sheet that lie in its tables or under its names. */
export function claimedIn({ tables, names }: SheetLayout) {
  return [
    ...tables.map(({ headerRow, rowCount, columns }) => ({
      row: headerRow,
      column: 0,
      rowCount: rowCount + 1,
      columnCount: columns.length,
    })),
    ...names,
  ];
}

/** What a sheet will say of itself once it is written. */
export function markOf(
  layout: SheetLayout,
  charts: readonly DrawnChart[],
  description: WorkbookDescription,
): Mark {
  const claimed = isClaimed(claimedIn(layout));
  const filled = layout.cells.filter(
    ({ row, column, value, formula }) =>
      (formula !== null || (value ?? "") !== "") && !claimed(row, column),
  );
  return {
    shape: shapeOf(layout, description),
    charts: chartShape(charts),
    rowCount: layout.rowCount,
    columnCount: Math.max(
      layout.columnCount,
      ...layout.tables.map(({ columns }) => columns.length),
    ),
    filled: filled.length,
  };
}

/** A mark as a custom property holds it: at most 255 characters. */
export function markText(mark: Mark): string {
  return [2, mark.shape, mark.charts, mark.rowCount, mark.columnCount, mark.filled].join(" ");
}

/** A mark as it was read. */
export function readMark(text: string): Mark {
  const parts = /^2 (\S*) (\S*) (\d+) (\d+) (\d+)$/.exec(text);
  if (parts === null) return unknown;
  const [, shape = "", charts = "", rows, columns, filled] = parts;
  return {
    shape,
    charts,
    rowCount: Number(rows),
    columnCount: Number(columns),
    filled: Number(filled),
  };
}

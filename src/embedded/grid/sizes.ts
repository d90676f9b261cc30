import { WrapStrategy } from "@univerjs/core";
import type { Area } from "./area";
import { gridColumns, gridRows, intersection } from "./area";
import type { Book } from "./book";
import { sheetById, tell } from "./book";
import { patternAt, styleAt } from "./cell-style";
import { values } from "./cells";
import { makeRoom } from "./cells-of-area";
import { displayed } from "./display";
import { usedArea } from "./sheets";
import { univer } from "./univer-ids";

/** Univer measures in pixels, Excel in points. */
const pointsInPixel = 0.75;

/** A letter's width and the room beside a text, in pixels: nothing is measured without a screen. */
const letterWidth = 7;
const textMargin = 12;
const lineHeight = 20;

const sameOrNull = (sizes: readonly number[]): number | null =>
  sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? 0) * pointsInPixel : null;

/** The area without the columns and rows beyond those that are drawn, where it takes lines whole. */
const drawnPart = (book: Book, area: Area): Area => {
  const sheet = sheetById(book, area.sheetId);
  const columns = area.columns === gridColumns ? sheet.getColumnCount() : area.columns;
  const rows = area.rows === gridRows ? sheet.getRowCount() : area.rows;
  return { ...area, rows, columns };
};

const along = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_line, index) => first + index);

export const columnWidth = (book: Book, area: Area): number | null => {
  const sheet = sheetById(book, area.sheetId);
  const { column, columns } = drawnPart(book, area);
  return sameOrNull(along(column, columns).map((one) => sheet.getColumnWidth(one)));
};

export const rowHeight = (book: Book, area: Area): number | null => {
  const sheet = sheetById(book, area.sheetId);
  const { row, rows } = drawnPart(book, area);
  return sameOrNull(along(row, rows).map((one) => sheet.getRowHeight(one)));
};

const lines = (area: Area) => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

export const setColumnWidth = (book: Book, area: Area, points: number): void => {
  const drawn = drawnPart(book, area);
  makeRoom(book, { ...drawn, row: 0, rows: 1 });
  const colWidth = points / pointsInPixel;
  tell(book, univer.setColumnWidth, { subUnitId: area.sheetId, ranges: [lines(drawn)], colWidth });
};

export const setRowHeight = (book: Book, area: Area, points: number): void => {
  const drawn = drawnPart(book, area);
  makeRoom(book, { ...drawn, column: 0, columns: 1 });
  const height = { rowHeight: points / pointsInPixel };
  tell(book, univer.setRowHeight, { subUnitId: area.sheetId, ranges: [lines(drawn)], ...height });
};

const shownTexts = (book: Book, area: Area): string[][] => {
  const sheet = sheetById(book, area.sheetId);
  return values(book, area).map((row, r) =>
    row.map((value, c) => displayed(value, patternAt(sheet, area.row + r, area.column + c))),
  );
};

/** Makes each column as wide as its longest text; a column without texts stays as it is. */
export const autofitColumns = (book: Book, area: Area): void => {
  const used = usedArea(book, area.sheetId, true);
  const filled = used && intersection(area, used);
  if (!filled) return;
  const sheet = sheetById(book, area.sheetId);
  const colWidth: Record<number, number> = {};
  shownTexts(book, filled).forEach((row, r) =>
    row.forEach((text, c) => {
      const column = filled.column + c;
      const wraps = styleAt(sheet, filled.row + r, column).tb === WrapStrategy.WRAP;
      const letters = wraps ? 0 : Math.max(0, ...text.split("\n").map((line) => line.length));
      const width = letters === 0 ? 0 : letters * letterWidth + textMargin;
      if (width > (colWidth[column] ?? 0)) colWidth[column] = width;
    }),
  );
  const ranges = [lines(filled)];
  tell(book, univer.setColumnWidth, { subUnitId: area.sheetId, ranges, colWidth });
};

/** Makes each row as high as its longest cell needs, wrapped text included. */
export const autofitRows = (book: Book, area: Area): void => {
  const used = usedArea(book, area.sheetId, true);
  const filled = used && intersection(area, used);
  if (!filled) return;
  const sheet = sheetById(book, area.sheetId);
  const heights: Record<number, number> = {};
  shownTexts(book, filled).forEach((row, r) => {
    const needed = row.map((text, c) => {
      const column = filled.column + c;
      const width = Math.max(1, sheet.getColumnWidth(column) - textMargin);
      const wraps = styleAt(sheet, filled.row + r, column).tb === WrapStrategy.WRAP;
      const spans = wraps ? Math.ceil((text.length * letterWidth) / width) : 1;
      return Math.max(1, spans);
    });
    heights[filled.row + r] = Math.max(...needed) * lineHeight;
  });
  const params = { ranges: [lines(filled)], rowHeight: heights };
  tell(book, univer.setRowHeight, { subUnitId: area.sheetId, ...params });
};

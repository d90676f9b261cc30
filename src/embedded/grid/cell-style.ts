import type { ICellData, IStyleData, Worksheet } from "@univerjs/core";
import type { Area } from "./area";
import { gridColumns, gridRows } from "./area";
import type { Book } from "./book";
import { sheetById, tell } from "./book";
import { eachCell, makeRoom } from "./cells-of-area";
import { univer } from "./univer-ids";

/** The look of a cell with everything it inherits from its row, its column and its sheet. */
export const styleAt = (sheet: Worksheet, row: number, column: number): IStyleData =>
  sheet.getComposedCellStyle(row, column);

export const patternAt = (sheet: Worksheet, row: number, column: number): string =>
  styleAt(sheet, row, column).n?.pattern ?? "General";

type Patch = (style: IStyleData, row: number, column: number) => IStyleData | undefined;

/** Rows or columns taken whole have a look of their own that also covers their empty cells. */
const isUnbounded = (area: Area): boolean => area.rows === gridRows || area.columns === gridColumns;

type LineStyle = (old: IStyleData, row: number, column: number) => IStyleData | null | undefined;

const restyleLines = (book: Book, area: Area, styled: LineStyle): void => {
  const sheet = sheetById(book, area.sheetId);
  const subUnitId = area.sheetId;
  const wholeRows = area.columns === gridColumns;
  if (wholeRows && area.rows === gridRows) {
    const defaultStyle = styled(sheet.getDefaultCellStyleInternal() ?? {}, 0, 0);
    tell(book, univer.setDefaultStyle, { subUnitId, defaultStyle });
    return;
  }
  const first = wholeRows ? area.row : area.column;
  const count = wholeRows ? area.rows : area.columns;
  const lines: Record<number, { s: IStyleData | null | undefined }> = {};
  for (let line = first; line < first + count; line += 1) {
    const old = (wholeRows ? sheet.getRowStyle(line) : sheet.getColumnStyle(line)) ?? {};
    lines[line] = { s: styled(old, wholeRows ? line : 0, wholeRows ? 0 : line) };
  }
  if (wholeRows) tell(book, univer.setRowData, { subUnitId, rowData: lines });
  else tell(book, univer.setColumnData, { subUnitId, columnData: lines });
};

/** The cells of the area that have something of their own, for areas too large to visit whole. */
const occupied = (sheet: Worksheet, area: Area): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  sheet.getCellMatrix().forValue((row, column) => {
    const inside =
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns;
    if (inside) found.push([row, column]);
  });
  return found;
};

const placesOf = (book: Book, area: Area): readonly (readonly [number, number])[] => {
  if (isUnbounded(area)) return occupied(sheetById(book, area.sheetId), area);
  makeRoom(book, area);
  return eachCell(area, (row, column) => [row, column] as const).flat();
};

/** Changes the look of every cell of the area; what the patch leaves undefined stays as it is. */
export const restyle = (book: Book, area: Area, patch: Patch): void => {
  const sheet = sheetById(book, area.sheetId);
  if (isUnbounded(area))
    restyleLines(book, area, (style, row, column) => ({ ...style, ...patch(style, row, column) }));
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const [row, column] of placesOf(book, area)) {
    const s = patch(styleAt(sheet, row, column), row, column);
    if (s) (cellValue[row] ??= {})[column] = { s };
  }
  const params = { subUnitId: area.sheetId, cellValue, trigger: univer.setStyle };
  tell(book, univer.setValues, params);
};

/** Takes every look away from the area. */
export const unstyle = (book: Book, area: Area): void => {
  if (isUnbounded(area)) restyleLines(book, area, () => null);
  const cellValue: Record<number, Record<number, { s: null }>> = {};
  for (const [row, column] of occupied(sheetById(book, area.sheetId), area))
    (cellValue[row] ??= {})[column] = { s: null };
  tell(book, univer.setValues, { subUnitId: area.sheetId, cellValue, trigger: univer.setStyle });
};

/** The one value that all cells of the area share, or null when they differ, as Excel tells it. */
export const shared = <T>(book: Book, area: Area, read: (style: IStyleData) => T): T | null => {
  const sheet = sheetById(book, area.sheetId);
  const first = read(styleAt(sheet, area.row, area.column));
  const bounded = !isUnbounded(area);
  const places = bounded
    ? eachCell(area, (row, column) => [row, column] as const).flat()
    : occupied(sheet, area);
  return places.every(([row, column]) => read(styleAt(sheet, row, column)) === first)
    ? first
    : null;
};

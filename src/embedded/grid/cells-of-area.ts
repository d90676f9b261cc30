import { invalidArgument } from "../request/excel-error";
import type { Area } from "./area";
import type { Book } from "./book";
import { sheetById, tell } from "./book";
import { univer } from "./univer-ids";

/** Reads one thing of each cell of the area, row by row. */
export const eachCell = <T>(area: Area, read: (row: number, column: number) => T): T[][] => {
  if (area.rows * area.columns > 5_000_000)
    throw invalidArgument("The range has too many cells to read at once.");
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => read(area.row + r, area.column + c)),
  );
};

/** Makes the drawn grid large enough for the area: Univer's sheets are only as large as asked for. */
export const makeRoom = (book: Book, area: Area): void => {
  const sheet = sheetById(book, area.sheetId);
  const subUnitId = area.sheetId;
  const rowCount = area.row + area.rows;
  const columnCount = area.column + area.columns;
  if (rowCount > sheet.getRowCount()) tell(book, univer.setRowCount, { subUnitId, rowCount });
  if (columnCount > sheet.getColumnCount())
    tell(book, univer.setColumnCount, { subUnitId, columnCount });
};

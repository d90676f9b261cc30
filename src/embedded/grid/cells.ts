import type { ICellData } from "@univerjs/core";
import { invalidArgument } from "../request/excel-error";
import type { Area } from "./area";
import type { Book } from "./book";
import { cellAt, sheetById, tell } from "./book";
import type { CellValue } from "./cell-value";
import { shownValue } from "./cell-value";
import { patternAt } from "./cell-style";
import { eachCell, makeRoom } from "./cells-of-area";
import { entered } from "./entry";
import { univer } from "./univer-ids";

export const values = (book: Book, area: Area): CellValue[][] => {
  const sheet = sheetById(book, area.sheetId);
  return eachCell(area, (row, column) => shownValue(cellAt(sheet, row, column)));
};

export const formulas = (book: Book, area: Area): CellValue[][] => {
  const sheet = sheetById(book, area.sheetId);
  return eachCell(area, (row, column) => {
    const cell = cellAt(sheet, row, column);
    const filled = cell?.si ? book.engine.filledFormula(area.sheetId, row, column) : undefined;
    return cell?.f || filled || shownValue(cell);
  });
};

/** The grid of one value a cell: a single value goes to every cell, an array must fit exactly. */
export const fitted = (area: Area, given: unknown): readonly (readonly unknown[])[] => {
  if (!Array.isArray(given)) return eachCell(area, () => given);
  const rows: unknown[] = given;
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits)
    throw invalidArgument(
      `The range has ${area.rows} rows and ${area.columns} columns; the array has another shape.`,
    );
  return rows as unknown[][];
};

type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** Puts cells in one Univer write; undefined leaves a cell as it is. */
export const putCells = (
  book: Book,
  area: Area,
  cells: readonly (readonly (ICellData | undefined)[])[],
): void => {
  makeRoom(book, area);
  const cellValue: CellMatrix = {};
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell) (cellValue[area.row + r] ??= {})[area.column + c] = cell;
    }),
  );
  tell(book, univer.setValues, { subUnitId: area.sheetId, cellValue });
};

/** Enters values or formulas as if typed; null leaves a cell as it is. */
export const enter = (book: Book, area: Area, given: unknown): void => {
  const sheet = sheetById(book, area.sheetId);
  const cells = fitted(area, given).map((row, r) =>
    row.map((value, c) => {
      if (value === null) return undefined;
      const pattern = patternAt(sheet, area.row + r, area.column + c);
      const entry = entered(value, pattern);
      const formatted = entry.pattern !== undefined && pattern === "General";
      return formatted ? { ...entry.cell, s: { n: { pattern: entry.pattern } } } : entry.cell;
    }),
  );
  putCells(book, area, cells);
};

import type { Worksheet } from "@univerjs/core";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../request/excel-error";
import type { Area } from "./area";
import type { Book } from "./book";
import { emptySheet, sheetById, tell } from "./book";
import { univer } from "./univer-ids";

export const sheetIds = (book: Book): readonly string[] =>
  book.workbook.getSheets().map((sheet) => sheet.getSheetId());

export const sheetName = (book: Book, sheetId: string): string =>
  sheetById(book, sheetId).getName();

export const isHidden = (sheet: Worksheet): boolean => sheet.isSheetHidden() === 1;

/** Finds a sheet by its name, whatever the case, or by its id. */
export const findSheet = (book: Book, key: string): string | undefined =>
  book.workbook
    .getSheets()
    .find(
      (sheet) => sheet.getName().toLowerCase() === key.toLowerCase() || sheet.getSheetId() === key,
    )
    ?.getSheetId();

export const sheetOf = (book: Book, key: string): string => {
  const sheetId = findSheet(book, key);
  if (sheetId === undefined) throw itemNotFound(`worksheet "${key}"`);
  return sheetId;
};

/** Excel's rules for a sheet's name, which hold for new names and for renaming alike. */
const checkedName = (book: Book, name: unknown, own?: string): string => {
  if (typeof name !== "string" || name.trim() === "")
    throw invalidArgument("A worksheet needs a name.");
  if (name.length > 31) throw invalidArgument("A worksheet name has at most 31 characters.");
  if (/[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument("A worksheet name cannot hold [ ] : * ? / \\ or begin or end with '.");
  if (name.toLowerCase() === "history") throw invalidArgument('Excel keeps the name "History".');
  const namesake = book.workbook.getSheetBySheetName(name)?.getSheetId() ?? findSheet(book, name);
  if (namesake !== undefined && namesake !== own)
    throw itemAlreadyExists(`The worksheet name "${name}"`);
  return name;
};

const unusedName = (book: Book): string => {
  let number = sheetIds(book).length + 1;
  while (findSheet(book, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
};

const newSheetId = (book: Book): string => {
  const number = book.serial().toString(16).toUpperCase().padStart(4, "0");
  return `{00000000-0001-0000-${number}-000000000000}`;
};

/** Adds a sheet behind the last one; the sheet that was active stays so. */
export const addSheet = (book: Book, given: unknown): string => {
  const blank = given === null || given === undefined;
  const name = blank ? unusedName(book) : checkedName(book, given);
  const sheetId = newSheetId(book);
  const active = activeSheet(book);
  const index = sheetIds(book).length;
  tell(book, univer.insertSheet, { index, sheet: emptySheet(sheetId, name) });
  activateSheet(book, active);
  return sheetId;
};

export const renameSheet = (book: Book, sheetId: string, name: unknown): void => {
  const checked = checkedName(book, name, sheetId);
  if (checked !== sheetName(book, sheetId))
    tell(book, univer.nameSheet, { subUnitId: sheetId, name: checked });
};

export const activeSheet = (book: Book): string =>
  (book.workbook.getActiveSheet() ?? book.workbook.ensureActiveSheet()).getSheetId();

export const activateSheet = (book: Book, sheetId: string): void => {
  if (isHidden(sheetById(book, sheetId)))
    throw invalidArgument("A hidden worksheet cannot be activated.");
  if (activeSheet(book) !== sheetId) tell(book, univer.activateSheet, { subUnitId: sheetId });
};

const visibleOthers = (book: Book, sheetId: string): boolean =>
  book.workbook.getSheets().some((sheet) => sheet.getSheetId() !== sheetId && !isHidden(sheet));

export const deleteSheet = (book: Book, sheetId: string): void => {
  sheetById(book, sheetId);
  if (!visibleOthers(book, sheetId))
    throw invalidArgument("A workbook keeps at least one visible worksheet.");
  tell(book, univer.removeSheet, { subUnitId: sheetId });
};

export const hideSheet = (book: Book, sheetId: string, hidden: boolean): void => {
  if (hidden && !visibleOthers(book, sheetId))
    throw invalidArgument("A workbook keeps at least one visible worksheet.");
  tell(book, univer.hideSheet, { subUnitId: sheetId, hidden: hidden ? 1 : 0 });
};

export const moveSheet = (book: Book, sheetId: string, position: unknown): void => {
  const count = sheetIds(book).length;
  if (typeof position !== "number" || position < 0 || position >= count)
    throw invalidArgument(`A worksheet's position lies between 0 and ${count - 1}.`);
  tell(book, univer.orderSheet, { subUnitId: sheetId, order: position });
};

/** The smallest area that holds every value, or nothing on an empty sheet. */
export const usedArea = (book: Book, sheetId: string, valuesOnly: boolean): Area | undefined => {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheetById(book, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const hasContent = cell && (cell.f || cell.si || cell.p || (cell.v ?? "") !== "");
      if (!hasContent && (valuesOnly || !cell?.s)) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    });
  if (bottom < 0) return undefined;
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

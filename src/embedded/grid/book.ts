import type { ICellData, ICommandService, Univer, Workbook, Worksheet } from "@univerjs/core";
import { ICommandService as commandServiceId, UniverInstanceType } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";
import { itemNotFound } from "../request/excel-error";
import type { Calculation } from "./calculation";
import { watchedCalculation } from "./calculation";
import type { Changes } from "./changes";
import { watchedChanges } from "./changes";
import type { DefinedNames } from "./defined-names";
import { watchedNames } from "./defined-names";
import { usualFont, withFallback } from "./fonts";
import type { Selections } from "./selection";
import { watchedSelections } from "./selection";
import { unitId } from "./univer-ids";

export type FunctionValue = string | number | boolean | null;

/** A function as Univer calls it: plain values in, a value, rows of values or an error text out. */
export type UniverFunction = (...args: readonly unknown[]) => FunctionValue | FunctionValue[][];

/** A Univer with its plugins in place, and what only its facade or its formula engine can do. */
export type Engine = {
  readonly univer: Univer;
  readonly register: (name: string, call: UniverFunction, description: string) => void;
  /** The formula of a cell that was filled from another one, and so stores none of its own. */
  readonly filledFormula: (sheetId: string, row: number, column: number) => string | undefined;
};

/** An open Univer workbook, with what the host watches in it. */
export type Book = {
  readonly engine: Engine;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly tables: TableManager;
  readonly names: DefinedNames;
  readonly calculation: Calculation;
  readonly changes: Changes;
  readonly selections: Selections;
  /** A number that no thing in this workbook has yet. */
  readonly serial: () => number;
};

const firstSheetId = "{00000000-0001-0000-0000-000000000000}";

export const emptySheet = (id: string, name: string) => ({
  id,
  name,
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  defaultStyle: { ff: withFallback(usualFont), fs: 11 },
});

/** Opens a workbook of one empty sheet, as Excel does. */
export const openBook = (engine: Engine): Book => {
  const injector = engine.univer.__getInjector();
  const commands = injector.get(commandServiceId);
  const calculation = watchedCalculation(commands);
  const names = watchedNames(commands);
  const selections = watchedSelections(commands);
  const workbook = engine.univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    name: "Book1",
    sheetOrder: [firstSheetId],
    sheets: { [firstSheetId]: emptySheet(firstSheetId, "Sheet1") },
  });
  const changes = watchedChanges(commands, (sheetId, row, column) =>
    workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column),
  );
  const tables = injector.get(TableManager);
  let last = 0;
  const serial = () => (last += 1);
  return { engine, workbook, commands, tables, names, calculation, changes, selections, serial };
};

/** Has Univer do something now; what it refuses is a mistake of ours. */
export const tell = (book: Book, id: string, params: object): void => {
  if (!book.commands.syncExecuteCommand(id, { unitId, ...params }))
    throw new RangeError(`Univer refused ${id}.`);
};

export const sheetById = (book: Book, sheetId: string): Worksheet => {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw itemNotFound("worksheet like that any more");
  return sheet;
};

/** The stored cell, or what an array formula nearby shows in it. */
export const cellAt = (sheet: Worksheet, row: number, column: number): ICellData | undefined =>
  sheet.getCellRaw(row, column) ?? sheet.getCell(row, column) ?? undefined;

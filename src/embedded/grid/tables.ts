import type { ITableInfoWithUnitId } from "@univerjs/sheets-table";
import { invalidArgument, itemNotFound } from "../request/excel-error";
import type { Area } from "./area";
import { overlap } from "./area";
import type { Book } from "./book";
import { tell } from "./book";
import { enter, formulas, putCells, values } from "./cells";
import { findName, unusedName } from "./names";
import { unitId, univer } from "./univer-ids";

export type Table = ITableInfoWithUnitId;

export const tablesOn = (book: Book, sheetId: string | null): readonly Table[] =>
  book.tables
    .getTableList(unitId)
    .filter((table) => sheetId === null || table.subUnitId === sheetId);

export const tableById = (book: Book, id: string): Table => {
  const table = tablesOn(book, null).find((one) => one.id === id);
  if (!table) throw itemNotFound("table like that any more");
  return table;
};

export const findTable = (book: Book, sheetId: string | null, key: unknown): string | undefined => {
  const wanted = String(key).toLowerCase();
  return tablesOn(book, sheetId).find(
    ({ id, name }) => name.toLowerCase() === wanted || id === String(key),
  )?.id;
};

export const tableArea = ({ subUnitId, range }: Table): Area => ({
  sheetId: subUnitId,
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

export const headerArea = (table: Table): Area => ({ ...tableArea(table), rows: 1 });

export const bodyArea = (table: Table): Area => {
  const area = tableArea(table);
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
};

const univerRange = (area: Area) => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

/** Headers as Excel keeps them: texts, none empty, none twice. */
const uniqueHeaders = (given: readonly unknown[]): readonly string[] => {
  const used = new Set<string>();
  return given.map((value, index) => {
    const base = value === "" ? `Column${index + 1}` : String(value);
    let header = base;
    for (let number = 2; used.has(header.toLowerCase()); number += 1) header = `${base}${number}`;
    used.add(header.toLowerCase());
    return header;
  });
};

const settleHeaders = (book: Book, area: Area): readonly string[] => {
  const [shown = []] = values(book, area);
  const headers = uniqueHeaders(shown);
  const changed = headers.map((header, c) =>
    header === shown[c] ? undefined : { v: header, t: 1 },
  );
  if (changed.some(Boolean)) putCells(book, area, [changed]);
  return headers;
};

const defaultName = (book: Book): string => {
  const isTaken = (name: string) =>
    findTable(book, null, name) !== undefined || findName(book, null, name) !== undefined;
  let number = tablesOn(book, null).length + 1;
  while (isTaken(`Table${number}`)) number += 1;
  return `Table${number}`;
};

/** Moves the cells down by one row, for headers to stand above them. */
const withHeaderRow = (book: Book, area: Area): Area => {
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (
    values(book, below)
      .flat()
      .some((value) => value !== "")
  )
    throw invalidArgument("There is no free row below for the headers to push the cells into.");
  enter(book, { ...area, row: area.row + 1 }, formulas(book, area));
  const titles = Array.from({ length: area.columns }, (_title, c) => `Column${c + 1}`);
  enter(book, { ...area, rows: 1 }, [titles]);
  return { ...area, rows: area.rows + 1 };
};

export const addTable = (book: Book, area: Area, hasHeaders: boolean): string => {
  if (tablesOn(book, null).some((table) => overlap(tableArea(table), area)))
    throw invalidArgument("A table cannot overlap another table.");
  const headed = hasHeaders ? area : withHeaderRow(book, area);
  const full = headed.rows === 1 ? { ...headed, rows: 2 } : headed;
  const id = `${book.serial()}`;
  draw(book, { id, name: defaultName(book), area: full });
  return id;
};

type Drawing = {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly theme?: string;
  readonly filterButtons?: boolean;
};

/** Univer knows no filter buttons apart from headers, so a table without them passes for headless. */
const draw = (book: Book, drawing: Drawing): void => {
  const { id, name, area, theme = "banded", filterButtons = true } = drawing;
  tell(book, univer.addTable, {
    subUnitId: area.sheetId,
    tableId: id,
    name,
    range: univerRange(area),
    header: settleHeaders(book, { ...area, rows: 1 }),
    options: { showHeader: filterButtons, tableStyleId: theme },
  });
};

const erase = (book: Book, table: Table): void =>
  tell(book, univer.deleteTable, { subUnitId: table.subUnitId, tableId: table.id });

export const deleteTable = (book: Book, id: string): void => erase(book, tableById(book, id));

/** Lays the table anew with what has changed; Univer reads a table's headers only then. */
const redraw = (book: Book, table: Table, changed: Partial<Drawing>): void => {
  const { id, name, showHeader: filterButtons } = table;
  const theme = book.tables.getTableById(unitId, id)?.getTableStyleId() ?? "banded";
  erase(book, table);
  draw(book, { id, name, area: tableArea(table), theme, filterButtons, ...changed });
};

export const themeTable = (book: Book, id: string, theme: string): void =>
  tell(book, univer.setTable, { tableId: id, config: { theme } });

export const showFilterButtons = (book: Book, id: string, shown: boolean): void =>
  redraw(book, tableById(book, id), { filterButtons: shown });

export const renameTable = (book: Book, id: string, given: unknown): void => {
  const table = tableById(book, id);
  if (String(given).toLowerCase() === table.name.toLowerCase()) return;
  const name = unusedName(book, null, given);
  // The command carries the formulas along, but takes fewer names than Excel; the mutation takes all.
  const carried = book.commands.syncExecuteCommand(univer.nameTable, { unitId, tableId: id, name });
  if (!carried) tell(book, univer.setTable, { tableId: id, config: { name } });
};

export const resizeTable = (book: Book, id: string, area: Area): void =>
  redraw(book, tableById(book, id), { area });

/** Follows an edit of header cells: the columns are called what their headers say. */
export const followHeaders = (book: Book, edited: Area): void => {
  for (const table of tablesOn(book, edited.sheetId)) {
    const header = headerArea(table);
    if (!overlap(header, edited)) continue;
    const [shown = []] = values(book, header);
    if (shown.some((title, c) => title !== table.columns[c]?.displayName)) redraw(book, table, {});
  }
};

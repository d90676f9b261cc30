import { invalidArgument, itemAlreadyExists, itemNotFound } from "../request/excel-error";
import type { Book } from "./book";
import { tell } from "./book";
import type { DefinedName } from "./defined-names";
import { workbookScope } from "./defined-names";
import { checkedDefinedName } from "./name-rules";
import { univer } from "./univer-ids";

/** What a name is given: the sheet it is confined to, if any, and what it stands for. */
export type NewName = {
  readonly name: unknown;
  readonly sheetId: string | null;
  readonly meaning: string;
  readonly comment: string;
};

const scopeOf = (sheetId: string | null): string => sheetId ?? workbookScope;

/** The names of one scope: of the workbook for null, else of one sheet. */
export const namesIn = (book: Book, sheetId: string | null): readonly DefinedName[] =>
  book.names
    .all()
    .filter(({ localSheetId }) => (localSheetId ?? workbookScope) === scopeOf(sheetId));

export const findName = (book: Book, sheetId: string | null, name: unknown): string | undefined =>
  namesIn(book, sheetId).find((one) => one.name.toLowerCase() === String(name).toLowerCase())?.id;

export const nameById = (book: Book, id: string): DefinedName => {
  const found = book.names.all().find((one) => one.id === id);
  if (!found) throw itemNotFound("name like that any more");
  return found;
};

const tableNames = (book: Book): readonly string[] =>
  book.tables.getTableList(book.workbook.getUnitId()).map(({ name }) => name.toLowerCase());

/** A name that neither a name of the same scope nor a table bears. */
export const unusedName = (book: Book, sheetId: string | null, given: unknown): string => {
  const name = checkedDefinedName(given);
  const taken = findName(book, sheetId, name) !== undefined;
  if (taken || tableNames(book).includes(name.toLowerCase()))
    throw itemAlreadyExists(`The name "${name}"`);
  return name;
};

export const addName = (book: Book, given: NewName): string => {
  const name = unusedName(book, given.sheetId, given.name);
  const localSheetId = scopeOf(given.sheetId);
  const id = `${localSheetId}!${name}`;
  defineName(book, {
    id,
    name,
    formulaOrRefString: given.meaning,
    comment: given.comment,
    localSheetId,
  });
  return id;
};

/** Univer takes a name by its mutation only: its facade needs a newer JavaScript than Node 20 has. */
export const defineName = (book: Book, name: DefinedName): void => {
  if (name.formulaOrRefString === "") throw invalidArgument("A name must stand for something.");
  tell(book, univer.setName, name);
};

export const removeName = (book: Book, id: string): void => {
  tell(book, univer.removeName, nameById(book, id));
};

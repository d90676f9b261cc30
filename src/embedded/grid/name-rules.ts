import { invalidArgument } from "../request/excel-error";
import { gridColumns, gridRows } from "./area";

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const isCellAddress = (name: string): boolean => {
  const [, letters, digits] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return false;
  return columnOf(letters) <= gridColumns && Number(digits) >= 1 && Number(digits) <= gridRows;
};

/** Excel's rules for the names of tables and ranges, which share one list. */
export const checkedDefinedName = (name: unknown): string => {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name))
    throw invalidArgument(`"${String(name)}" is no name: letters, digits, dots and underscores.`);
  if (name.length > 255) throw invalidArgument("A name has at most 255 characters.");
  if (/^[rc]$/i.test(name) || isCellAddress(name) || /^R\d*C\d*$/i.test(name))
    throw invalidArgument(`"${name}" reads as a cell address.`);
  return name;
};

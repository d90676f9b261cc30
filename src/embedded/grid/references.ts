import { itemNotFound } from "../request/excel-error";
import type { Area } from "./area";
import { addressOfArea, areaOfAddress, quotedSheet, sheetAndAddress } from "./area";
import type { Book } from "./book";
import { findSheet, sheetName, sheetOf } from "./sheets";

/** The area of Sheet!A1:B2; an address without a sheet belongs to the sheet given. */
export const areaOfReference = (book: Book, reference: string, sheetId: string): Area => {
  const [name, address] = sheetAndAddress(reference);
  if (name === undefined) return areaOfAddress(sheetId, address);
  return areaOfAddress(sheetOf(book, name), address);
};

/** The area's address as Office.js gives it: with its sheet, without dollar signs. */
export const fullAddress = (book: Book, area: Area): string =>
  `${quotedSheet(sheetName(book, area.sheetId))}!${addressOfArea(area)}`;

/** The area as a defined name stores it. */
export const absoluteReference = (book: Book, area: Area): string =>
  `${quotedSheet(sheetName(book, area.sheetId))}!${addressOfArea(area, "$")}`;

/** The area that a reference names, or nothing when it is another kind of formula. */
export const areaIfReference = (book: Book, text: string): Area | undefined => {
  const [name, address] = sheetAndAddress(text.replace(/^=/, ""));
  const sheetId = name === undefined ? undefined : findSheet(book, name);
  if (sheetId === undefined || !/^\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i.test(address))
    return undefined;
  try {
    return areaOfAddress(sheetId, address);
  } catch {
    return undefined;
  }
};

export const requiredArea = (area: Area | undefined, what: string): Area => {
  if (!area) throw itemNotFound(what);
  return area;
};

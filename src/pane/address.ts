/** A sheet, and one of its cells where one is known. */
export type Place = { readonly sheet: string; readonly cell?: string };

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)/;

/** The place of an address; null where a text is none. @example placeAt("'Pay plans'!A6") //=> { sheet: "Pay plans", cell: "A6" } */
export function placeAt(address: string): Place | null {
  const [, quoted, bare, column, row] = ADDRESS.exec(address) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  if (sheet === undefined || column === undefined || row === undefined) return null;
  return { sheet, cell: `${column}${row}` };
}

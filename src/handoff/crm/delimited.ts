/** A spreadsheet program would work these out instead of showing them. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** Whether a text would be taken for a formula where a file is opened in a spreadsheet. */
export function isFormulaLike(text: string): boolean {
  return FORMULA.test(text);
}

/** A text that people only read: an apostrophe keeps it from being worked out. */
export function harmless(text: string): string {
  return isFormulaLike(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A file of commas, with its header. */
export function delimited(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [headers, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

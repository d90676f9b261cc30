import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** The cells of a row, from the first column on, as a spreadsheet program writes them. */
function rowOf(row: number, values: readonly (string | number)[]): string {
  const cells = values.map((value, column) => {
    const place = `r="${String.fromCharCode(65 + column)}${row}"`;
    return typeof value === "number"
      ? `<c ${place}><v>${value}</v></c>`
      : `<c ${place} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  });
  return `<row r="${row}">${cells.join("")}</row>`;
}

/**
 * A file in which somebody typed a row beneath a table that is the last on its sheet, so that the table grew, without
 * any of our code having a hand in it.
 */
export function grownTable(
  bytes: Uint8Array,
  table: string,
  values: readonly (string | number)[],
): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const path = Object.keys(parts).find(
    (each) => each.startsWith("xl/tables/") && text(each).includes(`displayName="${table}"`),
  );
  const relations = Object.keys(parts).find(
    (each) =>
      each.startsWith("xl/worksheets/_rels/") && text(each).includes(`/${path?.split("/").pop()}"`),
  );
  const cells = (relations ?? "").replace("_rels/", "").replace(/\.rels$/, "");
  const last = Number(/\bref="[A-Z]+\d+:[A-Z]+(\d+)"/.exec(text(path ?? ""))?.[1]);
  if (path === undefined || !(last > 0)) throw new Error(`There is no table ${table}.`);
  const grown = text(path).replaceAll(
    /\bref="([A-Z]+\d+:[A-Z]+)(\d+)"/g,
    (_whole, start: string, row: string) => `ref="${start}${Number(row) + 1}"`,
  );
  const before = text(cells);
  const after = before.replace("</sheetData>", `${rowOf(last + 1, values)}</sheetData>`);
  if (after === before) throw new Error(`${cells} has no cells.`);
  parts[path] = strToU8(grown);
  parts[cells] = strToU8(after);
  return zipSync(parts, { level: 0 });
}

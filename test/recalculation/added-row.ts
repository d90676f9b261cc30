import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A file in which somebody went on typing beneath the last table of a sheet: its last row once more, and the table around both. */
export function withRowAdded(bytes: Uint8Array, table: string): Uint8Array {
  const parts = unzipSync(bytes);
  const textOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const tablePath = Object.keys(parts).find(
    (path) => path.startsWith("xl/tables/") && textOf(path).includes(` name="${table}"`),
  );
  if (tablePath === undefined) throw new Error(`There is no table ${table}.`);
  const file = tablePath.split("/").at(-1) ?? "";
  const relations = Object.keys(parts).find(
    (path) => path.startsWith("xl/worksheets/_rels/") && textOf(path).includes(`/${file}"`),
  );
  const sheetPath = (relations ?? "").replace("_rels/", "").replace(".rels", "");
  const [, corner = "", last = ""] = / ref="(\w+:[A-Z]+)(\d+)"/.exec(textOf(tablePath)) ?? [];
  const next = String(Number(last) + 1);
  const sheet = textOf(sheetPath);
  const row = new RegExp(`<row r="${last}".*?</row>`).exec(sheet)?.[0];
  if (row === undefined) throw new Error(`${sheetPath} has no row ${last}.`);
  const copy = row
    .replace(`<row r="${last}"`, `<row r="${next}"`)
    .replace(/<c r="([A-Z]+)\d+"/g, `<c r="$1${next}"`);
  const tableText = textOf(tablePath).replaceAll(`${corner}${last}"`, `${corner}${next}"`);
  parts[sheetPath] = strToU8(sheet.replace(row, `${row}${copy}`));
  parts[tablePath] = strToU8(tableText);
  return zipSync(parts, { level: 0 });
}

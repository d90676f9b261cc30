import papaparse from "papaparse";
import { delimiterOf, namedDelimiter } from "../tables/delimiter";
import { mendedRows, hasStrange } from "../tables/mended-rows";

/** A row of what was pasted, with its place as a person counts it. */
export type PastedRow = { readonly row: number; readonly cells: readonly string[] };

/** Tabs are what spreadsheets copy; a semicolon in every line stands where commas are for decimals. */
function delimiterIn(text: string): string {
  const named = namedDelimiter(text);
  if (named !== null) return named;
  if (text.includes("\t")) return "\t";
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isSemicolons = lines.length > 0 && lines.every((line) => line.includes(";"));
  return isSemicolons ? ";" : delimiterOf(text, "\n");
}

/** The rows of a pasted text that are not blank, cut by tabs or by whatever stands between their cells. */
export function pastedRows(text: string): readonly PastedRow[] {
  const plain = text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  if (plain.trim() === "") return [];
  const delimiter = delimiterIn(plain);
  const first = namedDelimiter(plain) === null ? 1 : 2;
  const rest = first === 1 ? plain : plain.replace(/^sep=.\n?/i, "");
  const { data } = new papaparse.Parser({ delimiter, newline: "\n" }).parse(rest, 0, false);
  return mendedRows(data, !hasStrange(rest)).flatMap((cells, place) => {
    const told = cells.map((cell) => (cell === null ? "" : String(cell).trim()));
    return told.every((cell) => cell === "") ? [] : [{ row: place + first, cells: told }];
  });
}

import { isoDate, type QuotaModel } from "../../engine";
import type { CellContent } from "../description";
import type { Reading } from "../host";
import { cellNameOf, registerPaths } from "./input-names";
import { provenanceRanges } from "./register-block";

/** The name of the column that says of which input a line of the register is. */
export const registerNames = "RegisterNames";

/** What a cell says in words; nothing is no words. */
export function said(content: CellContent): string {
  return content === null ? "" : String(content);
}

function dateIn(content: CellContent): string {
  return typeof content === "number" ? isoDate(content) : said(content);
}

/** What the sheets say of where an input comes from; what has lost its cells stays as the model has it. */
export function sayings(
  reading: Reading,
  { register }: QuotaModel,
): Readonly<Record<string, unknown>> {
  const columns = Object.entries(provenanceRanges).flatMap(([key, name]) => {
    const range = reading[name] ?? null;
    return range === null ? [] : [[key, range.rows.map((row) => row[0] ?? null)] as const];
  });
  const pathOf = new Map(registerPaths.map((path) => [cellNameOf(path), path]));
  const standing = registerPaths.filter(
    (path) => reading[registerNames] == null || reading[cellNameOf(path)] == null,
  );
  const lines = (reading[registerNames]?.rows ?? []).flatMap((row, index) => {
    const path = pathOf.get(said(row[0] ?? null));
    if (path === undefined) return [];
    const line = Object.fromEntries(
      columns.map(([key, cells]) => [
        key,
        key === "asOf" ? dateIn(cells[index] ?? null) : said(cells[index] ?? null),
      ]),
    );
    const { evidence = "", ...rest } = { ...gonePart(register[path], columns), ...line };
    const isSilent = evidence !== "CONFIRMED" && Object.values(rest).every((text) => text === "");
    return isSilent
      ? []
      : [[path, { ...register[path], ...rest, evidence: evidence || "ASSUMED" }]];
  });
  return Object.fromEntries([
    ...standing.flatMap((path) => (register[path] === undefined ? [] : [[path, register[path]]])),
    ...lines,
  ]) as Readonly<Record<string, unknown>>;
}

/** What the model says in columns that are gone. */
function gonePart(
  line: QuotaModel["register"][string] | undefined,
  columns: readonly (readonly [key: string, cells: unknown])[],
): Readonly<Record<string, string>> {
  const here = new Set(columns.map(([key]) => key));
  const keys = Object.keys(provenanceRanges) as readonly (keyof typeof provenanceRanges)[];
  return Object.fromEntries(
    keys.filter((key) => !here.has(key)).map((key) => [key, line?.[key] ?? ""] as const),
  );
}

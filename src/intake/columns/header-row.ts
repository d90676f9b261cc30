import type { RawCell } from "../tables/table-source";
import { periodWritten } from "../cleaning/periods";
import { headerNames, plainHeader } from "./header-names";
import { writtenDate } from "./dates-as-written";
import { writtenNumber } from "./numbers-as-written";

const known: ReadonlySet<string> = new Set(
  Object.values(headerNames).flatMap((names) =>
    Object.values(names).flatMap((list) => list.split("|")),
  ),
);

/** So many rows at the top may be titles, filters and blank lines, as reports have them. */
export const MOST_TITLES = 25;

/** "Jan 2025" is a header where each month has a column, though it could be money of some country. */
function isNamedPeriod(cell: string): boolean {
  return /\p{L}/u.test(cell) && periodWritten(cell, null) !== null && writtenDate(cell) === null;
}

function isWord(cell: RawCell): boolean {
  return (
    typeof cell === "string" &&
    cell.trim() !== "" &&
    (isNamedPeriod(cell) || (writtenNumber(cell) === null && writtenDate(cell) === null))
  );
}

/** How much a row looks like headers: names that we know count most, then words that stand side by side. */
function likeness(row: readonly RawCell[], width: number): number {
  const words = row.filter(isWord).length;
  const names = row.filter(
    (cell) => typeof cell === "string" && known.has(plainHeader(cell)),
  ).length;
  const filled = row.filter((cell) => cell !== null && cell !== "").length;
  // One name may be chance: a stage is called "Closed Won", and so is a column.
  const told = names > 1 ? names * 2 : names * 0.5;
  return filled < 2 ? 0 : told + words / Math.max(width, 1) - (filled - words) * 0.5;
}

/** The place of the header among the first rows of a table; null where no row looks like one. */
export function headerPlace(rows: readonly (readonly RawCell[])[]): number | null {
  const tried = rows.slice(0, MOST_TITLES);
  const width = Math.max(0, ...tried.map(({ length }) => length));
  let best: { readonly place: number; readonly likeness: number } | null = null;
  for (const [place, row] of tried.entries()) {
    const found = likeness(row, width);
    if (found > 0 && (best === null || found > best.likeness)) best = { place, likeness: found };
  }
  return best?.place ?? null;
}

/** Headers as texts, each with a name of its own, so that two columns of one name are told apart. */
export function headersOf(row: readonly RawCell[]): readonly string[] {
  const seen = new Map<string, number>();
  return row.map((cell, place) => {
    const text = cell === null || cell === "" ? `Column ${place + 1}` : String(cell).trim();
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 ? text : `${text} (${count})`;
  });
}

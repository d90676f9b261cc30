import { profiler, type ColumnProfile } from "../columns/column-profile";
import { plainHeader } from "../columns/header-names";
import { writtenNumber } from "../columns/numbers-as-written";
import { actualFieldNames, actualFields, namedField, type ActualField } from "./actual-fields";
import type { PastedRow } from "./pasted-rows";

/** What a column is taken for; null where it is not read. */
export type ColumnUse = ActualField | "rep" | null;

/** A column of what was pasted. */
export type ActualColumn = {
  readonly place: number;
  /** As it is written, or "Column 2" where the rows have no header. */
  readonly header: string;
  readonly use: ColumnUse;
  readonly profile: ColumnProfile;
};

/** The columns, the rows beneath the header, and which row that is; null where there is none. */
export type ActualTable = {
  readonly headerRow: number | null;
  readonly columns: readonly ActualColumn[];
  readonly rows: readonly PastedRow[];
};

export type ColumnAnswers = Readonly<Record<string, string>>;

/** By this it is answered what a column holds. @example columnAnswerId(1) //=> "column/1" */
export function columnAnswerId(place: number): string {
  return `column/${place}`;
}

/** A column that is not to be read. */
export const UNREAD = "unread";

/** So many rows at the top may be titles. */
const MOST_TITLES = 5;

const isNumber = (cell: string) => writtenNumber(cell) !== null;

/** The place of the header among the rows; -1 where the first row tells of somebody already. */
function headerAt(rows: readonly PastedRow[], isPerson: (cell: string) => boolean): number {
  const top = rows.slice(0, MOST_TITLES);
  const named = top.findIndex(({ cells }) => {
    if (cells.some(isPerson)) return false;
    const names = cells.filter((cell) => namedField(plainHeader(cell)) !== null);
    return names.length > 1 || (names.length === 1 && !cells.some(isNumber));
  });
  if (named >= 0) return named;
  const [first, ...others] = rows;
  const isWords =
    first !== undefined && !first.cells.some((cell) => isNumber(cell) || isPerson(cell));
  // Words above numbers are headers, even those that we do not know.
  return isWords && others.some(({ cells }) => cells.some(isNumber)) ? 0 : -1;
}

/** Of several columns that one header names, the surest; of equals none, which is asked about. */
function usesByHeader(headers: readonly string[]): readonly ColumnUse[] {
  const named = headers.map((header) => namedField(plainHeader(header)));
  return named.map((own, place) => {
    if (own === null) return null;
    const isBeaten = named.some(
      (other, at) => at !== place && other?.field === own.field && other.rank <= own.rank,
    );
    return isBeaten ? null : own.field;
  });
}

function isMoney(use: ColumnUse): boolean {
  return use !== null && use !== "rep" && actualFields[use].kind === "money";
}

function useNamed(word: string): ColumnUse {
  return [...actualFieldNames, "rep" as const].find((use) => use === word) ?? null;
}

type Told = {
  readonly profiles: readonly ColumnProfile[];
  readonly people: readonly number[];
  readonly hasHeader: boolean;
};

/** Without names of columns: whoever names most people tells the rep, and a lone column of numbers what was made. */
function usesByContent(uses: readonly ColumnUse[], { profiles, people, hasHeader }: Told) {
  // A percentage is no amount of money, whatever stands above it.
  const next: ColumnUse[] = uses.map((use, place) => {
    const { percents = 0, filled = 0 } = profiles[place] ?? {};
    const isShare = filled > 0 && percents * 2 >= filled;
    return isShare && isMoney(use) ? null : use;
  });
  const most = Math.max(0, ...people);
  const named = next.indexOf("rep");
  // A header may promise names, and another column keep the promise.
  if (most > 0 && (named < 0 || (people[named] ?? 0) < most)) {
    if (named >= 0) next[named] = null;
    next[people.indexOf(most)] = "rep";
  }
  const texts = profiles.filter(({ filled, numbers }) => filled > 0 && numbers * 2 < filled);
  if (!next.includes("rep") && texts.length === 1) next[texts[0]?.place ?? 0] = "rep";
  const numbers = profiles.filter(
    ({ filled, numbers: some, place }) => filled > 0 && some * 2 >= filled && next[place] !== "rep",
  );
  const isLone = numbers.length === 1 && !next.some((use) => use !== null && use !== "rep");
  if (isLone && !hasHeader) next[numbers[0]?.place ?? 0] = "actual";
  return next;
}

/** What the columns hold: by their headers, by their contents, and above all by what people said. */
export function actualTable(
  pasted: readonly PastedRow[],
  isPerson: (cell: string) => boolean,
  answers: ColumnAnswers,
): ActualTable {
  const at = headerAt(pasted, isPerson);
  const rows = pasted.slice(at + 1);
  const width = pasted.reduce((so, { cells }) => Math.max(so, cells.length), 0);
  const written = at < 0 ? [] : (pasted[at]?.cells ?? []);
  const headers = Array.from(
    { length: width },
    (_none, place) => written[place] || `Column ${place + 1}`,
  );
  const profile = profiler(headers);
  const people = headers.map(() => 0);
  for (const { cells } of rows) {
    profile.look(cells);
    cells.forEach((cell, place) => {
      if (isPerson(cell)) people[place] = (people[place] ?? 0) + 1;
    });
  }
  const profiles = profile.told();
  const found = usesByContent(usesByHeader(headers), { profiles, people, hasHeader: at >= 0 });
  const said = headers.map((_header, place) => answers[columnAnswerId(place)]);
  const uses = found.map((use, place) => {
    const own = said[place];
    if (own !== undefined) return useNamed(own);
    // What somebody says of one column takes it from the column that was thought to hold it.
    return use !== null && said.includes(use) ? null : use;
  });
  return {
    headerRow: at < 0 ? null : (pasted[at]?.row ?? null),
    rows,
    columns: profiles.map((each, place) => ({
      place,
      header: headers[place] ?? "",
      use: uses[place] ?? null,
      profile: each,
    })),
  };
}

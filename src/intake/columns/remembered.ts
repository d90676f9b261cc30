import type { MappingAnswers } from "./mapping";
import type { ProfiledTable } from "./profiled-table";

/** Answers that were given for a table with certain headers, by what comes after the name of the source in their ids. */
export type RememberedTable = {
  readonly headers: readonly string[];
  readonly answers: MappingAnswers;
};

/** What is remembered of tables that were read before: whatever the next file is called, its headers tell it again. */
export type MappingMemory = { readonly tables: readonly RememberedTable[] };

export const nothingRemembered: MappingMemory = { tables: [] };

type Table = Pick<ProfiledTable, "source" | "profiles">;

/** Headers in one order, as columns may come in another the next time. */
function headersIn({ profiles }: Table): readonly string[] {
  return profiles.map(({ header }) => header).sort();
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((header, place) => header === other[place]);
}

/** The answers that were given the last time for a table of the same headers. */
export function rememberedAnswers({ tables }: MappingMemory, table: Table): MappingAnswers {
  const headers = headersIn(table);
  const known = tables.find((each) => isSame(each.headers, headers));
  return Object.fromEntries(
    Object.entries(known?.answers ?? {}).map(([asked, answer]) => [
      `${table.source}/${asked}`,
      answer,
    ]),
  );
}

/** The memory with the answers for a table in place of what was remembered of its headers. */
export function remembering(
  { tables }: MappingMemory,
  table: Table,
  answers: MappingAnswers,
): MappingMemory {
  const headers = headersIn(table);
  const start = `${table.source}/`;
  const own = Object.entries(answers)
    .filter(([id]) => id.startsWith(start))
    .map(([id, answer]) => [id.slice(start.length), answer] as const);
  const others = tables.filter((each) => !isSame(each.headers, headers));
  return own.length === 0
    ? { tables: others }
    : { tables: [...others, { headers, answers: Object.fromEntries(own) }] };
}

function isWords(value: unknown): value is MappingAnswers {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((each) => typeof each === "string")
  );
}

function isTable(value: unknown): value is RememberedTable {
  if (typeof value !== "object" || value === null) return false;
  const { headers, answers } = value as Partial<Record<keyof RememberedTable, unknown>>;
  return (
    Array.isArray(headers) && headers.every((each) => typeof each === "string") && isWords(answers)
  );
}

/** The memory that was kept as JSON; null where it is none. */
export function mappingMemory(value: unknown): MappingMemory | null {
  const tables = (value as Partial<Record<"tables", unknown>> | null)?.tables;
  return Array.isArray(tables) && tables.every(isTable) ? { tables } : null;
}

/** Answers that were written down as JSON; null where they are none. */
export function mappingAnswers(value: unknown): MappingAnswers | null {
  return isWords(value) ? value : null;
}

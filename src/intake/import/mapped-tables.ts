import { unfolded } from "../columns/cross-tab";
import type { MappingAnswers, TableMapping } from "../columns/mapping";
import { tableMapping } from "../columns/mapped-table";
import { profiledTable, type ProfiledTable } from "../columns/profiled-table";
import { rememberedAnswers, type MappingMemory } from "../columns/remembered";
import { UnreadableTable, type TableSource } from "../tables/table-source";

/** A table, and whether it is one of several of a file, of which some may hold something else. */
export type OpenedTable = { readonly source: TableSource; readonly isSheet: boolean };

/** A table, what its columns hold, and how it is to be read. */
export type MappedTable = {
  readonly source: TableSource;
  readonly table: ProfiledTable;
  readonly mapping: TableMapping;
};

/** Tables as they are understood, the answers behind it, and sheets that are no tables. */
export type MappedTables = {
  readonly tables: readonly MappedTable[];
  readonly answers: MappingAnswers;
  readonly leftOut: readonly string[];
};

type Profiled = { readonly source: TableSource; readonly table: ProfiledTable };

/** A sheet may be a cover or a chart: it is left out, and said to be. */
async function profiled({ source, isSheet }: OpenedTable): Promise<Profiled | string> {
  try {
    const table = await profiledTable(source);
    const rows = unfolded(source, table);
    return rows === null ? { source, table } : { source: rows, table: await profiledTable(rows) };
  } catch (error) {
    if (isSheet && error instanceof UnreadableTable) return error.message;
    throw error;
  }
}

/** Looks over all tables; what people answer now goes before what they answered the last time. */
export async function mappedTables(
  opened: readonly OpenedTable[],
  told: MappingAnswers,
  memory: MappingMemory,
): Promise<MappedTables> {
  const tables: MappedTable[] = [];
  const leftOut: string[] = [];
  let answers: MappingAnswers = told;
  for (const each of opened) {
    const found = await profiled(each);
    if (typeof found === "string") {
      leftOut.push(found);
      continue;
    }
    const { source, table } = found;
    answers = { ...rememberedAnswers(memory, table), ...answers };
    tables.push({ source, table, mapping: tableMapping(table, answers) });
  }
  return { tables, answers, leftOut };
}

/** The same tables under other answers: nothing is read again. */
export function answeredAnew(
  { tables, answers, leftOut }: MappedTables,
  told: MappingAnswers,
): MappedTables {
  const all = { ...answers, ...told };
  return {
    tables: tables.map((each) => ({ ...each, mapping: tableMapping(each.table, all) })),
    answers: all,
    leftOut,
  };
}

import type { CalledOff, RawCell, TableSource } from "../tables/table-source";
import { UnreadableTable } from "../tables/table-source";
import { profiler, type ColumnProfile } from "./column-profile";
import { headerPlace, headersOf, MOST_TITLES } from "./header-row";

/** A table whose columns were looked over, from the first row to the last. */
export type ProfiledTable = {
  readonly source: string;
  /** The row of the header, as a person sees it. */
  readonly headerRow: number;
  readonly rows: number;
  readonly profiles: readonly ColumnProfile[];
};

type Row = readonly RawCell[];

function isBlank(row: Row): boolean {
  return row.every((cell) => cell === null || cell === "");
}

/** Rows from the one beneath the header on, counted and looked over. */
function lookOver(name: string, top: readonly Row[]) {
  const place = headerPlace(top);
  if (place === null) {
    throw new UnreadableTable(
      name,
      "No row looks like the header of a table.",
      "Export it with a row of column names above the data.",
    );
  }
  const profile = profiler(headersOf(top[place] ?? []));
  let rows = 0;
  const take = (row: Row): void => {
    if (isBlank(row)) return;
    rows += 1;
    profile.look(row);
  };
  for (const row of top.slice(place + 1)) take(row);
  return { place, take, told: () => ({ rows, profiles: profile.told() }) };
}

/** Looks over a whole table once; what it tells is all that mapping needs. */
export async function profiledTable(
  source: TableSource,
  watch: { readonly callOff?: CalledOff; readonly tell?: (progress: number | null) => void } = {},
): Promise<ProfiledTable> {
  const top: Row[] = [];
  let firstRow = 1;
  let looked: ReturnType<typeof lookOver> | null = null;
  for await (const batch of source.batches(watch.callOff)) {
    watch.tell?.(batch.progress);
    if (looked !== null) {
      for (const row of batch.rows) looked.take(row);
      continue;
    }
    if (top.length === 0) firstRow = batch.firstRow;
    for (const row of batch.rows) top.push(row);
    if (top.length > MOST_TITLES) looked = lookOver(source.name, top);
  }
  looked ??= lookOver(source.name, top);
  return { source: source.name, headerRow: firstRow + looked.place, ...looked.told() };
}

import { periodWritten } from "../cleaning/periods";
import type { RawBatch, RawCell, TableSource } from "../tables/table-source";
import type { ProfiledTable } from "./profiled-table";

/** A table of so many columns of months or quarters has a column for each period, not a row. */
const LEAST_PERIODS = 3;

/** What the columns of such a table are called, once each period has a row of its own. */
const PERIOD = "Period";
const AMOUNT = "Amount";

type PeriodColumn = { readonly place: number; readonly period: string };

function periodColumns({ profiles }: ProfiledTable): readonly PeriodColumn[] {
  const found = profiles.flatMap(({ header, place }): readonly PeriodColumn[] => {
    const period = periodWritten(header, null);
    return period === null ? [] : [{ place, period }];
  });
  // A year beside its months or quarters sums them up; so do quarters beside their months.
  const lengthOf = ({ period }: PeriodColumn) =>
    /^\d{4}-\d{2}$/.test(period) ? 1 : period.includes("-Q") ? 3 : 12;
  const shortest = Math.min(...found.map(lengthOf));
  return found.filter((column) => lengthOf(column) === shortest);
}

/** A table with a column for each month or quarter, told with a row for each; null where it is no such table. */
export function unfolded(source: TableSource, table: ProfiledTable): TableSource | null {
  const periods = periodColumns(table);
  const places = new Set(periods.map(({ place }) => place));
  const others = table.profiles.filter(({ place }) => !places.has(place));
  if (periods.length < LEAST_PERIODS || others.length === 0) return null;
  const header: readonly RawCell[] = [...others.map((each) => each.header), PERIOD, AMOUNT];

  async function* batches(callOff?: Parameters<TableSource["batches"]>[0]) {
    yield { firstRow: table.headerRow, rows: [header], progress: 0 } satisfies RawBatch;
    for await (const { firstRow, rows, progress } of source.batches(callOff)) {
      for (const [at, row] of rows.entries()) {
        if (firstRow + at <= table.headerRow) continue;
        const said = others.map(({ place }) => row[place] ?? null);
        for (const { place, period } of periods) {
          const amount = row[place] ?? null;
          if (amount === null || amount === "") continue;
          // One by one, so that each has the number of the row that a person sees.
          yield { firstRow: firstRow + at, rows: [[...said, period, amount]], progress };
        }
      }
    }
  }
  return { name: source.name, batches };
}

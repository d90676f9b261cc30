import type { TableMapping } from "../columns/mapping";
import type { CalledOff, RawCell, TableSource } from "../tables/table-source";

/** Who is told how far a long reading is, and who may call it off. */
export type Watch = {
  readonly callOff?: CalledOff;
  readonly tell?: (progress: number | null) => void;
};

/** Tells every row beneath the header that holds anything, with its number as a person sees it. */
export async function eachRow(
  source: TableSource,
  { headerRow, watch = {} }: Pick<TableMapping, "headerRow"> & { readonly watch?: Watch },
  take: (row: readonly RawCell[], number: number) => void,
): Promise<void> {
  for await (const { firstRow, rows, progress } of source.batches(watch.callOff)) {
    watch.tell?.(progress);
    for (const [at, row] of rows.entries()) {
      const number = firstRow + at;
      if (number <= headerRow) continue;
      if (row.some((cell) => cell !== null && cell !== "")) take(row, number);
    }
  }
}

import type { ReactNode } from "react";
import { PlainTable } from "../pieces/PlainTable";
import { useShown } from "../pieces/ShowMore";

/** So many rows are shown at once; more on request, so that large teams do not hold the pane up. */
const STEP = 12;

export type MoreRowsProps<Row> = {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The name of a row, then its figures. */
  readonly cellsOf: (row: Row) => readonly ReactNode[];
};

/** A table that grows by steps. */
export function MoreRows<Row>({ title, header, rows, keyOf, cellsOf }: MoreRowsProps<Row>) {
  const { shown, more } = useShown(rows, STEP);
  return (
    <>
      <PlainTable
        title={title}
        header={header}
        rows={shown.map((row) => ({ id: keyOf(row), cells: cellsOf(row) }))}
      />
      {more}
    </>
  );
}

import { dayWritten, writtenDate } from "../columns/dates-as-written";
import type { Field, MappedColumn, TableMapping } from "../columns/mapping";
import { numberWritten, plainlyWritten, writtenNumber } from "../columns/numbers-as-written";
import { dayOfSerial } from "../columns/serial-days";
import { keeping } from "../tables/kept-results";
import type { RawCell } from "../tables/table-source";

/** A cell that is filled, and holds nothing of what it should. */
export const UNREADABLE = Symbol("unreadable");
type Unreadable = typeof UNREADABLE;

type Row = readonly RawCell[];

/** What the columns of a table say, by field; a field without a column is blank everywhere. */
export type RowReader = {
  readonly has: (field: Field) => boolean;
  readonly text: (row: Row, field: Field) => string;
  readonly number: (row: Row, field: Field) => number | null | Unreadable;
  /** As an ISO date. */
  readonly day: (row: Row, field: Field) => string | Unreadable;
  /** The currency that stands beside a number. */
  readonly currencyBeside: (row: Row, field: Field) => string | null;
};

function textOf(cell: RawCell | undefined): string {
  if (typeof cell === "string") return cell.trim();
  return cell === null || cell === undefined ? "" : String(cell);
}

function numberIn(cell: RawCell | undefined, column: MappedColumn): number | null | Unreadable {
  const { decimalMark, isPercent } = column;
  if (typeof cell === "number") return isPercent ? cell / 100 : cell;
  const text = textOf(cell);
  if (text === "") return null;
  const plain = decimalMark === "POINT" ? plainlyWritten(text) : null;
  if (plain !== null) return isPercent ? plain / 100 : plain;
  const written = writtenNumber(text);
  const number = written === null ? null : numberWritten(written, decimalMark ?? "POINT");
  if (written === null || number === null) return UNREADABLE;
  return isPercent && !written.isPercent ? number / 100 : number;
}

function dayIn(text: string, { dateOrder }: MappedColumn): string | Unreadable {
  const written = writtenDate(text);
  return (written && dayWritten(written, dateOrder)) ?? dayOfSerial(text) ?? UNREADABLE;
}

/** Reads the rows of a table by its mapping. */
export function rowReader({ columns }: Pick<TableMapping, "columns">): RowReader {
  const byField = new Map(
    columns.map((column) => [
      column.field,
      { ...column, dayOf: keeping((text) => dayIn(text, column)) },
    ]),
  );
  return {
    has: (field) => byField.has(field),
    text: (row, field) => {
      const column = byField.get(field);
      return column === undefined ? "" : textOf(row[column.place]);
    },
    number: (row, field) => {
      const column = byField.get(field);
      return column === undefined ? null : numberIn(row[column.place], column);
    },
    day: (row, field) => {
      const column = byField.get(field);
      const text = column === undefined ? "" : textOf(row[column.place]);
      return column === undefined || text === "" ? "" : column.dayOf(text);
    },
    currencyBeside: (row, field) => {
      const column = byField.get(field);
      const cell = column === undefined ? null : row[column.place];
      if (typeof cell !== "string" || plainlyWritten(cell) !== null) return null;
      return writtenNumber(cell)?.currency ?? null;
    },
  };
}

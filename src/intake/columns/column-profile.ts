import { writtenDate, type WrittenDate } from "./dates-as-written";
import type { DateOrder, DecimalMark } from "./mapping";
import { writtenNumber, type WrittenNumber } from "./numbers-as-written";
import { maybeSerial } from "./serial-days";
import { keeping } from "../tables/kept-results";
import type { RawCell } from "../tables/table-source";

/** What stands in a column, told from all of its rows. */
export type ColumnProfile = {
  readonly header: string;
  readonly place: number;
  readonly filled: number;
  readonly numbers: number;
  readonly percents: number;
  readonly dates: number;
  /** Numbers that spreadsheets would show as days. */
  readonly serials: number;
  readonly emails: number;
  readonly truths: number;
  /** Rows whose way of writing leaves but one order, or one mark. */
  readonly dateOrders: Readonly<Record<DateOrder, number>>;
  readonly marks: Readonly<Record<DecimalMark, number>>;
  /** Rows that can be read in two ways, and one of them as it is written. */
  readonly twoOrders: number;
  readonly twoOrdersSample: string | null;
  readonly twoMarks: number;
  readonly twoMarksSample: string | null;
  readonly currencies: ReadonlyMap<string, number>;
  /** The largest number without regard to sign: a share is at most 1, a percentage at most 100. */
  readonly largest: number;
  /** Different contents with their counts; null once there are too many to tell. */
  readonly contents: ReadonlyMap<string, number> | null;
  /** The first different contents, as they are written. */
  readonly samples: readonly string[];
};

/** Columns of more different contents than this hold names or numbers, not kinds. */
const MOST_KINDS = 60;
const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

const TRUTH = /^(?:true|false|yes|no|y|n|0|1|ja|nein|oui|non|s[ií]|wahr|falsch|vrai|faux)$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

type Counts = { -readonly [Key in keyof ColumnProfile]: ColumnProfile[Key] } & {
  contents: Map<string, number> | null;
  currencies: Map<string, number>;
  dateOrders: Record<DateOrder, number>;
  marks: Record<DecimalMark, number>;
  samples: string[];
};

function begun(header: string, place: number): Counts {
  return {
    header,
    place,
    filled: 0,
    numbers: 0,
    percents: 0,
    dates: 0,
    serials: 0,
    emails: 0,
    truths: 0,
    dateOrders: { YMD: 0, DMY: 0, MDY: 0 },
    marks: { POINT: 0, COMMA: 0 },
    twoOrders: 0,
    twoOrdersSample: null,
    twoMarks: 0,
    twoMarksSample: null,
    currencies: new Map(),
    largest: 0,
    contents: new Map(),
    samples: [],
  };
}

/** What a text can be read as, whatever column it stands in. */
type Reading = {
  readonly number: WrittenNumber | null;
  readonly date: WrittenDate | null;
  readonly isSerial: boolean;
  readonly isTruth: boolean;
  readonly isEmail: boolean;
};

function readingOf(text: string): Reading {
  const hasDigit = /\d/.test(text);
  return {
    number: hasDigit ? writtenNumber(text) : null,
    date: hasDigit ? writtenDate(text) : null,
    isSerial: maybeSerial(text),
    isTruth: text.length < 7 && TRUTH.test(text),
    isEmail: text.includes("@") && EMAIL.test(text),
  };
}

function countDate(counts: Counts, text: string, date: WrittenDate | null): void {
  if (date === null) return;
  counts.dates += 1;
  const [first, second] = date.orders;
  if (first !== undefined && second === undefined) counts.dateOrders[first] += 1;
  // 03/03/2025 is the same day either way.
  else if (date.parts[0] !== date.parts[1]) {
    counts.twoOrders += 1;
    counts.twoOrdersSample ??= text;
  }
}

function countNumber(counts: Counts, text: string, number: WrittenNumber | null): void {
  if (number === null) return;
  counts.numbers += 1;
  if (number.isPercent) counts.percents += 1;
  if (number.currency !== null) {
    counts.currencies.set(number.currency, (counts.currencies.get(number.currency) ?? 0) + 1);
  }
  if (number.mark === "POINT" || number.mark === "COMMA") counts.marks[number.mark] += 1;
  if (number.mark === "EITHER") {
    counts.twoMarks += 1;
    counts.twoMarksSample ??= text;
  }
  const { digits: written } = number;
  const digits = Number(
    number.mark === "NONE"
      ? written
      : written.replaceAll(/[.,](?=\d{3}(?:\D|$))/g, "").replace(",", "."),
  );
  const size = digits * number.scale;
  if (size > counts.largest) counts.largest = size;
}

function countContent(counts: Counts, text: string): void {
  const { contents, samples } = counts;
  if (contents !== null) {
    const isNew = !contents.has(text);
    if (isNew && samples.length < SAMPLES) samples.push(text.slice(0, LONGEST_SAMPLE));
    contents.set(text, (contents.get(text) ?? 0) + 1);
    if (contents.size > MOST_KINDS) counts.contents = null;
  }
}

function count(counts: Counts, cell: RawCell, read: (text: string) => Reading): void {
  if (cell === null) return;
  const text = typeof cell === "string" ? cell.trim() : String(cell);
  if (text === "") return;
  counts.filled += 1;
  countContent(counts, text);
  const reading = read(text);
  if (reading.isTruth) counts.truths += 1;
  if (reading.isSerial) counts.serials += 1;
  if (typeof cell === "number") {
    counts.numbers += 1;
    counts.largest = Math.max(counts.largest, Math.abs(cell));
  } else if (typeof cell === "string") {
    countNumber(counts, text, reading.number);
    countDate(counts, text, reading.date);
    if (reading.isEmail) counts.emails += 1;
  }
}

/** Looks over the rows of a table, batch by batch, and tells what stands in each of its columns. */
export function profiler(headers: readonly string[]) {
  const columns = headers.map(begun);
  const readings = headers.map(() => keeping(readingOf));
  return {
    look: (row: readonly RawCell[]): void => {
      for (let place = 0; place < columns.length; place += 1) {
        const [counts, read] = [columns[place], readings[place]];
        if (counts !== undefined && read !== undefined) count(counts, row[place] ?? null, read);
      }
    },
    told: (): readonly ColumnProfile[] => columns,
  };
}

import { numberFormats } from "./looks";
import type { Block, Cell, NumberFormat } from "./description";

const LEAST = 9;

/** Words of more than this many letters are wrapped where they cannot run on over empty cells. */
export const MOST = 30;

/** The first column is repeated on every page of a sheet of so many columns, and the sheet's title stands in it. */
const MANY = 20;
const TITLE = 24;

/** What the master check says stands in the second column of every sheet. */
const CHECK = 20;

/** Room for an indent and for the edges. */
const EDGES = 2;

/**
 * A width counts digits of Excel's own letter. Where that is not installed, as with LibreOffice, another takes its
 * place whose digits, words and bold words are wider by so much.
 */
const WIDER = { digits: 1.25, words: 1, bold: 1.25 } as const;

/** Letters of a date. */
const DATE = 10;

const decimals: Readonly<Partial<Record<NumberFormat, number>>> = {
  money: 2,
  wholeMoney: 0,
  count: 3,
  whole: 0,
  tenths: 1,
  fraction: 6,
  share: 1,
  percent0: 0,
  multiple: 2,
};

/** Writers of numbers by their decimals: making one takes far longer than writing, and a list of deals has many numbers. */
const writers = [0, 1, 2, 3, 4, 5, 6].map(
  (places) =>
    new Intl.NumberFormat("en-US", {
      maximumFractionDigits: places,
      minimumFractionDigits: Math.min(places, 1),
    }),
);

/** The letters that a number takes, by how it is written. */
function lettersOf(value: number, format: NumberFormat): number {
  if (format === "date") return DATE;
  const places = decimals[format];
  if (places === undefined) return Math.min(String(value).length, 12);
  const isShare = numberFormats[format].endsWith("%");
  const shown = writers[places]?.format(isShare ? 100 * value : value) ?? "";
  return shown.length + (isShare || format === "multiple" ? 1 : 0);
}

/** The room that words take beside one another. */
export function wordsWidth(words: string): number {
  return Math.ceil(words.length * WIDER.words) + EDGES;
}

/** The room that a cell's content takes in letters of ordinary width. */
function needed({ value, format }: Cell): number {
  if (typeof value === "string") return wordsWidth(value);
  if (typeof value === "number") return Math.ceil(lettersOf(value, format) * WIDER.digits) + 1;
  return 0;
}

/** A header wraps between its words, never within one, and takes two lines at most where words allow it. */
function neededByHeader(header: string): number {
  const longestWord = Math.max(...header.split(" ").map((word) => word.length));
  const half = Math.ceil(header.length / 2) + 1;
  const letters = Math.max(longestWord, Math.min(header.length, half));
  return Math.ceil(letters * WIDER.bold) + EDGES;
}

/** Whether the words of a cell may run on to the right, since nothing stands there. */
export function runsOn(row: readonly Cell[], place: number): boolean {
  const { look } = row[place] ?? { look: "input" };
  return (
    place > 0 && place === row.length - 1 && look !== "input words" && !look.endsWith("wrapped")
  );
}

function neededInBlock({ columns, rows, table }: Block, place: number): number {
  const column = columns[place];
  if (column === undefined) return 0;
  const cells = rows.flatMap((row) => {
    const cell = row[place];
    return cell === undefined || (table === null && runsOn(row, place)) ? [] : [needed(cell)];
  });
  return Math.max(neededByHeader(column.header), ...cells.map((each) => Math.min(each, MOST)));
}

/** Widths for all columns in which what stands there can be read. */
export function widthsOf(blocks: readonly Block[]): readonly number[] {
  const count = Math.max(...blocks.map(({ columns }) => columns.length));
  const least = [count > MANY ? TITLE : LEAST, CHECK];
  return Array.from({ length: count }, (_column, place) =>
    Math.max(least[place] ?? LEAST, ...blocks.map((block) => neededInBlock(block, place))),
  );
}

/** Widths that a sheet's builder chose, widened where numbers or words of headers would be cut. */
export function widenedWidths(
  blocks: readonly Block[],
  widths: readonly number[],
): readonly number[] {
  return widths.map((width, place) => {
    const cut = blocks.flatMap(({ columns, rows }) => {
      const header = columns[place]?.header;
      if (header === undefined) return [];
      const words = header.split(" ").map((word) => Math.ceil(word.length * WIDER.bold) + EDGES);
      const numbers = rows.flatMap((row) => {
        const cell = row[place];
        return cell === undefined || typeof cell.value === "string" ? [] : [needed(cell)];
      });
      return [...words, ...numbers];
    });
    return Math.max(width, ...cut);
  });
}

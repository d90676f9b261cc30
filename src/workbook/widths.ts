import { numberFormats, styles } from "./looks";
import type { Block, Cell, Look, NumberFormat } from "./description";
import { BOLD, measured } from "./measure";

const LEAST = 9;

/** Words that take more room than this are wrapped where they cannot run on over empty cells. */
export const MOST = 26;

/** The first column is repeated on every page of a sheet of so many columns, and the sheet's title stands in it. */
const MANY = 20;
const TITLE = 24;

/** What the master check says stands in the second column of every sheet. */
const CHECK = 20;

/** Room for the edges of a cell, and for one step of indent. */
const EDGES = 1;
const INDENT = 1.5;

/** A number may become longer by a figure before its column is too narrow. */
const GROWTH = 1;

/** What a verdict says changes: no column is narrower than most of them. */
const VERDICT = 13;

/** The letters of any date. */
const DATE = "0000-00-00";

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

/** A number as it is written. */
function shownAs(value: number, format: NumberFormat): string {
  if (format === "date") return DATE;
  const places = decimals[format];
  if (places === undefined) return String(value).slice(0, 12);
  const isShare = numberFormats[format].endsWith("%");
  const shown = writers[places]?.format(isShare ? 100 * value : value) ?? "";
  return `${shown}${isShare ? "%" : ""}${format === "multiple" ? "x" : ""}`;
}

/** The room that letters take in a look, edges and all. */
export function roomOf(letters: string, look: Look): number {
  const { bold, indent } = styles[look];
  return Math.ceil(measured(letters) * (bold ? BOLD : 1) + EDGES + INDENT * indent);
}

/** The room of words in a size of their own. */
export function wordsRoom(words: string, look: Look): number {
  return roomOf(words, look) * (styles[look].size / styles.label.size);
}

/** The room that a cell's content takes. */
export function needed({ value, format, look }: Cell): number {
  const least = look === "verdict" ? VERDICT : 0;
  if (typeof value === "string") return Math.max(roomOf(value, look), least);
  if (typeof value === "number") return roomOf(shownAs(value, format), look) + GROWTH;
  return least;
}

/** A header wraps between its words, never within one, and takes two lines at most where words allow it. */
function neededByHeader(header: string): number {
  const words = header.split(" ");
  const room = (some: readonly string[]) => measured(some.join(" "));
  const inTwo = words.map((_word, cut) =>
    Math.max(room(words.slice(0, cut)), room(words.slice(cut))),
  );
  const letters = Math.max(...words.map(measured), Math.min(...inTwo));
  return Math.ceil(letters * BOLD + EDGES + INDENT);
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

/** What stands in a column over all blocks. */
function cellsOf(blocks: readonly Block[], place: number): readonly Cell[] {
  return blocks.flatMap(({ rows }) => rows.flatMap((row) => row[place] ?? []));
}

/** Somebody writes into such a column, or formulas say something else tomorrow: its width is its builder's to choose. */
function isOpen({ look, formula, value }: Cell): boolean {
  return look.startsWith("input") || (formula !== null && typeof value !== "number");
}

/** The room that no cell may be without: numbers become hashes, and the words of a link are not wrapped. */
function unshortened(cell: Cell): number {
  return typeof cell.value === "string" && cell.link === null ? 0 : needed(cell);
}

/** Widths that a sheet's builder chose, widened where numbers or words of headers would be cut. */
export function widenedWidths(
  blocks: readonly Block[],
  widths: readonly number[],
): readonly number[] {
  return widths.map((width, place) => {
    const headers = blocks.flatMap(({ columns }) => columns[place]?.header.split(" ") ?? []);
    const words = headers.map((word) => roomOf(word, "indented header"));
    const cells = cellsOf(blocks, place).map(unshortened);
    return Math.max(width, place === 1 ? CHECK : 0, ...words, ...cells);
  });
}

/** Widths that a sheet's builder chose, narrower where nothing needs so much and nobody writes. */
export function narrowedWidths(
  blocks: readonly Block[],
  widths: readonly number[],
): readonly number[] {
  return widths.map((width, place) => {
    if (cellsOf(blocks, place).some(isOpen)) return width;
    const cells = cellsOf(blocks, place).map(needed);
    const headers = blocks.flatMap(({ columns }) => columns[place]?.header ?? []);
    const least = place === 1 ? CHECK : LEAST;
    return Math.min(width, Math.max(least, ...headers.map(neededByHeader), ...cells));
  });
}

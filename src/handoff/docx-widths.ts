import type { DocumentTable } from "./document";

/** What lies between the margins of a page, in twentieths of a point. */
export const PAGE_WIDTH = 9638;

/** A letter of a table's size, and what stands beside the words of a cell, in twentieths of a point. */
const [LETTER, MARGINS] = [112, 240];

/** Longer texts break: of them no more letters count. */
const MOST = 60;

/** What is longer is a path, which breaks at its strokes. */
const UNBROKEN = 34;

function longestWord(text: string): number {
  return Math.min(UNBROKEN, Math.max(0, ...text.split(/\s+/).map((word) => word.length)));
}

/** A header may stand on two lines, and not on three. */
function headerLetters(header: string): number {
  return Math.max(longestWord(header), Math.ceil(header.length / 2));
}

/** A column in which nothing is told yet has room for a hand to fill it in. */
const EMPTY = 1300;

function sum(widths: readonly number[]): number {
  return widths.reduce((all, one) => all + one, 0);
}

/** As wide as its longest text, of which no more letters count than a line should have. */
function widthOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => Math.min(text.length, MOST))) * LETTER + MARGINS;
}

/** How wide the columns of a table are: as wide as their texts where the page has room for all of them; where not, no word breaks as long as that can be had, and long texts take what is left. */
export function columnWidths({ headers, rows }: DocumentTable): readonly number[] {
  const columns = headers.map((_header, place) => rows.map((row) => row[place] ?? ""));
  const least = columns.map((cells, place) => {
    const letters = Math.max(headerLetters(headers[place] ?? ""), ...cells.map(longestWord));
    const words = letters * LETTER + MARGINS;
    return cells.every((text) => text === "") ? Math.max(words, EMPTY) : words;
  });
  const needed = sum(least);
  if (needed >= PAGE_WIDTH) return least.map((one) => Math.floor((one / needed) * PAGE_WIDTH));
  const wanted = (isWithHeaders: boolean) =>
    columns.map((cells, place) =>
      Math.max(
        least[place] ?? 0,
        widthOf(isWithHeaders ? [headers[place] ?? "", ...cells] : cells),
      ),
    );
  // A short table is no wider than what it says: amounts stand beside what they belong to.
  const wide = wanted(true);
  if (sum(wide) <= PAGE_WIDTH) {
    const long = columns.map((cells) => cells.some((text) => text.length > MOST));
    const rest = (PAGE_WIDTH - sum(wide)) / long.filter((is) => is).length;
    return wide.map((one, place) => (long[place] === true ? Math.floor(one + rest) : one));
  }
  // Where it is tight, headers break before what stands beneath them does.
  const narrow = wanted(false);
  const share = Math.min(1, (PAGE_WIDTH - needed) / Math.max(1, sum(narrow) - needed));
  return least.map((one, place) => Math.floor(one + ((narrow[place] ?? one) - one) * share));
}

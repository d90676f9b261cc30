import type { DocumentTable } from "./document";

/** What lies between the margins of a page, in twentieths of a point. */
export const PAGE_WIDTH = 9638;

/** A letter of a table's size, and what stands beside the words of a cell, in twentieths of a point. */
const [LETTER, MARGINS] = [112, 240];

/** Longer texts break: of them no more letters count. */
const MOST = 60;

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => word.length));
}

/** How wide the columns of a table are: no word breaks where the page has room, and long texts take what is left. */
export function columnWidths({ headers, rows }: DocumentTable): readonly number[] {
  const texts = headers.map((header, place) => [header, ...rows.map((row) => row[place] ?? "")]);
  const least = texts.map((cells) => Math.max(...cells.map(longestWord)) * LETTER + MARGINS);
  const wanted = texts.map((cells) => {
    const longest = Math.max(...cells.map((text) => Math.min(text.length, MOST)));
    return longest * LETTER + MARGINS;
  });
  const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);
  const [needed, wish] = [sum(least), sum(wanted)];
  if (needed >= PAGE_WIDTH) return least.map((one) => Math.floor((one / needed) * PAGE_WIDTH));
  const share = wish === needed ? 0 : (PAGE_WIDTH - needed) / (wish - needed);
  const rest = wish === needed ? (PAGE_WIDTH - needed) / headers.length : 0;
  return least.map((one, place) => Math.floor(one + ((wanted[place] ?? one) - one) * share + rest));
}

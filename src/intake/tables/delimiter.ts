import papaparse from "papaparse";
import type { Newline } from "./encoding";

/** What may stand between the cells of a line. */
const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** How alike the lines are when they are cut at a delimiter: how many of them have as many cells as most. */
function evenness(lines: readonly (readonly string[])[]) {
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells = 1, alike = 0] = [...counts].sort(
    ([oneCells, one], [otherCells, other]) => other - one || otherCells - oneCells,
  )[0] ?? [1, 0];
  return { cells, share: lines.length === 0 ? 0 : alike / lines.length };
}

/** The delimiter that Excel writes into a first line of its own. @example "sep=;" */
export function namedDelimiter(text: string): Delimiter | null {
  const said = /^sep=(.)\r?\n?/i.exec(text)?.[1];
  return delimiters.find((delimiter) => delimiter === said) ?? null;
}

/** The delimiter by which most lines have equally many cells, and more than one; a comma where none does. */
export function delimiterOf(text: string, newline: Newline): Delimiter {
  const tried = delimiters.map((delimiter) => {
    const { data } = new papaparse.Parser({ delimiter, newline }).parse(text, 0, true);
    const lines = data.filter((cells) => cells.length > 1 || cells[0] !== "");
    const { cells, share } = evenness(lines);
    return { delimiter, rank: cells > 1 ? share * Math.min(cells, 4) : 0 };
  });
  const [best] = tried.sort((one, other) => other.rank - one.rank);
  return best === undefined || best.rank === 0 ? "," : best.delimiter;
}

import type { Block, BlockColumn, Cell, NumberFormat } from "../description";

const LEAST = 10;
const MOST = 44;

/** Letters that a number takes, by how it is written. */
const numberWidths: Readonly<Record<NumberFormat, number>> = {
  text: LEAST,
  general: LEAST,
  money: 16,
  wholeMoney: 14,
  count: 12,
  share: LEAST,
  percent0: LEAST,
  multiple: LEAST,
  date: 12,
};

/** Room for an indent and for the edges. */
const EDGES = 3;

function needed({ value, format }: Cell): number {
  return typeof value === "string" ? value.length + EDGES : numberWidths[format];
}

/** What the master check says stands in the second column of every sheet. */
const CHECK = 24;

/** A header wraps between its words, never within one, and takes two lines at most. */
function neededBy({ header }: BlockColumn): number {
  const longestWord = Math.max(...header.split(" ").map((word) => word.length));
  const half = Math.ceil(header.length / 2) + EDGES;
  return Math.max(longestWord, Math.min(header.length, half)) + EDGES;
}

/** Widths of a sheet's columns in which what stands there can be read. */
export function widthsOf(blocks: readonly Block[]): readonly number[] {
  const count = Math.max(...blocks.map(({ columns }) => columns.length));
  return Array.from({ length: count }, (_column, place) => {
    const widths = blocks.flatMap(({ columns, rows }) => {
      const column = columns[place];
      const cells = rows.flatMap((row) => row[place] ?? []);
      return column === undefined ? [] : [neededBy(column), ...cells.map(needed)];
    });
    return Math.min(Math.max(place === 1 ? CHECK : LEAST, ...widths), MOST);
  });
}

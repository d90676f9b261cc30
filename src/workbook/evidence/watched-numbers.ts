import { block, words, type ColumnPlan } from "../block";
import type { Block, Cell } from "../description";
import { worked } from "../plan/columns";
import type { InputPart } from "./hangs-on";
import type { Sheet } from "./stamp";
import { changedWhen, SAME } from "./watched-blocks";

/** A column told as one number: what stands in each row times the row's place, so that two rows that swap are seen. */
export type WatchedColumn = {
  readonly label: string;
  readonly range: string;
  readonly isNumbers: boolean;
  readonly written: number;
};

/** Tables that are too long to be copied: a column of them is one number. */
const longTables: readonly (readonly [inputs: string, table: string, part: InputPart])[] = [
  ["Past periods", "PastList", "tracking"],
  ["Bookings", "BookingList", "tracking"],
  ["Deals", "DealList", "deals"],
];

/** The places of a range's rows, counted from 1. */
function placesOf(range: string): string {
  return `ROW(${range})-MIN(ROW(${range}))+1`;
}

/** Numbers times their places; of a column of words, the lengths of these. */
export function weighedSum({ range, isNumbers }: Omit<WatchedColumn, "label" | "written">): string {
  return isNumbers
    ? `=SUMPRODUCT(${placesOf(range)},${range})`
    : `=SUMPRODUCT((${placesOf(range)})*LEN(${range}))`;
}

/** What a weighed sum of some cells comes to. */
export function weighed(cells: readonly (Cell | undefined)[], isNumbers: boolean): number {
  const sizes = cells.map((cell) => {
    const value = cell?.value ?? null;
    if (typeof value === "number") return isNumbers ? value : String(value).length;
    return isNumbers || value === null ? 0 : String(value).length;
  });
  return sizes.reduce((sum, size, place) => sum + (place + 1) * size, 0);
}

type Row = WatchedColumn & { readonly part: InputPart };

function columnsOf(sheets: readonly Pick<Sheet, "blocks">[]): readonly Row[] {
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  return longTables.flatMap(([inputs, table, part]) => {
    const found = blocks.find((each) => each.table === table);
    if (found === undefined) return [];
    return found.columns.map(({ header }, at): Row => {
      const cells = found.rows.map((row) => row[at]);
      const isNumbers = cells.some((cell) => typeof cell?.value === "number");
      return {
        label: `${inputs}: ${header}`,
        range: `${table}[${header}]`,
        isNumbers,
        written: weighed(cells, isNumbers),
        part,
      };
    });
  });
}

/** Each watched column's sum as it is and as it was written, and whether it has moved. */
export function watchedSums<Watched extends WatchedColumn>(): readonly ColumnPlan<Watched>[] {
  return [
    words({ key: "label", header: "Column", value: ({ label }) => label }),
    {
      ...worked<Watched>("now", "Sum now", { formula: "", value: ({ written }) => written }),
      formula: weighedSum,
    },
    {
      key: "written",
      header: "When written",
      look: "calculation",
      format: "count",
      value: ({ written }) => written,
    },
    {
      key: "changed",
      header: "Changed",
      look: "verdict",
      formula: changedWhen("{now}", "ABS({now}-{written})<=SumDust*(1+ABS({written}))"),
      value: () => SAME,
    },
  ];
}

/** Long tables, column by column: a number for each that moves when somebody types in it. */
export function numbersBlock(sheets: readonly Pick<Sheet, "blocks">[]): Block {
  return block<Row>(
    {
      heading: "Long tables of inputs, column by column: each value or length times its row",
      table: "ColumnsWatched",
    },
    [
      ...watchedSums<Row>(),
      words({ key: "part", header: "Part of", value: ({ part }) => part }, "note"),
    ],
    columnsOf(sheets),
  );
}

import { block, words } from "../block";
import type { Block } from "../description";
import { worked } from "../plan/columns";
import type { Sheet } from "./stamp";
import { namedCells, SAME } from "./watched-blocks";
import { weighed, weighedSum } from "./watched-numbers";

/** Values that no formula follows, summed up. */
type Stamped = { readonly values: string; readonly range: string; readonly written: number };

/** Single values among formulas. */
const singles = [
  "HeadroomWritten",
  "ForecastYear",
  "ForecastLow",
  "ForecastHigh",
  "ForecastChance",
] as const;

/** The columns of a sheet's tables and named ranges in which numbers stand that no formula gives. */
function columnsOf({ name, blocks }: Sheet): readonly Stamped[] {
  return blocks.flatMap(({ table, columns, rows }) =>
    columns.flatMap(({ header, rangeName }, at): readonly Stamped[] => {
      const range = table === null ? rangeName : `${table}[${header}]`;
      const cells = rows.flatMap((row) => row[at] ?? []);
      const numbers = cells.flatMap(({ value, formula }) =>
        typeof value === "number" ? { value, formula } : [],
      );
      const isStamped = numbers.length > 0 && numbers.every(({ formula }) => formula === null);
      if (range === null || !isStamped) return [];
      const values = `${name}: ${table === null && header === "Value" ? "settings" : header}`;
      return [
        {
          values,
          range,
          written: weighed(
            rows.map((row) => row[at]),
            true,
          ),
        },
      ];
    }),
  );
}

function singlesOf(sheets: readonly Sheet[]): readonly Stamped[] {
  return sheets.flatMap((sheet) => {
    const cells = namedCells([sheet]);
    return singles.flatMap((single): readonly Stamped[] => {
      const value = cells.get(single)?.value;
      if (typeof value !== "number") return [];
      return [{ values: `${sheet.name}: ${single}`, range: single, written: value }];
    });
  });
}

/** Sums of what no formula follows, each value times its row, now and when written: whoever types over one moves them. */
export function stampedBlock(sheets: readonly Sheet[]): Block {
  return block<Stamped>(
    {
      heading: "Values that no formula follows, column by column: each times its row",
      table: "StampedValues",
    },
    [
      words({ key: "values", header: "Values", value: (row) => row.values }),
      {
        ...worked<Stamped>("now", "Sum now", { formula: "", value: (row) => row.written }),
        formula: ({ range }) => weighedSum({ range, isNumbers: true }),
      },
      {
        key: "written",
        header: "When written",
        look: "calculation",
        format: "count",
        value: (row) => row.written,
      },
      {
        key: "changed",
        header: "Changed",
        look: "verdict",
        formula: `=IF(ABS({now}-{written})<=SumDust*(1+ABS({written})),"${SAME}","OUT: typed over")`,
        value: () => SAME,
      },
    ],
    [...sheets.flatMap(columnsOf), ...singlesOf(sheets)],
  );
}

import { addressOf, type CellContent, type CellFormula } from "../workbook";
import { callsOf } from "./calls-in-formula";
import { told } from "./failure";
import { readBlocks, usedPlaces, type Grid } from "./read-blocks";
import type { Place } from "./survey";

type Found = Place & { readonly entered: CellContent };

function foundIn(
  { sheet, row, column }: Place,
  grid: Grid | undefined,
  isWanted: (entered: unknown) => boolean,
): readonly Found[] {
  const size = { rowCount: 1, columnCount: 1 };
  return (grid ?? []).flatMap((line, down) =>
    line.flatMap((entered, across) =>
      isWanted(entered)
        ? [{ sheet, row: row + down, column: column + across, ...size, entered }]
        : [],
    ),
  );
}

/** The smallest place around cells of one sheet. */
function around(sheet: string, cells: readonly Found[]): Place {
  const span = (of: (cell: Found) => number) => {
    const all = cells.map(of);
    const first = all.reduce((a, b) => Math.min(a, b), Infinity);
    return [first, all.reduce((a, b) => Math.max(a, b), -1) - first + 1] as const;
  };
  const [row, rowCount] = span((cell) => cell.row);
  const [column, columnCount] = span((cell) => cell.column);
  return { sheet, row, column, rowCount, columnCount };
}

/** The cells of the open workbook whose formula calls one of the functions. */
export function formulasCalling(functions: readonly string[]): Promise<readonly CellFormula[]> {
  const isWanted = callsOf(functions);
  return told("looking for formulas", () =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const names = sheets.items.map(({ name }) => name);
      const places = await usedPlaces(context, names);
      const entered = await readBlocks(context, places, "formulas");
      const found = places
        .map((place, number) => foundIn(place, entered[number], isWanted))
        .filter((cells) => cells.length > 0);
      const rounds = found.map((cells) => around(cells[0]?.sheet ?? "", cells));
      const values = await readBlocks(context, rounds, "values");
      const all = found.flatMap((cells, number) => {
        const { row = 0, column = 0 } = rounds[number] ?? {};
        return cells.map((cell) => ({
          sheet: cell.sheet,
          cell: addressOf(cell.row, cell.column),
          entered: cell.entered,
          value: values[number]?.[cell.row - row]?.[cell.column - column] ?? null,
        }));
      });
      // A text that reads like a formula comes to itself.
      return all.filter((cell) => cell.value !== cell.entered);
    }),
  );
}

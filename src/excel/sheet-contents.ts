import type { CellContent } from "../workbook";

/** What stands in the cells of a sheet, as formulas where there are some. */
export type Contents = {
  /** Whether every cell was read; of a very large sheet it is the few columns that we must know. */
  readonly isWhole: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Undefined where nothing was read. */
  readonly at: (row: number, column: number) => CellContent | undefined;
};

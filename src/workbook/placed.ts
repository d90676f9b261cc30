import type { Cell, ChartDescription, SheetFamily } from "./description";

/** A cell in its place, counted from zero, with the formula's `{key}`s resolved. */
export type PlacedCell = Cell & { readonly row: number; readonly column: number };

export type PlacedTable = {
  readonly name: string;
  readonly headerRow: number;
  readonly rowCount: number;
  readonly columns: readonly string[];
  /** The formula that all rows of a column share, column by column; null where there is none. */
  readonly columnFormulas: readonly (string | null)[];
};

/** A defined name and the cells of the sheet that it stands for. */
export type PlacedName = {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

/** A chart and the cells that it covers. */
export type PlacedChart = ChartDescription & {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

/** A sheet with every cell in its place: what the printers print. */
export type SheetLayout = {
  readonly name: string;
  readonly family: SheetFamily;
  readonly widths: readonly number[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly PlacedCell[];
  readonly tables: readonly PlacedTable[];
  readonly names: readonly PlacedName[];
  readonly charts: readonly PlacedChart[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** How many columns are printed, from the first; all of them where that is not said. */
  readonly printedColumns?: number;
  /** So many characters words run on beyond the last column; left out where none do. */
  readonly overhang?: number;
  /** Heights in points of the rows that are not of ordinary height. */
  readonly heights: ReadonlyMap<number, number>;
};

import type { Block, Cell, Look, SheetDescription, SheetFamily } from "./description";
import { styles } from "./looks";

/** A cell in its place, counted from zero, with the formula's `{key}`s resolved. */
export type PlacedCell = Cell & { readonly row: number; readonly column: number };

export type PlacedTable = {
  readonly name: string;
  readonly headerRow: number;
  readonly rowCount: number;
  readonly columns: readonly string[];
};

/** A defined name and the cells of the sheet that it stands for. */
export type PlacedName = {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
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
  readonly frozenRows: number;
  /** Heights in points of the rows that are not of ordinary height. */
  readonly heights: ReadonlyMap<number, number>;
};

/** Title, purpose, master check, and a blank line: the same at the top of every sheet. */
const TOP_ROWS = 4;
export const masterCheckName = "MasterCheck";

/** A column's letters. @example columnLetters(27) //=> "AB" */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** An address such as B7, from places counted from zero. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

const plain = { formula: null, format: "text", name: null, rule: null, link: null } as const;

function topCells(sheet: SheetDescription): readonly PlacedCell[] {
  return [
    { ...plain, value: sheet.name, look: "title", row: 0, column: 0 },
    { ...plain, value: sheet.purpose, look: "purpose", row: 1, column: 0 },
    { ...plain, value: "Checks", look: "label", row: 2, column: 0 },
    {
      ...plain,
      value: sheet.masterCheck,
      formula: `=${masterCheckName}`,
      look: "verdict",
      format: "general",
      row: 2,
      column: 1,
    },
  ];
}

/** A formula with its `{key}`s turned into the cells of the same row. */
function resolved(formula: string | null, block: Block, row: number): string | null {
  return (
    formula?.replace(/\{(\w+)\}/g, (_token, key: string) => {
      const column = block.columns.findIndex((each) => each.key === key);
      const found = block.columns[column];
      if (found === undefined) throw new RangeError(`${block.heading} has no column ${key}`);
      return block.table === null
        ? addressOf(row, column)
        : `${block.table}[[#This Row],[${found.header}]]`;
    }) ?? null
  );
}

/** Headers stand over their column: on the left of words, indented where these are, on the right of numbers. */
function headerLook(block: Block, column: number): Look {
  const below = block.rows[0]?.[column];
  if (below === undefined || below.look === "label") return "header";
  if (styles[below.look].indent > 0) return "indented header";
  return below.format === "text" ? "header" : "number header";
}

type PlacedBlock = Pick<SheetLayout, "cells" | "tables" | "names"> & { readonly nextRow: number };

function placedBlock(block: Block, top: number): PlacedBlock {
  const headerRow = top + 1;
  const firstRow = headerRow + 1;
  const heading: PlacedCell = {
    ...plain,
    value: block.heading,
    look: "heading",
    row: top,
    column: 0,
  };
  const headers = block.columns.map(({ header }, column): PlacedCell => ({
    ...plain,
    value: header,
    look: headerLook(block, column),
    row: headerRow,
    column,
  }));
  const body = block.rows.flatMap((cells, index) =>
    cells.map((cell, column): PlacedCell => {
      const row = firstRow + index;
      return { ...cell, formula: resolved(cell.formula, block, row), row, column };
    }),
  );
  const rowCount = block.rows.length;
  const ranges = block.columns.flatMap(({ rangeName }, column) =>
    rangeName === null ? [] : [{ name: rangeName, row: firstRow, column, rowCount }],
  );
  const scalars = body.flatMap(({ name, row, column }) =>
    name === null ? [] : [{ name, row, column, rowCount: 1 }],
  );
  const columns = block.columns.map(({ header }) => header);
  return {
    cells: [heading, ...headers, ...body],
    tables: block.table === null ? [] : [{ name: block.table, headerRow, rowCount, columns }],
    names: [...ranges, ...scalars],
    nextRow: firstRow + rowCount + 1,
  };
}

/** The sheet with its blocks one below the other. */
export function sheetLayout(sheet: SheetDescription): SheetLayout {
  const placed: PlacedBlock[] = [];
  let row = TOP_ROWS;
  for (const block of sheet.blocks) {
    const next = placedBlock(block, row);
    placed.push(next);
    row = next.nextRow;
  }
  const cells = [...topCells(sheet), ...placed.flatMap((block) => block.cells)];
  return {
    name: sheet.name,
    family: sheet.family,
    widths: sheet.widths,
    rowCount: row - 1,
    columnCount: sheet.widths.length,
    cells,
    tables: placed.flatMap((block) => block.tables),
    names: placed.flatMap((block) => block.names),
    frozenRows: TOP_ROWS - 1,
    heights: rowHeights(sheet, cells),
  };
}

const LINE = 15;

/** Titles and headings stand taller, and a header as tall as its longest word-wrapped text needs. */
function rowHeights(
  sheet: SheetDescription,
  cells: readonly PlacedCell[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { look, row, column, value } of cells) {
    if (look === "title") heights.set(row, 2 * LINE);
    if (look === "heading") heights.set(row, 1.5 * LINE);
    if (look.endsWith("header")) {
      const lines = Math.ceil((String(value).length + 1) / (sheet.widths[column] ?? LINE));
      heights.set(row, Math.max(heights.get(row) ?? 0, lines * LINE + 3));
    }
  }
  return heights;
}

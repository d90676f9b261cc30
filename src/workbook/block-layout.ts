import { addressOf } from "./address";
import type { Block, Cell, Look } from "./description";
import { styles } from "./looks";
import type { PlacedCell, PlacedName, PlacedTable, SheetLayout } from "./placed";

/** What a cell of words is that only stands there. */
export const plain = { formula: null, format: "text", name: null, rule: null, link: null } as const;

/** A formula with its `{key}`s turned into the cells of the same row. */
function resolved(formula: string, block: Block, row: number): string {
  return formula.replace(/\{(\w+)\}/g, (_token, key: string) => {
    const column = block.columns.findIndex((each) => each.key === key);
    const found = block.columns[column];
    if (found === undefined) throw new RangeError(`${block.heading} has no column ${key}`);
    return block.table === null
      ? addressOf(row, column)
      : `${block.table}[[#This Row],[${found.header}]]`;
  });
}

/** The same for all cells of a block: in a table a formula reads alike in every row, and is resolved once. */
function resolver(block: Block): (formula: string | null, row: number) => string | null {
  const known = new Map<string, string>();
  return (formula, row) => {
    if (formula === null) return null;
    const found = known.get(formula) ?? resolved(formula, block, row);
    if (block.table !== null) known.set(formula, found);
    return found;
  };
}

/** Whether a cell's content stands on the right of its column. */
function isFigure({ look, value }: Cell): boolean {
  return typeof value === "number" && styles[look].align !== "left";
}

/** Headers stand over their column: on the left of words, indented where these are, on the right of numbers. */
function headerLook(block: Block, column: number): Look {
  const cells = block.rows.flatMap((row) => row[column] ?? []);
  const told = cells.filter(({ value }) => value !== null && value !== "");
  const figures = told.filter(isFigure);
  if (2 * figures.length > told.length) return "number header";
  const below = told.find((cell) => !isFigure(cell)) ?? cells[0];
  if (below === undefined || below.look.startsWith("label")) return "header";
  if (styles[below.look].indent > 0) return "indented header";
  return below.format === "text" ? "header" : "number header";
}

/** A block in its place, and the row where the next may begin. */
export type PlacedBlock = Pick<SheetLayout, "cells" | "tables" | "names"> & {
  readonly nextRow: number;
};

/** A block from its heading down, with the names and the table that its cells make. */
export function placedBlock(block: Block, top: number): PlacedBlock {
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
  const resolve = resolver(block);
  const body = block.rows.flatMap((cells, index) =>
    cells.map((cell, column): PlacedCell => {
      const row = firstRow + index;
      return { ...cell, formula: resolve(cell.formula, row), row, column };
    }),
  );
  return {
    cells: [heading, ...headers, ...body],
    tables: placedTables(block, headerRow, body),
    names: placedNames(block, firstRow, body),
    nextRow: firstRow + block.rows.length + 1,
  };
}

function placedTables(
  { table, columns, rows }: Block,
  headerRow: number,
  body: readonly PlacedCell[],
): readonly PlacedTable[] {
  if (table === null) return [];
  const columnFormulas = columns.map((): string | null => null);
  for (const { row, column, formula } of body) {
    if (row === headerRow + 1) columnFormulas[column] = formula;
    else if (columnFormulas[column] !== formula) columnFormulas[column] = null;
  }
  const headers = columns.map(({ header }) => header);
  return [{ name: table, headerRow, rowCount: rows.length, columns: headers, columnFormulas }];
}

function placedNames(
  { bodyName, columns, rows }: Block,
  row: number,
  body: readonly PlacedCell[],
): readonly PlacedName[] {
  const rowCount = rows.length;
  const columnCount = columns.length;
  const whole =
    bodyName === undefined ? [] : [{ name: bodyName, row, column: 0, rowCount, columnCount }];
  const ranges = columns.flatMap(({ rangeName }, column) =>
    rangeName === null ? [] : [{ name: rangeName, row, column, rowCount, columnCount: 1 }],
  );
  const scalars = body.flatMap((cell) =>
    cell.name === null
      ? []
      : [{ name: cell.name, row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 }],
  );
  return [...whole, ...ranges, ...scalars];
}

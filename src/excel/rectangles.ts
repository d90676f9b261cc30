/** A block of cells that are alike, counted from zero. */
export type Rectangle<Kind> = {
  readonly kind: Kind;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

type Placed = { readonly row: number; readonly column: number };

/** Cells of one kind gathered into as few blocks as their columns allow: each is one call to Excel. */
export function rectangles<Cell extends Placed, Kind>(
  cells: readonly Cell[],
  kindOf: (cell: Cell) => Kind | null,
): readonly Rectangle<Kind>[] {
  const strips: Rectangle<Kind>[] = [];
  const byColumn = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const cell of byColumn) {
    const kind = kindOf(cell);
    if (kind === null) continue;
    const last = strips.at(-1);
    const goesOn =
      last?.column === cell.column && last.kind === kind && last.row + last.rowCount === cell.row;
    if (last !== undefined && goesOn)
      strips[strips.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else strips.push({ kind, row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 });
  }
  return joined(strips);
}

/** Strips side by side that cover the same rows become one block. */
function joined<Kind>(strips: readonly Rectangle<Kind>[]): readonly Rectangle<Kind>[] {
  const blocks: Rectangle<Kind>[] = [];
  const byRow = [...strips].sort(
    (a, b) => a.row - b.row || a.rowCount - b.rowCount || a.column - b.column,
  );
  for (const strip of byRow) {
    const last = blocks.at(-1);
    const goesOn =
      last?.kind === strip.kind &&
      last.row === strip.row &&
      last.rowCount === strip.rowCount &&
      last.column + last.columnCount === strip.column;
    if (last !== undefined && goesOn)
      blocks[blocks.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else blocks.push(strip);
  }
  return blocks;
}

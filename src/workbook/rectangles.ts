/** A block of cells that are alike, counted from zero. */
export type Rectangle<Kind> = {
  readonly kind: Kind;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

type Signed<Kind> = Rectangle<Kind> & { readonly signed: unknown };
type Placed = { readonly row: number; readonly column: number };

/** Alike are kinds that say the same, whether or not they are the same object. */
function sign(kind: unknown): unknown {
  return typeof kind === "object" ? JSON.stringify(kind) : kind;
}

/** Cells of one kind gathered into as few blocks as their columns allow: each is one rule, or one call to Excel. */
export function rectangles<Cell extends Placed, Kind>(
  cells: readonly Cell[],
  kindOf: (cell: Cell) => Kind | null,
): readonly Rectangle<Kind>[] {
  const strips: Signed<Kind>[] = [];
  const byColumn = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const cell of byColumn) {
    const kind = kindOf(cell);
    if (kind === null) continue;
    const last = strips.at(-1);
    const below = last?.column === cell.column && last.row + last.rowCount === cell.row;
    const signed = last?.kind === kind ? last.signed : sign(kind);
    const goesOn = below && last.signed === signed;
    if (last !== undefined && goesOn)
      strips[strips.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else {
      const { row, column } = cell;
      strips.push({ kind, signed, row, column, rowCount: 1, columnCount: 1 });
    }
  }
  return joined(strips);
}

/** Strips side by side that cover the same rows become one block. */
function joined<Kind>(strips: readonly Signed<Kind>[]): readonly Rectangle<Kind>[] {
  const blocks: Signed<Kind>[] = [];
  const byRow = [...strips].sort(
    (a, b) => a.row - b.row || a.rowCount - b.rowCount || a.column - b.column,
  );
  for (const strip of byRow) {
    const last = blocks.at(-1);
    const goesOn =
      last !== undefined &&
      last.signed === strip.signed &&
      last.row === strip.row &&
      last.rowCount === strip.rowCount &&
      last.column + last.columnCount === strip.column;
    if (goesOn) blocks[blocks.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else blocks.push(strip);
  }
  return blocks.map(({ signed: _signed, ...block }) => block);
}

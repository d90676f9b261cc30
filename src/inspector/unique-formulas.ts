import { areaAddress, type Extent } from "./address";
import type { FormulaCell, Survey, SurveyedSheet } from "./survey";

/** A formula that a reviewer needs to read only once. */
export type UniqueFormula = {
  readonly sheet: string;
  /** As it stands in its first cell, with "=". */
  readonly formula: string;
  /** The same in R1C1: it reads so in every cell it was copied to. */
  readonly relative: string;
  readonly count: number;
  /** The areas it fills. */
  readonly cells: readonly string[];
};

/** The unbroken stretches of a formula in one column. */
function stretches(
  column: readonly FormulaCell[],
): readonly { formula: FormulaCell; extent: Extent }[] {
  const found: { formula: FormulaCell; extent: Extent }[] = [];
  for (const formula of column) {
    const last = found.at(-1);
    if (last?.formula.pattern === formula.pattern && last.extent.bottom === formula.row - 1) {
      last.extent = { ...last.extent, bottom: formula.row };
    } else {
      const { row, column: place } = formula;
      found.push({ formula, extent: { top: row, bottom: row, left: place, right: place } });
    }
  }
  return found;
}

type Collected = { first: FormulaCell; count: number; areas: Extent[]; open: Map<string, number> };

function ofSheet({ sheet, columns }: SurveyedSheet): readonly UniqueFormula[] {
  const collected = new Map<string, Collected>();
  for (const [, column] of [...columns].sort(([one], [other]) => one - other)) {
    for (const { formula, extent } of stretches(column)) {
      const key = formula.pattern.analysis.relative;
      const own = collected.get(key) ?? { first: formula, count: 0, areas: [], open: new Map() };
      collected.set(key, own);
      own.count += extent.bottom - extent.top + 1;
      // The same rows one column to the left: the two are one area.
      const place = own.open.get(`${extent.top}:${extent.bottom}:${extent.left - 1}`);
      const beside = place === undefined ? undefined : own.areas[place];
      const at = place ?? own.areas.length;
      own.areas[at] = { ...extent, left: beside?.left ?? extent.left };
      own.open.set(`${extent.top}:${extent.bottom}:${extent.left}`, at);
    }
  }
  return [...collected].map(([relative, { first, count, areas }]) => ({
    sheet: sheet.name,
    formula: `=${first.cell.formula ?? ""}`,
    relative: `=${relative}`,
    count,
    cells: areas.map(areaAddress),
  }));
}

/** Every formula of a workbook once, sheet by sheet, with the areas it fills. */
export function uniqueFormulas({ sheets }: Survey): readonly UniqueFormula[] {
  return sheets.flatMap(ofSheet);
}

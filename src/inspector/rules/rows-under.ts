import { cellKey } from "../address";
import type { InspectedCell } from "../inspected";
import type { Spot } from "../finding";
import type { Survey, SurveyedSheet, SurveyedTable } from "../survey";
import { shown } from "../words";

type Under = { readonly table: SurveyedTable; readonly cells: readonly InspectedCell[] };

/** What is typed right under a table, and whether it stands there like a row: in more than its first cell. */
function under({ cells, tables }: SurveyedSheet): readonly Under[] {
  const heads = new Set(tables.map(({ extent }) => cellKey(extent.top, extent.left)));
  return tables.flatMap((table): readonly Under[] => {
    const { left, right, bottom } = table.extent;
    // The heading and the header of the next table may come as near as that.
    const isHead = heads.has(cellKey(bottom + 1, left)) || heads.has(cellKey(bottom + 2, left));
    if (isHead || table.hasTotals) return [];
    const found: InspectedCell[] = [];
    for (let column = left; column <= right; column += 1) {
      const cell = cells.get(cellKey(bottom + 1, column));
      if (cell === undefined || cell.formula !== null) continue;
      if (cell.value !== null && cell.value !== "") found.push(cell);
    }
    return found.length > Math.min(1, right - left) ? [{ table, cells: found }] : [];
  });
}

/** Rows right under a table: they look like a part of it and are none. */
export function rowsUnderSpots({ sheets }: Survey): readonly Spot[] {
  return sheets.flatMap((sheet) =>
    under(sheet).flatMap(({ table, cells: [first] }): readonly Spot[] =>
      first === undefined
        ? []
        : [
            {
              rule: "row-under-table",
              sheet: sheet.sheet.name,
              row: first.row,
              column: first.column,
              alike: table.name,
              words: `“${shown(String(first.value))}” stands right under ${shown(table.name)} and is not part of it.`,
            },
          ],
    ),
  );
}

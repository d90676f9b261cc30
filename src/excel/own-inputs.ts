import {
  claimedIn,
  inputTables,
  isClaimed,
  workbookInputNames,
  type CellContent,
  type PlacedCell,
  type SheetLayout,
} from "../workbook";
import type { Contents } from "./sheet-contents";
import type { SheetPlan } from "./sheet-plan";
import type { Survey } from "./survey";

const names: ReadonlySet<string> = new Set(workbookInputNames);
const tables: ReadonlySet<string> = new Set(inputTables);

/**
 * The cells that a person fills and that are not read back, such as whom a view shows. The model knows nothing of
 * them, so that what stands there is worth more than what the model would write.
 */
function ownCells(layout: SheetLayout): readonly PlacedCell[] {
  const readBack = isClaimed(
    claimedIn({
      ...layout,
      tables: layout.tables.filter(({ name }) => tables.has(name)),
      names: layout.names.filter(({ name }) => names.has(name)),
    }),
  );
  return layout.cells.filter(
    ({ look, formula, row, column }) =>
      (look === "input" || look === "input words") && formula === null && !readBack(row, column),
  );
}

/** The columns in which such cells stand. */
export function ownColumns(layout: SheetLayout): readonly number[] {
  return [...new Set(ownCells(layout).map(({ column }) => column))];
}

type Finder = (cell: PlacedCell) => CellContent | undefined;

/** Finds the first row of some that begins with a word. What was looked through once is remembered. */
function rowFinder({ at }: Contents) {
  const known = new Map<string, ReadonlyMap<CellContent | undefined, number>>();
  return (key: CellContent, [first, end]: readonly [number, number]): number | undefined => {
    const place = `${first} ${end}`;
    let rows = known.get(place);
    if (rows === undefined) {
      const count = Math.max(0, end - first);
      // The first of several rows wins: it is set last.
      rows = new Map(
        Array.from({ length: count }, (_row, back) => [at(end - 1 - back, 0), end - 1 - back]),
      );
      known.set(place, rows);
    }
    return rows.get(key);
  };
}

/** Finds what a person wrote into a cell before the sheet was laid out anew: by its name, or by row and column. */
function finder({ layout }: SheetPlan, contents: Contents, survey: Survey): Finder {
  const rowOf = rowFinder(contents);
  const labels = new Map(
    layout.cells.filter(({ column }) => column === 0).map(({ row, value }) => [row, value]),
  );
  return ({ name, row, column }) => {
    if (name !== null) {
      const place = survey.names.get(name.toUpperCase())?.place;
      return place?.sheet === layout.name ? contents.at(place.row, place.column) : undefined;
    }
    const key = labels.get(row);
    if (key === undefined || key === null || column === 0) return undefined;
    const table = layout.tables.find(
      ({ headerRow, rowCount }) => row > headerRow && row <= headerRow + rowCount,
    );
    if (table === undefined) {
      const same = rowOf(key, [0, contents.rowCount]);
      return same === undefined ? undefined : contents.at(same, column);
    }
    const found = survey.tables.get(table.name);
    if (found?.place.sheet !== layout.name) return undefined;
    const across = found.headers.indexOf(table.columns[column] ?? "");
    const { place } = found;
    const same = rowOf(key, [place.row + 1, place.row + place.rowCount]);
    return across < 0 || same === undefined ? undefined : contents.at(same, place.column + across);
  };
}

/** What a person may have written there: a choice that is no longer offered is none. */
function isFit({ rule }: PlacedCell, content: CellContent | undefined): content is CellContent {
  if (content === undefined || content === null || content === "") return false;
  return rule?.kind !== "choice" || rule.choices.includes(String(content));
}

/** What stays in cells that only the sheet knows, by row and column. */
export function keptInputs(
  plan: SheetPlan,
  contents: Contents | undefined,
  survey: Survey,
): ReadonlyMap<string, CellContent> {
  if (contents === undefined) return new Map();
  const find: Finder =
    plan.way === "cells"
      ? ({ row, column }) => contents.at(row, column)
      : finder(plan, contents, survey);
  return new Map(
    ownCells(plan.layout).flatMap((cell) => {
      const content = find(cell);
      const stays = plan.way === "cells" ? content !== undefined : isFit(cell, content);
      return stays ? [[`${cell.row},${cell.column}`, content ?? ""] as const] : [];
    }),
  );
}

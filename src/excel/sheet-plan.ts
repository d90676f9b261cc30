import {
  markOf,
  type DrawnChart,
  type Mark,
  type PlacedName,
  type PlacedTable,
  type SheetLayout,
  type WorkbookDescription,
} from "../workbook";
import type { FoundSheet, FoundTable, Place, Survey } from "./survey";

/** What a write makes of one sheet. */
export type SheetPlan = {
  readonly layout: SheetLayout;
  readonly charts: readonly DrawnChart[];
  readonly mark: Mark;
  /** A new sheet; cells of a sheet that stands as it should; or all of a sheet whose structure has changed. */
  readonly way: "new" | "cells" | "anew";
  readonly found: FoundSheet | null;
  /** Whether its charts are drawn. */
  readonly drawsCharts: boolean;
  /** Tables that stand where they should, apart from how many rows they have. */
  readonly kept: readonly string[];
};

function sameSheet(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

/** Whether a table begins where it should and has our columns first, whatever a person added right of them. */
export function isKept(sheet: string, table: PlacedTable, found: FoundTable | undefined): boolean {
  return (
    found !== undefined &&
    sameSheet(found.place.sheet, sheet) &&
    found.place.row === table.headerRow &&
    found.place.column === 0 &&
    table.columns.every((header, place) => header === found.headers[place])
  );
}

/** Whether a name points where it should. */
export function isInPlace(
  sheet: string,
  name: PlacedName,
  place: Place | null | undefined,
): boolean {
  return (
    place !== null &&
    place !== undefined &&
    sameSheet(place.sheet, sheet) &&
    place.row === name.row &&
    place.column === name.column &&
    place.rowCount === name.rowCount &&
    place.columnCount === name.columnCount
  );
}

function standsAsWritten(layout: SheetLayout, survey: Survey): boolean {
  const { name: sheet, tables, names } = layout;
  return (
    tables.every((table) => {
      const found = survey.tables.get(table.name);
      return isKept(sheet, table, found) && found?.place.rowCount === table.rowCount + 1;
    }) &&
    names.every((name) => isInPlace(sheet, name, survey.names.get(name.name.toUpperCase())?.place))
  );
}

/** What is to be done with each sheet. */
export function sheetPlans(
  layouts: readonly SheetLayout[],
  charts: readonly (readonly DrawnChart[])[],
  { survey, description }: { readonly survey: Survey; readonly description: WorkbookDescription },
): readonly SheetPlan[] {
  return layouts.map((layout, place) => {
    const found = survey.sheets.get(layout.name) ?? null;
    const drawn = charts[place] ?? [];
    const mark = markOf(layout, drawn, description);
    const isSame = found?.mark.shape === mark.shape && standsAsWritten(layout, survey);
    const way = found === null ? "new" : isSame ? "cells" : "anew";
    const names = new Set(found?.charts);
    return {
      layout,
      charts: drawn,
      mark,
      way,
      found,
      drawsCharts:
        names.size + drawn.length > 0 &&
        (mark.charts !== found?.mark.charts || names.size !== drawn.length),
      kept: layout.tables
        .filter((table) => isKept(layout.name, table, survey.tables.get(table.name)))
        .map(({ name }) => name),
    };
  });
}

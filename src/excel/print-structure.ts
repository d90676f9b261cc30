import {
  addressOf,
  markText,
  sheetMark,
  type Mark,
  type PlacedName,
  type PlacedTable,
  type SheetLayout,
} from "../workbook";
import { constantTasks } from "./print-cells";
import type { Task } from "./stage";
import type { Survey } from "./survey";
import { CALL_BYTES, SETTING_BYTES } from "./wire-size";

/** A sheet of ours says how it was written. */
export function markTask(sheet: string, mark: Mark): Task {
  return {
    bytes: CALL_BYTES,
    sheet,
    act: (context) => {
      context.workbook.worksheets.getItem(sheet).customProperties.add(sheetMark, markText(mark));
    },
  };
}

/** A new sheet of ours at its place, or behind all others; with this mark it counts as unfinished until its last one. */
export function sheetTask(sheet: string, mark: Mark, position: number | null): Task {
  return {
    bytes: 2 * CALL_BYTES,
    sheet,
    act: (context) => {
      const added = context.workbook.worksheets.add(sheet);
      added.customProperties.add(sheetMark, markText(mark));
      if (position !== null) added.position = position;
    },
  };
}

/** Makes a table of cells that hold its headers already. */
export function tableTask(
  sheet: string,
  { name, headerRow, rowCount, columns }: PlacedTable,
): Task {
  return {
    bytes: CALL_BYTES + 6 * SETTING_BYTES,
    sheet,
    act: (context) => {
      const found = context.workbook.worksheets.getItem(sheet);
      const range = found.getRangeByIndexes(headerRow, 0, rowCount + 1, columns.length);
      const table = found.tables.add(range, true);
      table.name = name;
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      table.showFilterButton = false;
    },
  };
}

/** The headers of a table, which have to stand before it is one. */
export function headerTasks(sheet: string, { headerRow, columns }: PlacedTable): readonly Task[] {
  return constantTasks(
    sheet,
    columns.map((content, column) => ({ row: headerRow, column, content })),
  );
}

function absolute(row: number, column: number): string {
  return addressOf(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** Where a name points. @example "='Pay plans'!$A$7:$A$9" */
function target(sheet: string, { row, column, rowCount, columnCount }: PlacedName): string {
  const end = absolute(row + rowCount - 1, column + columnCount - 1);
  const last = rowCount * columnCount === 1 ? "" : `:${end}`;
  return `='${sheet.replaceAll("'", "''")}'!${absolute(row, column)}${last}`;
}

/** A name at its cells: one that stands is pointed there, so that formulas which call it go on working. */
export function nameTask(sheet: string, name: PlacedName, { names }: Pick<Survey, "names">): Task {
  const standing = names.get(name.name.toUpperCase());
  return {
    bytes: 2 * CALL_BYTES,
    sheet,
    act: (context) => {
      const { names: all, worksheets } = context.workbook;
      const { row, column, rowCount, columnCount } = name;
      if (standing !== undefined) all.getItem(standing.name).formula = target(sheet, name);
      else
        all.add(
          name.name,
          worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount),
        );
    },
  };
}

/** Where each new sheet goes: behind the one that comes before it in our order. */
export function positions(
  layouts: readonly SheetLayout[],
  order: readonly string[],
): ReadonlyMap<string, number> {
  const sheets = [...order];
  const added = new Map<string, number>();
  let last: string | null = null;
  for (const { name } of layouts) {
    if (!sheets.some((each) => each.toUpperCase() === name.toUpperCase())) {
      const position: number = last === null ? sheets.length : sheets.indexOf(last) + 1;
      sheets.splice(position, 0, name);
      added.set(name, position);
    }
    last = sheets.find((each) => each.toUpperCase() === name.toUpperCase()) ?? last;
  }
  return added;
}

import type { Known } from "./refuse";
import type { SheetPlan } from "./sheet-plan";
import type { Task } from "./stage";
import { CALL_BYTES, SETTING_BYTES } from "./wire-size";

type Segment = {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Cells of a table that stays: they are written over, and only their looks are taken away. */
  readonly isTable: boolean;
};

/** Our area of a sheet that is laid out anew, in pieces: around the tables that stay, beside them, and the tables themselves. */
export function segments(plan: SheetPlan, { survey, contents }: Known): readonly Segment[] {
  const { layout, found, kept } = plan;
  const width = Math.max(plan.mark.columnCount, found?.mark.columnCount ?? 0);
  const ends = [...survey.names.values()]
    .filter(({ place }) => place?.sheet === layout.name)
    .map(({ place }) => (place === null ? 0 : place.row + place.rowCount));
  const tableEnds = [...survey.tables.values()]
    .filter(({ place }) => place.sheet === layout.name)
    .map(({ place }) => place.row + place.rowCount);
  const known = Math.max(layout.rowCount, found?.mark.rowCount ?? 0, ...ends, ...tableEnds);
  const bottom = Math.min(
    known,
    Math.max(layout.rowCount, contents.get(layout.name)?.rowCount ?? known),
  );
  const pieces: Segment[] = [];
  let row = 0;
  const add = (segment: Segment) => {
    if (segment.rowCount > 0 && segment.columnCount > 0) pieces.push(segment);
  };
  for (const table of layout.tables.filter(({ name }) => kept.includes(name))) {
    const { headerRow, rowCount: rows, columns } = table;
    const wide = Math.max(columns.length, survey.tables.get(table.name)?.place.columnCount ?? 0);
    const rowCount = rows + 1;
    add({ row, column: 0, rowCount: headerRow - row, columnCount: width, isTable: false });
    add({ row: headerRow, column: 0, rowCount, columnCount: columns.length, isTable: true });
    add({ row: headerRow, column: wide, rowCount, columnCount: width - wide, isTable: false });
    row = headerRow + rowCount;
  }
  add({ row, column: 0, rowCount: bottom - row, columnCount: width, isTable: false });
  return pieces;
}

/** Takes our contents, looks, rules and conditions away; a person's notes stay, and so do the tables. */
export function clearTask(plan: SheetPlan, known: Known): Task {
  const sheet = plan.layout.name;
  const pieces = segments(plan, known);
  return {
    bytes: pieces.length * (CALL_BYTES + 4 * SETTING_BYTES),
    sheet,
    act: (context) => {
      const found = context.workbook.worksheets.getItem(sheet);
      for (const { row, column, rowCount, columnCount, isTable } of pieces) {
        const range = found.getRangeByIndexes(row, column, rowCount, columnCount);
        if (!isTable) range.clear("Contents");
        range.clear("Formats");
        range.clear("Hyperlinks");
        range.dataValidation.clear();
        range.conditionalFormats.clearAll();
      }
    },
  };
}

import { HostFailure, addressOf, isClaimed } from "../workbook";
import { columnAmong } from "./column-among";
import type { Beside } from "./contents";
import type { Contents } from "./sheet-contents";
import type { SheetPlan } from "./sheet-plan";
import { isDead, type Place, type Survey } from "./survey";

/** What a write knows before it touches anything. */
export type Known = {
  readonly survey: Survey;
  readonly beside: Pick<Beside, "left" | "tables">;
  readonly contents: ReadonlyMap<string, Contents>;
};

function refuse(what: string, code: string): never {
  throw new HostFailure(`${what} Nothing was changed.`, code);
}

/** Refuses where a sheet of the user's bears a name of ours. */
export function refuseForeignSheets({ sheets }: Survey): void {
  for (const [name, found] of sheets) {
    if (found !== null) continue;
    refuse(
      `The workbook has a sheet of yours called ${name}, and the add-in will not write over it. Rename it and write again.`,
      "ItemAlreadyExists",
    );
  }
}

/** Refuses where a name or a table of the user's bears a name of ours. */
export function refuseForeignNames(
  plans: readonly SheetPlan[],
  { survey, beside }: Pick<Known, "survey" | "beside">,
): void {
  const ours = new Set([...survey.sheets.keys(), ...beside.left].map((name) => name.toUpperCase()));
  const isOurs = (place: Place | null) => place !== null && ours.has(place.sheet.toUpperCase());
  for (const { layout } of plans) {
    for (const { name } of layout.names) {
      const found = survey.names.get(name.toUpperCase());
      if (found === undefined || isDead(found) || isOurs(found.place)) continue;
      refuse(
        `The workbook has a name of yours called ${found.name}. Rename it and write again.`,
        "ItemAlreadyExists",
      );
    }
    for (const { name } of layout.tables) {
      const found = survey.tables.get(name);
      if (found === undefined || isOurs(found.place)) continue;
      refuse(
        `The workbook has a table of yours called ${name}. Rename it and write again.`,
        "ItemAlreadyExists",
      );
    }
  }
}

/** Whether the rows of a sheet stay where they are, so that what a person wrote beside them still fits. */
function rowsStay({ layout, kept }: SheetPlan, { at }: Contents, survey: Survey): boolean {
  const cells = new Map(
    layout.cells
      .filter(({ column, formula }) => column === 0 && formula === null)
      .map(({ row, value }) => [row, value ?? ""]),
  );
  const namesStay = layout.names.every(({ name, row }) => {
    const place = survey.names.get(name.toUpperCase())?.place ?? null;
    return place === null || place.sheet !== layout.name || place.row === row;
  });
  const tablesStay = layout.tables.every(({ name, headerRow, rowCount, columns }) => {
    const found = survey.tables.get(name);
    if (found?.place.sheet !== layout.name) return true;
    const isCut = found.place.rowCount - 1 > rowCount && found.place.columnCount > columns.length;
    if (isCut || !kept.includes(name)) return false;
    const last = headerRow + Math.min(rowCount, found.place.rowCount - 1);
    for (let row = headerRow + 1; row <= last; row += 1) {
      const [wanted, shown] = [cells.get(row), at(row, 0)];
      if (wanted !== undefined && shown !== undefined && wanted !== shown) return false;
    }
    return true;
  });
  return namesStay && tablesStay;
}

/** Where a person's own cells stand right of ours: in columns added to a table, or beyond our last column. */
function beyond(
  { layout, kept, found, mark }: SheetPlan,
  contents: Contents,
  survey: Survey,
): string | null {
  const wider = layout.tables.find(({ name, columns }) => {
    const place = survey.tables.get(name)?.place;
    return kept.includes(name) && place !== undefined && place.columnCount > columns.length;
  });
  if (wider !== undefined) return `columns of yours in the table ${wider.name}`;
  const first = found?.mark.columnCount || mark.columnCount;
  const rows = Math.min(contents.rowCount, Math.max(found?.mark.rowCount ?? 0, layout.rowCount));
  for (let row = 0; row < rows; row += 1)
    for (let column = first; column < contents.columnCount; column += 1)
      if ((contents.at(row, column) ?? "") !== "")
        return `cells of yours right of ours (${addressOf(row, column)})`;
  const isSeen = contents.isWhole || contents.columnCount <= first;
  return isSeen ? null : "cells of yours right of ours";
}

/** Whether more cells are filled where ours stand or will stand than we filled. */
function standsAmong(
  { layout, found, mark: next }: SheetPlan,
  contents: Contents,
  { survey, beside }: Known,
): boolean {
  if (found === null || !contents.isWhole || found.mark.filled === Infinity) return false;
  const { mark } = found;
  const places = [
    ...[...survey.tables.values()].map(({ place }) => place),
    ...[...beside.tables.values()].filter(({ column }) => column < mark.columnCount),
    ...[...survey.names.values()].flatMap(({ place }) => (place === null ? [] : [place])),
  ].filter(({ sheet }) => sheet === layout.name);
  const claimed = isClaimed(places);
  const ends = places.map(({ row, rowCount }) => row + rowCount);
  const rows = Math.max(mark.rowCount, layout.rowCount, ...ends);
  const columns = Math.max(mark.columnCount, next.columnCount);
  let filled = 0;
  for (let row = 0; row < Math.min(rows, contents.rowCount); row += 1)
    for (let column = 0; column < Math.min(columns, contents.columnCount); column += 1)
      if (!claimed(row, column) && contents.at(row, column) !== "") filled += 1;
  return filled > mark.filled;
}

/** Refuses where laying a sheet out anew would write over something of the user's, or tear it from its row. */
export function refuseLosses(plans: readonly SheetPlan[], known: Known): void {
  for (const plan of plans) {
    const { layout, way } = plan;
    const contents = known.contents.get(layout.name);
    if (way !== "anew" || contents === undefined) continue;
    const column = columnAmong(plan, contents, known.survey);
    if (column !== null) {
      const { table, among, last } = column;
      refuse(
        `The table ${table} has a column of yours among ours, ${among}. Move it right of ${last}, the last of ours, and write again.`,
        "Moved",
      );
    }
    if (standsAmong(plan, contents, known)) {
      refuse(
        `The sheet ${layout.name} has to be laid out anew, and cells of yours stand among ours there. Move them to a sheet of your own and write again.`,
        "Moved",
      );
    }
    const right = beyond(plan, contents, known.survey);
    const isWider = plan.mark.columnCount > (plan.found?.mark.columnCount || Infinity);
    if (right !== null && (isWider || !rowsStay(plan, contents, known.survey))) {
      refuse(
        `The rows of the sheet ${layout.name} have to move, and it has ${right}, which would no longer stand beside their rows. Move them to a sheet of your own and write again.`,
        "Moved",
      );
    }
  }
}

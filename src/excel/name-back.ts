import { sheetMark, type NamedBack, type PlacedTable, type SheetLayout } from "../workbook";
import { renamedTables } from "./renamed-tables";
import type { Survey } from "./survey";

const capitals = (name: string) => name.toUpperCase();

/** The one sheet on which all that stands of a layout is found, where none bears its name; null where there is none. */
function homeOf({ name, tables, names }: SheetLayout, survey: Survey): string | null {
  if (survey.sheets.has(name)) return null;
  const homes = new Set([
    ...tables.flatMap((table) => survey.tables.get(table.name)?.place.sheet ?? []),
    ...names.flatMap((each) => survey.names.get(capitals(each.name))?.place?.sheet ?? []),
  ]);
  const [only = null] = homes;
  return homes.size === 1 ? only : null;
}

/** Sheets of ours that bear other names: they hold what a sheet of ours should hold that is not there. */
async function renamedSheets(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  survey: Survey,
): Promise<readonly NamedBack[]> {
  const wanted = new Set(layouts.map(({ name }) => capitals(name)));
  const homes = layouts.flatMap((layout) => {
    const from = homeOf(layout, survey);
    return from === null || wanted.has(capitals(from)) ? [] : [{ from, to: layout.name }];
  });
  const found = homes.filter(
    ({ from }) => homes.filter((each) => capitals(each.from) === capitals(from)).length === 1,
  );
  if (found.length === 0) return [];
  const marks = found.map(({ from }) =>
    context.workbook.worksheets.getItem(from).customProperties.getItemOrNullObject(sheetMark),
  );
  for (const mark of marks) mark.load("key");
  await context.sync();
  return found
    .filter((_each, place) => marks[place]?.isNullObject === false)
    .map((each) => ({ kind: "sheet", ...each }));
}

/** By what a table that is described is known again: its heading stands right above it. */
function identityOf({ cells }: SheetLayout, { name, headerRow, columns }: PlacedTable) {
  const above = cells.find(({ row, look }) => look === "heading" && row === headerRow - 1);
  return { table: name, heading: String(above?.value ?? ""), headers: columns };
}

/** Tables of ours that bear other names, on sheets of ours that stand. */
async function renamedOn(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  survey: Survey,
): Promise<readonly NamedBack[]> {
  const missing = layouts.flatMap((layout) =>
    layout.tables
      .filter(({ name }) => !survey.tables.has(name))
      .map((table) => identityOf(layout, table)),
  );
  const ours = new Set(layouts.flatMap(({ tables }) => tables.map(({ name }) => capitals(name))));
  const others = survey.tableNames.filter((name) => !ours.has(capitals(name)));
  const found = await renamedTables(context, missing, others);
  return [...found].map(([to, from]) => ({ kind: "table", from, to }));
}

/**
 * Gives sheets and tables of ours their own names again that a person had renamed. Excel carries every formula along,
 * ours and the person's; a second sheet or table beside the renamed one would leave the person's formulas with the old
 * one. Where nothing is missing, nothing is asked.
 */
export async function nameBack(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  survey: Survey,
): Promise<readonly NamedBack[]> {
  const sheets = await renamedSheets(context, layouts, survey);
  const standing = new Set([...survey.sheets.keys(), ...sheets.map(({ to }) => to)]);
  const tables = await renamedOn(
    context,
    layouts.filter(({ name }) => standing.has(name)),
    survey,
  );
  if (sheets.length + tables.length === 0) return [];
  for (const { from, to } of sheets) context.workbook.worksheets.getItem(from).name = to;
  for (const { from, to } of tables) context.workbook.tables.getItem(from).name = to;
  await context.sync();
  return [...sheets, ...tables];
}

/** What was named back, in words for where nothing else was changed. */
export function namedBackInWords(back: readonly NamedBack[]): string {
  const told = back.map(({ kind, from, to }) => `the ${kind} ${from} is called ${to} again`);
  return told.length === 0 ? "" : ` Apart from that, ${told.join(", ")}.`;
}

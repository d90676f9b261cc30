import {
  chartMark,
  columnNumber,
  readMark,
  sheetMark,
  type Mark,
  type SheetLayout,
} from "../workbook";
import { askStateParts, idsOf } from "./state-part";

/** Cells of some sheet, counted from zero. */
export type Place = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

/** A sheet of ours as it stands. */
export type FoundSheet = {
  readonly mark: Mark;
  /** From the first cell to the last that holds something. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The charts of ours on it; a person's own are none of these. */
  readonly charts: readonly string[];
};

export type FoundTable = { readonly place: Place; readonly headers: readonly string[] };

/** A defined name: where it points, unless to something else than cells. */
export type FoundName = {
  readonly name: string;
  readonly formula: string;
  readonly place: Place | null;
};

/** What a write will find, as far as it can be asked for by the names of our things. */
export type Survey = {
  /** All sheets of the workbook in their order. */
  readonly order: readonly string[];
  /** Those that bear names of our sheets; null where a sheet is a person's. */
  readonly sheets: ReadonlyMap<string, FoundSheet | null>;
  /** By the names of our tables. */
  readonly tables: ReadonlyMap<string, FoundTable>;
  /** All tables of the workbook. */
  readonly tableNames: readonly string[];
  /** All names of the workbook, by their names in capitals. */
  readonly names: ReadonlyMap<string, FoundName>;
  /** The parts in which the workbook carries its model, by their ids. */
  readonly stateParts: readonly string[];
};

/** A name whose cells were deleted says so; it is nobody's any more. */
export function isDead({ formula }: FoundName): boolean {
  return formula.includes("#REF!");
}

/** Where a reference points. @example placeIn("='Pay plans'!$A$6:$B$9") */
export function placeIn(reference: string): Place | null {
  const parts =
    /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(
      reference,
    );
  if (parts === null) return null;
  const [, quoted, plain, left = "", top = "", right = left, bottom = top] = parts;
  const [row, column] = [Number(top) - 1, columnNumber(left)];
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? "",
    row,
    column,
    rowCount: Number(bottom) - row,
    columnCount: columnNumber(right) - column + 1,
  };
}

/** A range that was asked for its address. */
export function placeOf(range: Excel.Range): Place | null {
  return range.isNullObject ? null : placeIn(range.address);
}

function askSheet(context: Excel.RequestContext, { name }: SheetLayout) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  const mark = sheet.customProperties.getItemOrNullObject(sheetMark);
  mark.load("key,value");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  const charts = sheet.charts.load("items/name");
  return { name, sheet, mark, used, charts };
}

function foundSheet({ mark, used, charts }: ReturnType<typeof askSheet>): FoundSheet | null {
  if (mark.isNullObject) return null;
  const place = placeOf(used);
  return {
    mark: readMark(String(mark.value)),
    rowCount: place === null ? 0 : place.row + place.rowCount,
    columnCount: place === null ? 0 : place.column + place.columnCount,
    charts: charts.items.map(({ name }) => name).filter((name) => name.startsWith(chartMark)),
  };
}

function askTable(context: Excel.RequestContext, name: string) {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const whole = table.getRange();
  whole.load("address");
  const header = table.getHeaderRowRange();
  header.load("values");
  return { name, whole, header };
}

function foundTable({ name, whole, header }: ReturnType<typeof askTable>) {
  const place = placeOf(whole);
  if (place === null) return [];
  const headers = (header.values[0] ?? []).map(String);
  return [[name, { place, headers }] as const];
}

/** Looks at the workbook before writing, in one request. */
export async function survey(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
): Promise<Survey> {
  const { workbook } = context;
  const all = workbook.worksheets.load("items/name");
  const names = workbook.names.load("items/name,items/formula");
  const tables = workbook.tables.load("items/name");
  const stateParts = askStateParts(context);
  const asked = layouts.map((layout) => askSheet(context, layout));
  const askedTables = layouts
    .flatMap((layout) => layout.tables)
    .map(({ name }) => askTable(context, name));
  await context.sync();
  return {
    order: all.items.map(({ name }) => name),
    sheets: new Map(
      asked
        .filter(({ sheet }) => !sheet.isNullObject)
        .map((each) => [each.name, foundSheet(each)] as const),
    ),
    tables: new Map(askedTables.flatMap(foundTable)),
    tableNames: tables.items.map(({ name }) => name),
    names: new Map(
      names.items.map(({ name, formula }) => {
        const text = String(formula);
        return [name.toUpperCase(), { name, formula: text, place: placeIn(text) }] as const;
      }),
    ),
    stateParts: idsOf(stateParts),
  };
}

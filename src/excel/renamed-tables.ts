import { sheetMark, type TableIdentity } from "../workbook";
import { contentIn } from "./read-names";

/** A table of ours that is not found by its name, and what it is known by. */
export type MissingTable = TableIdentity & { readonly table: string };

type Candidate = {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly titles: ReadonlySet<string>;
};

/** The titles of a header. */
export function titlesIn(header: Excel.Range): ReadonlySet<string> {
  return new Set(((header.values[0] ?? []) as unknown[]).map((each) => String(each).trim()));
}

/** Whether a table has every column of ours, whatever a person added. */
export function hasAll(titles: ReadonlySet<string>, { headers }: TableIdentity): boolean {
  return headers.every((header) => titles.has(header));
}

/** The tables on sheets of ours among some. */
async function candidates(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly Candidate[]> {
  const asked = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
    const sheet = table.worksheet.load("name");
    const mark = sheet.customProperties.getItemOrNullObject(sheetMark);
    mark.load("key");
    return { name, header, sheet, mark };
  });
  await context.sync();
  return asked.flatMap(({ name, header, sheet, mark }) => {
    if (header.isNullObject || mark.isNullObject || header.rowIndex === 0) return [];
    const { rowIndex: row, columnIndex: column } = header;
    return [{ name, sheet: sheet.name, row, column, titles: titlesIn(header) }];
  });
}

/**
 * Finds tables of ours that somebody gave other names, among those whose names are not ours: each stands on a sheet of
 * ours, under its heading, with all its columns. One of which there are two is none. Where none can be, nothing is asked.
 */
export async function renamedTables(
  context: Excel.RequestContext,
  missing: readonly MissingTable[],
  others: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (missing.length === 0 || others.length === 0) return new Map();
  const found = (await candidates(context, others)).filter(({ titles }) =>
    missing.some((each) => hasAll(titles, each)),
  );
  if (found.length === 0) return new Map();
  const above = found.map(({ sheet, row, column, titles }) => {
    const found = context.workbook.worksheets.getItem(sheet);
    return found.getRangeByIndexes(row - 1, column, 1, titles.size).load("values");
  });
  await context.sync();
  // A heading that is longer than the columns that every page repeats begins right of them.
  const headings = above.map(({ values }) => ((values[0] ?? []) as unknown[]).map(contentIn));
  return new Map(
    missing.flatMap((each) => {
      const same = found.filter(
        ({ titles }, place) =>
          headings[place]?.includes(each.heading) === true && hasAll(titles, each),
      );
      const [only] = same;
      return only === undefined || same.length > 1 ? [] : [[each.table, only.name] as const];
    }),
  );
}

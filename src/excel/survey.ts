import { HostFailure, addressOf, type SheetLayout } from "../workbook";

/** The mark by which our sheets know each other, whatever a person calls their own. */
export const sheetMark = "QuotaWorkbook";

/** What a write will find: which of our sheets stand already, and which of our names lost their sheet. */
export type Survey = {
  readonly standing: readonly string[];
  readonly dead: readonly string[];
  /** The charts of ours that stand on them; a person's own are none of these. */
  readonly charts: readonly StandingChart[];
};

export type StandingChart = { readonly sheet: string; readonly name: string };

/** Before the name of each chart of ours. */
export const chartMark = "QuotaWorkbook ";

/** Where a name of ours must point. @example nameTarget("Inputs", …) //=> "=Inputs!$B$7" */
function absolute(row: number, column: number): string {
  return addressOf(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** The cells of a name, as Excel writes them: alike whether the sheet's name is quoted or not. */
function comparable(reference: string): string {
  return reference.replace(/^=/, "").replaceAll("'", "").toUpperCase();
}

function expectedNames(layouts: readonly SheetLayout[]): ReadonlyMap<string, string> {
  return new Map(
    layouts.flatMap((layout) =>
      layout.names.map(({ name, row, column, rowCount, columnCount }) => {
        const end = absolute(row + rowCount - 1, column + columnCount - 1);
        const last = rowCount * columnCount === 1 ? "" : `:${end}`;
        const target = `${layout.name}!${absolute(row, column)}${last}`;
        return [name.toUpperCase(), comparable(target)] as const;
      }),
    ),
  );
}

function refuse(what: string, code: string): never {
  throw new HostFailure(`${what} Nothing was changed.`, code);
}

/** A name whose cells were deleted says so; it is nobody's any more. */
function isDead(formula: string): boolean {
  return formula.includes("#REF!");
}

/** Looks before writing: refuses where something of the user's stands in the way, or ours was moved. */
export async function survey(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
): Promise<Survey> {
  const { workbook } = context;
  const marks = layouts.map(({ name }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    const mark = sheet.customProperties.getItemOrNullObject(sheetMark);
    mark.load("key");
    const charts = sheet.charts.load("items/name");
    return { name, sheet, mark, charts };
  });
  const names = workbook.names.load("items/name,items/formula");
  const tables = workbook.tables.load("items/name");
  await context.sync();
  const found = marks.filter(({ sheet }) => !sheet.isNullObject);
  const foreign = found.find(({ mark }) => mark.isNullObject);
  if (foreign !== undefined) {
    refuse(
      `The workbook has a sheet of yours called ${foreign.name}, and the add-in will not write over it. Rename it and write again.`,
      "ItemAlreadyExists",
    );
  }
  const standing = found.map(({ name }) => name);
  if (standing.length > 0 && standing.length < layouts.length) {
    const gone = layouts.find(({ name }) => !standing.includes(name));
    refuse(
      `The sheet ${gone?.name} of this model is gone. Undo its deletion, or delete the others (${standing.join(", ")}) and write again.`,
      "ItemNotFound",
    );
  }
  const expected = expectedNames(layouts);
  const dead: string[] = [];
  for (const { name, formula } of names.items) {
    const target = expected.get(name.toUpperCase());
    if (target === undefined) continue;
    if (standing.length === 0 && isDead(String(formula))) {
      dead.push(name);
      continue;
    }
    if (standing.length === 0) {
      refuse(
        `The workbook has a name of yours called ${name}. Rename it and write again.`,
        "ItemAlreadyExists",
      );
    }
    if (comparable(String(formula)) !== target) {
      refuse(
        `Cells of the sheets were moved: ${name} now stands at ${String(formula).slice(1)}. Move them back to write again; the sheets go on working as they are.`,
        "Moved",
      );
    }
  }
  const ours = new Set(layouts.flatMap((layout) => layout.tables.map(({ name }) => name)));
  const clash = tables.items.find(({ name }) => ours.has(name));
  if (clash !== undefined && standing.length === 0) {
    refuse(
      `The workbook has a table of yours called ${clash.name}. Rename it and write again.`,
      "ItemAlreadyExists",
    );
  }
  const charts = found.flatMap(({ name: sheet, charts: { items } }) =>
    items.filter(({ name }) => name.startsWith(chartMark)).map(({ name }) => ({ sheet, name })),
  );
  return { standing, dead, charts };
}

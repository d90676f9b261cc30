import { sheetMark, type CellContent } from "../workbook";
import { isTooLong } from "./failure";
import { readBlocks, usedPlaces } from "./read-blocks";
import { contentIn } from "./read-names";
import { ownColumns } from "./own-inputs";
import { readingBytes } from "./print-cells";
import type { Contents } from "./sheet-contents";
import type { SheetPlan } from "./sheet-plan";
import { REQUEST_BYTES } from "./stage";
import { placeOf, type Place, type Survey } from "./survey";

/** Above this a sheet is written whole rather than read: our columns of formulas weigh little on their way in. */
const READING_BYTES = 1_500_000;

type Ask = { readonly bytes: number; readonly ranges: readonly Excel.Range[] };

function gridOf(range: Excel.Range | undefined): readonly (readonly CellContent[])[] {
  return (range?.formulas ?? []).map((row: unknown[]) => row.map(contentIn));
}

/** Asks for what stands in one of our sheets; what is read can be told once the request has been answered. */
function ask(
  context: Excel.RequestContext,
  plan: SheetPlan,
): (Ask & { readonly contents: () => Contents }) | null {
  const { layout, found } = plan;
  if (found === null || found.rowCount === 0) return null;
  const sheet = context.workbook.worksheets.getItem(layout.name);
  const { rowCount, columnCount } = found;
  const bytes = readingBytes(layout);
  const isWhole = bytes <= READING_BYTES && rowCount * columnCount < 200_000;
  const columns = isWhole ? [0] : [...new Set([0, ...ownColumns(layout)])];
  const ranges = columns.map((column) =>
    sheet.getRangeByIndexes(0, column, rowCount, isWhole ? columnCount : 1).load("formulas"),
  );
  const contents = (): Contents => {
    const grids = ranges.map(gridOf);
    const at: Contents["at"] = isWhole
      ? (row, column) => grids[0]?.[row]?.[column] ?? ""
      : (row, column) => grids[columns.indexOf(column)]?.[row]?.[0];
    return { isWhole, rowCount, columnCount, at };
  };
  return { bytes: isWhole ? bytes : 20 * rowCount * columns.length, ranges, contents };
}

/** What stands in the sheets of ours that a write will touch. */
export async function readContents(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<ReadonlyMap<string, Contents>> {
  const read = new Map<string, Contents>();
  let waiting: { name: string; contents: () => Contents }[] = [];
  let bytes = 0;
  const answer = async () => {
    await context.sync();
    for (const { name, contents } of waiting) read.set(name, contents());
    waiting = [];
    bytes = 0;
  };
  for (const plan of plans) {
    const asked = ask(context, plan);
    if (asked === null) continue;
    waiting.push({ name: plan.layout.name, contents: asked.contents });
    bytes += asked.bytes;
    if (bytes > REQUEST_BYTES - READING_BYTES) await answer();
  }
  await answer();
  return read;
}

/** What stands beside the sheets that a write makes. */
export type Beside = {
  /** Sheets of ours that the model no longer needs. */
  readonly left: readonly string[];
  /** Tables that no sheet needs, by their names. */
  readonly tables: ReadonlyMap<string, Place>;
  /** What the cells of all other sheets hold, where it has to be known. */
  readonly formulas: ReadonlyMap<
    string,
    { readonly place: Place; readonly rows: readonly (readonly CellContent[])[] }
  >;
};

/** Asks for the marks of the other sheets and for other tables; nothing is sent yet. */
export function askBeside(
  context: Excel.RequestContext,
  survey: Survey,
  isWanted: (name: string) => boolean,
) {
  const { worksheets, tables } = context.workbook;
  const ours = new Set([...survey.sheets.keys()].map((name) => name.toUpperCase()));
  const others = survey.order.filter((name) => !ours.has(name.toUpperCase()));
  const marks = others.map((name) => {
    const mark = worksheets.getItem(name).customProperties.getItemOrNullObject(sheetMark);
    mark.load("key");
    return { name, mark };
  });
  const places = survey.tableNames
    .filter((name) => !survey.tables.has(name) && !isWanted(name))
    .map((name) => ({ name, range: tables.getItem(name).getRange().load("address") }));
  return {
    others,
    left: () => marks.filter(({ mark }) => !mark.isNullObject).map(({ name }) => name),
    tables: () =>
      new Map(
        places.flatMap(({ name, range }) => {
          const place = placeOf(range);
          return place === null ? [] : [[name, place] as const];
        }),
      ),
  };
}

async function readAtOnce(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Beside["formulas"]> {
  const used = names.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    return { name, range: range.load("address,formulas") };
  });
  await context.sync();
  return new Map(
    used.flatMap(({ name, range }) => {
      const place = placeOf(range);
      return place === null ? [] : [[name, { place, rows: gridOf(range) }] as const];
    }),
  );
}

/** What all cells of some sheets hold: in one answer, or in as many as Excel needs. */
export async function readAll(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Beside["formulas"]> {
  try {
    return await readAtOnce(context, names);
  } catch (error) {
    if (!isTooLong(error)) throw error;
    const places = await usedPlaces(context, names);
    const grids = await readBlocks(context, places, "formulas");
    return new Map(
      places.map((place, number) => [place.sheet, { place, rows: grids[number] ?? [] }] as const),
    );
  }
}

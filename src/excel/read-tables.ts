import { inputTableIdentities, type TableReading, type TablesReading } from "../workbook";
import { isTooLong, told } from "./failure";
import { contentIn } from "./read-names";
import { hasAll, renamedTables, titlesIn, type MissingTable } from "./renamed-tables";

function contentsOf(range: Excel.Range): TableReading["rows"] {
  return range.values.map((row: unknown[]) => row.map(contentIn));
}

/** The first cell of an area. @example firstCell("'Pay plans'!A6:B9") //=> "'Pay plans'!A6" */
function firstCell(address: string): string {
  return address.split(/:(?=[^'!]*$)/)[0] ?? address;
}

/** What tables of ours are called by now that somebody gave another name, by their own names. */
type CalledNow = ReadonlyMap<string, string>;

function ask(context: Excel.RequestContext, name: string) {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const under = table.getRange().getLastRow().getOffsetRange(1, 0);
  header.load("address,values");
  body.load("values");
  under.load("address,values");
  return { header, body, under };
}

function tableIn({ header, body, under }: ReturnType<typeof ask>): TableReading | null {
  if (header.isNullObject || body.isNullObject) return null;
  return {
    address: firstCell(header.address),
    header: contentsOf(header)[0] ?? [],
    rows: contentsOf(body),
    under: { address: firstCell(under.address), cells: contentsOf(under)[0] ?? [] },
  };
}

/** A table under the name that it bore the last time, if it is still that table. */
function renamedIn(
  name: string,
  calledNow: string,
  asked: ReturnType<typeof ask>,
): TableReading | null {
  const reading = tableIn(asked);
  const identity = inputTableIdentities.get(name);
  const isIt =
    reading !== null && identity !== undefined && hasAll(titlesIn(asked.header), identity);
  return isIt ? { ...reading, calledNow } : null;
}

/** What was read, and all tables that the workbook has. */
type Answer = { readonly reading: TablesReading; readonly all: readonly string[] };

async function askedTables(
  context: Excel.RequestContext,
  names: readonly string[],
  now: CalledNow,
): Promise<Answer> {
  const all = context.workbook.tables.load("items/name");
  const found = names.map((name) => {
    const calledNow = now.get(name);
    const renamed = calledNow === undefined ? null : { calledNow, asked: ask(context, calledNow) };
    return { name, own: ask(context, name), renamed };
  });
  await context.sync();
  const reading = found.map(({ name, own, renamed }) => {
    const other = () =>
      renamed === null ? null : renamedIn(name, renamed.calledNow, renamed.asked);
    return [name, tableIn(own) ?? other()] as const;
  });
  return { reading: Object.fromEntries(reading), all: all.items.map(({ name }) => name) };
}

/** Tables that are more than Excel tells at once are asked for in two requests, and so on. */
async function tablesOf(
  context: Excel.RequestContext,
  names: readonly string[],
  now: CalledNow,
): Promise<Answer> {
  try {
    return await askedTables(context, names, now);
  } catch (error) {
    if (!isTooLong(error) || names.length < 2) throw error;
    const half = Math.ceil(names.length / 2);
    const { reading } = await tablesOf(context, names.slice(0, half), now);
    const rest = await tablesOf(context, names.slice(half), now);
    return { ...rest, reading: { ...reading, ...rest.reading } };
  }
}

function missingIn(reading: TablesReading): readonly MissingTable[] {
  return Object.entries(reading).flatMap(([table, found]) => {
    const identity = inputTableIdentities.get(table);
    return found !== null || identity === undefined ? [] : [{ ...identity, table }];
  });
}

/**
 * Reads what stands in the tables, asked for in one request: what lies beyond a table that is gone is gone too. One that
 * bears another name is looked for once, and by that name from then on; where none was found, it is looked for again as
 * soon as any table is called otherwise.
 */
export function tableReader(): (names: readonly string[]) => Promise<TablesReading> {
  let now: CalledNow = new Map();
  let inVain = "";
  const read = async (context: Excel.RequestContext, names: readonly string[]) => {
    const { reading, all } = await tablesOf(context, names, now);
    const missing = missingIn(reading);
    const asked = new Set(names);
    const others = all.filter((name) => !asked.has(name));
    const looked = JSON.stringify([missing.map(({ table }) => table), others]);
    if (looked === inVain) return reading;
    const found = await renamedTables(context, missing, others);
    if (found.size === 0) {
      inVain = looked;
      return reading;
    }
    now = new Map([...now, ...found]);
    const again = await tablesOf(context, [...found.keys()], now);
    return { ...reading, ...again.reading };
  };
  return (names) => told("reading the tables", () => Excel.run((context) => read(context, names)));
}

import type { TableReading, TablesReading } from "../workbook";
import { isTooLong, told } from "./failure";
import { contentIn } from "./read-names";

function contentsOf(range: Excel.Range): TableReading["rows"] {
  return range.values.map((row: unknown[]) => row.map(contentIn));
}

/** The first cell of an area. @example firstCell("'Pay plans'!A6:B9") //=> "'Pay plans'!A6" */
function firstCell(address: string): string {
  return address.split(/:(?=[^'!]*$)/)[0] ?? address;
}

type Parts = {
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly under: Excel.Range;
};

function tableIn({ header, body, under }: Parts): TableReading | null {
  if (header.isNullObject || body.isNullObject) return null;
  return {
    address: firstCell(header.address),
    header: contentsOf(header)[0] ?? [],
    rows: contentsOf(body),
    under: { address: firstCell(under.address), cells: contentsOf(under)[0] ?? [] },
  };
}

async function askedTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<TablesReading> {
  const found = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    const under = table.getRange().getLastRow().getOffsetRange(1, 0);
    header.load("address,values");
    body.load("values");
    under.load("address,values");
    return { name, header, body, under };
  });
  await context.sync();
  return Object.fromEntries(found.map(({ name, ...ranges }) => [name, tableIn(ranges)]));
}

/** Tables that are more than Excel tells at once are asked for in two requests, and so on. */
async function tablesOf(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<TablesReading> {
  try {
    return await askedTables(context, names);
  } catch (error) {
    if (!isTooLong(error) || names.length < 2) throw error;
    const half = Math.ceil(names.length / 2);
    const first = await tablesOf(context, names.slice(0, half));
    return { ...first, ...(await tablesOf(context, names.slice(half))) };
  }
}

/** What stands in the tables, asked for in one request: what lies beyond a table that is gone is gone too. */
export function readTables(names: readonly string[]): Promise<TablesReading> {
  return told("reading the tables", () => Excel.run((context) => tablesOf(context, names)));
}

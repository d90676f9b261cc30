import type { TableReading, TablesReading } from "../workbook";
import { told } from "./failure";
import { contentIn } from "./read-names";

function contentsOf(range: Excel.Range): TableReading["rows"] {
  return range.values.map((row: unknown[]) => row.map(contentIn));
}

function tableIn(header: Excel.Range, body: Excel.Range): TableReading | null {
  if (header.isNullObject || body.isNullObject) return null;
  const [first = header.address] = header.address.split(/:(?=[^'!]*$)/);
  return { address: first, header: contentsOf(header)[0] ?? [], rows: contentsOf(body) };
}

/** What stands in the tables, asked for in one request: what lies beyond a table that is gone is gone too. */
export function readTables(names: readonly string[]): Promise<TablesReading> {
  return told("reading the tables", () =>
    Excel.run(async (context) => {
      const found = names.map((name) => {
        const table = context.workbook.tables.getItemOrNullObject(name);
        const header = table.getHeaderRowRange();
        const body = table.getDataBodyRange();
        header.load("address,values");
        body.load("values");
        return { name, header, body };
      });
      await context.sync();
      return Object.fromEntries(
        found.map(({ name, header, body }) => [name, tableIn(header, body)]),
      );
    }),
  );
}

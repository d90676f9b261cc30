import type { CellContent, NamedRange, Reading } from "../workbook";
import { told } from "./failure";

/** What a cell holds, of all that Excel may answer. */
export function contentIn(value: unknown): CellContent {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string")
    return value;
  return null;
}

function rangeIn(range: Excel.Range): NamedRange | null {
  if (range.isNullObject) return null;
  return { address: range.address, rows: range.values.map((row: unknown[]) => row.map(contentIn)) };
}

/** What stands at the named cells, asked for in one request. */
export function readNames(names: readonly string[]): Promise<Reading> {
  return told("reading the inputs", () =>
    Excel.run(async (context) => {
      const ranges = names.map((name) => {
        const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
        range.load("address,values");
        return [name, range] as const;
      });
      await context.sync();
      return Object.fromEntries(ranges.map(([name, range]) => [name, rangeIn(range)]));
    }),
  );
}

/** Types a value into a named cell; null empties it. */
export function writeNamed(name: string, value: CellContent): Promise<void> {
  return told("writing the input", () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.names.getItem(name).getRange();
      range.values = [[value ?? ""]];
      await context.sync();
    }),
  );
}

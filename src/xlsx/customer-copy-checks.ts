import { extentOf, type InspectedValue, type InspectedWorkbook } from "../inspector";
import type { ChecksDone } from "./customer-copy-account";

/** The value of a cell by sheet and address. */
export function valueAt({
  sheets,
}: InspectedWorkbook): (sheet: string, cell: string) => InspectedValue {
  const values = new Map(
    sheets.map(({ name, cells }) => [
      name,
      new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value])),
    ]),
  );
  return (sheet, cell) => {
    const at = extentOf(cell);
    return at === null ? null : (values.get(sheet)?.get(`${at.top},${at.left}`) ?? null);
  };
}

/** The results in a sheet's tables of checks. */
function resultsIn({ cells, tables }: InspectedWorkbook["sheets"][number]): readonly string[] {
  return tables.flatMap(({ area, columns, hasHeader }) => {
    const extent = extentOf(area);
    const place = columns.findIndex((column) => /^result$/i.test(column.trim()));
    if (extent === null || place < 0) return [];
    const first = extent.top + (hasHeader ? 1 : 0);
    return cells.flatMap(({ row, column, value }) => {
      const isResult = column === extent.left + place && row >= first && row <= extent.bottom;
      return isResult && typeof value === "string" ? [value.trim().toUpperCase()] : [];
    });
  });
}

/** How the checks on the sheet Checks stand; null where there is no such sheet, or none on it. */
export function checksOf({ sheets }: InspectedWorkbook): ChecksDone | null {
  const results = sheets.filter(({ name }) => /^checks$/i.test(name)).flatMap(resultsIn);
  if (results.length === 0) return null;
  const count = (word: RegExp) => results.filter((result) => word.test(result)).length;
  const [passed, failed, waiting] = [count(/^(?:PASS|OK)/), count(/^FAIL/), count(/^WAIT/)];
  const warned = results.length - passed - failed - waiting;
  return { checks: results.length, passed, failed, waiting, warned };
}

import type { PlacedTable } from "../workbook";
import { xmlText } from "./xml";

/** A table's part of the file with the formulas of its columns, by which Excel fills a row that is added by hand. */
export function withColumnFormulas(part: string, { columnFormulas }: PlacedTable): string {
  let place = 0;
  return part.replace(/<tableColumn ([^>]*?)\/>/g, (whole, attributes: string) => {
    const formula = columnFormulas[place];
    place += 1;
    if (formula === null || formula === undefined) return whole;
    const own = `<calculatedColumnFormula>${xmlText(formula.slice(1))}</calculatedColumnFormula>`;
    return `<tableColumn ${attributes}>${own}</tableColumn>`;
  });
}

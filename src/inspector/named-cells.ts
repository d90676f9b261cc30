import { cellKey } from "./address";
import { tokensOf } from "./formula/tokens";
import type { Survey } from "./survey";

/** Cells that bear a name of their own, sheet by sheet. */
export function namedCells({ workbook }: Survey): readonly ReadonlyMap<number, string>[] {
  const cells = workbook.sheets.map(() => new Map<number, string>());
  const order = new Map(workbook.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  for (const { name, formula } of workbook.names) {
    const [token, ...more] = tokensOf(formula);
    if (token?.kind !== "area" || more.length > 0 || !token.area.isOneCell) continue;
    const { sheet, top, left } = token.area;
    const index = order.get(sheet?.toLowerCase() ?? "");
    if (index !== undefined) cells[index]?.set(cellKey(top.at, left.at), name);
  }
  return cells;
}

import type { Contents } from "./sheet-contents";
import type { SheetPlan } from "./sheet-plan";
import type { Survey } from "./survey";

/**
 * A column of a person's own that stands among those of a table of ours, which would be laid out anew without it. One
 * that holds nothing but formulas may be of an earlier version of ours.
 */
export function columnAmong({ layout }: SheetPlan, { at }: Contents, survey: Survey) {
  for (const { name, columns } of layout.tables) {
    const found = survey.tables.get(name);
    if (found?.place.sheet !== layout.name) continue;
    const { headers, place } = found;
    const ours = new Set(columns);
    if (!columns.every((header) => headers.includes(header))) continue;
    const last = Math.max(...columns.map((header) => headers.indexOf(header)));
    const among = headers.find((header, across) => {
      const cells = Array.from({ length: place.rowCount - 1 }, (_row, down) =>
        at(place.row + 1 + down, place.column + across),
      );
      const isOwn = (cell: (typeof cells)[number]) =>
        cell !== "" && !(typeof cell === "string" && cell.startsWith("="));
      return !ours.has(header) && across < last && cells.some(isOwn);
    });
    if (among !== undefined) return { table: name, among, last: headers[last] ?? "" };
  }
  return null;
}

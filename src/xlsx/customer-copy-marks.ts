import { chartMark, sheetMark } from "../workbook";
import type { OpenParts } from "./customer-copy-parts";
import { relationsOf } from "./read-cells-relations";

/** What stands in a tag behind its name; a sign that ends a tag may stand in a value. */
const WITHIN = String.raw`(?:[^>"']|"[^"]*"|'[^']*')*?`;

/** One custom property of a sheet. Whose it is its name tells, however it is spelt: Excel takes no heed of capitals. */
const PROPERTY = new RegExp(
  String.raw`<((?:[\w.-]+:)?)customPr(?=\s)(${WITHIN})(?:\/>|>\s*<\/\1customPr\s*>)`,
  "g",
);
const NAME = new RegExp(String.raw`\sname\s*=\s*["']${sheetMark}["']`, "i");
const ID = /\s(?:[\w.-]+:)?id\s*=\s*["']([^"']*)["']/;

/** Where the last property is taken out, what held them all goes too: it may not stand empty. */
const EMPTY = /<((?:[\w.-]+:)?)customProperties(?:\s[^>]*)?>\s*<\/\1customProperties\s*>/;

const CHART = new RegExp(
  String.raw`(<(?:[\w.-]+:)?cNvPr(?=\s)${WITHIN}\sname\s*=\s*["'])${chartMark}`,
  "g",
);

/** On how much the add-in had left a mark. */
export type MarksTaken = { readonly sheets: number; readonly charts: number };

function takeMark(parts: OpenParts, sheet: string): boolean {
  const ids = new Set<string>();
  const isMarked = parts.edit(sheet, (xml) => {
    const without = xml.replace(PROPERTY, (whole, _prefix: string, within: string) => {
      if (!NAME.test(within)) return whole;
      ids.add(ID.exec(within)?.[1] ?? "");
      return "";
    });
    return without === xml ? xml : without.replace(EMPTY, "");
  });
  if (isMarked) parts.cut(sheet, (kind, _target, id) => kind === "customProperty" && ids.has(id));
  return isMarked;
}

/** Charts go by the names that were given to them, without the word before it by which the add-in finds its own. */
function namedPlainly(parts: OpenParts, drawing: string): number {
  let charts = 0;
  parts.edit(drawing, (xml) =>
    xml.replace(CHART, (_whole, before: string) => {
      charts += 1;
      return before;
    }),
  );
  return charts;
}

/** Takes out by what the add-in knows its sheets and charts again; a person's own properties stay. */
export function marksTaken(parts: OpenParts, workbook: string): MarksTaken {
  let [sheets, charts] = [0, 0];
  for (const { target: sheet, isOutside } of relationsOf(parts, workbook)) {
    if (isOutside) continue;
    if (takeMark(parts, sheet)) sheets += 1;
    for (const { kind, target } of relationsOf(parts, sheet)) {
      if (kind === "drawing") charts += namedPlainly(parts, target);
    }
  }
  return { sheets, charts };
}

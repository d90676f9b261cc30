import {
  markOf,
  markText,
  sheetMark,
  type DrawnChart,
  type SheetLayout,
  type WorkbookDescription,
} from "../workbook";
import { contentType, joining, relation, relationsXml, withLast } from "./package-parts";

/** In the relations of its sheet; Excel numbers them anew when it saves. */
const ID = "rIdMark";

/** What may stand right before custom properties, as the schema orders the elements of a sheet. */
const BEFORE = ["</headerFooter>", "</rowBreaks>", "</colBreaks>"];

/** What each sheet says of itself, as Excel would be told it; nothing where the file carries no model. */
export function marksOf(
  layouts: readonly SheetLayout[],
  charts: readonly (readonly DrawnChart[])[],
  description: WorkbookDescription,
): readonly string[] {
  if (description.state === undefined) return [];
  return layouts.map((layout, place) => markText(markOf(layout, charts[place] ?? [], description)));
}

/** A text in letters of two bytes, the lower one first, and no sign of that before it. */
function wide(text: string): Uint8Array {
  return Uint8Array.from({ length: 2 * text.length }, (_byte, place) => {
    const code = text.charCodeAt(place >> 1);
    return place % 2 === 0 ? code & 0xff : code >> 8;
  });
}

function withProperty(xml: string, path: string): string {
  const ends = BEFORE.map((end) => [xml.lastIndexOf(end), end.length] as const);
  const after = Math.max(...ends.map(([at, length]) => (at < 0 ? -1 : at + length)));
  if (after < 0) throw new Error(`The file library wrote no header into ${path}.`);
  const element = `<customProperties><customPr name="${sheetMark}" r:id="${ID}"/></customProperties>`;
  return `${xml.slice(0, after)}${element}${xml.slice(after)}`;
}

/** A part as it is so far; null where there is none. */
type ReadPart = (path: string) => string | null;

function there(read: ReadPart, path: string): string {
  const xml = read(path);
  if (xml === null) throw new Error(`The file library wrote no ${path}.`);
  return xml;
}

/**
 * The parts by which the add-in knows its sheets again in Excel: one custom property for each, whose name stands in
 * the sheet and whose value is a part of its own. The standard says of such a part only that it holds the value and
 * nothing else (ECMA-376, 12.3.5 and 18.3.1.22). Its name, its content type and its relation are those of Apache POI
 * and the Open XML SDK; two-byte letters without a mark before them are what other writers of such properties put
 * there and what tests of programs that read Excel's own files expect. Excel itself was not at hand.
 */
export function markParts(
  marks: readonly string[],
  read: ReadPart,
): Readonly<Record<string, string | Uint8Array>> {
  const written: Record<string, string | Uint8Array> = {};
  const types = marks.map((mark, place) => {
    const number = place + 1;
    const [sheet, part] = [`xl/worksheets/sheet${number}.xml`, `xl/customProperty${number}.bin`];
    const relations = `xl/worksheets/_rels/sheet${number}.xml.rels`;
    written[sheet] = withProperty(there(read, sheet), sheet);
    written[relations] = withLast(
      read(relations) ?? relationsXml(""),
      relation(ID, "customProperty", `../customProperty${number}.bin`),
    );
    written[part] = wide(mark);
    return contentType(part, "spreadsheetml.customProperty");
  });
  if (marks.length === 0) return written;
  return { ...written, [joining.types]: withLast(there(read, joining.types), types.join("")) };
}

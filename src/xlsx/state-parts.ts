import { unzipSync } from "fflate";
import { stateIn, stateNamespace, statePart } from "../workbook";
import { limits } from "./read-cells-limits";
import { textIn } from "./read-cells-zip";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** By this Office tells parts of one workbook apart; of ours each workbook has one. */
const ITEM = "{6F1C7B52-3C0B-4E1E-9B7A-51D8E0C4A2F6}";

/** The parts of the file that join others to it. */
export const joining = {
  workbook: "xl/_rels/workbook.xml.rels",
  types: "[Content_Types].xml",
} as const;

/** An element more, as the last within the outermost. */
function withLast(xml: string, element: string): string {
  const end = xml.lastIndexOf("</");
  if (end < 0) throw new Error("The file library wrote a part without an end.");
  return `${xml.slice(0, end)}${element}${xml.slice(end)}`;
}

/** The parts by which a file carries a model, and those of the library that have to name them. */
export function stateParts(
  state: string,
  { workbook, types }: { readonly workbook: string; readonly types: string },
): Readonly<Record<string, string>> {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${KIND}/${kind}" Target="${target}"/>`;
  return {
    "customXml/item1.xml": `${HEAD}${statePart(state)}`,
    "customXml/itemProps1.xml": `${HEAD}<ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="${ITEM}"><ds:schemaRefs><ds:schemaRef ds:uri="${stateNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    "customXml/_rels/item1.xml.rels": `${HEAD}<Relationships xmlns="${RELATIONS}">${relation("rId1", "customXmlProps", "itemProps1.xml")}</Relationships>`,
    [joining.workbook]: withLast(
      workbook,
      relation("rIdModel", "customXml", "../customXml/item1.xml"),
    ),
    [joining.types]: withLast(
      types,
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    ),
  };
}

/** Whether a part of a file may carry a model: other programs number these parts anew. */
export function isDataPart(name: string): boolean {
  return /^customXml\/item\d+\.xml$/i.test(name);
}

/** The text of the model that a file carries; null where it carries none. */
export function storedState(bytes: Uint8Array): string | null {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => isDataPart(name) && originalSize <= limits.partBytes,
  });
  for (const part of Object.values(parts)) {
    const state = stateIn(textIn(part));
    if (state !== null) return state;
  }
  return null;
}

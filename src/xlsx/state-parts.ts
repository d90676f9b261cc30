import { unzipSync } from "fflate";
import { carriedBy, stateNamespace, statePieces, type CarriedState } from "../workbook";
import { contentType, HEAD, joining, relation, relationsXml, withLast } from "./package-parts";
import { limits } from "./read-cells-limits";
import { textIn } from "./read-cells-zip";

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** By this Office tells parts of one workbook apart: the pieces of a model are numbered on. */
function itemId(place: number): string {
  return `{6F1C7B52-3C0B-4E1E-9B7A-${(0x51d8e0c4a2f6 + place).toString(16).toUpperCase()}}`;
}

/** One part that carries a model or a piece of it, with its properties and what joins the two. */
function itemParts(xml: string, place: number): Readonly<Record<string, string>> {
  const number = place + 1;
  return {
    [`customXml/item${number}.xml`]: `${HEAD}${xml}`,
    [`customXml/itemProps${number}.xml`]: `${HEAD}<ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="${itemId(place)}"><ds:schemaRefs><ds:schemaRef ds:uri="${stateNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    [`customXml/_rels/item${number}.xml.rels`]: relationsXml(
      relation("rId1", "customXmlProps", `itemProps${number}.xml`),
    ),
  };
}

/** The parts by which a file carries a model, and those of the library that have to name them. */
export function stateParts(
  state: string,
  { workbook, types }: { readonly workbook: string; readonly types: string },
): Readonly<Record<string, string>> {
  const pieces = statePieces(state);
  const joins = pieces.map((_xml, place) => {
    const id = place === 0 ? "rIdModel" : `rIdModel${place + 1}`;
    return relation(id, "customXml", `../customXml/item${place + 1}.xml`);
  });
  const overrides = pieces.map((_xml, place) =>
    contentType(`customXml/itemProps${place + 1}.xml`, "customXmlProperties+xml"),
  );
  return {
    ...Object.assign({}, ...pieces.map(itemParts)),
    [joining.workbook]: withLast(workbook, joins.join("")),
    [joining.types]: withLast(types, overrides.join("")),
  } as Readonly<Record<string, string>>;
}

/** Whether a part of a file may carry a model: other programs number these parts anew. */
export function isDataPart(name: string): boolean {
  return /^customXml\/item\d+\.xml$/i.test(name);
}

/** What a file carries of a model; null where it carries none. */
export function storedState(bytes: Uint8Array): CarriedState {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => isDataPart(name) && originalSize <= limits.partBytes,
  });
  return carriedBy(Object.values(parts).map(textIn));
}

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A copy of a workbook file in which parts are changed as text; a part that is not there begins blank. */
export function edited(
  bytes: Uint8Array,
  edits: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const parts = { ...unzipSync(bytes) };
  for (const [name, edit] of Object.entries(edits)) {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const after = edit(before);
    if (after === before) throw new RangeError(`Nothing was changed in ${name}.`);
    parts[name] = strToU8(after);
  }
  return zipSync(parts);
}

const WORKBOOK = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relations(...all: readonly (readonly [kind: string, target: string])[]): string {
  const each = all.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${TYPE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join("")}</Relationships>`;
}

/** A workbook of one sheet, given as the XML within its worksheet element. */
export function fileOf(sheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": relations(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": `<worksheet>${sheet}</worksheet>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

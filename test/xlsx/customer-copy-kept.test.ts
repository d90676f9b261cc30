import { keptPieces } from "../../src/workbook";
import { customerCopy } from "../../src/xlsx";
import { partsIn } from "./customer-copy-parts";
import { KIND, RELATIONS, sheetFile } from "./customer-copy-workbook";

const others = '<kept xmlns="https://quota-workbook.example/kept:other">somebody else\'s</kept>';
// As another program may write it after it saved the workbook.
const rewritten = `<?xml version='1.0'?>\n<k:kept xmlns:k='urn:quota-workbook:kept:draft'>"secret"</k:kept>`;

const relation = (number: number) =>
  `<Relationship Id="rId${number}" Type="${KIND}/customXml" Target="../customXml/item${number}.xml"/>`;

test("texts that the add-in kept in the workbook are gone from the customer's copy; what others kept stays", () => {
  const file = sheetFile('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', {
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId9" Type="${KIND}/worksheet" Target="worksheets/sheet1.xml"/>${[1, 2, 3].map(relation).join("")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${KIND}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId9"/></sheets></workbook>`,
    "customXml/item1.xml": others,
    "customXml/item2.xml": keptPieces("versions", "secret").join(""),
    "customXml/item3.xml": rewritten,
  });
  const copy = customerCopy(file);
  if (copy.kind !== "copied") throw new Error(JSON.stringify(copy));
  const after = partsIn(copy.bytes);
  expect(Object.keys(after).filter((name) => name.startsWith("customXml"))).toEqual([
    "customXml/item1.xml",
  ]);
  expect(after["customXml/item1.xml"]).toBe(others);
  expect(Object.values(after).join("\n")).not.toMatch(/secret|urn:quota-workbook/);
  expect(copy.account.removed).toEqual([
    { what: "A text that the add-in kept", detail: "customXml/item2.xml" },
    { what: "A text that the add-in kept", detail: "customXml/item3.xml" },
  ]);
});

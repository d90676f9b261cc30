import { customerCopy, readCells } from "../../src/xlsx";
import { partsIn } from "./customer-copy-parts";
import { KIND, RELATIONS, sheetFile } from "./customer-copy-workbook";

const CELLS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const PROPERTY = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

const relations = (...all: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships xmlns="${RELATIONS}">${all
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${KIND}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const types = (parts: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="${PROPERTY}"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts}</Types>`;

function copyOf(bytes: Uint8Array) {
  const copy = customerCopy(bytes);
  if (copy.kind !== "copied") throw new Error(JSON.stringify(copy));
  return { parts: partsIn(copy.bytes), account: copy.account };
}

function markedIn(bytes: Uint8Array): readonly string[] {
  const reading = readCells(bytes);
  if (reading.kind === "unreadable") throw new Error(reading.what);
  return reading.workbook.markedSheets;
}

// As Excel keeps it: numbered anew, the type told by the ending of the part's name.
const marked = sheetFile(
  `${CELLS}<pageMargins left="0.7"/><customProperties><customPr name="QuotaWorkbook" r:id="rId2"/></customProperties><drawing r:id="rId1"/>`,
  {
    "[Content_Types].xml": types(""),
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "customProperty", "../customProperty1.bin"],
    ),
    "xl/customProperty1.bin": "2 a b 1 1 1",
    "xl/drawings/drawing1.xml":
      '<xdr:wsDr xmlns:xdr="x"><xdr:cNvPr id="2" name="QuotaWorkbook Gap" descr="1 > 0"/><xdr:cNvPr descr="2 > 1" id="3" name="QuotaWorkbook Pool"/><xdr:cNvPr id="4" name="My QuotaWorkbook chart"/></xdr:wsDr>',
  },
);

test("the marks of sheets and charts are gone from the customer's copy, and so is all that led to them", () => {
  expect(markedIn(marked)).toEqual(["Sheet1"]);
  const { parts, account } = copyOf(marked);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    `${CELLS}<pageMargins left="0.7"/><drawing r:id="rId1"/></worksheet>`,
  );
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toBe(
    relations(["rId1", "drawing", "../drawings/drawing1.xml"]),
  );
  expect(parts["xl/drawings/drawing1.xml"]).toBe(
    '<xdr:wsDr xmlns:xdr="x"><xdr:cNvPr id="2" name="Gap" descr="1 > 0"/><xdr:cNvPr descr="2 > 1" id="3" name="Pool"/><xdr:cNvPr id="4" name="My QuotaWorkbook chart"/></xdr:wsDr>',
  );
  expect(Object.values(parts).join("\n")).not.toMatch(/customPr/i);
  expect(account.removed).toEqual([{ what: "The add-in's mark", detail: "1 sheet, 2 charts" }]);
  expect(account.partsRemoved).toEqual(["xl/customProperty1.bin"]);
});

test("a person's own property of a sheet stays, beside ours in whatever letters", () => {
  const own = '<x:customPr name="Owner of QuotaWorkbook" r:id="rId1"/>';
  const file = sheetFile(
    `${CELLS}<x:customProperties xmlns:x="m">${own}<x:customPr r:id='rId2' name='QUOTAWORKBOOK'></x:customPr></x:customProperties>`,
    {
      "[Content_Types].xml": types(
        `<Override PartName="/xl/customProperty2.bin" ContentType="${PROPERTY}"/>`,
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        ["rId1", "customProperty", "../customProperty1.bin"],
        ["rId2", "customProperty", "../customProperty2.bin"],
      ),
      "xl/customProperty1.bin": "Rosalind",
      "xl/customProperty2.bin": "2 a b 1 1 1",
    },
  );
  expect(markedIn(file)).toEqual(["Sheet1"]);
  const { parts, account } = copyOf(file);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    `${CELLS}<x:customProperties xmlns:x="m">${own}</x:customProperties></worksheet>`,
  );
  expect(parts["xl/customProperty1.bin"]).toBe("Rosalind");
  expect(parts["[Content_Types].xml"]).toBe(types(""));
  expect(account.partsRemoved).toEqual(["xl/customProperty2.bin"]);
  expect(account.removed).toEqual([{ what: "The add-in's mark", detail: "1 sheet" }]);
});

test("where only a person keeps properties, the copy is the file", () => {
  const file = sheetFile(
    `${CELLS}<customProperties><customPr name="Owner" r:id="rId1"/></customProperties>`,
    {
      "[Content_Types].xml": types(""),
      "xl/worksheets/_rels/sheet1.xml.rels": relations([
        "rId1",
        "customProperty",
        "../customProperty1.bin",
      ]),
      "xl/customProperty1.bin": "Rosalind",
    },
  );
  expect(markedIn(file)).toEqual([]);
  const { parts, account } = copyOf(file);
  expect(parts).toEqual(partsIn(file));
  expect([account.removed, account.partsChanged, account.partsRemoved]).toEqual([[], [], []]);
});

import { zipSync } from "fflate";
import { inspection, type InspectedSheet } from "../../src/inspector";
import { workbookDescription } from "../../src/workbook";
import { readCells, workbookFile } from "../../src/xlsx";
import { template, onADay } from "../excel/printed-workbook";
import { edited, fileOf } from "./edited-file";

function sheetOf(bytes: Uint8Array): InspectedSheet {
  const reading = readCells(bytes);
  if (reading.kind === "unreadable") throw new Error(reading.what);
  const [sheet] = reading.workbook.sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  return sheet;
}

/** Value and formula of every cell, by address. */
function cellsOf(bytes: Uint8Array) {
  return Object.fromEntries(
    sheetOf(bytes).cells.map(({ row, column, value, formula }) => [
      `${String.fromCharCode(65 + column)}${row + 1}`,
      formula === null ? value : [formula, value],
    ]),
  );
}

const rows = (xml: string) => `<sheetData>${xml}</sheetData>`;

test("every kind of value is read", () => {
  const file = fileOf(
    rows(
      `<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>` +
        `<c r="E1" t="inlineStr"><is><r><t>a </t></r><r><t>&amp; b_x000D_</t></r><rPh><t>no</t></rPh></is></c><c r="F1" t="str"><f>A1&amp;""</f><v></v></c></row>`,
    ),
    {
      "xl/sharedStrings.xml":
        "<sst><si><t>no</t></si><si><t><![CDATA[<yes>]]></t><rPh><t>no</t></rPh></si></sst>",
    },
  );
  expect(cellsOf(file)).toEqual({
    A1: 1.5,
    B1: "<yes>",
    C1: true,
    D1: "#N/A",
    E1: "a & b\r",
    F1: ['A1&""', ""],
  });
});

test("rows and cells without an address follow each other", () => {
  const file = fileOf(rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));
  expect(cellsOf(file)).toEqual({ A1: 1, B1: 2, A2: 3 });
});

test("a formula that cells share is written out for each", () => {
  const shared = `A2*$B$1+SUM(A:A)+'It''s A1'!B$2:C2+Sales[A1]&"A1"+LOG10(A2)+SUM(2:2)`;
  const file = fileOf(
    rows(
      `<row r="2"><c r="C2"><f t="shared" ref="C2:D9" si="0">${shared}</f><v>1</v></c><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>` +
        `<row r="4"><c r="C4"><f t="shared" si="0"/><v>3</v></c></row>`,
    ),
  );
  expect(cellsOf(file)).toEqual({
    C2: [shared, 1],
    D2: [`B2*$B$1+SUM(B:B)+'It''s A1'!C$2:D2+Sales[A1]&"A1"+LOG10(B2)+SUM(2:2)`, 2],
    C4: [`A4*$B$1+SUM(A:A)+'It''s A1'!B$2:C4+Sales[A1]&"A1"+LOG10(A4)+SUM(4:4)`, 3],
  });
});

test("the names of elements may have any prefix", () => {
  const file = fileOf("", {
    "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="y"><x:sheetData><x:row r="1"><x:c r='A1'><x:f>1&gt;0</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  expect(cellsOf(file)).toEqual({ A1: ["1>0", 1] });
});

test("what a sheet hides, merges, locks and checks is read", () => {
  const sheet = sheetOf(
    fileOf(
      `<cols><col min="2" max="3" hidden="1"/></cols>` +
        rows(`<row r="4" hidden="1"/><row r="5" hidden="true"/><row r="9" hidden="1"/>`) +
        `<sheetProtection sheet="1" hashValue="x"/><mergeCells><mergeCell ref="A1:C1"/></mergeCells>` +
        `<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>#REF!&gt;0</formula></cfRule></conditionalFormatting>` +
        `<dataValidations><dataValidation type="list" sqref="B2 C3:C4"><formula1>List</formula1></dataValidation></dataValidations>` +
        `<extLst><ext><x14:dataValidations xmlns:x14="z"><x14:dataValidation type="list"><x14:formula1><xm:f>Other!$A$1</xm:f></x14:formula1><xm:sqref>D1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    ),
  );
  expect(sheet).toMatchObject({
    hiddenColumns: [{ first: 1, last: 2 }],
    hiddenRows: [
      { first: 3, last: 4 },
      { first: 8, last: 8 },
    ],
    protection: "password",
    merged: ["A1:C1"],
    choices: ["B2", "C3:C4", "D1"],
    looseFormulas: [
      { where: "The look of A1", formula: "#REF!>0" },
      { where: "The validation of B2 C3:C4", formula: "List" },
      { where: "The validation of D1", formula: "Other!$A$1" },
    ],
  });
});

test("our own file is read with its tables, names and looks", async () => {
  const reading = readCells(
    await workbookFile(workbookDescription(template("insurance-team"), onADay)),
  );
  if (reading.kind === "unreadable") throw new Error(reading.what);
  const { sheets, names, properties } = reading.workbook;
  expect(sheets.map(({ name, state }) => [name, state])).toContainEqual(["Inputs", "visible"]);
  expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toContain("RoleQuotas");
  expect(names).toContainEqual({ name: "CloseRate", formula: "'Inputs'!$B$23", sheet: null });
  expect(properties).toContainEqual({ key: "creator", label: "Author", value: "Quota Workbook" });
  const inputs = sheets.find(({ name }) => name === "Inputs")?.cells ?? [];
  const rate = inputs.find(({ row, column }) => row === 22 && column === 1);
  expect(rate).toMatchObject({ value: 0.3, style: { isLocked: false, fill: "FFF9DB" } });
});

/** Why a file is refused; that it is refused soon is the test's time limit. */
function refusal(bytes: Uint8Array): string {
  const reading = readCells(bytes);
  return reading.kind === "unreadable" ? `${reading.what} ${reading.remedy}` : "read";
}

const text = (words: string) => new TextEncoder().encode(words);

test("a file that is no workbook is refused in words", () => {
  expect(refusal(new Uint8Array())).toMatch(/^The file is empty\./);
  expect(refusal(text("Name,Quota\n"))).toMatch(/^The file is no \.xlsx workbook\./);
  expect(refusal(text("PK but no more"))).toMatch(/^The file is damaged or cut short/);
  expect(refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toMatch(
    /old kind, or locked with a password/,
  );
  expect(refusal(zipSync({ "a.txt": text("a") }))).toMatch(/holds none/);
  expect(refusal(zipSync({ "xl/workbook.bin": text("a") }))).toMatch(/\.xlsb/);
});

test("a file cut short anywhere is refused or read, and never breaks the reader", async () => {
  const whole = await workbookFile(workbookDescription(template("insurance-team"), onADay));
  for (let part = 1; part < 40; part += 1) {
    expect(refusal(whole.slice(0, Math.floor((whole.length * part) / 40)))).toMatch(/damaged/);
  }
});

test("a file with a byte changed anywhere never breaks the reader", async () => {
  const whole = await workbookFile(workbookDescription(template("empty"), onADay));
  for (let place = 0; place < whole.length; place += 97) {
    const spoilt = whole.slice();
    spoilt[place] = (spoilt[place] ?? 0) ^ 0x55;
    expect(typeof refusal(spoilt)).toBe("string");
  }
}, 60_000);

test("a file made to do harm is refused", () => {
  const bomb = "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
  expect(
    refusal(fileOf("", { "xl/worksheets/sheet1.xml": `${bomb}<worksheet>&c;</worksheet>` })),
  ).toMatch(/DOCTYPE/);
  const long = `<row r="7"><c r="B7" t="inlineStr"><is><t>${"x".repeat(10_000_000)}</t></is></c></row>`;
  expect(refusal(fileOf(rows(long)))).toMatch(
    /^A cell in row 7 of Sheet1 holds more than 100,000 characters/,
  );
  const formula = `<row r="1"><c r="A1"><f>${"'".repeat(10_000_000)}</f></c></row>`;
  expect(refusal(fileOf(rows(formula)))).toMatch(/holds more than 16,384 characters/);
  expect(refusal(fileOf("<a>".repeat(100_000)))).toMatch(/nested too deep/);
  expect(refusal(fileOf(rows(`<row r="1"><c r="A1" t="s"><v>99</v></c></row>`)))).toMatch(
    /names a text/,
  );
  expect(refusal(fileOf("<a></b>"))).toMatch(/not well-formed/);
  expect(refusal(fileOf('<a b="never closed>'))).toMatch(/cut short/);
}, 60_000);

/** A file whose table of contents claims another size for every part. */
function claiming(honest: Uint8Array, size: number): Uint8Array {
  const lying = honest.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lying;
}

test("a zip bomb is refused before it is unpacked", async () => {
  const honest = await workbookFile(workbookDescription(template("empty"), onADay));
  expect(refusal(claiming(honest, 260_000_000))).toMatch(/unpacks to more than/);
  expect(refusal(claiming(honest, 60_000_000))).toMatch(/unpacks to more than/);
});

test("a zip that understates its size is cut off there", async () => {
  const honest = await workbookFile(workbookDescription(template("empty"), onADay));
  expect(refusal(claiming(honest, 10))).not.toBe("read");
});

test("formulas made to be read slowly are read soon", () => {
  const hard = [
    "'".repeat(8000),
    "[".repeat(8000),
    "A:".repeat(4000),
    "(".repeat(8000),
    "a!".repeat(4000),
    `T[${"'".repeat(8000)}`,
  ];
  const cells = hard.map(
    (formula, at) => `<row r="${at + 1}"><c r="A${at + 1}"><f>${formula}</f></c></row>`,
  );
  const reading = readCells(fileOf(rows(cells.join(""))));
  if (reading.kind === "unreadable") throw new Error(reading.what);
  expect(inspection(reading.workbook).formulas).toHaveLength(hard.length);
}, 60_000);

test("an edit that changes nothing is told", async () => {
  const file = await workbookFile(workbookDescription(template("empty"), onADay));
  expect(() => edited(file, { "xl/workbook.xml": (xml) => xml })).toThrow("Nothing was changed");
});

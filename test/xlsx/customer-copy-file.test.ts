import { strToU8, unzipSync, zipSync } from "fflate";
import { engineVersion } from "../../src/engine";
import { workbookDescription } from "../../src/workbook";
import { customerCopy, customerCopyProof, customerCopyText, workbookFile } from "../../src/xlsx";
import { onADay, template } from "../excel/printed-workbook";
import { partsIn } from "./customer-copy-parts";
import { KIND, RELATIONS, sheetFile } from "./customer-copy-workbook";
import { edited } from "./edited-file";

const PERSON = "Rosalind Okafor";
const MODEL = '<model xmlns="https://quota-workbook.example/other">somebody else\'s</model>';

const relations = (...all: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships xmlns="${RELATIONS}">${all
    .map(([id, kind, target]) => {
      const type = kind.includes("/") ? kind : `${KIND}/${kind}`;
      return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
    })
    .join("")}</Relationships>`;

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const PANES = "http://schemas.microsoft.com/office/2011/relationships";
const THREADS = "http://schemas.microsoft.com/office/2017/10/relationships";

/** A file in which everybody who touched it left a name. */
const told = sheetFile(
  `<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1">_xldudf_QUOTA_POOL(5,2)</f><v>10</v></c><c r="B1"><f>SUM(_xldudf_QUOTA_ROUND({1.4;1.6}))</f><v>3</v></c></row></sheetData><pageSetup orientation="portrait" r:id="rId3"/>`,
  {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="a"/><Override PartName="/xl/webextensions/taskpanes.xml" ContentType="b"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="c"/></Types>`,
    "_rels/.rels": relations(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", `${PACKAGE}/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", "extended-properties", "docProps/app.xml"],
      ["rId4", "custom-properties", "docProps/custom.xml"],
      ["rId5", `${PANES}/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
    ),
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Quotas</dc:title><dc:creator>${PERSON}</dc:creator><cp:lastModifiedBy>${PERSON}</cp:lastModifiedBy></cp:coreProperties>`,
    "docProps/app.xml": `<Properties><Application>Microsoft Excel</Application><Manager>${PERSON}</Manager><Company>${PERSON} Ltd</Company><HyperlinkBase>C:\\Users\\${PERSON}</HyperlinkBase></Properties>`,
    "docProps/custom.xml": `<Properties><property name="Owner"><vt:lpwstr xmlns:vt="v">${PERSON}</vt:lpwstr></property></Properties>`,
    "xl/webextensions/taskpanes.xml": "<wetp:taskpanes xmlns:wetp='w'/>",
    "xl/webextensions/_rels/taskpanes.xml.rels": relations([
      "rId1",
      `${PANES}/webextension`,
      "webextension1.xml",
    ]),
    "xl/webextensions/webextension1.xml": "<we:webextension xmlns:we='w'/>",
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "calcChain", "calcChain.xml"],
      ["rId3", `${THREADS}/person`, "persons/person.xml"],
      ["rId4", "customXml", "../customXml/item1.xml"],
    ),
    "xl/workbook.xml": `<workbook xmlns:r="${KIND}" xmlns:mc="m"><fileSharing userName="${PERSON}" readOnlyRecommended="1"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="x" url="C:\\Users\\${PERSON}\\"/></mc:Choice></mc:AlternateContent><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/calcChain.xml": '<calcChain><c r="A1" i="1" a="1"/><c r="B1"/></calcChain>',
    "xl/persons/person.xml": `<personList><person displayName="${PERSON}" id="{1}" userId="${PERSON}@example.com" providerId="AD"/></personList>`,
    "customXml/item1.xml": MODEL,
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", `${THREADS}/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ["rId3", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ),
    "xl/comments1.xml": `<comments><authors><author>${PERSON}</author><author>tc={A-1}</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t xml:space="preserve">${PERSON}:</t></r><r><t>Why 5?</t></r></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml":
      '<ThreadedComments><threadedComment ref="B1" personId="{1}" id="{A-1}"><text>And why 2?</text></threadedComment></ThreadedComments>',
    "xl/printerSettings/printerSettings1.bin": `\\\\office\\${PERSON}`,
    "xl/media/image1.png": "left as it is",
  },
);

function zipped(file: Uint8Array, name: string, part: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(file), [name]: part });
}

function copyOf(bytes: Uint8Array) {
  const copy = customerCopy(bytes);
  if (copy.kind !== "copied") throw new Error(JSON.stringify(copy));
  return copy;
}

describe("a file in which people left their names", () => {
  const { bytes, account } = copyOf(told);
  const [before, after] = [partsIn(told), partsIn(bytes)];

  test("no part of the copy names anybody", () => {
    const naming = Object.entries(after).filter(([, text]) => text.includes("Okafor"));
    expect(naming).toEqual([]);
    const naming0 = Object.entries(before).filter(([, text]) => text.includes("Okafor"));
    expect(naming0).toHaveLength(7);
  });

  test("the add-in's panes, the printers and the order of calculation are gone, and nothing leads to them", () => {
    expect([...account.partsRemoved].sort()).toEqual([
      "docProps/custom.xml",
      "xl/calcChain.xml",
      "xl/printerSettings/printerSettings1.bin",
      "xl/webextensions/_rels/taskpanes.xml.rels",
      "xl/webextensions/taskpanes.xml",
      "xl/webextensions/webextension1.xml",
    ]);
    const all = Object.values(after).join("\n");
    expect(all).not.toMatch(/calcChain|taskpanes|webextension|printerSettings|custom\.xml/);
    expect(after["xl/worksheets/sheet1.xml"]).toContain('<pageSetup orientation="portrait"/>');
  });

  test("comments stay, and so does what joins them to their thread", () => {
    expect(after["xl/comments1.xml"]).toBe(
      '<comments><authors><author>Author</author><author>tc={A-1}</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t xml:space="preserve">Author:</t></r><r><t>Why 5?</t></r></text></comment></commentList></comments>',
    );
    expect(after["xl/persons/person.xml"]).toContain('displayName="Author" id="{1}"');
  });

  test("every other part is the same to the last byte", () => {
    const kept = Object.keys(after).filter((name) => !account.partsChanged.includes(name));
    expect(kept.sort()).toEqual([
      "customXml/item1.xml",
      "xl/media/image1.png",
      "xl/threadedComments/threadedComment1.xml",
    ]);
    expect(account.partsKept).toBe(kept.length);
    const [old, anew] = [unzipSync(told), unzipSync(bytes)];
    for (const name of kept) expect(anew[name]).toEqual(old[name]);
  });

  test("what was done is told", () => {
    expect(account.formulas).toBe(2);
    expect(account.replaced).toEqual([
      {
        sheet: "Sheet1",
        cell: "A1",
        functions: ["QUOTA.POOL"],
        before: "_xldudf_QUOTA_POOL(5,2)",
        after: "5*2",
      },
    ]);
    expect(account.stamped).toEqual([
      {
        sheet: "Sheet1",
        cell: "B1",
        functions: ["QUOTA.ROUND"],
        formula: "SUM(_xldudf_QUOTA_ROUND({1.4;1.6}))",
        heldFormula: true,
        value: 3,
        why: "QUOTA.ROUND has no native formula: it rounds to whole steps by largest remainder",
      },
    ]);
    expect([...new Set(account.removed.map(({ what }) => what))]).toEqual([
      "Panes of add-ins",
      "A property of the file",
      "Authors of comments",
      "People in threads of comments",
      "Settings of a printer",
      "The folder or the user of the last saving",
    ]);
  });
});

describe("a workbook of ours, in which finance called functions", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const file = await workbookFile(
      workbookDescription(template("saas-12-reps"), { ...onADay, state: '{"model":1}' }),
    );
    // Sheet 2 of the file gets a row below all others.
    bytes = edited(file, {
      "xl/worksheets/sheet2.xml": (xml) =>
        xml.replace(
          "</sheetData>",
          '<row r="900"><c r="A900"><f>QUOTA.ATTAINMENT(3,4)</f><v>0.75</v></c><c r="B900"><f>SUM(QUOTA.SEASON(10,{0.5,0.5}))</f><v>10</v></c></row></sheetData>',
        ),
    });
  });

  test("only what must change changes, and the model is gone", () => {
    const copy = copyOf(bytes);
    // Every sheet loses its mark, and what led to it; every drawing the mark of its charts.
    const isOfMarks = /^xl\/(?:worksheets\/(?!sheet2\.)|worksheets\/_rels\/|drawings\/)/;
    expect([...copy.account.partsChanged].filter((name) => !isOfMarks.test(name)).sort()).toEqual([
      "[Content_Types].xml",
      "docProps/app.xml",
      "docProps/core.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet2.xml",
    ]);
    expect(copy.account.removed).toContainEqual({
      what: "The add-in's mark",
      detail: "43 sheets, 11 charts",
    });
    expect(Object.values(partsIn(copy.bytes)).join("\n")).not.toMatch(/QuotaWorkbook|customProp/);
    expect(copy.account.partsRemoved.filter((name) => name.startsWith("customXml/"))).toHaveLength(
      3,
    );
    const [old, anew] = [unzipSync(bytes), unzipSync(copy.bytes)];
    for (const name of Object.keys(anew)) {
      if (!copy.account.partsChanged.includes(name)) expect(anew[name]).toEqual(old[name]);
    }
    expect(copy.account.checks?.failed).toBe(0);
    expect(copy.account.checks?.passed).toBeGreaterThan(10);
  });

  test("a copy of the copy is the copy", () => {
    const once = copyOf(bytes).bytes;
    const twice = copyOf(once);
    expect(twice.account.removed).toEqual([]);
    expect(twice.account.partsChanged).toEqual([]);
    expect(twice.bytes).toEqual(once);
  });

  test("the proof says what was checked, by what and when", () => {
    const said = {
      file: "model.xlsx",
      copy: "customer.xlsx",
      sha256Before: "a".repeat(64),
      sha256After: "b".repeat(64),
      date: "2026-11-21",
      engineVersion,
    };
    const proof = customerCopyProof(copyOf(bytes).account, said);
    expect(proof.replaced).toEqual({ cells: 1, functions: { "QUOTA.ATTAINMENT": 1 } });
    expect(JSON.parse(JSON.stringify(proof))).toEqual(proof);
    const page = customerCopyText(proof);
    for (const words of [
      "| Checked on | 2026-11-21 |",
      `engine ${engineVersion}`,
      "b".repeat(64),
      "| QUOTA.ATTAINMENT | 1 |",
      "| B900 | QUOTA.SEASON | 10 |",
      "| The add-in's model | customXml/item1.xml |",
      "| The add-in's mark | 43 sheets, 11 charts |",
      "0 errors",
      "checks on the sheet Checks",
    ]) {
      expect(page).toContain(words);
    }
  });
});

test("a part in another encoding is read and written", () => {
  const plain = `<?xml version="1.0" encoding="utf-16"?><worksheet><sheetData><row r="1"><c r="A1"><f>QUOTA.POOL(5,2)</f><v>10</v></c></row></sheetData></worksheet>`;
  const wide = new Uint8Array(2 + plain.length * 2);
  wide.set([0xff, 0xfe]);
  for (let at = 0; at < plain.length; at += 1) wide[2 + at * 2] = plain.charCodeAt(at);
  const file = zipped(sheetFile(""), "xl/worksheets/sheet1.xml", wide);
  const after = partsIn(copyOf(file).bytes)["xl/worksheets/sheet1.xml"];
  expect(after).toContain('encoding="UTF-8"');
  expect(after).toContain("<f>5*2</f>");
});

test("elements with a prefix are cells, too", () => {
  const xml = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>QUOTA.POOL(5,2)</x:f><x:v>10</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const file = zipped(sheetFile(""), "xl/worksheets/sheet1.xml", strToU8(xml));
  const after = partsIn(copyOf(file).bytes)["xl/worksheets/sheet1.xml"];
  expect(after).toContain('<x:c r="A1"><x:f>5*2</x:f><x:v>10</x:v></x:c>');
});

describe("what is reported, and not removed", () => {
  const book = (sheets: string, more = "") =>
    `<workbook xmlns:r="${KIND}"><sheets>${sheets}</sheets>${more}</workbook>`;
  const first = '<sheet name="Sheet1" sheetId="1" r:id="rId1"/>';

  test("a hidden sheet goes along, and is told", () => {
    const bytes = sheetFile('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', {
      "xl/workbook.xml": book(
        `${first}<sheet name="Back" sheetId="2" state="hidden" r:id="rId2"/>`,
      ),
      "xl/worksheets/sheet2.xml":
        '<worksheet><sheetData><row r="1"><c r="A1"><f>OTE.RATIO(10,5)</f><v>2</v></c></row></sheetData></worksheet>',
      "xl/_rels/workbook.xml.rels": relations(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ),
    });
    const copy = copyOf(bytes);
    expect(partsIn(copy.bytes)["xl/workbook.xml"]).toContain('state="hidden"');
    expect(partsIn(copy.bytes)["xl/worksheets/sheet2.xml"]).toContain("<f>10/5</f>");
    const hidden = copy.account.findings.filter(({ rule }) => rule === "hidden-sheet");
    expect(hidden.map(({ sheet }) => sheet)).toEqual(["Back"]);
  });

  test("a link to another workbook keeps the copy back until somebody brings the figures in", () => {
    const bytes = sheetFile(
      '<sheetData><row r="1"><c r="A1"><f>[1]Data!$B$2</f><v>1</v></c></row></sheetData>',
    );
    const copy = customerCopy(bytes);
    if (copy.kind !== "refused") throw new Error(copy.kind);
    expect(copy.faults).toEqual([
      {
        sheet: "Sheet1",
        cells: "A1",
        words: "=[1]Data!$B$2 reads another workbook.",
        remedy: "Bring the figures into this workbook, as inputs with their source.",
      },
    ]);
  });
});

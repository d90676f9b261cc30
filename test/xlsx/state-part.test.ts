import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { inspection } from "../../src/inspector";
import { readCells, readWorkbookTables, workbookFile } from "../../src/xlsx";
import { charted } from "../workbook/charted";
import { edited } from "./edited-file";

const hostile = JSON.stringify({ said: `]]> </model> & "quoted" <b> \u0000\u001f\uffff\ud800 é` });

let file: Uint8Array;
let parts: Readonly<Record<string, string>>;
beforeAll(async () => {
  file = await workbookFile({ ...charted, state: hostile });
  parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
});

test("a file carries its model in one part that the workbook, the part's own properties and the content types name", () => {
  expect(Object.keys(parts).filter((name) => name.startsWith("customXml/"))).toEqual([
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "customXml/_rels/item1.xml.rels",
  ]);
  expect(parts["xl/_rels/workbook.xml.rels"]).toContain(
    '/relationships/customXml" Target="../customXml/item1.xml"/>',
  );
  expect(parts["customXml/_rels/item1.xml.rels"]).toContain(
    '/relationships/customXmlProps" Target="itemProps1.xml"/>',
  );
  expect(parts["customXml/itemProps1.xml"]).toMatch(
    /ds:itemID="\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}"/,
  );
  expect(parts["customXml/itemProps1.xml"]).toContain('ds:uri="urn:quota-workbook:model"');
  expect(parts["[Content_Types].xml"]).toContain(
    'PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"',
  );
  expect(Object.keys(parts)[0]).toBe("[Content_Types].xml");
});

test("what it carries is read back sign by sign, and a file without it carries nothing", async () => {
  const { state } = await readWorkbookTables(file);
  expect(JSON.parse(String(state))).toEqual(JSON.parse(hostile));
  expect((await readWorkbookTables(await workbookFile(charted))).state).toBeNull();
});

test("another program may number the part anew, and write it in sixteen bits", async () => {
  const all = unzipSync(file);
  const text = `\ufeff<?xml version="1.0" encoding="utf-16"?>${parts["customXml/item1.xml"]?.replace(/^.*\n/, "")}`;
  const wide = new Uint8Array(Buffer.from(text, "utf16le"));
  const { "customXml/item1.xml": _ours, ...others } = all;
  const saved = zipSync({
    ...others,
    "customXml/item1.xml": strToU8('<other xmlns="urn:somebody:else"/>'),
    "customXml/item2.xml": wide,
  });
  const { state } = await readWorkbookTables(saved);
  expect(JSON.parse(String(state))).toEqual(JSON.parse(hostile));
});

test("a long model goes into the file in pieces, each named as one part is", async () => {
  const long = JSON.stringify({ a: "<".repeat(600_000) });
  const bytes = await workbookFile({ ...charted, state: long });
  const names = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith("customXml/"));
  expect(names).toEqual([
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "customXml/_rels/item1.xml.rels",
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
    "customXml/_rels/item2.xml.rels",
  ]);
  const text = (name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
  expect(text("xl/_rels/workbook.xml.rels")).toContain('Target="../customXml/item2.xml"/>');
  expect(text("[Content_Types].xml")).toContain('PartName="/customXml/itemProps2.xml"');
  expect(text("customXml/itemProps2.xml")).toContain("{6F1C7B52-3C0B-4E1E-9B7A-51D8E0C4A2F7}");
  expect((await readWorkbookTables(bytes)).state === long).toBe(true);
  const { "customXml/item2.xml": _gone, ...others } = unzipSync(bytes);
  expect((await readWorkbookTables(zipSync(others))).state).toEqual({ missing: [2], of: 2 });
});

test("of two parts in a file the first that can be read is taken", async () => {
  const copied = zipSync({
    ...unzipSync(file),
    "customXml/item1.xml": strToU8('<model xmlns="urn:quota-workbook:model">{"a":</model>'),
    "customXml/item2.xml": strToU8('<model xmlns="urn:quota-workbook:model">{"a":1}</model>'),
  });
  expect((await readWorkbookTables(copied)).state).toBe('{"a":1}');
});

test("the inspector tells of it in a note, and of nobody else's parts", async () => {
  const said = (bytes: Uint8Array) => {
    const reading = readCells(bytes);
    if (reading.kind === "unreadable") throw new Error(reading.what);
    return inspection(reading.workbook).findings.filter(({ rule }) => rule === "stored-model");
  };
  expect(said(file)).toMatchObject([
    { weight: "note", sheet: null, remedy: expect.stringContaining("Remove it") as string },
  ]);
  const foreign = edited(file, {
    "customXml/item1.xml": () => '<model xmlns="urn:somebody:else">{}</model>',
  });
  expect(said(foreign)).toEqual([]);
  expect(said(await workbookFile(charted))).toEqual([]);
});

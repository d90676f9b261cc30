import { strFromU8, unzipSync } from "fflate";
import { allocationPlan } from "../../src/engine";
import { crmLoad } from "../../src/handoff";
import { inspection } from "../../src/inspector";
import { verificationWorkbook, verifiedLoad } from "../../src/workbook";
import { readCells, readWorkbookFile, workbookFile } from "../../src/xlsx";
import { template } from "../excel/printed-workbook";
import { charted } from "../workbook/charted";

const ours = { ...charted, state: '{"model":1}' };

async function partsOf(description: typeof charted): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(await workbookFile(description));
}

const isMarkPart = (name: string) => name.includes("customProperty");

let parts: Readonly<Record<string, Uint8Array>>;
const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
beforeAll(async () => {
  parts = await partsOf(ours);
});

test("each sheet of a workbook with a model holds its mark as Excel keeps a custom property", () => {
  expect(Object.keys(parts).filter(isMarkPart)).toEqual([
    "xl/customProperty1.bin",
    "xl/customProperty2.bin",
  ]);
  const element =
    '<customProperties><customPr name="QuotaWorkbook" r:id="rIdMark"/></customProperties>';
  // What stands behind the cells: a page ends on the first sheet, and charts and a table follow.
  const behind = (sheet: number) =>
    text(`xl/worksheets/sheet${sheet}.xml`).replace(/^.*<\/(?=headerFooter>)/s, "</");
  expect(behind(1)).toBe(
    `</headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="27" max="16383" man="1"/></rowBreaks>${element}<drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>`,
  );
  expect(behind(2)).toBe(`</headerFooter>${element}</worksheet>`);
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";
  for (const number of [1, 2]) {
    expect(text(`xl/worksheets/_rels/sheet${number}.xml.rels`)).toContain(
      `<Relationship Id="rIdMark" Type="${type}" Target="../customProperty${number}.bin"/></Relationships>`,
    );
    expect(text("[Content_Types].xml")).toContain(
      `<Override PartName="/xl/customProperty${number}.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"/>`,
    );
  }
  expect(Object.keys(parts)[0]).toBe("[Content_Types].xml");
});

// Of the first sheet: its table ends in row 10 and has 6 columns; beside it stand A1, A2, A3, B3 and A5.
test("the text of a mark is its version, two words, rows, columns and cells, in letters of two bytes", () => {
  const bytes = parts["xl/customProperty1.bin"] ?? new Uint8Array();
  expect([...bytes.slice(0, 4)]).toEqual([0x32, 0, 0x20, 0]);
  expect(new TextDecoder("utf-16le").decode(bytes)).toMatch(/^2 [\da-z]+ [\da-z]+ 10 6 5$/);
});

test("charts bear the names by which the add-in finds them; without a model they bear their own", async () => {
  expect(text("xl/drawings/drawing1.xml")).toContain('name="QuotaWorkbook Clustered"');
  const plain = await partsOf(charted);
  expect(strFromU8(plain["xl/drawings/drawing1.xml"] ?? new Uint8Array())).toContain(
    'name="Clustered"',
  );
});

test("a workbook without a model, and one that holds a re-export against its load, bear no mark", async () => {
  const model = template("saas-12-reps");
  const allocation = allocationPlan(model);
  if (allocation?.kind !== "planned") throw new Error("no plan");
  const load = verifiedLoad(crmLoad("salesforce", model, allocation), model, "2026-11-21");
  for (const description of [charted, verificationWorkbook(load)]) {
    const names = Object.keys(await partsOf(description));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter(isMarkPart)).toEqual([]);
  }
});

test("the same description gives the same bytes, and every reader goes on reading them", async () => {
  const [first, second] = [await workbookFile(ours), await workbookFile(ours)];
  expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  const [sheet] = await readWorkbookFile(first);
  expect(sheet?.rows[6]).toEqual(["Ana <& Co>", 100, 40, 140, "GREEN", 0.5]);
});

test("the inspector tells of the marks in one note, and of no file without them", async () => {
  const said = (bytes: Uint8Array) => {
    const reading = readCells(bytes);
    if (reading.kind === "unreadable") throw new Error(reading.what);
    return inspection(reading.workbook).findings.filter(({ rule }) => rule === "sheet-mark");
  };
  expect(said(await workbookFile(charted))).toEqual([]);
  expect(said(await workbookFile(ours))).toMatchObject([
    {
      weight: "note",
      sheet: null,
      words: "The mark by which the add-in knows its sheets again stands on 2 sheets.",
      remedy: expect.stringContaining("Custom Worksheet Properties") as string,
    },
  ]);
});

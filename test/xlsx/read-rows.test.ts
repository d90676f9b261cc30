import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { sheetRows, UnreadableFile, workbookSheets } from "../../src/xlsx";
import type { SheetBatch, SheetCell } from "../../src/xlsx";
import { edited, fileOf } from "./edited-file";

async function batchesOf(bytes: Uint8Array, sheet = "Sheet1"): Promise<readonly SheetBatch[]> {
  const batches: SheetBatch[] = [];
  for await (const batch of sheetRows(bytes, sheet)) batches.push(batch);
  return batches;
}

/** Rows by the number that a person sees. */
async function rowsOf(bytes: Uint8Array, sheet?: string) {
  const rows: Record<number, readonly SheetCell[]> = {};
  for (const { firstRow, rows: own } of await batchesOf(bytes, sheet)) {
    for (const [at, row] of own.entries()) rows[firstRow + at] = row;
  }
  return rows;
}

/** What is said of a file that cannot be read; anything but words for people fails. */
async function refusal(bytes: Uint8Array, sheet?: string): Promise<string> {
  try {
    await batchesOf(bytes, sheet);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return `${error.what} ${error.remedy}`;
  }
  return "It was read.";
}

const cell = (address: string, value: string, kind = "") =>
  `<c r="${address}"${kind === "" ? "" : ` t="${kind}"`}><v>${value}</v></c>`;

describe("A sheet of a workbook file", () => {
  it("gives texts, numbers and yes or no, wherever they stand", async () => {
    const sheet =
      `<dimension ref="A1:D9"/><sheetData><row r="2">${cell("A2", "1", "s")}${cell("C2", "1.5")}</row>` +
      `<row r="3" hidden="1">${cell("A3", "0", "s")}${cell("B3", "1", "b")}</row><row r="4"/>` +
      `<row r="9"><c r="A9" t="inlineStr"><is><r><t>in </t></r><r><t>line &amp; so</t></r></is></c>` +
      `<c r="B9" t="str"><f>A1&amp;"x"</f><v>calculated</v></c>${cell("C9", "#N/A", "e")}` +
      `<c r="D9" s="3"/></row></sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells>`;
    const texts = `<sst count="2"><si><t>plain</t></si><si><r><t xml:space="preserve">two </t></r><r><t>parts</t></r><rPh><t>spoken</t></rPh></si></sst>`;
    const bytes = fileOf(sheet, { "xl/sharedStrings.xml": texts });
    expect(workbookSheets(bytes)).toEqual(["Sheet1"]);
    expect(await rowsOf(bytes)).toEqual({
      2: ["two parts", null, 1.5],
      3: ["plain", true],
      9: ["in line & so", "calculated", "#N/A"],
    });
  });

  it("gives numbers that are shown as days as ISO dates, without the time", async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-407]d\\. mmm yy"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="21"/></cellXfs></styleSheet>`;
    const each = [
      ["0", "46085"],
      ["1", "46085"],
      ["2", "46085.999"],
      ["3", "1"],
      ["1", "59"],
      ["1", "60"],
      ["1", "61"],
      ["4", "46085"],
      ["5", "0.5"],
      ["1", "-3"],
    ];
    const cells = each.map(([look, value]) => `<c s="${look}"><v>${value}</v></c>`).join("");
    const iso = `<c t="d"><v>2026-03-04T09:30:00</v></c>`;
    const bytes = fileOf(`<sheetData><row>${cells}${iso}</row></sheetData>`, {
      "xl/styles.xml": styles,
    });
    // 1 January 2025 is day 45658; 4 March 2026 comes 365 + 31 + 28 + 3 days after it, so it is 46085.
    expect(await rowsOf(bytes)).toEqual({
      1: [
        46085,
        "2026-03-04",
        "2026-03-04",
        "1900-01-01",
        "1900-02-28",
        60,
        "1900-03-01",
        46085,
        0.5,
        -3,
        "2026-03-04",
      ],
    });
    const old = edited(bytes, {
      "xl/workbook.xml": (xml) => xml.replace("<sheets>", `<workbookPr date1904="1"/><sheets>`),
    });
    // Both calendars count the same days, one from 1462 days later.
    expect((await rowsOf(old))[1]?.[1]).toBe("2030-03-05");
  });

  it("is read as the file library wrote it, sheet by sheet", async () => {
    const rows = Array.from({ length: 5000 }, (_row, at) => [`Deal ${at % 7}`, at / 4, at % 2 > 0]);
    const bytes = await writeXlsx({
      sheets: [
        { name: "One", rows: [["only"]] },
        { name: "Two & more", rows },
      ],
    });
    expect(workbookSheets(bytes)).toEqual(["One", "Two & more"]);
    const batches = await batchesOf(bytes, "Two & more");
    expect(batches.flatMap((batch) => batch.rows)).toEqual(rows);
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.at(-1)?.progress).toBe(1);
  });

  it("may be called off between two batches", async () => {
    const rows = Array.from({ length: 50_000 }, (_row, at) => [at, at]);
    const bytes = await writeXlsx({ sheets: [{ name: "Long", rows }] });
    const callOff = { aborted: false };
    let seen = 0;
    for await (const batch of sheetRows(bytes, "Long", callOff)) {
      seen += batch.rows.length;
      callOff.aborted = true;
    }
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThan(50_000);
  });
});

describe("A file that cannot be read is said to be so", () => {
  const plain = fileOf(
    `<sheetData><row>${cell("A1", "7")}</row><row>${cell("A2", "8")}</row></sheetData>`,
  );

  it.each([
    ["nothing at all", new Uint8Array(), "The file is empty."],
    ["a text", strToU8("Owner,Amount\nAva,5\n"), "The file is no .xlsx workbook."],
    ["an archive of something else", zipSync({ "a.txt": strToU8("a") }), "but holds none"],
    ["half of it", plain.slice(0, plain.length / 2), "damaged or cut short"],
    ["a file without its directory", plain.slice(0, -30), "damaged or cut short"],
    ["a sheet cut short", fileOf(`<sheetData><row>`), "cut short"],
    [
      "rows from bottom to top",
      fileOf(`<sheetData><row r="2">${cell("A2", "1")}</row><row r="1"></row></sheetData>`),
      "not numbered from top to bottom",
    ],
    [
      "a cell beyond the last column",
      fileOf(`<sheetData><row>${cell("XFE1", "1")}</row></sheetData>`),
      "beyond the last column",
    ],
    [
      "a text that is not there",
      fileOf(`<sheetData><row>${cell("A1", "5", "s")}</row></sheetData>`),
      "names a text",
    ],
    [
      "a number that is none",
      fileOf(`<sheetData><row>${cell("A1", "ten")}</row></sheetData>`),
      "holds no number",
    ],
  ])("%s", async (_what, bytes, said) => {
    expect(await refusal(bytes)).toContain(said);
  });

  it("a sheet that it does not have", async () => {
    expect(await refusal(plain, "Deals")).toBe(
      "The file has no sheet Deals. Name one of its sheets.",
    );
  });

  it("a file that unpacks to more than any workbook needs, before the memory is spent", async () => {
    const blanks = new Uint8Array(260_000_000).fill(32);
    blanks.set(strToU8("<worksheet><sheetData>"));
    const bomb = { "xl/worksheets/sheet1.xml": blanks };
    const packed = zipSync({ ...unzipSync(fileOf("")), ...bomb });
    expect(packed.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage().rss;
    expect(await refusal(packed)).toContain("unpacks to more than 250,000,000 bytes");
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
    // A file that says it is small and is not, is found out while it is unpacked.
    const liar = packed.slice();
    const view = new DataView(liar.buffer);
    for (let at = 0; at < liar.length - 4; at += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      if (view.getUint32(at + 24, true) === 260_000_000) view.setUint32(at + 24, 1000, true);
    }
    expect(await refusal(liar)).toContain("damaged or cut short");
  });

  it("an element without end", async () => {
    const long = `<sheetData><row><c t="inlineStr"><is><t>${"a".repeat(21_000_000)}`;
    expect(await refusal(fileOf(long))).toContain("without end");
  });

  it("definitions of its own", async () => {
    const bytes = edited(plain, {
      "xl/worksheets/sheet1.xml": (xml) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml}`,
    });
    expect(await refusal(bytes)).toContain("DOCTYPE");
  });
});

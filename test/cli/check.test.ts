import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspection, type Finding } from "../../src/inspector";
import { workbookDescription } from "../../src/workbook";
import { readCells, workbookFile } from "../../src/xlsx";
import { template, onADay } from "../excel/printed-workbook";
import { edited } from "../xlsx/edited-file";
import { quota } from "./terminal";

let folder = "";
let insurance: Uint8Array;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "quota-check-"));
  insurance = await workbookFile(workbookDescription(template("insurance-team"), onADay));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function findings(bytes: Uint8Array): readonly Finding[] {
  const reading = readCells(bytes);
  if (reading.kind === "unreadable") throw new Error(reading.what);
  return inspection(reading.workbook).findings;
}

function told(finding: Finding): string {
  return [finding.rule, finding.sheet, finding.cells, finding.words].join(" ");
}

test.each([
  "empty",
  "insurance-team",
  "saas-12-reps",
  "segmented-48-reps",
  "west-team-q4",
] as const)("the workbook of %s has no error", async (name) => {
  const file = await workbookFile(workbookDescription(template(name), onADay));
  const errors = findings(file).filter(({ weight }) => weight === "error");
  expect(errors.map(told)).toEqual([]);
});

type Edits = Readonly<Record<string, (xml: string) => string>>;

const sheet = (place: number) => `xl/worksheets/sheet${place}.xml`;
const INPUTS = sheet(2);
const QUOTAS = sheet(3);
const CHECKS = sheet(4);
const cell = (address: string) => new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`);

/** What stands in a cell of a sheet, its look kept. */
const put =
  (address: string, within: string, kind = "") =>
  (xml: string) =>
    xml.replace(cell(address), (_all, attributes: string) => {
      const kept = attributes.replace(/ t="[^"]*"/, "");
      return `<c r="${address}"${kept}${kind === "" ? "" : ` t="${kind}"`}>${within}</c>`;
    });
const type = (address: string, text: string) =>
  put(address, `<is><t>${text}</t></is>`, "inlineStr");
const calculate = (address: string, formula: string) => put(address, `<f>${formula}</f><v>1</v>`);
const name = (defined: string) => (xml: string) =>
  xml.replace("<definedNames>", `<definedNames>${defined}`);

/** Faults that people make, planted in copies of our own file, and what must be said of them. */
const faults: readonly (readonly [fault: string, edits: Edits, expected: string])[] = [
  [
    "an error that shows",
    { [QUOTAS]: put("B8", "<f>1/0</f><v>#DIV/0!</v>", "e") },
    "error-value Auto quotas and OTE B8",
  ],
  [
    "cells that are gone",
    { [QUOTAS]: calculate("B9", "#REF!*CloseRate") },
    "broken-reference Auto quotas and OTE B9",
  ],
  [
    "a number within a formula",
    { [QUOTAS]: calculate("B10", "Deals*DealValue*1.05") },
    "embedded-constant Auto quotas and OTE B10 =Deals*DealValue*1.05 holds 1.05.",
  ],
  [
    "a number beside a reference",
    { [QUOTAS]: calculate("B7", "MeetingsHeld+12") },
    "partial-input Auto quotas and OTE B7",
  ],
  [
    "another formula in a table",
    { [QUOTAS]: calculate("F28", "RoleQuotas[[#This Row],[Actual]]") },
    "mixed-table-column Auto quotas and OTE F28",
  ],
  [
    "a number typed over a formula",
    { [QUOTAS]: put("G28", "<v>0.5</v>") },
    "typed-over Auto quotas and OTE G28",
  ],
  [
    "a volatile function",
    { [QUOTAS]: calculate("B22", "SetterCapacity*TODAY()/MeetingsNeeded") },
    "volatile-function Auto quotas and OTE B22",
  ],
  [
    "a function of the add-in",
    { [QUOTAS]: calculate("B14", "QUOTA.AUTO(&quot;closer&quot;,Deals)") },
    "add-in-function Auto quotas and OTE B14",
  ],
  [
    "a function younger than 2016",
    { [QUOTAS]: calculate("B15", "_xlfn.XLOOKUP(Deals,AutoQuotas,AutoQuotas)") },
    "newer-function Auto quotas and OTE B15",
  ],
  [
    "a formula of 300 characters",
    { [QUOTAS]: calculate("B16", `Deals${"+CloseRate".repeat(30)}`) },
    "long-formula Auto quotas and OTE B16",
  ],
  [
    "a circle",
    { [QUOTAS]: calculate("B10", "TeamOte*OteShareOfRevenue") },
    "circular-reference Auto quotas and OTE",
  ],
  [
    "a hidden sheet",
    {
      "xl/workbook.xml": (xml) =>
        xml.replace('<sheet name="Checks"', '<sheet name="Checks" state="hidden"'),
    },
    "hidden-sheet Checks",
  ],
  [
    "a sheet only code can show",
    {
      "xl/workbook.xml": (xml) =>
        xml.replace('<sheet name="Inputs"', '<sheet name="Inputs" state="veryHidden"'),
    },
    "very-hidden-sheet Inputs",
  ],
  [
    "a hidden row",
    { [QUOTAS]: (xml) => xml.replace('<row r="9"', '<row r="9" hidden="1"') },
    "hidden-rows Auto quotas and OTE",
  ],
  [
    "a hidden column",
    { [INPUTS]: (xml) => xml.replace('<col min="6"', '<col hidden="1" min="6"') },
    "hidden-columns Inputs  Columns are hidden: F.",
  ],
  [
    "another workbook",
    { [QUOTAS]: calculate("B9", "[1]Prices!$A$1*CloseRate") },
    "external-link Auto quotas and OTE B9",
  ],
  [
    "an input that moves nothing",
    {
      [INPUTS]: (xml) => {
        const [, look = ""] = /<c r="B18" (s="\d+")/.exec(xml) ?? [];
        return xml.replace(
          "</sheetData>",
          `<row r="60"><c r="B60" ${look}><v>7</v></c></row></sheetData>`,
        );
      },
    },
    "unused-input Inputs B60",
  ],
  [
    "CONFIRMED without source",
    { [INPUTS]: (xml) => put("J18", "")(type("G18", "CONFIRMED")(xml)) },
    "confirmed-without-source Inputs J18",
  ],
  [
    "a check that fails",
    { [CHECKS]: (xml) => xml.replace(/(<c r="E16"[^>]*>.*?<v>)[^<]*/, "$1FAIL") },
    "failed-check Checks E16",
  ],
  [
    "a master check that fails",
    { [CHECKS]: (xml) => xml.replace(/(<c r="B11"[^>]*>.*?<v>)[^<]*/, "$11 FAIL: see Checks") },
    "failed-check Checks B11",
  ],
  [
    "a text like a formula",
    { [INPUTS]: type("K20", "=HYPERLINK(&quot;http://x&quot;)") },
    "formula-like-text Inputs K20",
  ],
  [
    "an author",
    { "docProps/core.xml": (xml) => xml.replace("Quota Workbook", "Ann Example") },
    "personal-metadata   Author: Ann Example.",
  ],
  [
    "a path",
    {
      "xl/workbook.xml": (xml) =>
        xml.replace("<bookViews>", '<absPath url="C:\\Users\\ann\\quotas\\"/><bookViews>'),
    },
    "personal-metadata   The file's last folder tells a path",
  ],
  [
    "merged cells",
    {
      [INPUTS]: (xml) =>
        xml.replace(
          "</sheetData>",
          '</sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
        ),
    },
    "merged-cells Inputs",
  ],
  ["a number stored as text", { [INPUTS]: type("B18", "30000") }, "number-as-text Inputs B18"],
  ["a date stored as text", { [INPUTS]: type("I18", "21/11/2026") }, "date-as-text Inputs I18"],
  [
    "a name that leads nowhere",
    { "xl/workbook.xml": name('<definedName name="Old">#REF!</definedName>') },
    "broken-name   Old",
  ],
  [
    "two things of one name",
    {
      "xl/workbook.xml": name(
        '<definedName name="closerate" localSheetId="1">Inputs!$A$1</definedName>',
      ),
    },
    "duplicate-name   closerate",
  ],
  [
    "a password",
    {
      [QUOTAS]: (xml) =>
        xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" password="CC1A"/>'),
    },
    "password-protected Auto quotas and OTE",
  ],
  ["macros", { "xl/vbaProject.bin": () => "macros" }, "macros   The file holds macros"],
];

test.each(faults)("%s is found in a copy of our file", (_fault, edits, expected) => {
  const before = findings(insurance).map(told);
  const after = findings(edited(insurance, edits)).map(told);
  expect(after.filter((line) => !before.includes(line)).join("\n")).toContain(expected);
});

function saved(file: string, bytes: Uint8Array): string {
  const path = join(folder, file);
  writeFileSync(path, bytes);
  return path;
}

test("a workbook without errors ends with exit code 0, one with errors with 1", () => {
  const clean = quota("check", saved("clean.xlsx", insurance));
  expect([clean.status, clean.told]).toEqual([0, ""]);
  expect(clean.out).toMatch(/No errors\.$/);
  const broken = edited(insurance, { [QUOTAS]: calculate("B9", "#REF!") });
  const { status, out } = quota("check", saved("broken.xlsx", broken));
  expect(status).toBe(1);
  expect(out.split("\n").slice(0, 2)).toEqual([
    "1 error",
    "  Auto quotas and OTE B9: =#REF! refers to cells that are gone. Point the formula at the cells it is meant to read. [broken-reference]",
  ]);
});

test("--json and --formulas give findings and formulas to a program", () => {
  const path = saved("ours.xlsx", insurance);
  const { findings: list, formulas } = JSON.parse(
    quota("check", path, "--json", "--formulas").out,
  ) as {
    findings: Finding[];
    formulas: { formula: string; cells: string[]; count: number }[];
  };
  expect(list.map(told)).toEqual(findings(insurance).map(told));
  expect(formulas).toContainEqual(
    expect.objectContaining({ formula: "=MasterCheck", cells: ["B3"], count: 1 }),
  );
  expect(quota("check", path, "--formulas").out).toContain("Auto quotas and OTE B27:B29: 3 cells");
});

test("what is no workbook ends with one line and exit code 1; a senseless call with 2", () => {
  const path = saved("text.xlsx", new TextEncoder().encode("Name,Quota"));
  expect(quota("check", path)).toEqual({
    status: 1,
    out: "",
    told: `${path}: The file is no .xlsx workbook. Name a workbook saved as .xlsx.`,
  });
  expect(quota("check").status).toBe(2);
  expect(quota("check", join(folder, "nowhere.xlsx")).status).toBe(2);
  expect(quota("check", path, "--chart").status).toBe(2);
});

/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { emptyModel, withAnswer } from "../../src/engine";
import { excelHost } from "../../src/excel";
import { readSettingsValue } from "../../src/intake";
import { inputNames, settingsFrom, workbookDescription, type Progress } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { expectedCells, shownIn, template, onADay } from "./printed-workbook";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const insurance = template("insurance-team");
const nobodyListens = () => undefined;

async function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

test.each(["insurance-team", "empty"] as const)(
  "every cell of the %s workbook shows what the engine says",
  async (name) => {
    const description = workbookDescription(template(name), onADay);
    await excelHost().write(description, nobodyListens);
    const shown = new Map<string, readonly (readonly unknown[])[]>();
    for (const sheet of description.sheets) shown.set(sheet.name, await shownIn(sheet.name));
    const differences = expectedCells(description).filter(({ sheet, row, column, value }) => {
      const found = shown.get(sheet)?.[row]?.[column] ?? "";
      return typeof value === "number" && typeof found === "number"
        ? Math.abs(found - value) > 1e-9 * Math.max(1, Math.abs(value))
        : found !== value;
    });
    expect(
      differences.map((cell) => ({
        ...cell,
        found: shown.get(cell.sheet)?.[cell.row]?.[cell.column],
      })),
    ).toEqual([]);
  },
);

test("the workbook is written in at most five requests, and a word comes before each", async () => {
  const heard: Progress[] = [];
  excel.resetTally();
  await excelHost().write(workbookDescription(insurance, onADay), (progress) =>
    heard.push(progress),
  );
  expect(excel.tally().requests).toBeLessThanOrEqual(5);
  expect(heard.map(({ doing }) => doing)).toEqual([
    "making the sheets",
    "writing the formulas",
    "making it look right",
    "done",
  ]);
});

test("what was written reads back as the same model", async () => {
  const host = excelHost();
  await host.write(workbookDescription(insurance, onADay), nobodyListens);
  const { settings, lost } = settingsFrom(await host.read(inputNames), emptyModel);
  expect(lost).toEqual([]);
  expect(readSettingsValue(settings)).toEqual({
    kind: "model",
    model: insurance,
    notices: [],
    offers: [],
  });
});

test("a close rate typed into the sheet moves the closer quota there", async () => {
  const host = excelHost();
  await host.write(workbookDescription(insurance, onADay), nobodyListens);
  const { CloseRate: place } = await host.read(["CloseRate"]);
  const [sheet = "", address = ""] = (place?.address ?? "").split("!");
  await excel.type(sheet, address, 0.35);
  const { CloserAutoQuota: quota } = await host.read(["CloserAutoQuota"]);
  expect(quota?.rows[0]?.[0]).toBeCloseTo((182 * 0.35) / 8, 12);
});

test("an answer given in the pane is typed into its cell, and the change is told", async () => {
  const host = excelHost();
  await host.write(workbookDescription(insurance, onADay), nobodyListens);
  let hear: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (hear = resolve));
  await host.follow(() => hear());
  await host.writeInput("CloseRate", 0.35);
  await told;
  const { CloseRate: rate } = await host.read(["CloseRate"]);
  expect(rate?.rows).toEqual([[0.35]]);
});

test("writing again makes no second sheets, and leaves the user's own cells and sheets alone", async () => {
  const host = excelHost();
  await host.write(workbookDescription(insurance, onADay), nobodyListens);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["mine"]];
    context.workbook.worksheets.getItem("Inputs").getRange("P1").values = [["my remark"]];
    await context.sync();
  });
  const changed = withAnswer(insurance, "closeRate", 0.4);
  const report = await host.write(workbookDescription(changed, onADay), nobodyListens);
  expect(report).toEqual({
    created: [],
    updated: ["Inputs"],
    unchanged: ["About", "Auto quotas and OTE", "Checks"],
    left: [],
    unfinished: [],
    isCancelled: false,
  });
  expect(await sheetNames()).toEqual([
    "Sheet1",
    "About",
    "Inputs",
    "Auto quotas and OTE",
    "Checks",
  ]);
  expect((await shownIn("Sheet1"))[0]?.[0]).toBe("mine");
  expect((await shownIn("Inputs"))[0]?.[15]).toBe("my remark");
  const { CloserAutoQuota: quota } = await host.read(["CloserAutoQuota"]);
  expect(quota?.rows[0]?.[0]).toBeCloseTo(9.1, 12);
});

test("a sheet of the user's that bears one of our names is never written over", async () => {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.add("Inputs");
    own.getRange("A1").values = [["mine"]];
    await context.sync();
  });
  await expect(
    excelHost().write(workbookDescription(insurance, onADay), nobodyListens),
  ).rejects.toThrow(
    "The workbook has a sheet of yours called Inputs, and the add-in will not write over it. Rename it and write again. Nothing was changed.",
  );
  expect(await sheetNames()).toEqual(["Sheet1", "Inputs"]);
  expect(await shownIn("Inputs")).toEqual([["mine"]]);
});

test("company names that look like formulas stay text", async () => {
  const hostile = withAnswer(insurance, "company.name", '=HYPERLINK("http://x","y")');
  const host = excelHost();
  await host.write(workbookDescription(hostile, onADay), nobodyListens);
  const { CompanyName: name } = await host.read(["CompanyName"]);
  expect(name?.rows).toEqual([['=HYPERLINK("http://x","y")']]);
});

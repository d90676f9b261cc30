/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import { storedModel, storedText } from "../../src/intake";
import { leftInWords } from "../../src/pane/hand-off/swap-left";
import { swapBack, swapIn } from "../../src/pane/hand-off/swapped";
import { sheetsOf, standingSheets } from "../../src/pane/sheet-reading";
import { workbookDescription } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { inputWorkbook } from "../workbook/inputs/sheets-of";
import { onADay, template } from "./printed-workbook";

// Whole workbooks are written.
jest.setTimeout(120_000);

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const insurance = template("insurance-team");
const taken = { date: "2026-11-21", dropsKept: true, dropsModel: true };

async function written() {
  const host = excelHost();
  const state = storedText(insurance);
  await host.write(workbookDescription(insurance, { ...onADay, state }), () => undefined);
  await host.keepText("versions/1", "kept");
  return { host, state };
}

test("what the add-in keeps is taken out of a workbook in Excel, and comes back to the letter", async () => {
  const { host, state } = await written();
  const swapped = await swapIn(host, [], taken);
  expect(swapped.left).toEqual({ texts: 0, carriesModel: false, marked: 4 });
  expect(leftInWords(swapped).slice(0, 3)).toEqual([
    "1 kept text taken out.",
    "The add-in's own model was taken out.",
    "Asked again, the workbook carries no model beside its sheets.",
  ]);
  expect(await host.readState()).toBeNull();
  expect(await swapBack(host, swapped)).toBe(true);
  expect(await host.readState()).toBe(state);
  expect(await host.keptTexts()).toEqual({ "versions/1": "kept" });
});

test("what was not asked for stays, and is told", async () => {
  const { host, state } = await written();
  const swapped = await swapIn(host, [], { ...taken, dropsKept: false, dropsModel: false });
  expect(swapped).toMatchObject({
    model: null,
    left: { texts: 1, carriesModel: true, marked: 4 },
  });
  expect(leftInWords(swapped).slice(0, 2)).toEqual([
    "1 text of the add-in (versions, or what was not written yet) stays beside the sheets.",
    "The model itself stays beside the sheets of the open workbook; the copy as a file is without it.",
  ]);
  expect(await host.readState()).toBe(state);
});

test("a model that was written since stays, and that it does is told", async () => {
  const { host } = await written();
  const swapped = await swapIn(host, [], taken);
  await host.write(
    workbookDescription(insurance, { ...onADay, state: '{"a":2}' }),
    () => undefined,
  );
  expect(await swapBack(host, swapped)).toBe(false);
  expect(await host.readState()).toBe('{"a":2}');
});

test("a workbook without its model is still the add-in's, is read from its sheets, and says what is left out", async () => {
  const host = excelHost();
  const saas = template("saas-12-reps");
  await host.write({ ...inputWorkbook(saas), state: storedText(saas) }, () => undefined);
  await swapIn(host, [], taken);
  expect(await host.holdsModel()).toBe(true);
  const reading = standingSheets(await sheetsOf(host), storedModel(await host.readState()));
  if (reading.kind !== "model") throw new Error("The sheets make no model.");
  expect(reading.notices[0]).toBe(
    "The workbook carries no model beside its sheets. Left out is what no sheet holds: stated figures, scenarios, ranges and previous values of the register, what was decided of people who left, what was signed, inputs accepted by name, checklists of the engagement, and keys that were not understood.",
  );
  // templates/saas-12-reps.json: fifteen people, three targets.
  expect(reading.model.roster).toHaveLength(15);
  expect(reading.model.targets).toHaveLength(3);
});

/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import { inputSheets } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { template, workbookOf } from "./printed-workbook";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const saas = template("saas-12-reps");
const inputs = (model: typeof saas) => workbookOf(inputSheets(model));
const write = (model: typeof saas) => excelHost().write(inputs(model), () => undefined);

async function idsInList(): Promise<readonly unknown[]> {
  const { RosterIds: found } = await excelHost().read(["RosterIds"]);
  return (found?.rows ?? []).map(([id]) => id);
}

test("what is chosen from a list is a rule with the list's name; the list grows with its table", async () => {
  await write(saas);
  const [rule, alert, prompt] = await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Bounds").getRange("A7");
    dataValidation.load("rule,errorAlert,prompt");
    await context.sync();
    return [dataValidation.rule, dataValidation.errorAlert, dataValidation.prompt];
  });
  expect(rule).toEqual({ list: { inCellDropDown: true, source: "=RosterIds" } });
  expect(alert).toMatchObject({
    message: "Choose from the list, or leave the cell blank.",
    showAlert: true,
    style: "Stop",
  });
  expect(prompt).toMatchObject({ message: "An id of the roster.", showPrompt: true });
  const people = [...saas.roster, ...saas.hires];
  expect(await idsInList()).toEqual(people.map(({ id }) => id));
  const [first] = saas.roster;
  if (first === undefined) throw new RangeError("nobody");
  await write({ ...saas, roster: [...saas.roster, { ...first, id: "R99" }] });
  expect(await idsInList()).toContain("R99");
}, 60_000);

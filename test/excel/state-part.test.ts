/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import { workbookDescription } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { onADay, template } from "./printed-workbook";

// Each test writes a workbook more than once.
jest.setTimeout(60_000);

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const insurance = template("insurance-team");
const write = (state?: string) =>
  excelHost().write(
    workbookDescription(insurance, { ...onADay, ...(state === undefined ? {} : { state }) }),
    () => undefined,
  );

/** All parts of the open workbook. */
async function parts(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const all = context.workbook.customXmlParts.load("items/id");
    await context.sync();
    const texts = all.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

const ours = (json: string) => `<model xmlns="urn:quota-workbook:model">${json}</model>`;

async function add(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

test("the model goes into one part of the workbook in the same requests, and is read from there", async () => {
  const state = JSON.stringify({ said: '<a> & ]]> "b" \u0001 \uffff' });
  excel.resetTally();
  await write();
  const { requests } = excel.tally();
  excel.dispose();
  excel = await officeInJsdom();
  await write(state);
  expect(excel.tally().requests).toBe(requests);
  expect(await parts()).toHaveLength(1);
  expect(JSON.parse((await excelHost().readState()) ?? "")).toEqual(JSON.parse(state));
});

test("writing again replaces what the part says; the same again writes nothing", async () => {
  await write('{"a":1}');
  await write('{"a":2}');
  expect(await parts()).toEqual([ours('{"a":2}')]);
  excel.resetTally();
  const report = await write('{"a":2}');
  expect(report.updated).toEqual([]);
  expect(excel.tally().requests).toBe(3);
  await write();
  expect(await parts()).toEqual([ours('{"a":2}')]);
});

test("of several parts of ours one is left, and somebody else's are never touched", async () => {
  await add('<model xmlns="urn:somebody:else"/>');
  await add(ours("old"));
  await add(ours("older"));
  await write("{}");
  expect(await parts()).toEqual(['<model xmlns="urn:somebody:else"/>', ours("{}")]);
  await add(ours("copied"));
  await write("{}");
  expect(await parts()).toEqual(['<model xmlns="urn:somebody:else"/>', ours("{}")]);
});

test("a first write that fails takes the part back as well", async () => {
  await add('<model xmlns="urn:somebody:else"/>');
  excel.failWith({ atRequest: 4, code: "GeneralException", when: "after" });
  await expect(write("{}")).rejects.toThrow("Nothing of ours was left in the workbook.");
  excel.failWith(null);
  expect(await parts()).toEqual(['<model xmlns="urn:somebody:else"/>']);
});

test("a workbook without it carries nothing", async () => {
  expect(await excelHost().readState()).toBeNull();
  await add('<model xmlns="urn:somebody:else"/>');
  expect(await excelHost().readState()).toBeNull();
});

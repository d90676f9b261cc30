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
  expect(JSON.parse(String(await excelHost().readState()))).toEqual(JSON.parse(state));
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

test("of several parts the first that can be read is taken", async () => {
  await add(ours('{"a":'));
  await add(ours('{"a":1}'));
  expect(await excelHost().readState()).toBe('{"a":1}');
});

test("a long model goes in pieces, each in a request that Excel on the web takes, and is read from them", async () => {
  // Some 9 MB on their way: every letter of the text is two there.
  const long = JSON.stringify({ a: '"'.repeat(2_250_000) });
  excel.dispose();
  excel = await officeInJsdom({ requestLimitBytes: 4_200_000 });
  await write('{"a":1}');
  excel.resetTally();
  await write(long);
  expect(excel.tally().requests).toBeLessThanOrEqual(10);
  expect(await parts()).toHaveLength(10);
  expect((await excelHost().readState()) === long).toBe(true);
  excel.resetTally();
  await write(long);
  expect(excel.tally().requests).toBe(5);
  await Excel.run(async (context) => {
    const all = context.workbook.customXmlParts.load("items/id");
    await context.sync();
    all.items[6]?.delete();
    await context.sync();
  });
  expect(await excelHost().readState()).toEqual({ missing: [7], of: 10 });
  await write('{"a":2}');
  expect(await parts()).toEqual([ours('{"a":2}')]);
});

test("pieces that could not all be sent leave the model that stood", async () => {
  await write('{"a":1}');
  excel.failWith({ atRequest: 4, code: "GeneralException", when: "after" });
  await expect(write(JSON.stringify({ a: '"'.repeat(2_250_000) }))).rejects.toThrow();
  excel.failWith(null);
  expect(await excelHost().readState()).toBe('{"a":1}');
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

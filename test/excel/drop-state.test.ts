/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import { HostFailure, workbookDescription } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { onADay, template, wrongIn } from "./printed-workbook";

// Each test writes a workbook.
jest.setTimeout(60_000);

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const described = (state: string) =>
  workbookDescription(template("insurance-team"), { ...onADay, state });
const write = (state: string) => excelHost().write(described(state), () => undefined);

/** All parts of the open workbook beside its sheets. */
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
const theirs = '<notes xmlns="urn:somebody-else">mine</notes>';

async function add(...texts: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const xml of texts) context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

async function failureOf(act: Promise<unknown>): Promise<HostFailure> {
  const ended = await act.catch((error: unknown) => error);
  if (ended instanceof HostFailure) return ended;
  throw new Error(`expected a HostFailure, got ${String(ended)}`);
}

const SHEETS = ["About", "Inputs", "Auto quotas and OTE", "Checks"];

test("the model goes out of the workbook, and nothing else does: kept texts, parts of others, sheets, marks", async () => {
  await write('{"a":1}');
  await excelHost().keepText("versions", "kept");
  await add(theirs);
  expect(await excelHost().dropState()).toEqual({ parts: [ours('{"a":1}')] });
  expect(await excelHost().readState()).toBeNull();
  expect(await parts()).toEqual([
    '<kept xmlns="urn:quota-workbook:kept:versions">"kept"</kept>',
    theirs,
  ]);
  expect(
    (await excelHost().sheets()).filter(({ isOurs }) => isOurs).map(({ name }) => name),
  ).toEqual(SHEETS);
  expect(await wrongIn(described(""))).toEqual([]);
});

test("what was taken out is put back to the letter, and put back once more it is the same", async () => {
  await write('{"a":"<&>"}');
  const before = await parts();
  const dropped = await excelHost().dropState();
  expect(await parts()).toEqual([]);
  expect(await excelHost().restoreState(dropped)).toBe(true);
  expect(await parts()).toEqual(before);
  expect(await excelHost().readState()).toBe('{"a":"<&>"}');
  expect(await excelHost().restoreState(dropped)).toBe(true);
  expect(await parts()).toEqual(before);
});

test("of a model that was written meanwhile nothing is lost: the older one is not put back", async () => {
  await write('{"a":1}');
  const dropped = await excelHost().dropState();
  await write('{"a":2}');
  expect(await excelHost().restoreState(dropped)).toBe(false);
  expect(await parts()).toEqual([ours('{"a":2}')]);
});

test("writing again puts the model of the pane there again, and leaves the cells alone", async () => {
  await write('{"a":1}');
  await excelHost().dropState();
  expect(await excelHost().holdsModel()).toBe(true);
  const report = await write('{"a":1}');
  expect([report.created, report.updated, report.unfinished]).toEqual([[], [], []]);
  expect(await excelHost().readState()).toBe('{"a":1}');
});

test("a workbook that carries no model has nothing to take out, and nothing to put back", async () => {
  await add(theirs);
  const dropped = await excelHost().dropState();
  expect(dropped).toEqual({ parts: [] });
  expect(await excelHost().restoreState(dropped)).toBe(true);
  expect(await parts()).toEqual([theirs]);
});

/** 1,500,003 letters in three pieces, of which no two are alike. */
const long = JSON.stringify({
  a: Array.from({ length: 214_284 }, (_each, place) => 100_000 + place),
});

test("a long model goes and comes back in its pieces; one whose pieces are not whole comes back as it was", async () => {
  await write(long);
  expect(long.length).toBeGreaterThan(1_000_000);
  const dropped = await excelHost().dropState();
  expect(dropped.parts).toHaveLength(Math.ceil(long.length / 500_000));
  expect(await parts()).toEqual([]);
  expect(await excelHost().restoreState(dropped)).toBe(true);
  expect((await excelHost().readState()) === long).toBe(true);
  await excelHost().dropState();
  await add(...dropped.parts.slice(1));
  const torn = await excelHost().dropState();
  expect(await excelHost().restoreState(torn)).toBe(true);
  expect(await excelHost().readState()).toEqual({ missing: [1], of: dropped.parts.length });
});

test("two copies of the model both go, and both come back", async () => {
  await add(ours('{"a":1}'), ours('{"a":2}'));
  const dropped = await excelHost().dropState();
  expect(dropped.parts).toEqual([ours('{"a":1}'), ours('{"a":2}')]);
  expect(await parts()).toEqual([]);
  expect(await excelHost().restoreState(dropped)).toBe(true);
  expect(await parts()).toEqual([ours('{"a":1}'), ours('{"a":2}')]);
});

// It looks for the parts, reads them, takes them out.
test.each([1, 2, 3])(
  "a fault at request %i before it was carried out takes nothing out",
  async (atRequest) => {
    await write('{"a":1}');
    excel.failWith({ atRequest, code: "GeneralException", when: "before" });
    const failure = await failureOf(excelHost().dropState());
    excel.failWith(null);
    expect(failure.message).toBe(
      "Excel could not go on taking the add-in's own model out. Try again.",
    );
    expect(await parts()).toEqual([ours('{"a":1}')]);
  },
);

test("where Excel took the model out and its answer was lost, the way back is not", async () => {
  await write('{"a":1}');
  excel.failWith({ atRequest: 3, code: "GeneralException", when: "after" });
  const dropped = await excelHost().dropState();
  excel.failWith(null);
  expect(dropped).toEqual({ parts: [ours('{"a":1}')] });
  expect(await parts()).toEqual([]);
});

test("a cell that is edited while the model is put back is told, and the next try puts it back", async () => {
  await write('{"a":1}');
  const dropped = await excelHost().dropState();
  excel.failWith({ atRequest: 2, code: "InvalidOperationInCellEditMode", when: "before" });
  const failure = await failureOf(excelHost().restoreState(dropped));
  excel.failWith(null);
  expect(failure.message).toBe(
    "Excel could not go on putting the add-in's own model back. A cell is being edited. Press Enter or Escape in the sheet and try again.",
  );
  expect(await parts()).toEqual([]);
  expect(await excelHost().restoreState(dropped)).toBe(true);
  expect(await excelHost().readState()).toBe('{"a":1}');
});

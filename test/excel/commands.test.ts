/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { calculate, excelHost } from "../../src/excel";
import { associate } from "../../src/pane/commands/associate";
import { commandDesk, type CommandDesk } from "../../src/pane/commands/command-desk";
import { commandNames } from "../../src/pane/commands/command-names";
import { followedHost } from "../../src/pane/commands/followed-host";
import { writtenWorkbook } from "../../src/pane/written-workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { template } from "./printed-workbook";

jest.setTimeout(120_000);

let excel: EmbeddedExcel;
let desk: CommandDesk;
let opened: number;
let refusesPane = false;
const completed: string[] = [];

/** Excel's ribbon: it calls a command by its name, and waits for its end. */
let press: (name: string) => Promise<void>;

beforeEach(async () => {
  excel = await officeInJsdom();
  desk = commandDesk();
  opened = 0;
  refusesPane = false;
  completed.length = 0;
  const { host, readAgain } = followedHost(excelHost());
  const acts = new Map<string, (event?: { completed: () => void }) => Promise<void>>();
  const openPane = async () => {
    opened += 1;
    if (refusesPane) throw new Error("no pane here");
  };
  associate(
    { associate: (name, act) => void acts.set(name, act) },
    { host, desk, openPane, calculate, readAgain },
  );
  press = async (name) => acts.get(name)?.({ completed: () => completed.push(name) });
});
afterEach(() => excel.dispose());

const insurance = template("insurance-team");

async function write(): Promise<void> {
  await excelHost().write(await writtenWorkbook(insurance), () => undefined);
}

async function cellOf(name: string): Promise<unknown> {
  const reading = await excelHost().read([name]);
  return reading[name]?.rows[0]?.[0];
}

async function activeCell(): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return cell.address;
  });
}

async function delegate(act: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

test.each(commandNames.filter((name) => name !== "OpenPane"))(
  "%s in a workbook without a model opens the pane, says so, and changes nothing",
  async (name) => {
    await press(name);
    expect(opened).toBe(1);
    expect(desk.said()).toMatchObject({ intent: "warning" });
    expect(desk.said()?.title).toMatch(/^This workbook (holds no model|has no checks) yet$/);
    expect((await excelHost().sheets()).map((sheet) => sheet.name)).toEqual(["Sheet1"]);
    expect(completed).toEqual([name]);
  },
);

test("opening the pane opens it, and says nothing", async () => {
  await press("OpenPane");
  expect([opened, desk.said(), completed]).toEqual([1, null, ["OpenPane"]]);
});

test("writing puts a formula that somebody typed over back, and keeps what was typed into an input", async () => {
  await write();
  const address = (await excelHost().read(["MasterCheck"])).MasterCheck?.address ?? "";
  const before = await cellOf("MasterCheck");
  const [sheet = "", cell = ""] = address.split("!");
  await excel.type(sheet, cell, "typed over");
  await excelHost().writeInput("CloseRate", 0.4);
  await press("WriteWorkbook");
  expect(desk.said()).toEqual({
    intent: "success",
    title: "The workbook is written",
    text: expect.stringMatching(
      /^[1-4] sheets? (was|were) written, and [0-3] stood as (it|they) should\.$/,
    ),
  });
  expect(await cellOf("MasterCheck")).toBe(before);
  expect(await cellOf("CloseRate")).toBe(0.4);
  expect(completed).toEqual(["WriteWorkbook"]);
});

test("writing refuses what cannot be read, says where, and writes nothing", async () => {
  await write();
  await excelHost().writeInput("CloseRate", "lots");
  const { requests } = excel.tally();
  await press("WriteWorkbook");
  expect(desk.said()).toMatchObject({ intent: "error", title: "Nothing was written" });
  expect(desk.said()?.text).toMatch(/^So that nothing you typed is lost, first mend Inputs!/);
  expect(await cellOf("CloseRate")).toBe("lots");
  expect(excel.tally().requests - requests).toBeLessThan(12);
});

test("writing tells a protected sheet in words, and the button comes up again", async () => {
  await write();
  await excelHost().writeInput("CloseRate", 0.4);
  await delegate(({ workbook }) => workbook.worksheets.getItem("Checks").protection.protect());
  await delegate(({ workbook }) => workbook.worksheets.getItem("Inputs").delete());
  await press("WriteWorkbook");
  expect(desk.said()).toMatchObject({ intent: "error", title: "That did not work" });
  expect(desk.said()?.text).toMatch(/A sheet is protected\. Take the protection off/);
  expect(completed).toEqual(["WriteWorkbook"]);
});

test("a model that stands in the pane is written by the pane's own act", async () => {
  await write();
  let acted = 0;
  desk.seat({
    write: async () => {
      acted += 1;
    },
  });
  const { requests } = excel.tally();
  await press("WriteWorkbook");
  expect([acted, excel.tally().requests - requests]).toEqual([1, 0]);
});

test("checking goes to the master check and says it", async () => {
  await write();
  await delegate(({ workbook }) => workbook.worksheets.getItem("Sheet1").activate());
  await press("CheckWorkbook");
  expect(await activeCell()).toBe((await excelHost().read(["MasterCheck"])).MasterCheck?.address);
  expect(desk.said()).toEqual({
    intent: "success",
    title: "Checks",
    text: "All checks pass",
  });
  expect(opened).toBe(1);
});

test("where Excel does not open the pane, a command does its work all the same", async () => {
  await write();
  refusesPane = true;
  await press("CheckWorkbook");
  expect(desk.said()?.text).toBe("All checks pass");
  expect(await activeCell()).toMatch(/^Checks!/);
});

test("refreshing reads the sheets, tells who follows them, and says the master check", async () => {
  const reach = followedHost(excelHost());
  let told = 0;
  await write();
  const stop = await reach.host.follow(() => {
    told += 1;
  });
  expect(reach.readAgain()).toBe(1);
  expect(told).toBe(1);
  await stop();
  expect(reach.readAgain()).toBe(0);
  await press("RefreshWorkbook");
  expect(desk.said()).toMatchObject({
    title: "The sheets were read anew",
    text: "All checks pass",
  });
});

test("refreshing says what has to be corrected", async () => {
  await write();
  await excelHost().writeInput("CloseRate", "lots");
  await press("RefreshWorkbook");
  expect(desk.said()).toMatchObject({
    intent: "error",
    title: "Something in the sheets has to be corrected",
  });
});

test.each(commandNames.filter((name) => name !== "OpenPane"))(
  "%s while a cell is edited says so and ends",
  async (name) => {
    excel.failWith({ atRequest: 1, code: "InvalidOperationInCellEditMode", when: "before" });
    await press(name);
    excel.failWith(null);
    expect(desk.said()).toMatchObject({ intent: "error", title: "That did not work" });
    expect(desk.said()?.text).toMatch(
      /A cell is being edited\. Press Enter or Escape in the sheet and try again\.$/,
    );
    expect(completed).toEqual([name]);
  },
);

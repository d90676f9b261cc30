/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { withAnswer, type QuotaModel } from "../../src/engine";
import { excelHost } from "../../src/excel";
import { HostFailure, workbookDescription, type WorkbookDescription } from "../../src/workbook";
import { inputSheets } from "../../src/workbook/inputs/input-sheets";
import { officeInJsdom } from "../support/office-in-jsdom";
import { laidOutAnew, onADay, shownIn, template, workbookOf, wrongIn } from "./printed-workbook";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const saas = template("saas-12-reps");
const insurance = template("insurance-team");
const inputs = (model: QuotaModel) => workbookOf(inputSheets(model));
const write = (description: WorkbookDescription) => excelHost().write(description, () => undefined);

async function type(sheet: string, address: string, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.formulas = [[content]];
    await context.sync();
  });
}

async function read(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas[0]?.[0] as unknown;
  });
}

async function refusalOf(description: WorkbookDescription): Promise<string> {
  const ended: unknown = await write(description).catch((error: unknown) => error);
  if (ended instanceof HostFailure) return ended.message;
  throw new Error(JSON.stringify(ended));
}

function withRep(model: QuotaModel): QuotaModel {
  const [first] = model.roster;
  if (first === undefined) throw new RangeError("nobody");
  return { ...model, roster: [...model.roster, { ...first, id: "R99", name: "Added" }] };
}

test("writing the same again writes nothing: it only looks", async () => {
  await write(inputs(saas));
  excel.resetTally();
  const report = await write(inputs(saas));
  expect(report).toMatchObject({ created: [], updated: [], left: [], unfinished: [] });
  expect(excel.tally().requests).toBe(3);
});

test("a rep more makes the tables longer; what the user has beside, beneath and elsewhere stays", async () => {
  await write(inputs(saas));
  await type("Roster", "X9", "my remark");
  await type("Sheet1", "A1", "=SUM(RosterList[OTE])");
  const before = (await shownIn("Sheet1"))[0]?.[0];
  const more = withRep(saas);
  const report = await write(inputs(more));
  expect(report.updated).toEqual(["Assumptions", "Roster"]);
  expect(await wrongIn(inputs(more))).toEqual([]);
  expect(await read("Roster", "X9")).toBe("my remark");
  expect(await read("Sheet1", "A1")).toBe("=SUM(RosterList[OTE])");
  const after = (await shownIn("Sheet1"))[0]?.[0];
  expect(Number(after) - Number(before)).toBe(saas.roster[0]?.annualOte);
});

test("a table beneath one that grows moves, and a formula of the user's goes on calling it", async () => {
  await write(inputs(saas));
  await type("Sheet1", "A1", "=ROWS(ChangeList[Id])");
  const [first] = saas.roster;
  const leaver = { rep: first?.id ?? "", lastDay: "2026-09-30", backfillAfterMonths: null };
  const more = { ...saas, leavers: [...saas.leavers, leaver, { ...leaver, rep: "R02" }] };
  const report = await write(inputs(more));
  expect(report.updated).toEqual(["Assumptions", "Leavers and changes"]);
  expect(await wrongIn(inputs(more))).toEqual([]);
  expect(await shownIn("Sheet1")).toEqual([[Math.max(1, saas.changes.length)]]);
});

test("a column that the user added to a table stays in it", async () => {
  await write(inputs(saas));
  const added = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("RosterList");
    const range = table.getRange().load("address,rowCount,columnCount");
    await context.sync();
    const wider = range.getResizedRange(0, 1);
    wider.getCell(0, range.columnCount).values = [["Remark"]];
    wider.getCell(1, range.columnCount).values = [["mine"]];
    table.resize(wider);
    await context.sync();
    return range.columnCount;
  });
  const report = await write(inputs(withRep(saas)));
  expect(report.unfinished).toEqual([]);
  const header = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("RosterList").getHeaderRowRange().load("values");
    await context.sync();
    return range.values[0] as unknown[];
  });
  expect(header[added]).toBe("Remark");
  expect(await read("Roster", "S7")).toBe("mine");
});

test("rows that would leave the user's cells beside other rows are refused before anything is touched", async () => {
  await write(inputs(saas));
  await type("Roster", "X9", "of the third rep");
  const other = { ...saas, roster: [...saas.roster].reverse().slice(1) };
  expect(await refusalOf(inputs(other))).toBe(
    "The rows of the sheet Roster have to move, and it has cells of yours right of ours (X9), which would no longer stand beside their rows. Move them to a sheet of your own and write again. Nothing was changed.",
  );
  expect(await wrongIn(inputs(saas))).toEqual([]);
});

test("cells of the user's among ours keep a sheet from being laid out anew, and not from being written", async () => {
  const description = workbookDescription(insurance, onADay);
  await write(description);
  await type("Checks", "C4", "mine");
  const changed = workbookDescription(withAnswer(insurance, "closeRate", 0.4), onADay);
  expect((await write(changed)).updated).toEqual(["Inputs"]);
  expect(await refusalOf(laidOutAnew(changed))).toContain(
    "The sheet Checks has to be laid out anew, and cells of yours stand among ours there.",
  );
  expect(await read("Checks", "C4")).toBe("mine");
});

test("sheets come and go: a new one stands in its place, and one that is not needed is named and left", async () => {
  const all = inputs(saas);
  const without = { ...all, sheets: all.sheets.filter(({ name }) => name !== "Bounds") };
  await write(without);
  expect((await write(all)).created).toEqual(["Bounds"]);
  const order = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(order).toEqual(["Sheet1", ...all.sheets.map(({ name }) => name)]);
  const report = await write(without);
  expect(report.left).toEqual(["Bounds"]);
  expect(report.updated).toEqual([]);
  expect(await read("Bounds", "A1")).toBe("Bounds");
});

test("what only the sheet knows stays: an approval, also when the sheet is laid out anew", async () => {
  const cell = { formula: null, format: "text", name: null, rule: null, link: null } as const;
  const list = (ids: readonly string[]): WorkbookDescription =>
    workbookOf([
      {
        name: "Approvals",
        family: "control",
        purpose: "Who agreed",
        widths: [10, 10],
        blocks: [
          {
            heading: "Approvals",
            table: "ApprovalList",
            columns: ["Gate", "Signed by"].map((header) => ({
              key: header,
              header,
              rangeName: null,
            })),
            rows: ids.map((id) => [
              { ...cell, value: id, look: "label" },
              { ...cell, value: null, look: "input words" },
            ]),
          },
        ],
      },
    ]);
  await write(list(["one", "two"]));
  await type("Approvals", "B8", "Anna");
  expect((await write(list(["one", "two"]))).updated).toEqual([]);
  expect((await write(list(["one", "between", "two"]))).updated).toEqual(["Approvals"]);
  expect((await shownIn("Approvals")).slice(6)).toEqual([
    ["one", ""],
    ["between", ""],
    ["two", "Anna"],
  ]);
});

test("a write that is called off is taken back if it was the first, and stays whole if it was not", async () => {
  const caller = new AbortController();
  const stop = ({ doing }: { readonly doing: string }) => {
    if (doing === "making the sheets") caller.abort();
  };
  const first = await excelHost().write(inputs(saas), stop, caller.signal);
  expect(first).toMatchObject({ created: [], isCancelled: true });
  expect(await shownIn("Sheet1")).toEqual([[""]]);
  await write(inputs(saas));
  const again = new AbortController();
  const halt = ({ doing }: { readonly doing: string }) => {
    if (doing === "changing the sheets") again.abort();
  };
  const more = withRep(saas);
  const report = await excelHost().write(inputs(more), halt, again.signal);
  expect(report).toMatchObject({ isCancelled: true, unfinished: ["Roster"] });
  expect(report.unchanged).toContain("Targets");
  expect(await wrongIn(inputs(more))).toEqual([]);
  expect((await write(inputs(more))).updated).toEqual(["Roster"]);
});

test("names that were moved are brought back by laying their sheet out anew", async () => {
  const description = workbookDescription(insurance, onADay);
  await write(description);
  await Excel.run(async (context) => {
    context.workbook.names.getItem("CloseRate").formula = "=Inputs!$B$70";
    await context.sync();
  });
  expect((await write(description)).updated).toContain("Inputs");
  const { CloseRate: rate } = await excelHost().read(["CloseRate"]);
  expect(rate?.rows).toEqual([[0.3]]);
  expect(await wrongIn(description)).toEqual([]);
});

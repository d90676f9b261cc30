/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

type Told = Pick<Excel.WorksheetChangedEventArgs, "address" | "details" | "triggerSource">;

/** Follows a sheet or the workbook, and gives what was told once everything under way has been. */
const followed = async (ofSheet?: string) => {
  const told: Told[] = [];
  const handler = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = ofSheet === undefined ? undefined : worksheets.getItem(ofSheet).load("id");
    if (sheet) await context.sync();
    const added = (sheet ?? worksheets).onChanged.add(async (event) => {
      const { address, details, triggerSource } = event;
      told.push({ address, details, triggerSource });
    });
    await context.sync();
    return added;
  });
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return told;
  };
  return { handler, settled };
};

it("What a person types is told with the value before and after", async () => {
  const { settled } = await followed();
  await excel.type("Sheet1", "B2", 5);
  await excel.type("Sheet1", "B2", "six");
  expect(await settled()).toEqual([
    {
      address: "B2",
      triggerSource: "Unknown",
      details: {
        valueBefore: "",
        valueAfter: 5,
        valueTypeBefore: "Empty",
        valueTypeAfter: "Double",
      },
    },
    {
      address: "B2",
      triggerSource: "Unknown",
      details: {
        valueBefore: 5,
        valueAfter: "six",
        valueTypeBefore: "Double",
        valueTypeAfter: "String",
      },
    },
  ]);
});

it("A handler reads the recalculated sheet, and formulas that only recalculate are not told", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").formulas = [[2], ["=A1*10"]];
    await context.sync();
  });
  const { settled } = await followed();
  await excel.type("Sheet1", "A1", 7);
  const read = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A2").load("values");
    await context.sync();
    return cell.values;
  });
  expect(read).toEqual([[70]]);
  expect((await settled()).map(({ address }) => address)).toEqual(["A1"]);
});

it("The add-in's own writes are told as its own, and formats are not told", async () => {
  const { settled } = await followed();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.format.fill.color = "#FFF2CC";
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  expect(await settled()).toEqual([
    { address: "A1:B2", details: undefined, triggerSource: "ThisLocalAddin" },
  ]);
});

it("Nothing is told while the add-in has switched events off", async () => {
  const { settled } = await followed();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  expect(await settled()).toEqual([]);
});

it("A sheet's own handler hears of that sheet only, until it is removed", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other");
    await context.sync();
  });
  const { handler, settled } = await followed("Sheet1");
  await excel.type("Other", "A1", 1);
  await excel.type("Sheet1", "A2", 1);
  expect((await settled()).map(({ address }) => address)).toEqual(["A2"]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await excel.type("Sheet1", "A3", 1);
  expect((await settled()).map(({ address }) => address)).toEqual(["A2"]);
});

it("An event leads to the range it is about", async () => {
  const addresses: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) =>
      Excel.run(async (own) => {
        const range = event.getRange(own).load("address");
        await own.sync();
        addresses.push(range.address);
      }),
    );
    await context.sync();
  });
  await excel.type("Sheet1", "C4", 1);
  await Excel.run(async (context) => {
    await context.sync();
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
  expect(addresses).toEqual(["Sheet1!C4"]);
});

it("What is selected is told with its sheet, and going to the sheet that is shown already is not told", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(async ({ address }) => void told.push(address));
    worksheets.onActivated.add(async () => void told.push("activated"));
    await context.sync();
    worksheets.getItem("Sheet1").getRange("B2:C5").select();
    worksheets.getItem("Sheet1").activate();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(told).toEqual(["B2:C5"]);
});

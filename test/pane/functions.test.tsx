/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { FunctionsHelp } from "../../src/pane/functions/FunctionsHelp";
import { foundFunctions, listedFunctions } from "../../src/pane/functions/listed-functions";
import type { WorkbookHost } from "../../src/workbook";
import { hostBesideSheets } from "./host-beside-sheets";

afterEach(cleanup);

/** A workbook whose selected cell, B7, may hold something. */
function workbook(holds: string) {
  const entered: string[] = [];
  const enterInSelection: WorkbookHost["enterInSelection"] = async (formula, mayReplace) => {
    if (holds !== "" && !mayReplace) return { address: "Plan!B7", isTaken: true };
    entered.push(formula);
    return { address: "Plan!B7", isTaken: false };
  };
  const host = { ...hostBesideSheets().beside, enterInSelection } as unknown as WorkbookHost;
  return { host, entered };
}

test("every function that Excel is told of is listed, with an example", () => {
  expect(listedFunctions).toHaveLength(47);
  expect(listedFunctions.filter(({ examples }) => examples.length === 0)).toEqual([]);
});

test("a search finds names first, then what is said of a function or its arguments", () => {
  expect(foundFunctions("auto").map(({ name }) => name)[0]).toBe("QUOTA.AUTO");
  expect(foundFunctions("cost per meeting").map(({ name }) => name)).toContain("QUOTA.DEALS");
  expect(foundFunctions("xyzzy")).toEqual([]);
});

test("an example goes into the selected cell, and where it went is said", async () => {
  const { host, entered } = workbook("");
  render(<FunctionsHelp host={host} onClose={() => undefined} />);
  fireEvent.change(screen.getByLabelText("Search functions"), { target: { value: "quota.deals" } });
  fireEvent.click(screen.getByText("QUOTA.DEALS"));
  fireEvent.click(await screen.findByRole("button", { name: "Insert into the selected cell" }));
  await screen.findByText("Entered in Plan!B7. Change its arguments there.");
  expect(entered).toEqual(["=QUOTA.DEALS(30000,100,0.6,0.3)"]);
});

test("a cell that holds something is not written over without a yes", async () => {
  const { host, entered } = workbook("12");
  render(<FunctionsHelp host={host} onClose={() => undefined} />);
  fireEvent.change(screen.getByLabelText("Search functions"), { target: { value: "quota.deals" } });
  fireEvent.click(screen.getByText("QUOTA.DEALS"));
  fireEvent.click(await screen.findByRole("button", { name: "Insert into the selected cell" }));
  await screen.findByText("Plan!B7 holds something already.");
  expect(entered).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Replace it" }));
  await screen.findByText("Entered in Plan!B7. Change its arguments there.");
  expect(entered).toEqual(["=QUOTA.DEALS(30000,100,0.6,0.3)"]);
});

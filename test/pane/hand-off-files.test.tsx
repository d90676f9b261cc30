/** @jest-environment jsdom */
import "./like-a-browser";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { writeXlsx } from "hucre/xlsx";
import { template } from "../excel/printed-workbook";
import { openHandOff, openPart, openWorkbook } from "./hand-off-place";

afterEach(cleanup);

const model = template("saas-12-reps");

const cells = [
  { sheet: "Own", cell: "A2", entered: "=QUOTA.STATUS(B1)", value: "LIKELY TO HIT" },
  { sheet: "Own", cell: "A3", entered: "=SUM(QUOTA.ROUND(A1:B1,1))", value: 3 },
];

const calling = () =>
  writeXlsx({
    sheets: [
      {
        name: "Own",
        rows: [[0.5, 0.99]],
        cells: new Map([
          ["1,0", { formulaResult: "LIKELY TO HIT", formula: "QUOTA.STATUS(B1)" }],
          ["2,0", { formulaResult: 3, formula: "SUM(QUOTA.ROUND(A1:B1,1))" }],
        ]),
      },
    ],
  });

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

test("the inspector names what it finds in the open workbook, with a way to the cell", async () => {
  const { host, shown } = openWorkbook(cells, await calling());
  openHandOff(model, host);
  openPart("Inspector");
  press("Look through the workbook");
  expect(await screen.findByText("2 errors, 0 warnings, 0 notes")).toBeTruthy();
  expect(
    screen.getByText("This is the open workbook itself, with all that stands in it."),
  ).toBeTruthy();
  press("Show Own A2");
  expect(shown).toEqual([["Own", "A2"]]);
});

test("what would change in the open workbook is listed, replaced, proved, and put back", async () => {
  const { host, entered, kept } = openWorkbook(cells, await calling(), { "versions/1": "{}" });
  const { saved } = openHandOff(model, host);
  openPart("Prepare for customer");
  press("Look what would change");
  expect(await screen.findByText("1 cell becomes native, 1 cell becomes its value")).toBeTruthy();
  expect(
    screen.getByText(
      "QUOTA.ROUND has no native formula: it rounds to whole steps by largest remainder",
    ),
  ).toBeTruthy();
  const box = screen.getByLabelText<HTMLInputElement>(/^Also take out the 1 text/);
  expect(box.checked).toBe(false);
  fireEvent.click(box);
  press("Replace in 2 cells");
  expect(
    await screen.findByText(/Asked again, Excel names no cell that calls the add-in/),
  ).toBeTruthy();
  expect(entered.get("Own!A2")).toMatch(/^=LOOKUP\(ROUND\(B1,12\),/);
  expect(entered.get("Own!A3")).toBe(3);
  expect([...kept.keys()]).toEqual([]);
  await screen.findByText(/^2 errors/);
  press("Save the proof");
  expect(String(saved.get("Northwind Cloud (12 reps) proof.md"))).toContain(
    "| Own | A3 | =SUM(QUOTA.ROUND(A1:B1,1)) | 3 |",
  );
  press("Put everything back");
  expect(await screen.findByText("Everything is as it was before.")).toBeTruthy();
  expect([...entered.values()]).toEqual(["=QUOTA.STATUS(B1)", "=SUM(QUOTA.ROUND(A1:B1,1))"]);
  expect([...kept]).toEqual([["versions/1", "{}"]]);
});

const MEANS =
  /^Whoever opens the workbook with the add-in then goes on from what its sheets say; .* “Write again” puts the model into the workbook once more\.$/;
const NONE = "Asked again, the workbook carries no model beside its sheets.";
const MARK =
  /^1 sheet bears the mark by which the add-in knows its own sheets from yours: .* no figure of the model\./;

test("the add-in's own model stays unless it is taken out, which is told, proved and put back", async () => {
  const { host, entered, model: own } = openWorkbook(cells, await calling(), {}, '{"a":1}');
  const { saved } = openHandOff(model, host);
  openPart("Prepare for customer");
  press("Look what would change");
  const box = await screen.findByLabelText<HTMLInputElement>(
    "Take out the add-in's own model, too",
  );
  expect(box.checked).toBe(false);
  expect(screen.getByText(MEANS).id).toBe(box.getAttribute("aria-describedby"));
  fireEvent.click(box);
  press("Replace in 2 cells");
  expect(await screen.findByText(NONE)).toBeTruthy();
  expect(screen.getByText(MARK)).toBeTruthy();
  expect(own.state).toBeNull();
  await screen.findByText(/^2 errors/);
  press("Save the proof");
  const page = String(saved.get("Northwind Cloud (12 reps) proof.md"));
  expect(page).toContain(`- The add-in's own model was taken out.\n- ${NONE}\n`);
  expect(page).not.toContain("The model itself stays");
  press("Put everything back");
  expect(await screen.findByText("Everything is as it was before.")).toBeTruthy();
  expect(own.state).toBe('{"a":1}');
  expect(entered.get("Own!A3")).toBe("=SUM(QUOTA.ROUND(A1:B1,1))");
});

test("a workbook in which nothing calls the add-in gives up its model alone, and says what stays otherwise", async () => {
  const { host, model: own } = openWorkbook([], null, {}, '{"a":1}');
  openHandOff(model, host);
  openPart("Prepare for customer");
  press("Look what would change");
  const box = await screen.findByLabelText("Take out the add-in's own model, too");
  expect(
    screen.getByRole<HTMLButtonElement>("button", { name: "Take out the kept texts" }).disabled,
  ).toBe(true);
  fireEvent.click(box);
  press("Take out the model");
  expect(await screen.findByText(NONE)).toBeTruthy();
  expect(own.state).toBeNull();
  own.state = '{"a":2}';
  press("Put everything back");
  expect(
    await screen.findByText(
      "Everything is as it was before but the model: the workbook carries one that was written since, and that one stays.",
    ),
  ).toBeTruthy();
  expect(own.state).toBe('{"a":2}');
});

test("where the model cannot be taken out, the formulas that were replaced can be put back all the same", async () => {
  const { host, entered } = openWorkbook(cells, await calling(), {}, '{"a":1}');
  const refusing = {
    ...host,
    dropState: async () => {
      throw new Error("Excel could not go on taking the add-in's own model out. Try again.");
    },
  };
  openHandOff(model, refusing);
  openPart("Prepare for customer");
  press("Look what would change");
  fireEvent.click(await screen.findByLabelText("Take out the add-in's own model, too"));
  press("Replace in 2 cells");
  await screen.findByText("Excel could not go on taking the add-in's own model out. Try again.");
  expect(screen.getByText(/^The model itself stays beside the sheets/)).toBeTruthy();
  press("Put everything back");
  await screen.findByText("Everything is as it was before.");
  expect([...entered.values()]).toEqual(["=QUOTA.STATUS(B1)", "=SUM(QUOTA.ROUND(A1:B1,1))"]);
});

test("the way back outlives a look at another place of the pane", async () => {
  const { host } = openWorkbook(cells, await calling());
  openHandOff(model, host);
  openPart("Prepare for customer");
  press("Look what would change");
  fireEvent.click(await screen.findByRole("button", { name: "Replace in 2 cells" }));
  await screen.findByRole("button", { name: "Put everything back" });
  cleanup();
  openHandOff(model, host);
  openPart("Prepare for customer");
  expect(screen.getByRole("button", { name: "Put everything back" })).toBeTruthy();
});

test("what the open workbook refuses is said, and nothing is called done", async () => {
  const { host } = openWorkbook(cells, await calling());
  const refusing = {
    ...host,
    replaceFormulas: async () => {
      throw new Error("The sheet is protected. All formulas are as they were.");
    },
  };
  openHandOff(model, refusing);
  openPart("Prepare for customer");
  press("Look what would change");
  fireEvent.click(await screen.findByRole("button", { name: "Replace in 2 cells" }));
  expect(
    await screen.findByText("The sheet is protected. All formulas are as they were."),
  ).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Put everything back" })).toBeNull();
});

test("a workbook that was changed since it was looked at is not touched", async () => {
  const { host, entered } = openWorkbook(cells, await calling());
  openHandOff(model, host);
  openPart("Prepare for customer");
  press("Look what would change");
  const replace = await screen.findByRole("button", { name: "Replace in 2 cells" });
  entered.set("Own!A3", 7);
  fireEvent.click(replace);
  expect(await screen.findByText(/^The workbook was changed since it was looked at/)).toBeTruthy();
  expect(entered.get("Own!A2")).toBe("=QUOTA.STATUS(B1)");
});

test("the copy for the customer is made of the open workbook's file, and saved with its proof", async () => {
  const { host, entered } = openWorkbook(cells, await calling());
  const { saved } = openHandOff(model, host);
  openPart("Prepare for customer");
  press("Make the customer's copy");
  expect(
    await screen.findByText(
      "1 formula in cells; 1 called the add-in and is native now, 1 cell is a value now.",
    ),
  ).toBeTruthy();
  press("Save the copy");
  press("Save the proof");
  expect([...saved.keys()]).toEqual([
    "Northwind Cloud (12 reps) for customer.xlsx",
    "Northwind Cloud (12 reps) proof.md",
  ]);
  expect([...entered.values()]).toEqual(["=QUOTA.STATUS(B1)", "=SUM(QUOTA.ROUND(A1:B1,1))"]);
});

test("settings are saved, and the load files say who is left out", async () => {
  const { saved } = openHandOff(model);
  openPart("Files");
  press("Save settings");
  const text = String(saved.get("Northwind Cloud (12 reps).json"));
  expect(JSON.parse(text)).toMatchObject({ company: { name: "Northwind Cloud (12 reps)" } });
  press("Make the load files");
  expect(await screen.findByText("Salesforce: 0 quotas to load")).toBeTruthy();
  expect(screen.getAllByText("12 reps left out:")).toHaveLength(2);
  press("Save salesforce-left-out.csv");
  expect(String(saved.get("salesforce-left-out.csv")).split("\r\n")[0]).toBe(
    "Rep,Name,Quota,Why it is not loaded",
  );
});

test("fetching the file can be stopped, and what comes later is not heard", async () => {
  const { host } = openWorkbook([], null);
  let give: (file: Uint8Array | null) => void = () => undefined;
  const slow = { ...host, file: () => new Promise<Uint8Array | null>((done) => (give = done)) };
  openHandOff(model, slow);
  openPart("Inspector");
  press("Look through the workbook");
  expect(await screen.findByText("Excel hands over the file")).toBeTruthy();
  press("Stop");
  give(await calling());
  await waitFor(() => expect(screen.getByText("Stopped. Nothing was changed.")).toBeTruthy());
  expect(screen.queryByText(/errors/)).toBeNull();
});

test("without a team there are no gates and no package, but settings and a workbook", async () => {
  openHandOff(template("insurance-team"));
  expect(screen.getByText(/^The model has no team/)).toBeTruthy();
  openPart("Files");
  const files = screen.getByRole("region", { name: "Files" });
  const buttons = within(files)
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
  expect(buttons.slice(1)).toEqual(["Save workbook", "Save settings"]);
});

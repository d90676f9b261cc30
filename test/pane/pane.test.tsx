/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { Pane } from "../../src/pane";
import {
  HostFailure,
  sheetLayout,
  type CellContent,
  type Reading,
  type WorkbookDescription,
  type WorkbookHost,
} from "../../src/workbook";
import { hostBesideSheets } from "./host-beside-sheets";

Reflect.set(
  globalThis,
  "ResizeObserver",
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
afterEach(cleanup);
// What one test leaves unwritten, or where it was, is nothing to the next.
beforeEach(() => localStorage.clear());

type Writing = { readonly holdUp?: Promise<void>; readonly leftSheets?: readonly string[] };

/** A workbook that remembers: what was written, what was typed, and who follows. */
function workbook(refusal: HostFailure | null = null, holds = false, how: Writing = {}) {
  const { holdUp = Promise.resolve(), leftSheets = [] } = how;
  const typed: (readonly [string, CellContent])[] = [];
  const written: WorkbookDescription[] = [];
  let tell: () => void = () => undefined;
  let reading: Reading = {};
  let state: string | null = null;
  const host: WorkbookHost = {
    holdsModel: async () => holds || written.length > 0,
    write: async (description, progress, signal) => {
      progress({ done: 0, of: 1, doing: "making the sheets" });
      if (refusal !== null) throw refusal;
      const report = { created: ["Inputs"], updated: [], unchanged: [], unfinished: [] };
      await holdUp;
      if (signal?.aborted === true) return { ...report, created: [], left: [], isCancelled: true };
      written.push(description);
      reading = readingOf(description);
      state = description.state ?? null;
      return { ...report, left: leftSheets, isCancelled: false };
    },
    read: async () => reading,
    readTables: async () => ({}),
    ownTables: async () => [],
    ownRows: async () => ({ name: "", rows: [] }),
    readState: async () => state,
    writeInput: async (name, value) => {
      if (name === "ShowRate")
        throw new HostFailure("A cell is being edited.", "InvalidOperationInCellEditMode");
      typed.push([name, value]);
    },
    follow: async (changed) => {
      tell = changed;
      return async () => undefined;
    },
    show: async () => undefined,
    ...hostBesideSheets().beside,
  };
  const type = (name: string, value: CellContent) => {
    const { address = "" } = reading[name] ?? {};
    reading = { ...reading, [name]: { address, rows: [[value]] } };
    tell();
  };
  return { host, typed, written, type };
}

function readingOf(description: WorkbookDescription): Reading {
  const found: Record<string, Reading[string]> = {};
  for (const { name: sheet, cells, names } of description.sheets.map(sheetLayout)) {
    for (const { name, row, column, rowCount } of names) {
      const inRange = cells.filter(
        (cell) => cell.column === column && cell.row >= row && cell.row < row + rowCount,
      );
      found[name] = { address: `${sheet}!R${row}`, rows: inRange.map(({ value }) => [value]) };
    }
  }
  return found;
}

async function start(host: WorkbookHost | null, name = /Insurance team/) {
  render(<Pane host={host} isDark={false} />);
  fireEvent.click(screen.getByRole("button", { name }));
  await screen.findByTestId("quota-closer");
}

/** Looks at what would be written, and writes it. */
async function writeWorkbook() {
  fireEvent.click(screen.getByRole("button", { name: "Write workbook" }));
  fireEvent.click(await screen.findByRole("button", { name: "Write now" }));
}

function answer(label: string, text: string) {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

const quota = () => screen.getByTestId("quota-closer").textContent;

test("the insurance team shows its quotas and its warnings at once", async () => {
  await start(null);
  expect(quota()).toBe("6.825 deals a month");
  expect(screen.getByText("Setters can book 80 of 300 meetings")).toBeTruthy();
});

test("a close rate of 35% moves the closer quota as soon as it is typed", async () => {
  await start(null);
  answer("Close rate", "35%");
  expect(quota()).toBe("7.963 deals a month");
});

test("what was changed and not written is offered again once the pane was closed", async () => {
  await start(null);
  answer("Close rate", "35%");
  await waitFor(() => expect(localStorage.getItem("quota-workbook/draft/")).toContain("0.35"));
  cleanup();
  await start(null, /Go on where you left/);
  expect(quota()).toBe("7.963 deals a month");
  localStorage.clear();
});

test("what was left unwritten stays offered while another model is only looked at", async () => {
  await start(null);
  answer("Close rate", "35%");
  await waitFor(() => expect(localStorage.getItem("quota-workbook/draft/")).toContain("0.35"));
  cleanup();
  const book = workbook();
  await start(book.host, /^Insurance team/);
  await writeWorkbook();
  await screen.findByText("The workbook is written");
  // Longer than it takes until an edit is kept, or what was written is dropped.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(localStorage.getItem("quota-workbook/draft/")).toContain("0.35");
  localStorage.clear();
});

test("what is no number is told beside its field, and the quota stays", async () => {
  await start(null);
  answer("Close rate", "a third");
  expect(screen.getByText(/"a third" is not a number/)).toBeTruthy();
  expect(quota()).toBe("6.825 deals a month");
});

test("without Excel nothing can be written, and the pane says so", async () => {
  await start(null);
  expect(
    screen.getByText("Excel is not here, so nothing can be written. Everything else works."),
  ).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Write workbook" }).disabled).toBe(
    true,
  );
});

test("once the workbook is written, an answer goes to its cell and the sheet's edits come back", async () => {
  const { host, typed, written, type } = workbook();
  await start(host);
  await writeWorkbook();
  await screen.findByText("The workbook is written");
  expect(written).toHaveLength(1);
  answer("Close rate", "35%");
  await waitFor(() => expect(typed).toEqual([["CloseRate", 0.35]]));
  // 54.6 deals a month at a close rate of 30% among 8 closers are 6.825; in proportion at 40% they are 9.1.
  type("CloseRate", 0.4);
  await waitFor(() => expect(quota()).toBe("9.1 deals a month"));
});

test("an answer that the sheet refuses is taken back, with the reason", async () => {
  const { host } = workbook();
  await start(host);
  await writeWorkbook();
  await screen.findByText("The workbook is written");
  answer("Show-up rate", "50%");
  await screen.findByText("A cell is being edited.");
  expect(screen.getByLabelText<HTMLInputElement>("Show-up rate").value).toBe("60%");
});

test("an answer that went into its cell is taken back there, too", async () => {
  const { host, typed } = workbook();
  await start(host);
  await writeWorkbook();
  await screen.findByText("The workbook is written");
  answer("Close rate", "35%");
  await waitFor(() => expect(typed).toEqual([["CloseRate", 0.35]]));
  fireEvent.click(screen.getByRole("button", { name: "Undo: Close rate" }));
  await waitFor(() => expect(typed.at(-1)).toEqual(["CloseRate", 0.3]));
  expect(quota()).toBe("6.825 deals a month");
  expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
});

test("an answer that the sheets have changed since is left as the sheets say", async () => {
  const { host, typed, type } = workbook();
  await start(host);
  await writeWorkbook();
  await screen.findByText("The workbook is written");
  answer("Close rate", "35%");
  await waitFor(() => expect(typed).toHaveLength(1));
  type("CloseRate", 0.4);
  await waitFor(() => expect(quota()).toBe("9.1 deals a month"));
  fireEvent.click(screen.getByRole("button", { name: "Undo: Close rate" }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(quota()).toBe("9.1 deals a month");
  expect(typed).toHaveLength(1);
});

test("before the first writing it says which sheets it will make, and which stay", async () => {
  const { host, written } = workbook();
  const sheets = async () => [
    { name: "My own", isOurs: false },
    { name: "inputs", isOurs: true },
  ];
  await start({ ...host, sheets });
  fireEvent.click(screen.getByRole("button", { name: "Write workbook" }));
  await screen.findByText("New sheets: About, Auto quotas and OTE, Checks");
  expect(screen.getByText("Written again, with your own cells kept: Inputs")).toBeTruthy();
  expect(screen.getByText("Left as they are: My own")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.queryByText("What will be written")).toBeNull();
  expect(written).toHaveLength(0);
});

test("words in a sheet's number cell are told with their cell, and the last good quota stays", async () => {
  const { host, type } = workbook();
  await start(host);
  await writeWorkbook();
  await screen.findByText("The workbook is written");
  type("CloseRate", "a third");
  await screen.findByText("To be corrected");
  expect(screen.getByText(/Close rate must be a number from 0 to 1; it is "a third"/)).toBeTruthy();
  expect(quota()).toBe("6.825 deals a month");
});

test("what a sheet says wrongly is told once in every place, with the way to its cell", async () => {
  const { host, type } = workbook();
  const gone: (readonly (string | undefined)[])[] = [];
  await start({ ...host, show: async (...to) => void gone.push(to) });
  await writeWorkbook();
  await screen.findByText("The workbook is written");
  type("CloseRate", "a third");
  await screen.findByText("To be corrected");
  fireEvent.click(screen.getByRole("tab", { name: "Refine" }));
  await screen.findByRole("button", { name: /^Problems and findings/ }, { timeout: 30_000 });
  expect(screen.getAllByText(/Close rate must be a number from 0 to 1/)).toHaveLength(1);
  fireEvent.click(screen.getByRole("button", { name: /^Go to Inputs!/ }));
  await waitFor(() => expect(gone).toEqual([["Inputs", expect.stringMatching(/^[A-Z]+\d+$/)]]));
});

test("Build leads to where exports are read", async () => {
  await start(null);
  Reflect.set(window, "scrollTo", () => undefined);
  fireEvent.click(screen.getByRole("button", { name: "Read exports" }));
  await screen.findByRole("button", { name: "Choose files" });
});

test("a write that fails is told in words, and everything typed is kept", async () => {
  const { host } = workbook(
    new HostFailure("Excel could not go on writing the formulas.", "GeneralException"),
  );
  await start(host);
  answer("Close rate", "35%");
  await writeWorkbook();
  await screen.findByText("Excel could not go on writing the formulas.");
  expect(quota()).toBe("7.963 deals a month");
});

test("a write that is stopped is told as such, and can be begun again", async () => {
  let goOn: () => void = () => undefined;
  const holdUp = new Promise<void>((resolve) => (goOn = resolve));
  const { host, written } = workbook(null, false, { holdUp });
  await start(host);
  await writeWorkbook();
  fireEvent.click(await screen.findByRole("button", { name: "Stop" }));
  goOn();
  await screen.findByText("Writing was stopped");
  expect(screen.getByText("Nothing of ours is left in the workbook.")).toBeTruthy();
  expect(written).toHaveLength(0);
  await writeWorkbook();
  await screen.findByText("The workbook is written");
});

test("sheets that the model no longer needs are named", async () => {
  const { host } = workbook(null, false, { leftSheets: ["Actuals", "Trends"] });
  await start(host);
  await writeWorkbook();
  await screen.findByText(/The model no longer needs Actuals, Trends\. Delete them if you do not/);
});

test("an edit that the pane has not heard of yet is part of what is written again", async () => {
  const { host, written, type } = workbook();
  await start(host);
  await writeWorkbook();
  await screen.findByText("The workbook is written");
  type("CloseRate", 0.4);
  fireEvent.click(screen.getByRole("button", { name: "Write again" }));
  await waitFor(() => expect(written).toHaveLength(2));
  const { CloseRate: rate } = readingOf(written[1] ?? { title: "", company: "", sheets: [] });
  expect(rate?.rows).toEqual([[0.4]]);
});

/** Opens a pane beside a workbook that holds a model, goes on with it, and writes it again. */
async function goOnWith({ host, written }: ReturnType<typeof workbook>) {
  const before = written.length;
  cleanup();
  render(<Pane host={host} isDark={false} />);
  fireEvent.click(await screen.findByRole("button", { name: /This workbook/ }));
  fireEvent.click(await screen.findByRole("button", { name: "Write again" }));
  await waitFor(() => expect(written).toHaveLength(before + 1));
  return JSON.parse(written.at(-1)?.state ?? "null") as Record<string, unknown>;
}

test("a pane that goes on with the open workbook has what no sheet holds from the model it carries", async () => {
  const book = workbook();
  render(<Pane host={book.host} isDark={false} />);
  const insurance = JSON.parse(readFileSync("templates/insurance-team.json", "utf8")) as object;
  const text = JSON.stringify({ ...insurance, crm: "]]> & <ours>" });
  const file = Object.assign(new File([text], "team.json"), { text: async () => text });
  fireEvent.change(screen.getByLabelText("Settings file", { selector: "input" }), {
    target: { files: [file] },
  });
  await screen.findByRole("button", { name: "Write workbook" });
  await writeWorkbook();
  await screen.findByText("The workbook is written");
  book.type("CloseRate", 0.4);
  const state = await goOnWith(book);
  expect(state).toMatchObject({ crm: "]]> & <ours>", inputs: { closeRate: 0.4 } });
  expect(screen.queryByText(/carries no model/)).toBeNull();
});

test.each([
  [null, /The workbook carries no model beside its sheets\./],
  ["{", /carries beside its sheets is damaged: This is not JSON/],
])(
  "a workbook whose model beside the sheets is %j is gone on with, and it is said",
  async (state, said) => {
    const book = workbook();
    await start(book.host);
    await writeWorkbook();
    await screen.findByText("The workbook is written");
    await goOnWith({ ...book, host: { ...book.host, readState: async () => state } });
    expect(quota()).toBe("6.825 deals a month");
    expect(screen.getByText(said)).toBeTruthy();
  },
  20_000,
);

test("a workbook that holds another model is not written over without a yes", async () => {
  const { host, written } = workbook(null, true);
  await start(host);
  fireEvent.click(screen.getByRole("button", { name: "Write workbook" }));
  await screen.findByText("This workbook already holds a model");
  expect(written).toHaveLength(0);
  fireEvent.click(screen.getByRole("button", { name: "Replace" }));
  await screen.findByText("The workbook is written");
  expect(written).toHaveLength(1);
});

test("a v3.3 file offers its OTE by the month, and takes it on a yes", async () => {
  render(<Pane host={null} isDark={false} />);
  const text = JSON.stringify({
    ote_quotas: { closer_ote: 60000, closer_quota_deals: 5 },
    version: "1.1",
  });
  const file = Object.assign(new File([text], "v33.json"), { text: async () => text });
  fireEvent.change(screen.getByLabelText("Settings file", { selector: "input" }), {
    target: { files: [file] },
  });
  await screen.findByText("closer: annual OTE of 60000 ÷ 12 = 5000 a month");
  expect(screen.getByLabelText<HTMLInputElement>("Monthly OTE").value).toBe("");
  fireEvent.click(screen.getByRole("button", { name: "Take" }));
  expect(screen.getByLabelText<HTMLInputElement>("Monthly OTE").value).toBe("5,000");
});

test("a file that is no settings file says what to do, and the start stays", async () => {
  render(<Pane host={null} isDark={false} />);
  const file = Object.assign(new File(["x"], "x.json"), { text: async () => "x" });
  fireEvent.change(screen.getByLabelText("Settings file", { selector: "input" }), {
    target: { files: [file] },
  });
  await screen.findByText("To be corrected");
  expect(screen.getByRole("button", { name: /Insurance team/ })).toBeTruthy();
});

/** Chooses a settings file at the start. */
function open(text: string): void {
  render(<Pane host={null} isDark={false} />);
  const file = Object.assign(new File([text], "team.json"), { text: async () => text });
  fireEvent.change(screen.getByLabelText("Settings file", { selector: "input" }), {
    target: { files: [file] },
  });
}

test("a file with a team shows its quotas against the target, rep by rep, and judges them", async () => {
  open(readFileSync("templates/saas-12-reps.json", "utf8"));
  // As `quota plan templates/saas-12-reps.json --table` prints them.
  expect((await screen.findByText("Ava Adler", { exact: false })).closest("tr")?.textContent).toBe(
    "Ava Adler ASSUMED$879,000",
  );
  expect(screen.getByText("$9,240,000")).toBeTruthy();
  expect(screen.getByText("AE: the pool is $723,000 above capacity")).toBeTruthy();
});

test("a team whose bounds clash says who binds, and the file stays open", async () => {
  const model = JSON.parse(readFileSync("templates/saas-12-reps.json", "utf8")) as object;
  const bounds = [{ rep: "R11", floor: 3_000_000 }];
  open(JSON.stringify({ ...model, bounds }));
  await screen.findByText(/Floors and pins ask for 690,000 more than the pool of 2,310,000/);
  expect(screen.getByLabelText("Company", { selector: "input" })).toBeTruthy();
});

/** @jest-environment jsdom */
import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
} from "@testing-library/react";
import { storedText } from "../../src/intake";
import { Pane } from "../../src/pane";
import {
  workbookDescription,
  type CarriedState,
  type CellContent,
  type WorkbookDescription,
  type WorkbookHost,
} from "../../src/workbook";
import { onADay, template } from "../excel/printed-workbook";
import { sheetsOf } from "../workbook/inputs/sheets-of";
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
jest.setTimeout(120_000);
// Reading and describing a whole workbook takes seconds.
configure({ asyncUtilTimeout: 30_000 });

const saas = template("saas-12-reps");
const before = workbookDescription(saas, { ...onADay, state: storedText(saas) });

const untouched = sheetsOf(before);

/** An open workbook of the team, with what somebody typed and took away while the pane looks on. */
function openWorkbook(carried: CarriedState = before.state ?? null) {
  const written: WorkbookDescription[] = [];
  const typed: Record<string, CellContent> = {};
  const gone = new Set<string>();
  let tell: () => void = () => undefined;
  let now = untouched;
  const sheets = () => now;
  const standing = <Each,>(all: Readonly<Record<string, Each>>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !gone.has(name)));
  const host: WorkbookHost = {
    holdsModel: async () => true,
    write: async (description) => {
      written.push(description);
      const nothing = { created: [], updated: [], unchanged: [], left: [], unfinished: [] };
      return { ...nothing, isCancelled: false };
    },
    read: async () => standing(sheets().names),
    readTables: async () => standing(sheets().tables),
    ownTables: async () => [],
    ownRows: async () => ({ name: "", rows: [] }),
    readState: async () => carried,
    writeInput: async () => undefined,
    follow: async (changed) => {
      tell = changed;
      return async () => undefined;
    },
    show: async () => undefined,
    ...hostBesideSheets().beside,
  };
  return {
    host,
    written,
    type: (address: string, content: CellContent) => {
      typed[address] = content;
      now = sheetsOf(before, typed);
      tell();
    },
    remove: (...names: readonly string[]) => {
      for (const name of names) gone.add(name);
      tell();
    },
  };
}

type Open = ReturnType<typeof openWorkbook>;

async function goOn({ host }: Open): Promise<void> {
  render(<Pane host={host} isDark={false} />);
  fireEvent.click(await screen.findByRole("button", { name: /This workbook/ }));
  await screen.findByRole("button", { name: "Write again" });
}

const writeAgain = () => fireEvent.click(screen.getByRole("button", { name: "Write again" }));

/** What the last writing has in a table, or carries beside the sheets. */
function tableOf({ written }: Open, name: string) {
  const last = written.at(-1);
  if (last === undefined) throw new Error("Nothing was written.");
  return sheetsOf(last).tables[name]?.rows ?? [];
}

test("a blank cell that must not be blank writes nothing, and what was typed elsewhere stays", async () => {
  const open = openWorkbook();
  await goOn(open);
  open.type("Roster!O8", null);
  open.type("Targets!C7", 9_000_000);
  await screen.findByText("Roster!O8");
  writeAgain();
  await screen.findByText(
    /Nothing was written, so that nothing you typed is lost\. First mend Roster!O8: Time is blank\. Fill it in: /,
  );
  expect(open.written).toHaveLength(0);
  open.type("Roster!O8", 1);
  await waitFor(() => expect(screen.queryByText("To be corrected")).toBeNull());
  writeAgain();
  await waitFor(() => expect(open.written).toHaveLength(1));
  expect(tableOf(open, "TargetList")[0]?.[2]).toBe(9_000_000);
});

test("tables that are gone come back as they were last read, with the edits of those that stand", async () => {
  const open = openWorkbook();
  await goOn(open);
  open.type("Targets!C7", 9_000_000);
  open.remove("TerritoryList", "CoverageBuffer");
  await screen.findByText(/no longer has the table TerritoryList/);
  writeAgain();
  await waitFor(() => expect(open.written).toHaveLength(1));
  expect(tableOf(open, "TargetList")[0]?.[2]).toBe(9_000_000);
  expect(tableOf(open, "TerritoryList")).toEqual(untouched.tables["TerritoryList"]?.rows);
  await screen.findByText(
    "Was gone from the workbook, and is written again as it was last read: CoverageBuffer, TerritoryList.",
  );
});

test("a blank cell beside a table that is gone writes nothing either", async () => {
  const open = openWorkbook();
  await goOn(open);
  open.type("Roster!O8", null);
  open.remove("TerritoryList");
  await screen.findByText(/no longer has the table TerritoryList/);
  writeAgain();
  await screen.findByText(/First mend Roster!O8: Time is blank\..* 1 more under "To be corrected"/);
  expect(open.written).toHaveLength(0);
});

test("an id that is renamed for a moment loses nothing that only the model knows", async () => {
  const [first, ...others] = saas.roster;
  const own = { ...saas, roster: [{ ...first, crmId: "003" }, ...others] } as typeof saas;
  const open = openWorkbook(storedText(own));
  await goOn(open);
  open.type("Roster!A7", "R01X");
  // Nothing in the pane shows an id: the edit is read back within this time, or not at all.
  await act(() => new Promise((done) => setTimeout(done, 2_000)));
  open.type("Roster!A7", "R01");
  writeAgain();
  await waitFor(() => expect(open.written).toHaveLength(1));
  expect(open.written[0]?.state).toContain('"crmId":"003"');
});

const newer = before.state?.replace('"formatVersion":1', '"formatVersion":2') ?? null;

test("what a newer version wrote beside the sheets is not written over", async () => {
  const open = openWorkbook(newer);
  await goOn(open);
  expect(screen.getByText(/was written by a newer version of Quota Workbook/)).toBeTruthy();
  writeAgain();
  await screen.findByText(/Nothing was written: this workbook carries a model of a newer version/);
  expect(open.written).toHaveLength(0);
});

test("it is given up only with a yes", async () => {
  const open = openWorkbook(newer);
  render(<Pane host={{ ...open.host, holdsModel: async () => false }} isDark={false} />);
  fireEvent.click(screen.getByRole("button", { name: /Insurance team/ }));
  fireEvent.click(screen.getByRole("button", { name: "Write workbook" }));
  await screen.findByText(/Writing replaces its inputs, and the model that it carries beside/);
  expect(open.written).toHaveLength(0);
  fireEvent.click(screen.getByRole("button", { name: "Replace" }));
  await waitFor(() => expect(open.written).toHaveLength(1));
});

const strange = JSON.stringify({
  ...(JSON.parse(storedText(saas)) as object),
  decisions: { xyzzy: 1 },
});

test.each([
  ["{", /is damaged: This is not JSON/],
  [strange, /decisions\.xyzzy is left out\. It holds xyzzy/],
])(
  "what is not understood stays until a writing says that it replaces it",
  async (carried, said) => {
    const open = openWorkbook(carried);
    await goOn(open);
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.getByText(/It stays in the workbook until the workbook is written/)).toBeTruthy();
    writeAgain();
    await screen.findByText(
      /could not be understood, or not all of it: this writing replaces it\./,
    );
    await waitFor(() => expect(open.written).toHaveLength(1));
  },
);

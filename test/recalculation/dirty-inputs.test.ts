import { readFileSync } from "node:fs";
import { readSettings } from "../../src/intake";
import { workbookDescription, type WorkbookDescription } from "../../src/workbook";
import { workbookFile, type FileValue } from "../../src/xlsx";
import { onADay, template } from "../excel/printed-workbook";
import { shownIn, type Shown } from "./compared";
import { typedInto } from "./edited-file";
import { cellOf } from "./evidence-workbook";
import { recalculated } from "./libreoffice";

const reading = readSettings(readFileSync("templates/saas-12-reps-with-deals.json", "utf8"));
if (reading.kind === "problems") throw new Error(JSON.stringify(reading.problems));

type Where = Parameters<typeof cellOf>[1];
type Edits = readonly (readonly [where: Where, value: number | string])[];

const west = workbookDescription(template("west-team-q4"), onADay);
const deals = workbookDescription(reading.model, onADay);

/** What somebody types into a file, and the checks that must fail of it. */
const files: Readonly<
  Record<
    string,
    {
      readonly of: WorkbookDescription;
      readonly edits: Edits;
      readonly failing: readonly string[];
      /** The cells that the sheet Checks names, each with its input. */
      readonly named?: readonly (readonly [input: string, state: string])[];
    }
  >
> = {
  "a target and actuals as text": {
    of: west,
    edits: [
      [["TargetList", "Amount", 1], "28800000"],
      [["ActualList", "Actual", 1], "522,000"],
      [["ActualList", "Sure pipeline", 2], "310k"],
      ["TrackStart", "1.10.2025"],
    ],
    failing: ["I10", "T1", "P3"],
    named: [
      ["TargetList: Amount", "OUT: C7"],
      ["ActualList: Actual", "OUT: C38"],
      ["ActualList: Sure pipeline", "OUT: D39"],
      ["First day (TrackStart)", "OUT: B7"],
    ],
  },
  "numbers beside their range, blanks, words nobody knows": {
    of: deals,
    edits: [
      [["TerritoryList", "Account density", 3], 9],
      [["RosterList", "Pay mix", 2], 50],
      [["RosterList", "Time", 4], 5000],
      [["PayTierList", "Multiple", 1], -1],
      [["TierList", "Multiplier", 1], "one"],
      [["RosterList", "Role", 3], "Seller"],
      [["HistoryList", "Bookings", 2], ""],
      [["TargetList", "Amount", 2], ""],
    ],
    failing: ["I1", "I10", "I11", "W6"],
    named: [
      ["TerritoryList: Account density", "OUT: D24"],
      ["RosterList: Pay mix", "OUT: N8"],
      ["RosterList: Time", "OUT: O10"],
      ["PayTierList: Multiple", "OUT: B7"],
      ["TierList: Multiplier", "OUT: B7"],
      ["RosterList: Role", "OUT"],
      ["HistoryList: Bookings", "OUT"],
      ["TargetList: Amount", "OUT"],
    ],
  },
  "two who manage each other, and dates of yesterday": {
    of: deals,
    edits: [
      [["RosterList", "Manager", 2], "R03"],
      [["RosterList", "Manager", 3], "R02"],
      [["GateList", "Signed by", 1], "Ann"],
      [["GateList", "Date", 1], "yesterday"],
      [["SignatureList", "Name", 1], "Bo"],
      [["SignatureList", "Date", 1], "today"],
    ],
    failing: ["W12", "S5"],
  },
  "dirty deals": {
    of: deals,
    edits: [
      [["DealList", "Amount", 1], "59,000"],
      [["DealList", "Closed", 2], "2025-01-10"],
      [["DealList", "Outcome", 3], "Closed Won"],
      [["DealList", "Id", 5], "D004"],
    ],
    failing: ["D7", "D8", "D9", "D10", "I10", "I11"],
    named: [
      ["DealList: Amount", "OUT: K7"],
      ["DealList: Closed", "OUT: H8"],
      ["DealList: Outcome", "OUT"],
    ],
  },
  "booking rules that no formula knows": {
    of: deals,
    edits: [
      ["CountNewBusiness", "maybe"],
      ["MultiYear", "Full contract"],
      ["BaselineFrom", "1.1.2025"],
    ],
    failing: ["D11", "D12", "D13"],
  },
  "a first day after the last": {
    of: deals,
    edits: [
      ["BaselineFrom", 46_022],
      ["BaselineTo", 45_658],
    ],
    failing: ["D14"],
  },
};

let shown: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  const written = new Map([
    [west, await workbookFile(west)],
    [deals, await workbookFile(deals)],
  ]);
  const typed = Object.entries(files).map(([name, { of, edits }]) => {
    const cells = edits.map(([where, value]) => ({ ...cellOf(of, where), value }));
    return [name, typedInto(written.get(of) ?? new Uint8Array(), cells)] as const;
  });
  shown = await shownIn(recalculated(Object.fromEntries(typed)));
}, 900_000);

const checksOf = (name: string): readonly (readonly FileValue[])[] => shown[name]?.["Checks"] ?? [];

test.each(Object.keys(files))("what is typed wrong turns its checks red: %s", (name) => {
  const failed = checksOf(name)
    .filter((row) => row[4] === "FAIL")
    .map(([id]) => id);
  expect(failed).toEqual(expect.arrayContaining([...(files[name]?.failing ?? [])]));
});

test.each(Object.entries(files).filter(([, { named }]) => named !== undefined))(
  "the sheet Checks names every input and the first of its cells that is wrong, and no other: %s",
  (name, { named = [] }) => {
    const out = checksOf(name)
      .filter((row) => String(row[5]).startsWith("OUT"))
      .map((row) => [row[0], row[5]]);
    expect([...out].sort()).toEqual([...named].map((each) => [...each]).sort());
  },
);

test("who signed on no day waits, and so does a day without a name", () => {
  const rows = checksOf("two who manage each other, and dates of yesterday");
  const result = (id: string) => rows.find((row) => row[0] === id)?.slice(2, 5);
  expect(result("S2")).toEqual([1, expect.any(Number), "WAIT"]);
  expect(result("S3")).toEqual([1, expect.any(Number), "WAIT"]);
  expect(result("S5")).toEqual([2, expect.any(Number), "FAIL"]);
});

test("a number that became a text is another input to the stamp, though it reads the same", () => {
  const stamp = shown["a target and actuals as text"]?.["Stamp"] ?? [];
  expect(stamp.find(([what]) => what === "Targets")?.slice(4, 6)).toEqual([1, "STALE: changed"]);
});

import { sheetLayout, workbookDescription, type WorkbookDescription } from "../../src/workbook";
import type { FileValue } from "../../src/xlsx";
import { onADay, template } from "../excel/printed-workbook";
import { recalculatedSpoilt, type Shown } from "./compared";

const description = workbookDescription(template("west-team-q4"), onADay);

/** What a table of the recalculated file shows in a column, under the words of another. */
function columnOf(
  shown: Shown,
  { workbook, table }: { readonly workbook: WorkbookDescription; readonly table: string },
  [by, column]: readonly [by: string, column: string],
): Readonly<Record<string, FileValue>> {
  for (const sheet of workbook.sheets) {
    const found = sheetLayout(sheet).tables.find(({ name }) => name === table);
    if (found === undefined) continue;
    const [key, value] = [by, column].map((header) => found.columns.indexOf(header));
    const rows = shown[sheet.name]?.slice(
      found.headerRow + 1,
      found.headerRow + 1 + found.rowCount,
    );
    if (key === undefined || value === undefined || key < 0 || value < 0 || rows === undefined)
      break;
    return Object.fromEntries(rows.map((row) => [String(row[key]), row[value] ?? ""]));
  }
  throw new Error(`${table} has no ${by} or ${column}.`);
}

/** One recalculation for all tests of the file. */
const recalculated = recalculatedSpoilt(description);

async function shownIn(
  table: string,
  by: string,
  column: string,
): Promise<Readonly<Record<string, FileValue>>> {
  return columnOf(await recalculated, { workbook: description, table }, [by, column]);
}

/** The figures of the cases of the tracker: test/cases/06-west-team.json. */
describe("the west team's parts, as LibreOffice works them out of the file", () => {
  const line = (column: string) => shownIn("PartLines", "Part", column);

  test("all reps on one line, the region and the manager alike", async () => {
    expect(await line("Quota")).toMatchObject({ all: 7_200_000, "region West": 7_200_000 });
    expect(await line("Actual")).toMatchObject({ all: 5_280_000, "team West": 5_280_000 });
    expect(await line("Left")).toMatchObject({ all: 1_920_000 });
    expect(await line("Projected")).toMatchObject({
      all: 6_600_000,
      "manager West manager": 6_600_000,
    });
    expect((await line("Attainment"))["all"]).toBeCloseTo(0.733_333_333_333_333_3, 12);
    expect((await line("Coverage"))["all"]).toBeCloseTo(3_090_000 / 1_920_000, 12);
  }, 240_000);

  test("the thirds come to what the tracker's worked numbers say", async () => {
    expect(await line("Projected")).toMatchObject({
      "third top": 2_482_500,
      "third middle": 2_227_500,
      "third bottom": 1_890_000,
    });
  });

  // Pace is attainment over 0.8: above 0.9 from Jennifer Lee's 74 % up, and nobody's is below 0.6.
  test("lights and shares at quota are counted", async () => {
    const lights = await Promise.all(["RED", "YELLOW", "GREEN"].map(line));
    expect(lights.map((each) => each["all"])).toEqual([0, 5, 7]);
    expect(lights.map((each) => each["third bottom"])).toEqual([0, 4, 0]);
    expect((await line("Share at quota"))["all"]).toBe(0);
    expect((await line("Reported"))["all"]).toBe(12);
  });

  test("the reps lie over the statuses as the tracker's dashboard lists them", async () => {
    expect(await shownIn("StatusList", "Status", "Reps")).toEqual({
      "ON TRACK TO EXCEED": 1,
      "ON TRACK": 2,
      "LIKELY TO HIT": 1,
      "AT RISK": 3,
      "LIKELY MISS": 2,
      "SIGNIFICANT GAP": 1,
      "MAJOR GAP": 2,
    });
  });
});

/** The dashboard's insight: the best make 120 calls, the last 64, which is half the target of 120. */
describe("the west team's work", () => {
  test("is told of every third, and against the target", async () => {
    const calls = await shownIn("PartWork", "Part", "Calls");
    expect(calls).toMatchObject({ "third top": 120.5, "third bottom": 63.75 });
    const ofTarget = await shownIn("PartWork", "Part", "Calls of target");
    expect(ofTarget["third bottom"]).toBeCloseTo(0.531_25, 12);
  });

  test("is blank where fewer than half of the reps told, or no target is told", async () => {
    expect(await shownIn("PartWork", "Part", "Win rate")).toMatchObject({ all: "" });
    expect(await shownIn("PartWork", "Part", "Meetings of target")).toMatchObject({ all: "" });
  });

  // Sarah Chen: 127 calls of 120 and 14 proposals of 12, and nine deals of 522,000 against 52,000 each.
  test("of one rep is the mean over the targets that are told", async () => {
    const of = (column: string) => shownIn("WorkList", "Rep", column);
    const sarah = "sarah-chen";
    expect((await of("Of targets"))[sarah]).toBeCloseTo((127 / 120 + 14 / 12) / 2, 12);
    expect((await of("Deal value of target"))[sarah]).toBeCloseTo(58_000 / 52_000, 12);
    expect((await of("Proposals a meeting"))[sarah]).toBeCloseTo(14 / 24, 12);
  });
});

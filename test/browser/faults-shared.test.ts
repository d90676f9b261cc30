import { deskOf, SLOW } from "./desk";
import { openPane, openPreview, type OpenPreview } from "./preview-page";

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview({ width: 1280, height: 900 });
}, SLOW);
afterAll(() => preview.close());

const { button, seen, gone, field, named, cells, ...desk } = deskOf(() => preview);

/** Protects a sheet or opens it again, as somebody does beside the pane. */
const protection = (sheet: string, act: "protect" | "unprotect") =>
  preview.pane.evaluate(
    async ([name = "", way]) =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem(name).protection;
        if (way === "protect") found.protect();
        else found.unprotect();
        await context.sync();
      }),
    [sheet, act],
  );

const renameTable = (from: string, to: string) =>
  preview.pane.evaluate(
    async ([name = "", next = ""]) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem(name).name = next;
        await context.sync();
      }),
    [from, to],
  );

async function changeBuffer(typed: string): Promise<void> {
  await field("Coverage buffer").fill(typed);
  await field("Coverage buffer").press("Enter");
}

test(
  "two panes on one workbook: what one writes the other follows, and an unsaved edit of the other is asked about",
  async () => {
    await button(/Load the demo company/).click();
    await desk.writeFirst();
    const second = await openPane(preview.page);
    const other = deskOf(() => ({ ...preview, pane: second }));
    await other.button(/It holds a model already/).click();
    await other.seen("The sheets and this pane follow each other.");
    await other.field("Coverage buffer").fill("1.2");
    await other.field("Coverage buffer").press("Enter");
    await other.seen("1 change is not in the sheets yet.");
    await changeBuffer("1.3");
    await seen("1 change is not in the sheets yet.");
    await desk.writeAgain();
    expect((await named("CoverageBuffer")).values).toEqual([[1.3]]);
    await other.seen(/Changed here and in the sheets/);
    await other.button("Write again").click({ timeout: SLOW });
    await other.seen(/Nothing was written: one input was changed both here and in the sheets\./);
    expect((await named("CoverageBuffer")).values).toEqual([[1.3]]);
    await other.button("Keep the pane's: 1.2").click();
    await other.writeAgain();
    expect((await named("CoverageBuffer")).values).toEqual([[1.2]]);
    // The first pane follows: $8,800,000 at a buffer of 1.2.
    await seen("$10,560,000");
    await seen("The sheets and this pane follow each other.");
    await preview.page.locator("#second-pane").evaluate((frame) => frame.remove());
  },
  3 * SLOW,
);

test(
  "a protected sheet is told with what stands unfinished, the change stays in the pane, and once it is open all is written",
  async () => {
    await protection("Scenarios", "protect");
    await changeBuffer("1.1");
    await seen("$9,680,000");
    await button("Write again").click({ timeout: SLOW });
    await seen("That did not work");
    expect(await preview.pane.locator("footer").getByRole("status").innerText()).toMatch(
      /A sheet is protected\. Take the protection off and try again\./,
    );
    await seen("$9,680,000");
    await protection("Scenarios", "unprotect");
    await button("Dismiss").click();
    await button("Write again").click({ timeout: SLOW });
    await seen("The workbook is written");
    await button("Dismiss").click();
    await seen("The sheets and this pane follow each other.");
    expect((await named("CoverageBuffer")).values).toEqual([[1.1]]);
    // Its pool on the sheet Scenarios, by `quota plan` of the demo company at that buffer.
    const planned = (await cells("Scenarios")).find((row) => row[0] === "As planned");
    expect(planned?.[4]).toBe(9_680_000);
    expect((await named("MasterCheck")).values).toEqual([["All checks pass"]]);
  },
  3 * SLOW,
);

test(
  "a row typed beneath a table is told with what to do, and once it is taken away the pane goes on",
  async () => {
    // Fifteen people beneath the header in row 6: the first free row is the twenty-second.
    expect((await cells("Roster"))[20]?.[0]).toBe("M01");
    await desk.typeAt("Roster", "A22", "R99");
    await seen("To be corrected");
    await seen(/Roster!A22/);
    await seen("$9,680,000");
    await desk.typeAt("Roster", "A22", "");
    await gone("To be corrected");
  },
  2 * SLOW,
);

test(
  "a table of ours that is given another name is followed under it, and its rows are written again",
  async () => {
    await renameTable("RosterList", "MyPeople");
    const roster = await cells("Roster");
    const column = roster[5]?.indexOf("Previous bookings") ?? -1;
    const row = roster.findIndex((each) => each[1] === "Ava Adler");
    const letter = String.fromCharCode(65 + column);
    // Ava Adler sold $912,000 instead of $812,000: by `quota plan` with that, $967,000 is her quota.
    await desk.typeAt("Roster", `${letter}${row + 1}`, 912_000);
    await seen("$967,000");
    await desk.holds("Quota list", 967_000);
    expect(await preview.pane.getByText("To be corrected").count()).toBe(0);
    await button("Write again").click({ timeout: SLOW });
    await seen("The workbook is written");
    await button("Dismiss").first().click();
    expect((await cells("Roster"))[row]?.[column]).toBe(912_000);
    expect((await named("MasterCheck")).values).toEqual([["All checks pass"]]);
  },
  3 * SLOW,
);

test("nothing was asked for but our own files, and nothing went wrong", () => {
  // The grid's own library says so of a table with another name; that its formulas follow all the same is seen above.
  const others = preview.complaints.filter((said) => !said.startsWith("Dependency tree not found"));
  expect(others).toEqual([]);
});

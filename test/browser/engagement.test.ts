import { readFileSync } from "node:fs";
import { readWorkbookFile } from "../../src/xlsx";
import { recalculated } from "../recalculation/libreoffice";
import { deskOf, SLOW } from "./desk";
import { openPreview, violations, type OpenPreview } from "./preview-page";

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview({ width: 1280, height: 900 });
}, SLOW);
afterAll(() => preview.close());

const { button, seen, field, go, unfold, type, writeAgain } = deskOf(() => preview);

test(
  "the demo company is written in three clicks, and its summary is shown",
  async () => {
    await button(/Load the demo company/).click();
    await button("Write workbook").click();
    await button("Write now").click();
    await seen("The workbook is written");
    await seen("All checks pass");
    const shown = await preview.pane.evaluate(async () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return sheet.name;
      }),
    );
    expect(shown).toBe("Summary");
    await button("Dismiss").click();
    await seen("129 of 251 inputs confirmed");
    expect(await violations(preview.pane)).toEqual([]);
  },
  3 * SLOW,
);

test(
  "a first version is kept, and five assumptions are confirmed with a key each",
  async () => {
    await go("Refine");
    await unfold("Versions");
    await field("Name of this version").fill("v0");
    await button("Keep this version").click();
    await seen("Version v0 is kept.");
    await unfold("Assumptions");
    await field("Confirmed by").fill("Ann Architect");
    await field("Confirmed by").press("Enter");
    await button(/^Confirm /)
      .first()
      .focus();
    for (let times = 0; times < 5; times += 1) {
      await preview.pane.locator(":focus").press("Enter");
    }
    await seen("134 of 251 inputs confirmed");
    expect(await violations(preview.pane)).toEqual([]);
  },
  3 * SLOW,
);

test(
  "an edit of the sheet comes into the pane beside what waits there, and all is written",
  async () => {
    await type("CoverageBuffer", 1.1);
    await go("Build");
    await seen("$9,680,000");
    await seen("134 of 251 inputs confirmed");
    await writeAgain();
    await seen("134 of 251 inputs confirmed");
  },
  3 * SLOW,
);

test(
  "what pane and sheet change to different things is asked about, and the sheet's can be taken",
  async () => {
    await field("Coverage buffer").fill("1.2");
    await field("Coverage buffer").press("Enter");
    await seen("1 change is not in the sheets yet.");
    await type("CoverageBuffer", 1.15);
    await seen(/Changed here and in the sheets/);
    await seen("$10,560,000");
    await button("Take the sheet's: 1.15").click();
    await seen("$10,120,000");
    await seen("The sheets and this pane follow each other.");
    await type("CoverageBuffer", 1.1);
    await seen("$9,680,000");
  },
  3 * SLOW,
);

test(
  "the bridge says what moved between the versions",
  async () => {
    await go("Refine");
    await unfold("Versions");
    await field("Name of this version").fill("v1");
    await button("Keep this version").click();
    await seen("Version v1 is kept.");
    await preview.pane.getByLabel("From", { exact: true }).selectOption({ label: "v0" });
    // The buffer of 5 % became one of 10 % of $8,800,000.
    await seen(/All quotas together: \$9,240,000, then \$9,680,000/);
    expect(await violations(preview.pane)).toEqual([]);
  },
  3 * SLOW,
);

test(
  "the back-test says whether these quotas would have held",
  async () => {
    await go("Explore");
    await unfold("Back-test");
    // As `quota backtest` says of the demo company at a buffer of 1.1.
    await seen(/Ramped reps at quota: 0 of 10, 0%/);
    expect(await violations(preview.pane)).toEqual([]);
  },
  3 * SLOW,
);

test(
  "a pin shows who pays before it is made, and the total stays",
  async () => {
    await go("Refine");
    await unfold("One rep's quota");
    await preview.pane.getByRole("combobox", { name: "Rep" }).click();
    await preview.pane.getByRole("combobox", { name: "Rep" }).pressSequentially("Ava");
    await preview.pane.getByRole("option", { name: /Ava Adler/ }).click();
    await field("Pin the quota at").fill("900k");
    await field("Pin the quota at").press("Enter");
    await field("Why").fill("Two named accounts move to her in March");
    await field("Why").press("Enter");
    await seen(/other reps would carry|other rep would carry/);
    await button("Pin it").click();
    await seen(/is pinned at \$900,000/);
    await go("Build");
    await seen("$9,680,000");
    await writeAgain();
  },
  3 * SLOW,
);

/** Fills the form of whoever says something: the name once, after which it is remembered. */
async function say(name: string | RegExp, note: string): Promise<void> {
  await button(name).first().click();
  const by = field("Name");
  if ((await by.inputValue()) === "") await by.fill("Ann Architect");
  if (note !== "") await preview.pane.getByRole("textbox", { name: /^(Note|Reason)/ }).fill(note);
  await by.press("Enter");
  await by.waitFor({ state: "detached", timeout: SLOW });
}

test(
  "a version is not signed while gates are open, and each says what would pass it",
  async () => {
    await go("Hand off");
    await unfold("Sign version");
    await field("Version").fill("v1 signed");
    await field("VP Sales: name").fill("Vera President");
    await button("Sign version").last().click();
    await seen("Not signed");
    await seen(/Back-test: /);
    expect(await violations(preview.pane)).toEqual([]);
  },
  3 * SLOW,
);

const gates = [
  "Definitions",
  "Data",
  "Territories",
  "Reconciled",
  "Back-test",
  "Ramps",
  "Roles",
  "Quotas",
  "Evidence",
  "Checks",
];

test(
  "once every gate is passed or accepted with a reason, it is signed",
  async () => {
    await unfold("Sign-off gates");
    for (const gate of gates) {
      await unfold(new RegExp(`^${gate}`));
      const all = button(/^Approve all \d+ terms$/);
      if (gate === "Definitions") {
        await all.waitFor({ timeout: SLOW });
        await say(/^Approve all \d+ terms$/, "");
      }
      await say(`Sign ${gate}`, "Looked at in the review of v1, and taken as it stands");
    }
    await seen("All 10 gates have passed or are accepted.");
    await button("Sign version").last().click();
    await seen("Version v1 signed is signed.");
    await writeAgain();
    await seen("All checks pass");
    expect(await violations(preview.pane)).toEqual([]);
  },
  5 * SLOW,
);

test(
  "the customer's copy is a file that another program recalculates without a change",
  async () => {
    await unfold("Prepare for customer");
    await button("Make the customer's copy").click();
    await seen("The customer's copy is ready");
    const saved = preview.page.waitForEvent("download", { timeout: SLOW });
    await button("Save the copy").click();
    const bytes = new Uint8Array(readFileSync(await (await saved).path()));
    const { copy } = recalculated({ copy: bytes });
    if (copy === undefined) throw new Error("LibreOffice gave nothing back.");
    const [before, after] = [await readWorkbookFile(bytes), await readWorkbookFile(copy)];
    const valuesOf = (sheets: typeof before, name: string) =>
      (sheets.find((sheet) => sheet.name === name)?.rows ?? []).map((row) =>
        // The other program keeps 15 figures of a number.
        row.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value)),
      );
    expect(valuesOf(after, "Quota list")).toEqual(valuesOf(before, "Quota list"));
    const quotas = valuesOf(after, "Quota list").flat();
    expect(quotas).toContain(900_000);
    expect(valuesOf(after, "Checks").flat()).toContain("All checks pass");
    expect(await violations(preview.pane)).toEqual([]);
  },
  5 * SLOW,
);

test("nothing was asked for but our own files, and nothing went wrong", () => {
  expect(preview.complaints).toEqual([]);
});

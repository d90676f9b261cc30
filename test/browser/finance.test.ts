import { deskOf, SLOW } from "./desk";
import { openPreview, type OpenPreview } from "./preview-page";

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview({ width: 1280, height: 900 });
}, SLOW);
afterAll(() => preview.close());

const { button, seen, gone, field, go, unfold, says, named, cells, type, ...desk } = deskOf(
  () => preview,
);

/** The quota of a rep on the sheet Quota list: its ninth column. */
async function quotaInSheet(name: string): Promise<unknown> {
  return (await cells("Quota list")).find((row) => row[1] === name)?.[8];
}

/** What the sheet Scenarios says is the pool of a scenario: its fifth column. */
async function poolInSheet(scenario: string): Promise<unknown> {
  return (await cells("Scenarios")).find((row) => row[0] === scenario)?.[4];
}

/** Figures by `quota plan` and `quota scenarios` of the demo company with the changes that each test makes. */
const plans = {
  buffer110: { total: 9_680_000, ava: 920_000, spoken: ["$9,680,000", "$920,000"] },
  fiveMore: { total: 10_164_000, spoken: "$10,164,000" },
  buffer120: { total: 11_088_000, spoken: "$11,088,000" },
} as const;

test(
  "an input typed into the grid recalculates the sheets, and every place of the pane follows",
  async () => {
    await button(/Load the demo company/).click();
    await desk.writeFirst();
    expect(await quotaInSheet("Ava Adler")).toBe(879_000);
    await desk.typeInGrid("CoverageBuffer", "1.1");
    const [total, ava] = plans.buffer110.spoken;
    await seen(total);
    await seen(ava);
    expect((await named("CoverageBuffer")).values).toEqual([[1.1]]);
    expect(await quotaInSheet("Ava Adler")).toBe(plans.buffer110.ava);
    await seen("The sheets and this pane follow each other.");
    await go("Refine");
    await unfold("One rep's quota");
    const rep = preview.pane.getByRole("combobox", { name: "Rep" });
    await rep.pressSequentially("Ava");
    await preview.pane.getByRole("option", { name: /Ava Adler/ }).click();
    await says(preview.pane.getByRole("region", { name: "One rep's quota" }), ava);
  },
  3 * SLOW,
);

test(
  "the sheet takes no input out of its bounds from the keyboard; one that is pasted is told with its cell",
  async () => {
    await desk.typeInGrid("CoverageBuffer", "9");
    const stop = preview.page.locator("[role=dialog][aria-labelledby]");
    await stop.waitFor({ timeout: SLOW });
    await preview.page.keyboard.press("Escape");
    await stop.waitFor({ state: "detached", timeout: SLOW });
    const { sheet, cell, values } = await named("CoverageBuffer");
    expect(values).toEqual([[1.1]]);
    // What is pasted goes past the rules of a cell, as in Excel.
    await type("CoverageBuffer", 9);
    await seen("To be corrected");
    await says(preview.pane.getByRole("main"), `${sheet}!${cell}: `);
    await seen("Shown is the last model without problems.");
    const master = String((await named("MasterCheck")).values[0]?.[0]);
    expect(master).not.toBe("All checks pass");
    await says(preview.pane.locator("header"), master);
    await go("Build");
    await seen(plans.buffer110.spoken[0]);
    await type("CoverageBuffer", 1.1);
    await gone("To be corrected");
    expect(await quotaInSheet("Ava Adler")).toBe(plans.buffer110.ava);
  },
  3 * SLOW,
);

test(
  "a function is found, put into the selected cell, and answers there; a cell that holds something is asked about",
  async () => {
    await button("Functions").click();
    await preview.pane.getByRole("searchbox", { name: "Search functions" }).fill("commission");
    await seen("2 functions");
    await unfold("OTE.COMMISSION");
    await desk.typeInGrid("B2", "Commission a case", "Sheet1");
    await desk.goTo("B3");
    await button("Insert into the selected cell").click();
    await seen(/^Entered in .*B3/);
    // The example of the list, =OTE.COMMISSION(5670,5), by `quota fn OTE.COMMISSION '[5670,5]'`.
    expect((await cells("Sheet1")).flat()).toContain(1134);
    await desk.goTo("B2");
    await button("Insert into the selected cell").click();
    await seen(/B2 holds something already\.$/);
    await button("Leave it").click();
    expect((await cells("Sheet1")).flat()).toContain("Commission a case");
    await desk.typeInGrid("B4", '=QUOTA.AUTO("closer",54.6,8)');
    // 54.6 deals a month among 8 closers, as `quota fn QUOTA.AUTO '["closer",54.6,8]'` says.
    await desk.holds("Sheet1", 6.825);
    await button("Back to the work").click();
  },
  3 * SLOW,
);

test(
  "a scenario stands beside the model in pane and sheet alike, and is made the model",
  async () => {
    await go("Explore");
    const targets = preview.pane.getByLabel("Targets, as a number");
    await targets.fill("5%");
    await targets.press("Enter");
    await seen(plans.fiveMore.spoken);
    await button("Save as a scenario").click();
    await field("Name of the scenario").fill("Five more");
    await button("Save").and(preview.pane.locator("[type=submit]")).click();
    await seen("“Five more” is saved. The next writing puts it on the sheet Scenarios.");
    await button("Put all back").click();
    await unfold("Scenarios side by side");
    const beside = (name: RegExp) => preview.pane.getByRole("checkbox", { name });
    await beside(/^One leaves, a slow year/).uncheck();
    await beside(/^Five more/).check();
    const pools = preview.pane.getByTestId("scenario-pool");
    await says(pools, plans.fiveMore.spoken);
    const spoken = await pools.getByRole("cell").allInnerTexts();
    expect(spoken).toEqual(["$9,680,000", "$9,680,000", "$10,164,000"]);
    await desk.writeAgain();
    expect(await poolInSheet("Five more")).toBe(plans.fiveMore.total);
    expect(await poolInSheet("As planned")).toBe(plans.buffer110.total);
    expect(await quotaInSheet("Ava Adler")).toBe(plans.buffer110.ava);
    await button("Make Five more the model").click();
    await seen(/“Five more” is the model now and no longer a scenario\./);
    expect(await poolInSheet("As planned")).toBe(plans.buffer110.total);
    await desk.writeAgain();
    expect(await poolInSheet("As planned")).toBe(plans.fiveMore.total);
    expect(await poolInSheet("Five more")).toBeUndefined();
    await go("Build");
    await seen(plans.fiveMore.spoken);
    await seen("All checks pass");
  },
  4 * SLOW,
);

test(
  "pane and sheet changed at once to different things: both are shown, neither is overwritten, and the pane's can be kept",
  async () => {
    await field("Coverage buffer").fill("1.2");
    await Promise.all([field("Coverage buffer").press("Enter"), type("CoverageBuffer", 1.15)]);
    await seen(/Changed here and in the sheets/);
    await button("Keep the pane's: 1.2").waitFor({ timeout: SLOW });
    await button("Take the sheet's: 1.15").waitFor({ timeout: SLOW });
    await button("Write again").click();
    await seen(/Nothing was written: one input was changed both here and in the sheets\./);
    expect((await named("CoverageBuffer")).values).toEqual([[1.15]]);
    await seen(plans.buffer120.spoken);
    await button("Keep the pane's: 1.2").click();
    await gone(/Changed here and in the sheets/);
    await seen("1 change is not in the sheets yet.");
    await desk.writeAgain();
    expect((await named("CoverageBuffer")).values).toEqual([[1.2]]);
    expect(await poolInSheet("As planned")).toBe(plans.buffer120.total);
    await seen("All checks pass");
  },
  4 * SLOW,
);

test("nothing was asked for but our own files, and nothing went wrong", () => {
  expect(preview.complaints).toEqual([]);
});

import { deskOf, SLOW } from "./desk";
import { openPreview, violations, type OpenPreview } from "./preview-page";

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
}, 90_000);
afterAll(() => preview.close());

const { button, named, seen, type, typeAt } = deskOf(() => preview);
const quota = () => preview.pane.getByTestId("quota-closer");

test(
  "a person builds the insurance workbook in two clicks",
  async () => {
    expect(await violations(preview.pane)).toEqual([]);
    await button(/Insurance team/).click();
    await button("Write workbook").click();
    await button("Write now").click();
    await seen("The workbook is written");
    expect((await named("CloserAutoQuota")).values).toEqual([[6.825]]);
    expect((await named("MasterCheck")).values).toEqual([["All checks pass"]]);
    expect(await quota().innerText()).toContain("6.825");
    expect(await violations(preview.pane)).toEqual([]);
  },
  2 * SLOW,
);

test(
  "a close rate changed in the sheet moves the closer quota in sheet and pane alike",
  async () => {
    await type("CloseRate", 0.35);
    await preview.pane.getByText("7.963").first().waitFor({ timeout: SLOW });
    expect((await named("CloserAutoQuota")).values[0]?.[0]).toBeCloseTo(7.9625, 12);
    expect(await quota().innerText()).toContain("7.963");
  },
  2 * SLOW,
);

test(
  "a close rate changed in the pane moves the sheet",
  async () => {
    const field = preview.pane.getByLabel("Close rate", { exact: true });
    await field.fill("30%");
    await field.press("Enter");
    await preview.pane.getByText("6.825").first().waitFor({ timeout: SLOW });
    await preview.page.waitForTimeout(500);
    expect((await named("CloserAutoQuota")).values).toEqual([[6.825]]);
    expect((await named("CloseRate")).values).toEqual([[0.3]]);
  },
  2 * SLOW,
);

test(
  "words typed into a number's cell are told with the cell, and the last good model stays",
  async () => {
    const { sheet, cell } = await named("CloseRate");
    await typeAt(sheet, cell, "a third");
    await preview.pane.getByText("To be corrected").waitFor({ timeout: SLOW });
    expect(await preview.pane.getByRole("main").innerText()).toContain(
      `${sheet}!${cell}: Close rate must be a number from 0 to 1; it is "a third".`,
    );
    expect(await quota().innerText()).toContain("6.825");
    await type("CloseRate", 0.3);
    await preview.pane.getByText("To be corrected").waitFor({ state: "detached", timeout: SLOW });
  },
  2 * SLOW,
);

test(
  "the custom functions answer in the sheet",
  async () => {
    const values = await preview.pane.evaluate(async () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
        range.formulas = [
          ['=QUOTA.AUTO("closer",54.6,8)'],
          ["=OTE.COMMISSION(5670,5)"],
          ["=OTE.COMMISSION(5670,0)"],
        ];
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    expect(values).toEqual([[6.825], [1134], ["#VALUE!"]]);
  },
  SLOW,
);

test("the pane at 320 pixels needs no scrolling sideways", async () => {
  await preview.page.addStyleTag({
    content: "body { grid-template-columns: 1fr 321px !important }",
  });
  const [needed, there] = await preview.pane.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  expect(there).toBe(320);
  expect(needed).toBe(320);
});

test("the preview asks for nothing but its own files, and nothing goes wrong in it", () => {
  expect(preview.complaints).toEqual([]);
});

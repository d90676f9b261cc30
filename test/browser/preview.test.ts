import { openPreview, violations, type OpenPreview } from "./preview-page";

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
}, 90_000);
afterAll(() => preview.close());

const SLOW = 60_000;

/** Runs in the pane's frame, where Office.js is: the values of a name, and where it stands. */
async function named(
  name: string,
): Promise<{ readonly address: string; readonly values: unknown[][] }> {
  return preview.pane.evaluate(
    async (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(wanted).getRange();
        range.load("address,values");
        await context.sync();
        return { address: range.address, values: range.values as unknown[][] };
      }),
    name,
  );
}

/** Types at the grid as a person does. */
async function type(address: string, value: number | string): Promise<void> {
  const [sheet = "", cell = ""] = address.replaceAll("'", "").split("!");
  await preview.page.evaluate(
    async ([where, what, entry]) => {
      const excel = Reflect.get(window, "embeddedExcel") as {
        readonly type: (sheet: string, address: string, value: unknown) => Promise<void>;
      };
      await excel.type(String(where), String(what), entry);
    },
    [sheet, cell, value] as const,
  );
}

const quota = () => preview.pane.getByTestId("quota-closer");

test(
  "a person builds the insurance workbook in two clicks",
  async () => {
    expect(await violations(preview.pane)).toEqual([]);
    await preview.pane.getByRole("button", { name: /Insurance team/ }).click();
    await preview.pane.getByRole("button", { name: "Write workbook" }).click();
    await preview.pane.getByRole("button", { name: "Write now" }).click();
    await preview.pane.getByText("The workbook is written").waitFor({ timeout: SLOW });
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
    await type((await named("CloseRate")).address, 0.35);
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
    const { address } = await named("CloseRate");
    await type(address, "a third");
    await preview.pane.getByText("To be corrected").waitFor({ timeout: SLOW });
    expect(await preview.pane.getByRole("main").innerText()).toContain(
      `${address}: Close rate must be a number from 0 to 1; it is "a third".`,
    );
    expect(await quota().innerText()).toContain("6.825");
    await type(address, 0.3);
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

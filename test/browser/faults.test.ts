import { openPreview, type OpenPreview } from "./preview-page";

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
}, 90_000);
afterAll(() => preview.close());

const SLOW = 20_000;

/** Tells the embedded Excel to fail at a request counted from now, or no more. */
async function failAt(atRequest: number | null): Promise<void> {
  await preview.page.evaluate((at) => {
    const excel = Reflect.get(window, "embeddedExcel") as {
      readonly failWith: (fault: object | null) => void;
    };
    excel.failWith(at === null ? null : { atRequest: at, code: "GeneralException", when: "after" });
  }, atRequest);
}

async function sheets(): Promise<readonly string[]> {
  return preview.pane.evaluate(async () =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name");
      await context.sync();
      return all.items.map(({ name }) => name);
    }),
  );
}

test(
  "a fault at each request of writing is told in the pane, and leaves the workbook as it was",
  async () => {
    await preview.pane.getByRole("button", { name: /Insurance team/ }).click();
    // Two requests ask whether a model is there; four look and write.
    for (const atRequest of [1, 2, 3, 4, 5, 6]) {
      await failAt(atRequest);
      await preview.pane.getByRole("button", { name: "Write workbook" }).click();
      await preview.pane.getByRole("button", { name: "Write now" }).click();
      await preview.pane.getByText("That did not work").waitFor({ timeout: SLOW });
      expect(await preview.pane.getByRole("status").innerText()).toContain("Excel could not go on");
      await failAt(null);
      expect(await sheets()).toEqual(["Sheet1"]);
      await preview.pane.getByRole("button", { name: "Dismiss" }).click();
    }
  },
  6 * SLOW,
);

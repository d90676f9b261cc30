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
    const [prepare, write] = ["Write workbook", "Write now"].map((name) =>
      preview.pane.getByRole("button", { name }),
    );
    if (prepare === undefined || write === undefined)
      throw new RangeError("Two buttons are meant.");
    const failed = preview.pane.getByText("That did not work");
    const told = async () => {
      await failed.waitFor({ timeout: SLOW });
      expect(await preview.pane.locator("footer").getByRole("status").innerText()).toContain(
        "Excel could not go on",
      );
      await failAt(null);
      expect(await sheets()).toEqual(["Sheet1"]);
      await preview.pane.getByRole("button", { name: "Dismiss" }).click();
    };
    // Looking at the workbook before anything is written takes a few requests, until there is something to say yes to.
    let looking = 0;
    for (let isReady = false; !isReady;) {
      looking += 1;
      await failAt(looking);
      await prepare.click();
      await failed.or(write).first().waitFor({ timeout: SLOW });
      isReady = await write.isVisible();
      if (!isReady) await told();
    }
    expect(looking).toBeGreaterThan(3);
    await preview.pane.getByRole("button", { name: "Cancel" }).click();
    for (const atRequest of [1, 2, 3, 4, 5, 6]) {
      await failAt(null);
      await prepare.click();
      await write.waitFor({ timeout: SLOW });
      await failAt(atRequest);
      await write.click();
      await told();
    }
  },
  12 * SLOW,
);

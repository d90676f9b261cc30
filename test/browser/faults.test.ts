import { deskOf, SLOW } from "./desk";
import { openPreview, type OpenPreview } from "./preview-page";

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
}, 90_000);
afterAll(() => preview.close());

const { button, fail, sheets } = deskOf(() => preview);
const failAt = (at: number | null) => fail({ at, when: "after" });

test(
  "a fault at each request of writing is told in the pane, and leaves the workbook as it was",
  async () => {
    await button(/Insurance team/).click();
    const [prepare, write] = [button("Write workbook"), button("Write now")];
    const failed = preview.pane.getByText("That did not work");
    const told = async () => {
      await failed.waitFor({ timeout: SLOW });
      expect(await preview.pane.locator("footer").getByRole("status").innerText()).toContain(
        "Excel could not go on",
      );
      await failAt(null);
      expect(await sheets()).toEqual(["Sheet1"]);
      await button("Dismiss").click();
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
    await button("Cancel").click();
    for (const atRequest of [1, 2, 3, 4, 5, 6]) {
      await failAt(null);
      await prepare.click();
      await write.waitFor({ timeout: SLOW });
      await failAt(atRequest);
      await write.click();
      await told();
    }
  },
  3 * SLOW,
);

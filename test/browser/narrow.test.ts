import { deskOf, SLOW } from "./desk";
import { openPreview, type OpenPreview } from "./preview-page";

let preview: OpenPreview;
beforeAll(async () => {
  // A pane of 640 pixels at twice the size: 320 of its own are left, as in the narrowest pane.
  const settings = { deviceScaleFactor: 2, reducedMotion: "reduce" } as const;
  preview = await openPreview({ width: 1000, height: 700 }, settings);
  await preview.page.addStyleTag({
    content: "body { grid-template-columns: 1fr 321px !important }",
  });
}, SLOW);
afterAll(() => preview.close());

const desk = deskOf(() => preview);

/** What moves although the person asked for no motion; what shows how far something is may. */
const moving = () =>
  preview.pane.evaluate(async () => {
    const found = new Set<string>();
    for (let frame = 0; frame < 6; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      for (const one of document.getAnimations()) {
        const { effect } = one;
        if (one.playState !== "running" || !(effect instanceof KeyframeEffect)) continue;
        const timing = effect.getComputedTiming();
        const isLong = Number(timing.duration) > 20 || timing.iterations === Infinity;
        const isProgress = effect.target?.closest("[role=progressbar]") != null;
        if (isLong && !isProgress) found.add(effect.target?.outerHTML.slice(0, 120) ?? "");
      }
    }
    return [...found];
  });

/** Folds out everything that a place holds, and what comes with it. */
async function unfoldAll(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const opened = await preview.pane.evaluate(() => {
      const heads = document.querySelectorAll<HTMLElement>(
        "main details:not([open]) > summary, main button[aria-expanded=false]:not([role=combobox])",
      );
      for (const head of heads) head.click();
      return heads.length;
    });
    if (opened === 0) return;
    await preview.page.waitForTimeout(300);
  }
}

/** How far what is shown goes beyond the pane, and what does. */
const beyond = () =>
  preview.pane.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const main = document.querySelector("main");
    const inMain = main === null ? 0 : Math.max(0, main.scrollWidth - main.clientWidth);
    const wide = [...document.querySelectorAll("main *")]
      .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
      .filter((each) => each.closest("[style*=overflow], [class]") !== null)
      .slice(0, 3)
      .map((each) => each.outerHTML.slice(0, 100));
    const by = Math.max(scrollWidth - clientWidth, inMain);
    return { by, wide: by > 0 ? wide : [], width: clientWidth };
  });

const models = [
  ["the demo company", async () => desk.button(/Load the demo company/).click()],
  [
    "a team in its quarter",
    async () => {
      await desk.button("Start over").click();
      const file = preview.pane.locator("input[type=file]").first();
      await file.setInputFiles("templates/west-team-q4.json");
    },
  ],
  [
    "the insurance team",
    async () => {
      await desk.button("Start over").click();
      await desk.button(/Insurance team/).click();
    },
  ],
] as const;

test.each(models)(
  "at 320 pixels and twice the size no place of %s scrolls sideways, with everything folded out, and nothing moves",
  async (_name, open) => {
    expect((await beyond()).width).toBe(320);
    await open();
    for (const place of ["Build", "Refine", "Explore", "Track", "Hand off"]) {
      await desk.go(place);
      expect([place, await moving()]).toEqual([place, []]);
      await preview.pane.locator("main [role=tabpanel] > *").first().waitFor({ timeout: SLOW });
      await unfoldAll();
      expect([place, await moving()]).toEqual([place, []]);
      expect([place, await beyond()]).toEqual([place, { by: 0, wide: [], width: 320 }]);
    }
  },
  2 * SLOW,
);

test("nothing was asked for but our own files, and nothing went wrong", () => {
  expect(preview.complaints).toEqual([]);
});

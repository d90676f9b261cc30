import { deskOf, SLOW } from "./desk";
import { openPreview, type OpenPreview } from "./preview-page";

let preview: OpenPreview;
beforeAll(async () => {
  // Without motion a look is at its end at once, so that two of them can be told apart.
  preview = await openPreview({ width: 1280, height: 900 }, { reducedMotion: "reduce" });
}, SLOW);
afterAll(() => preview.close());

const desk = deskOf(() => preview);

/** Where the keyboard stands: what it is called, and whether the stop before looks different now that it is left. */
type Stop = {
  readonly name: string;
  readonly role: string;
  /** Whether the pane has the keyboard and nothing in it has. */
  readonly isLost: boolean;
  /** Whether the keyboard has gone on to the workbook. */
  readonly hasLeft: boolean;
  /** What was left and looked just so while it had the focus; null where the focus could be seen. */
  readonly unseen: string | null;
};

/** Looks at the focus, and remembers how it looked; what was left is held against what was remembered. */
const look = (): Promise<Stop> =>
  preview.pane.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const looks = (element: Element) => {
      const around = [element, element.parentElement, element.parentElement?.parentElement];
      return around
        .flatMap((each) =>
          each instanceof Element
            ? ["", "::before", "::after"].map((pseudo) => getComputedStyle(each, pseudo))
            : [],
        )
        .map((style) =>
          [
            style.outline,
            style.boxShadow,
            style.border,
            style.backgroundColor,
            style.color,
            style.transform,
            style.textDecoration,
          ].join(" "),
        )
        .join("\n");
    };
    const nameOf = (element: Element) => {
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? element.labels
          : null;
      const said =
        element.getAttribute("aria-label") ??
        labels?.[0]?.textContent ??
        (element as HTMLElement).innerText;
      return (said ?? "").replaceAll(/\s+/g, " ").trim();
    };
    type Left = { readonly element: Element; readonly looks: string };
    const left = Reflect.get(window, "leftFocus") as Left | undefined;
    const now = document.activeElement;
    const isNowhere = now === null || now === document.body;
    const hasLeft = !document.hasFocus();
    const isLost = isNowhere && !hasLeft;
    const isSame =
      left !== undefined &&
      left.element !== now &&
      left.element.isConnected &&
      looks(left.element) === left.looks;
    const unseen = isSame ? `${left.element.tagName} ${nameOf(left.element)}` : null;
    if (!isNowhere) Reflect.set(window, "leftFocus", { element: now, looks: looks(now) });
    return {
      name: isNowhere ? "" : nameOf(now),
      role: isNowhere ? "" : (now.getAttribute("role") ?? now.tagName.toLowerCase()),
      isLost,
      hasLeft,
      unseen,
    };
  });

const unseen: string[] = [];
const lost: string[] = [];

/** Presses a key, and looks where the keyboard stands then. */
async function press(key: string): Promise<Stop> {
  await preview.page.keyboard.press(key);
  const stop = await look();
  if (stop.unseen !== null) unseen.push(stop.unseen);
  // What an act brings may take a moment; who presses Tab or an arrow must stand somewhere at once.
  if (stop.isLost && key !== "Enter") lost.push(`after ${key}`);
  return stop;
}

/** From the workbook into the pane, as F6 does in Excel. */
const comeIn = () => preview.page.locator("#pane").focus();

/** Goes on by a key until something of that name has the focus; beyond the end of the pane it comes in again once. */
async function goOn(key: "Tab" | "Shift+Tab", name: RegExp, role?: string): Promise<Stop> {
  const seen: string[] = [];
  let entries = 0;
  for (let times = 0; times < 160; times += 1) {
    const stop = await press(key);
    if (name.test(stop.name) && (role === undefined || stop.role === role)) return stop;
    seen.push(stop.name.slice(0, 30));
    if (!stop.hasLeft) continue;
    entries += 1;
    if (entries > 1) break;
    await comeIn();
  }
  throw new Error(`The keyboard does not come to ${String(name)}; it came to ${seen.join(" | ")}.`);
}

/** After something was done: the focus must stand somewhere. */
async function notLost(after: string): Promise<void> {
  const { isLost } = await look();
  if (isLost) lost.push(`after ${after}`);
}

test(
  "from the first screen to the written demo workbook, by the keyboard alone",
  async () => {
    await comeIn();
    await goOn("Tab", /^Load the demo company/);
    await press("Enter");
    await desk.seen("$9,240,000");
    await notLost("Load the demo company");
    await goOn("Tab", /^Write workbook$/);
    await press("Enter");
    await desk.seen("What will be written");
    await notLost("Write workbook");
    await goOn("Shift+Tab", /^Write now$/);
    await press("Enter");
    await desk.seen("The workbook is written");
    await notLost("Write now");
    await goOn("Tab", /^Dismiss$/);
    await press("Enter");
    await desk.gone("The workbook is written");
    await notLost("Dismiss");
  },
  3 * SLOW,
);

const places = ["Build", "Refine", "Explore", "Track", "Hand off"] as const;

test(
  "through all five places by the arrows, and into what each shows by Tab",
  async () => {
    await goOn("Shift+Tab", /^Build$/, "tab");
    for (const [at, place] of places.entries()) {
      if (at > 0) {
        const stop = await press("ArrowRight");
        expect([stop.role, stop.name]).toEqual(["tab", place]);
        const isChosen = () =>
          preview.pane.getByRole("tab", { name: place, exact: true, selected: true }).count();
        if ((await isChosen()) === 0) await press("Enter");
        expect(await isChosen()).toBe(1);
      }
      await preview.pane
        .locator("main [role=tabpanel]")
        .getByRole("heading")
        .first()
        .waitFor({ timeout: SLOW });
      for (let times = 0; times < 12; times += 1) await press("Tab");
      await goOn("Shift+Tab", new RegExp(`^${place}$`), "tab");
    }
  },
  3 * SLOW,
);

test(
  "a part is folded out, a lever moved and an answer typed by the keyboard alone",
  async () => {
    await press("ArrowLeft");
    await press("ArrowLeft");
    await press("Enter");
    await goOn("Tab", /^Coverage buffer$/, "input");
    const slider = preview.pane.getByRole("slider", { name: "Coverage buffer" });
    const before = await slider.inputValue();
    await press("ArrowRight");
    expect(Number(await slider.inputValue())).toBeGreaterThan(Number(before));
    await goOn("Tab", /^More levers/);
    await press("Enter");
    await notLost("More levers");
    await goOn("Tab", /^Scenarios side by side/);
    await press("Enter");
    await desk.seen("Two more in spring (best)");
    await notLost("Scenarios side by side");
  },
  3 * SLOW,
);

test("wherever the keyboard stood it could be seen", () => {
  expect([...new Set(unseen)]).toEqual([]);
});

test("the focus was never lost to the page", () => {
  expect(lost).toEqual([]);
});

test("nothing was asked for but our own files, and nothing went wrong", () => {
  expect(preview.complaints).toEqual([]);
});

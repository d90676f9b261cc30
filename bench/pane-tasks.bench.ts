import type { Locator } from "playwright-core";
import { openPreview, type OpenPreview } from "../test/browser/preview-page";
import { largeTeam, PEOPLE } from "./large-team";

const SLOW = 120_000;
/** The pane is done with something once it was quiet for so long. */
const QUIET = 1_200;
/** So long may a task take while somebody types. */
const MOST = 50;
/** A person's machine is so many times slower than the one that builds. */
const SLOWER = Number(process.env["QUOTA_WORKBOOK_SLOWER"] ?? 4);

type Told = { readonly name: string; readonly longest: number; readonly all: number };

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview({ width: 1280, height: 1000 });
}, SLOW);
afterAll(() => preview.close());

const TEXT = JSON.stringify(largeTeam());
const told: Told[] = [];
const pane = () => preview.pane;
const button = (name: string | RegExp) => pane().getByRole("button", { name }).first();

/** From now on every task of the pane's thread that takes longer than 50 ms is noted down. */
async function watch(): Promise<void> {
  await pane().evaluate(() => {
    const seen: { readonly at: number; readonly took: number }[] = [];
    Reflect.set(window, "longTasks", seen);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        seen.push({ at: startTime + duration, took: duration });
      }
    }).observe({ type: "longtask", buffered: false });
  });
}

/** Waits until nothing is worked out any more, here or in a worker. Looking must cost the pane's thread next to nothing. */
async function settled(): Promise<void> {
  await pane().waitForFunction(
    (quiet) => {
      const seen = Reflect.get(window, "longTasks") as readonly { readonly at: number }[];
      const status = [...document.querySelectorAll("[role=status], p[role=status]")];
      const isWorking =
        document.querySelector("[aria-busy=true]") !== null ||
        status.some(({ textContent }) =>
          /Working|Looking at the gates|Trying the inputs|Loading/.test(textContent ?? ""),
        );
      const now = performance.now();
      if (isWorking) Reflect.set(window, "busyAt", now);
      const last = Math.max(seen.at(-1)?.at ?? 0, Number(Reflect.get(window, "busyAt") ?? 0));
      return !isWorking && now - last > quiet;
    },
    QUIET,
    { timeout: SLOW, polling: 150 },
  );
}

/** Does something, and notes the longest task of the pane's thread until all is quiet again. */
async function during(name: string, act: () => Promise<unknown>): Promise<void> {
  await pane().evaluate(() => {
    (Reflect.get(window, "longTasks") as unknown[]).length = 0;
    Reflect.set(window, "busyAt", performance.now());
  });
  await act();
  await settled();
  const took = await pane().evaluate(() =>
    (Reflect.get(window, "longTasks") as readonly { readonly took: number }[]).map(
      (task) => task.took,
    ),
  );
  const all = took.reduce((sum, each) => sum + each, 0);
  told.push({ name, longest: Math.max(0, ...took), all });
  process.stdout.write(`${name}: ${took.map(Math.round).join(" ")}\n`);
}

/** What is looked for before the clock runs: looking by role takes the pane's thread a while. */
async function found(locator: Locator) {
  const handle = await locator.first().elementHandle({ timeout: SLOW });
  if (handle === null) throw new Error("There is nothing of the kind.");
  return handle;
}

const keyboard = () => preview.page.keyboard;

/** Presses keys as a person does, one by one. */
async function keys(pressed: readonly string[]): Promise<void> {
  for (const key of pressed) {
    await keyboard().press(key);
    await preview.page.waitForTimeout(80);
  }
}

const tab = (name: string | RegExp) => pane().getByRole("tab", { name, exact: true });
const field = (name: string) => pane().getByRole("textbox", { name });

async function pressing(name: string, locator: Locator): Promise<void> {
  const handle = await found(locator);
  await during(name, () => handle.evaluate((element) => (element as HTMLElement).click()));
}

const goingTo = (place: string) => pressing(`going to ${place}`, tab(place));

const fold = (title: string | RegExp) =>
  pane().locator("summary, button[aria-expanded=false]").filter({ hasText: title });

/** Puts the cursor into a field with everything in it selected. */
async function into(locator: Locator): Promise<void> {
  const handle = await found(locator);
  await handle.focus();
  await keyboard().press("Control+a");
  await settled();
}

/** Rows of actuals of everybody who sells, as they are copied from a spreadsheet. */
function pasted(): string {
  const { tracking } = JSON.parse(TEXT) as { tracking: { reps: readonly { rep: string }[] } };
  return [
    "Rep\tActual",
    ...tracking.reps.map(({ rep }, place) => `${rep}\t${50_000 + place}`),
  ].join("\n");
}

async function build(): Promise<void> {
  await into(field("Coverage buffer"));
  await during("typing into a field of Build", () => keys([..."1.07"]));
  await during("committing it", () => keyboard().press("Enter"));
  await into(field("Company"));
  await during("typing the company's name", () => keys([..."Large"]));
  await during("committing the name", () => keyboard().press("Enter"));
}

async function register(): Promise<void> {
  await goingTo("Refine");
  await pressing("folding the register out", fold(/^Assumptions/));
  await into(field("Confirmed by"));
  await keys([..."Dana", "Enter"]);
  const row = await found(pane().locator("[data-row]"));
  await row.focus();
  await during("moving along the register", () => keys(Array<string>(12).fill("ArrowDown")));
  await during("confirming with Enter", async () => {
    for (let step = 0; step < 3; step += 1) {
      await keyboard().press("Enter");
      await preview.page.waitForTimeout(700);
    }
  });
  await into(pane().getByRole("searchbox"));
  await during("searching in the register", () => keys([..."capacity"]));
  await (await found(button(/^Assumptions/))).click();
}

async function rep(): Promise<void> {
  await pressing("folding one rep out", fold(/^One rep.s quota/));
  const picker = await found(pane().getByRole("combobox"));
  await picker.focus();
  await during("typing a rep's name", () => keys([..."ENT-AE03"]));
  await during("choosing a rep", () => keyboard().press("Enter"));
  await into(field("Pin the quota at"));
  await during("typing into the pin form", () => keys([..."950000"]));
  await during("asking what the pin costs", () => keyboard().press("Enter"));
}

async function versions(): Promise<void> {
  await pressing("folding the versions out", fold(/^Versions/));
  await pressing("keeping a version", button("Keep this version"));
  await (await found(tab("Build"))).click();
  await into(field("Coverage buffer"));
  await keys([..."1.09", "Enter"]);
  await settled();
  await pressing("comparing two versions", tab("Refine"));
  await pane()
    .getByText(/All quotas together/)
    .first()
    .waitFor({ timeout: SLOW });
  await pressing("folding the agenda out", fold(/^Meeting agenda/));
}

async function track(): Promise<void> {
  await goingTo("Track");
  for (const view of ["Reps", "Warnings", "Trends", "Upkeep", "Team", "Actuals"]) {
    await pressing(`Track: ${view}`, tab(view));
  }
  await pane().evaluate((text) => navigator.clipboard.writeText(text), pasted());
  await into(pane().locator("textarea"));
  await during("pasting actuals", () => keyboard().press("Control+v"));
  await pressing("taking the actuals", button(/^Take/));
}

async function others(): Promise<void> {
  await goingTo("Explore");
  await goingTo("Hand off");
  await pressing(
    "folding the evidence gate out",
    pane().locator("summary").filter({ hasText: "Evidence" }),
  );
}

test("the longest task of the pane's thread with a large team", async () => {
  await preview.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const session = await preview.page.context().newCDPSession(preview.page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await watch();
  await during("opening the settings", async () => {
    await pane()
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "large.json",
        mimeType: "application/json",
        buffer: Buffer.from(TEXT),
      });
    await pane().getByRole("tab", { name: "Refine" }).waitFor({ timeout: SLOW });
  });
  const parts = [build, register, rep, versions, track, others];
  for (const part of parts) {
    try {
      await part();
    } catch (error) {
      process.stdout.write(`${part.name} ended early: ${String(error).slice(0, 600)}\n`);
    }
  }
  const width = Math.max(...told.map(({ name }) => name.length));
  const lines = told.map(({ name, longest, all }) =>
    [
      name.padEnd(width),
      `${Math.round(longest)} ms`.padStart(9),
      `${(longest / MOST).toFixed(1)}x`.padStart(7),
      `${Math.round(all)} ms`.padStart(10),
    ].join("  "),
  );
  process.stdout.write(
    `\n${PEOPLE} people, a thread ${SLOWER} times slower than here: the longest task, the same in multiples of ${MOST} ms, and all above ${MOST} ms together\n` +
      `${lines.join("\n")}\n\n`,
  );
}, 600_000);

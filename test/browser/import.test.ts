import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deskOf, SLOW } from "./desk";
import { openPreview, violations, type OpenPreview } from "./preview-page";

const samples = [
  "salesforce-opportunities.csv",
  "salesforce-users.csv",
  "people.csv",
  "territories.csv",
  "past-quotas.csv",
].map((name) => `templates/samples/${name}`);

let preview: OpenPreview;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
  preview = await openPreview();
}, 90_000);
afterAll(async () => {
  await preview.close();
  rmSync(folder, { recursive: true, force: true });
});

const { button, text, sheets } = deskOf(() => preview);

async function choose(paths: readonly string[]): Promise<void> {
  await preview.pane.locator("input[type=file][multiple]").setInputFiles([...paths]);
}

/** Counts, in the pane, how often the screen could be drawn, and the longest time between two times. */
async function watchFrames(): Promise<void> {
  await preview.pane.evaluate(() => {
    const seen = { frames: 0, longest: 0, isOver: false };
    Reflect.set(window, "seenFrames", seen);
    let last = performance.now();
    const tick = (now: number) => {
      seen.frames += 1;
      seen.longest = Math.max(seen.longest, now - last);
      last = now;
      if (!seen.isOver) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

async function seenFrames(): Promise<{ readonly frames: number; readonly longest: number }> {
  return preview.pane.evaluate(() => {
    const seen = Reflect.get(window, "seenFrames") as {
      frames: number;
      longest: number;
      isOver: boolean;
    };
    seen.isOver = true;
    return { frames: seen.frames, longest: Math.round(seen.longest) };
  });
}

const unclear = [
  "Deal ID,Owner,Amount,Close Date,Stage",
  "X1,Ava Adler,1000,03/04/2025,Closed Won",
  "X2,Ava Adler,2000,05/06/2025,Closed Won",
].join("\n");

test(
  "a large file is read with progress while the pane stays at hand, and may be called off and read again",
  async () => {
    const large = join(folder, "large.csv");
    execFileSync(process.execPath, ["scripts/samples.mjs", "--large", "300000", large]);
    await button(/Bring your own data/).click();
    await preview.pane.getByRole("heading", { name: /Your own data/ }).waitFor({ timeout: SLOW });
    await choose([large]);
    await watchFrames();
    await button("Read the columns").click();
    await preview.pane.getByRole("progressbar").waitFor({ timeout: SLOW });
    await text(/^large\.csv: \d+ %, [\d,]+ rows$/).waitFor({ timeout: SLOW });
    const { frames, longest } = await seenFrames();
    console.log(`While the worker read: ${frames} frames, the longest gap ${longest} ms.`);
    expect(frames).toBeGreaterThan(5);
    await button("Stop").click();
    await text(/Nothing was kept of what was being read/).waitFor({ timeout: SLOW });
    await button("Read the columns").click();
    await text("300,000 rows, 9 columns recognised").waitFor({ timeout: SLOW });
    await button("Files").click();
    await button("Remove large.csv").click();
  },
  5 * SLOW,
);

test(
  "a file that cannot be read is told beside its name, and the others stay",
  async () => {
    const photo = join(folder, "photo.csv");
    writeFileSync(photo, new Uint8Array([80, 75, 3, 4, 0, 0, 0, 0, 1]));
    await choose([...samples, photo]);
    await button("Read the columns").click();
    await preview.pane.getByRole("alert").waitFor({ timeout: SLOW });
    expect(await preview.pane.getByRole("alert").innerText()).toContain(
      "The file is no text: it holds bytes that no letter has.",
    );
    expect(await violations(preview.pane)).toEqual([]);
    await button("Remove photo.csv").click();
    expect(await preview.pane.getByRole("button", { name: /^Remove / }).count()).toBe(5);
  },
  2 * SLOW,
);

test(
  "a question of the columns is answered, and rows, decisions and the first model follow",
  async () => {
    const deals = join(folder, "more-deals.csv");
    writeFileSync(deals, unclear);
    await choose([deals]);
    await button("Read the columns").click();
    await text("1 question is open: answer first.").waitFor({ timeout: SLOW });
    expect(await violations(preview.pane)).toEqual([]);
    await button("Show it").click();
    expect(
      await preview.pane.evaluate(
        () => document.activeElement?.closest("[data-open-question]") !== null,
      ),
    ).toBe(true);
    await preview.pane.getByLabel("month, day, year: 03/04/2025 is 2025-03-04").click();
    await text("1 question is open: answer first.").waitFor({ state: "detached", timeout: SLOW });
    await button("Read the rows").click();
    await text("281 rows in").waitFor({ timeout: SLOW });
    expect(await violations(preview.pane)).toEqual([]);
    await text("The owner is not among the people handed in").click();
    await preview.pane.getByLabel("Whom “Kim Former” means").selectOption({ label: "Ava Adler" });
    await text("“Kim Former” means Ava Adler").waitFor({ timeout: SLOW });
    await preview.pane.getByLabel("Whom “Kim Former” means").waitFor({
      state: "detached",
      timeout: SLOW,
    });
    await button("Make the first model").click();
    await text("What is left to ask").waitFor({ timeout: SLOW });
    expect(await violations(preview.pane)).toEqual([]);
  },
  3 * SLOW,
);

test(
  "the first model becomes the pane's model, and its workbook is written",
  async () => {
    await preview.pane.getByLabel("Company name").fill("Northwind Cloud");
    await preview.pane.getByLabel("Company name").press("Enter");
    await text("What is left to ask").waitFor({ timeout: SLOW });
    await button("Use as new model").click();
    await preview.pane.getByRole("heading", { name: "Northwind Cloud" }).waitFor({ timeout: SLOW });
    // The preview's own Excel works on the same thread, so that the click may be long in coming back.
    await button("Write workbook").click();
    await button("Write now").click({ timeout: 4 * SLOW });
    await text("The workbook is written").waitFor({ timeout: 4 * SLOW });
    const written = await sheets();
    for (const sheet of ["About", "Roster", "Territories", "Deals", "Baseline", "Checks"]) {
      expect(written).toContain(sheet);
    }
  },
  10 * SLOW,
);

test(
  "the next export finds the model, and shows what changes before it is taken",
  async () => {
    await button("Bring in an export").click();
    await button("Bring that model up to date").waitFor({ timeout: SLOW });
    expect(await preview.pane.getByLabel("Company name").inputValue()).toBe("Northwind Cloud");
    await button("Bring that model up to date").click();
    await text(/Nothing changes|change(s)?$/).waitFor({ timeout: SLOW });
    await button("Back").click();
    await preview.pane.getByRole("heading", { name: "Northwind Cloud" }).waitFor({ timeout: SLOW });
  },
  2 * SLOW,
);

test(
  "the place at 320 pixels needs no scrolling sideways, whatever the step",
  async () => {
    await preview.page.addStyleTag({
      content: "body { grid-template-columns: 1fr 321px !important }",
    });
    await button("Bring in an export").click();
    for (const step of ["Files", "Columns", "Rows", "Model"]) {
      await preview.pane.getByRole("button", { name: step, exact: true }).click();
      await preview.pane
        .locator(`[aria-current=step]:text-is("${step}")`)
        .waitFor({ timeout: SLOW });
      const needed = await preview.pane.evaluate(() => document.documentElement.scrollWidth);
      expect([step, needed]).toEqual([step, 320]);
    }
  },
  2 * SLOW,
);

test("reading asks for nothing but the add-in's own files, and nothing goes wrong", () => {
  expect(preview.complaints).toEqual([]);
});

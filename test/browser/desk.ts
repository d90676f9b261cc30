import type { Locator } from "playwright-core";
import type { OpenPreview } from "./preview-page";

/** So long may take what loads, writes or recalculates on a busy machine. */
export const SLOW = 90_000;

/** What the embedded Excel of the preview page lets a test do that no cell and no Office.js can. */
type Embedded = {
  readonly type: (sheet: string, address: string, value: unknown) => Promise<void>;
  readonly failWith: (fault: object | null) => void;
  readonly tally: () => { readonly requests: number };
};

export type Fault = {
  /** Counted from the next request; null for no fault any more. */
  readonly at: number | null;
  readonly code?: string;
  readonly when?: "before" | "after";
};

/** What a person does at the preview: presses, reads, types into the pane and into the sheets. */
export type Desk = ReturnType<typeof deskOf>;

/** Seats a person at an opened preview; the preview is asked for each time, as it opens after the tests are told. */
export function deskOf(opened: () => OpenPreview) {
  const pane = () => opened().pane;
  const button = (name: string | RegExp) => pane().getByRole("button", { name });
  const text = (words: string | RegExp) => pane().getByText(words).first();
  const seen = (words: string | RegExp) => text(words).waitFor({ timeout: SLOW });
  const gone = (words: string | RegExp) =>
    text(words).waitFor({ state: "detached", timeout: SLOW });
  const field = (label: string) => pane().getByRole("textbox", { name: label, exact: true });
  const go = (place: string) => pane().getByRole("tab", { name: place, exact: true }).click();

  /** Folds out a part of a place, unless it is open. */
  async function unfold(title: string | RegExp): Promise<void> {
    const head = pane()
      .locator("summary, button[aria-expanded]")
      .filter({ hasText: title })
      .first();
    await head.waitFor({ timeout: SLOW });
    const isOpen = await head.evaluate((element) =>
      element instanceof HTMLButtonElement
        ? element.getAttribute("aria-expanded") === "true"
        : element.closest("details")?.open === true,
    );
    if (!isOpen) await head.click();
  }

  /** Waits until a part of the pane says something; the failure tells what it said instead. */
  async function says(part: Locator, words: string | RegExp): Promise<void> {
    await part.filter({ hasText: words }).first().waitFor({ timeout: SLOW });
  }

  /** Where a name of the workbook stands, and what it holds. */
  const named = (name: string) =>
    pane().evaluate(
      async (wanted) =>
        Excel.run(async (context) => {
          const range = context.workbook.names.getItem(wanted).getRange();
          range.load("address,values");
          await context.sync();
          const [sheet = "", cell = ""] = range.address.replaceAll("'", "").split("!");
          return { sheet, cell, values: range.values as unknown[][] };
        }),
      name,
    );

  /** All cells of a sheet, as they stand. */
  const cells = (sheet: string) =>
    pane().evaluate(
      async (wanted) =>
        Excel.run(async (context) => {
          const used = context.workbook.worksheets.getItem(wanted).getUsedRange().load("values");
          await context.sync();
          return used.values as unknown[][];
        }),
      sheet,
    );

  const sheets = () =>
    pane().evaluate(async () =>
      Excel.run(async (context) => {
        const all = context.workbook.worksheets.load("items/name");
        await context.sync();
        return all.items.map(({ name }) => name);
      }),
    );

  /** Types at the grid as a person does, without looking for the cell. */
  async function typeAt(sheet: string, cell: string, value: number | string): Promise<void> {
    await opened().page.evaluate(
      async ([where, what, entry]) => {
        const excel = Reflect.get(window, "embeddedExcel") as Embedded;
        await excel.type(String(where), String(what), entry);
      },
      [sheet, cell, value] as const,
    );
  }

  async function type(name: string, value: number | string): Promise<void> {
    const { sheet, cell } = await named(name);
    await typeAt(sheet, cell, value);
  }

  /** Waits until a cell of a sheet holds a value. */
  async function holds(sheet: string, value: unknown): Promise<void> {
    const until = Date.now() + SLOW;
    while (!(await cells(sheet)).flat().includes(value)) {
      if (Date.now() > until) throw new Error(`No cell of ${sheet} holds ${String(value)}.`);
      await opened().page.waitForTimeout(200);
    }
  }

  const showSheet = (sheet: string) =>
    pane().evaluate(
      async (wanted) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(wanted).activate();
          await context.sync();
        }),
      sheet,
    );

  /** Waits until the cell of a name holds a value. */
  async function holdsName(name: string, value: unknown): Promise<void> {
    const until = Date.now() + SLOW;
    while ((await named(name)).values[0]?.[0] !== value) {
      if (Date.now() > until) throw new Error(`${name} does not hold ${String(value)}.`);
      await opened().page.waitForTimeout(200);
    }
  }

  /** Selects a cell of the grid by the box of names above it: by its name, or by its address on the sheet shown. */
  async function goTo(where: string): Promise<void> {
    const { page } = opened();
    const box = page.locator("#workbook input").first();
    await box.click();
    await box.fill(where);
    await box.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName !== "INPUT");
  }

  /** Selects a cell of the grid and types with the keyboard. */
  async function typeInGrid(where: string, typed: string, sheet?: string): Promise<void> {
    const { page } = opened();
    if (sheet !== undefined) await showSheet(sheet);
    await goTo(where);
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
  }

  /** Waits until nobody has asked Excel anything for a while: what was changed last has been read back. */
  async function quiet(): Promise<void> {
    const asked = () =>
      opened().page.evaluate(
        () => (Reflect.get(window, "embeddedExcel") as Embedded).tally().requests,
      );
    for (let before = -1, now = await asked(); now !== before; now = await asked()) {
      before = now;
      await opened().page.waitForTimeout(700);
    }
  }

  /**
   * Tells the embedded Excel to fail at a request counted from now, or no more. A fault waits for its own request: one
   * that reads back what was done before is none.
   */
  async function fail({ at, code = "GeneralException", when = "before" }: Fault): Promise<void> {
    if (at !== null) await quiet();
    await opened().page.evaluate(
      (fault) => {
        (Reflect.get(window, "embeddedExcel") as Embedded).failWith(
          fault.atRequest === null ? null : fault,
        );
      },
      { atRequest: at, code, when },
    );
  }

  /** Writes a model for the first time, and waits until it stands in the sheets. */
  async function writeFirst(): Promise<void> {
    await button("Write workbook").click();
    // The preview's own Excel works on the same thread, so that the click may be long in coming back.
    await button("Write now").click({ timeout: SLOW });
    await seen("The workbook is written");
    await button("Dismiss").click();
  }

  /** Writes again, and waits until all that was changed in the pane stands in the sheets. */
  async function writeAgain(): Promise<void> {
    await button("Write again").click({ timeout: SLOW });
    await seen("The workbook is written");
    await button("Dismiss").click();
    await seen("The sheets and this pane follow each other.");
  }

  return {
    button,
    text,
    seen,
    gone,
    field,
    go,
    unfold,
    says,
    named,
    cells,
    sheets,
    typeAt,
    type,
    holds,
    holdsName,
    goTo,
    typeInGrid,
    fail,
    writeFirst,
    writeAgain,
  };
}

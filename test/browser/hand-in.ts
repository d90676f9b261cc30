import { resolve } from "node:path";
import type { Locator } from "playwright-core";
import type { OpenPreview } from "./preview-page";

/** Drags files from the desktop over a place and lets them go there, as the browser's own mouse does. */
export async function dropFiles(
  { page }: OpenPreview,
  place: Locator,
  paths: readonly string[],
): Promise<void> {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (box === null) throw new Error("Nothing is shown where the files are to be dropped.");
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const files = paths.map((path) => resolve(path));
  const data = { items: [], files, dragOperationsMask: 1 };
  const browser = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await browser.send("Input.dispatchDragEvent", { type, ...at, data });
  await browser.detach();
}

/** Copies a text beside the workbook and pastes it into a field of the pane, both by the keyboard. */
export async function pasteInto(
  { page }: OpenPreview,
  field: Locator,
  text: string,
): Promise<void> {
  await page.evaluate(() => {
    const source = document.createElement("textarea");
    source.id = "copied-from";
    document.body.append(source);
  });
  const source = page.locator("#copied-from");
  await source.fill(text);
  await source.press("Control+A");
  await source.press("Control+C");
  await source.evaluate((element) => element.remove());
  await field.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+V");
}

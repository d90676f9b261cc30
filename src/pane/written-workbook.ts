import { engineVersion, type QuotaModel } from "../engine";
import { signedAs, storedText } from "../intake";
import { workbookDescription, type WorkbookDescription } from "../workbook";
import { browserDigest } from "./hand-off/browser-digest";
import { today } from "./today";

/**
 * The workbook of a model as of today. All its sheets are described here, which is much: the pane begins without them, and
 * loads them when it first writes.
 */
export async function writtenWorkbook(model: QuotaModel): Promise<WorkbookDescription> {
  const digest = browserDigest(globalThis.crypto);
  return workbookDescription(model, {
    date: today(),
    engineVersion,
    state: storedText(model),
    ...(digest === null ? {} : await signedAs(model, digest)),
  });
}

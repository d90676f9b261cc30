import { engineVersion, type QuotaModel } from "../engine";
import { storedText } from "../intake";
import { workbookDescription, type WorkbookDescription } from "../workbook";

/**
 * The workbook of a model as of today. All its sheets are described here, which is much: the pane begins without them, and
 * loads them when it first writes.
 */
export function writtenWorkbook(model: QuotaModel): WorkbookDescription {
  return workbookDescription(model, {
    date: new Date().toISOString().slice(0, 10),
    engineVersion,
    state: storedText(model),
  });
}

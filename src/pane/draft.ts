import type { QuotaModel } from "../engine";
import { readSettings, settingsText } from "../intake";

/** What was done in the pane and is in no workbook yet. */
export type PaneDraft = {
  readonly model: QuotaModel;
  /** As pane and sheets last agreed; null where no workbook held the model. */
  readonly base: QuotaModel | null;
};

type Kept = { readonly model: string; readonly base: string | null };

const placeOf = (address: string) => `quota-workbook/draft/${address}`;

function modelIn(text: unknown): QuotaModel | null {
  if (typeof text !== "string") return null;
  const reading = readSettings(text);
  return reading.kind === "model" ? reading.model : null;
}

/** What was left unwritten beside the workbook at an address; null where nothing was, or nothing that can be read. */
export function keptDraft(address: string): PaneDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(placeOf(address)) ?? "null") as Kept | null;
    const model = modelIn(kept?.model);
    if (kept === null || model === null) return null;
    const base = modelIn(kept.base);
    return base === null && kept.base !== null ? null : { model, base };
  } catch {
    return null;
  }
}

/** Keeps what is not written yet in this browser; says whether there was room. */
export function keepDraft(address: string, { model, base }: PaneDraft): boolean {
  const kept: Kept = {
    model: settingsText(model),
    base: base === null ? null : settingsText(base),
  };
  try {
    localStorage.setItem(placeOf(address), JSON.stringify(kept));
    return true;
  } catch {
    // Rather nothing than what was left some edits ago.
    dropDraft(address);
    return false;
  }
}

export function dropDraft(address: string): void {
  try {
    localStorage.removeItem(placeOf(address));
  } catch {
    return;
  }
}

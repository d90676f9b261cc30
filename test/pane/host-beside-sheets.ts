import type { SelectedPlace, WorkbookHost } from "../../src/workbook";

type Beside = Pick<
  WorkbookHost,
  | "address"
  | "sheets"
  | "enterInSelection"
  | "followSelection"
  | "keptTexts"
  | "keepText"
  | "formulasCalling"
  | "replaceFormulas"
  | "file"
  | "dropState"
  | "restoreState"
  | "numberMarks"
>;

/** What a workbook in memory keeps beside its sheets; its selection moves when the test says so. */
export function hostBesideSheets(texts: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(texts));
  const followers = new Set<(place: SelectedPlace) => void>();
  const beside: Beside = {
    address: () => "",
    sheets: async () => [],
    enterInSelection: async () => ({ address: "Sheet1!A1", isTaken: false }),
    followSelection: async (selected) => {
      followers.add(selected);
      return async () => void followers.delete(selected);
    },
    keptTexts: async () => Object.fromEntries(kept),
    keepText: async (name, text) => {
      if (text === null) kept.delete(name);
      else kept.set(name, text);
    },
    formulasCalling: async () => [],
    replaceFormulas: async () => undefined,
    file: async () => null,
    dropState: async () => ({ parts: [] }),
    restoreState: async () => true,
    numberMarks: async () => ({ decimal: ".", group: "," }),
  };
  const nowhere = { row: null, table: null, column: null, name: null };
  const select = (place: Pick<SelectedPlace, "sheet" | "cell"> & Partial<SelectedPlace>) =>
    followers.forEach((selected) => selected({ ...nowhere, ...place }));
  return { beside, kept, select };
}

import type { ListedSheet, WorkbookDescription } from "../workbook";

/** What a writing would do, sheet by sheet. */
export type WritePlan = {
  readonly created: readonly string[];
  /** Sheets of ours that are there already: what has changed of them is written. */
  readonly written: readonly string[];
  /** The person's own sheets, and those of ours that the model no longer needs: nobody touches them. */
  readonly kept: readonly string[];
};

/** Names of sheets are the same whatever their capitals. */
const folded = (name: string) => name.toLowerCase();

/** What writing a description into a workbook with these sheets would do. */
export function writePlan(
  description: WorkbookDescription,
  sheets: readonly ListedSheet[],
): WritePlan {
  const wanted = description.sheets.map(({ name }) => name);
  const standing = new Set(sheets.filter(({ isOurs }) => isOurs).map(({ name }) => folded(name)));
  const needed = new Set(wanted.map(folded));
  return {
    created: wanted.filter((name) => !standing.has(folded(name))),
    written: wanted.filter((name) => standing.has(folded(name))),
    kept: sheets
      .filter(({ name, isOurs }) => !isOurs || !needed.has(folded(name)))
      .map(({ name }) => name),
  };
}

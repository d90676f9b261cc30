import {
  functionsWithEquivalent,
  withoutEquivalent,
  type CellFormula,
  type WorkbookHost,
} from "../../workbook";
import { copyWords } from "../words/files";
import type { Swap } from "./hand-off-messages";

/** Every function of the add-in that a cell may call. */
export const ourFunctions: readonly string[] = [
  ...functionsWithEquivalent,
  ...Object.keys(withoutEquivalent),
];

/** What was done in the open workbook, and what it takes to put it back. */
export type Swapped = {
  readonly date: string;
  readonly swaps: readonly Swap[];
  /** Texts that were kept beside the sheets, by name. */
  readonly dropped: Readonly<Record<string, string>>;
  /** How many cells still call the add-in, as the workbook itself answered afterwards. */
  readonly stillCalling: number;
};

/** Kept beside the host: going to another place of the pane and coming back loses no way back. */
const done = new WeakMap<WorkbookHost, Swapped>();

/** What was last done in a workbook and can be put back; null where nothing was. */
export function swappedIn(host: WorkbookHost): Swapped | null {
  return done.get(host) ?? null;
}

type Changing = Exclude<Swap, { readonly kind: "left" }>;

const isChanging = (swap: Swap): swap is Changing => swap.kind !== "left";

/** The swaps that change a cell. */
export function changing(swaps: readonly Swap[]): readonly Changing[] {
  return swaps.filter(isChanging);
}

async function dropKept(host: WorkbookHost): Promise<Readonly<Record<string, string>>> {
  const texts = await host.keptTexts();
  for (const name of Object.keys(texts)) await host.keepText(name, null);
  return texts;
}

/** Whether the formulas still stand as they were listed: somebody may have worked on since. */
async function isAsListed(host: WorkbookHost, cells: readonly Changing[]): Promise<boolean> {
  const now = await host.formulasCalling(ourFunctions);
  const entered = new Map(now.map((each) => [`${each.sheet}!${each.cell}`, each.entered]));
  return cells.every(
    (each) => each.entered === "" || entered.get(`${each.sheet}!${each.cell}`) === each.entered,
  );
}

/** Replaces what was listed, takes the kept texts out where that is wished, and asks the workbook again. */
export async function swapIn(
  host: WorkbookHost,
  swaps: readonly Swap[],
  { date, dropsKept }: { readonly date: string; readonly dropsKept: boolean },
): Promise<Swapped> {
  const cells = changing(swaps);
  if (!(await isAsListed(host, cells))) throw new Error(copyWords.movedOn);
  if (cells.length > 0) {
    await host.replaceFormulas(
      cells.map(({ sheet, cell, value, after }) => ({ sheet, cell, value, entered: after })),
    );
  }
  const isOver = { date, swaps, dropped: {}, stillCalling: swaps.length - cells.length };
  done.set(host, isOver);
  const dropped = dropsKept ? await dropKept(host) : {};
  const left: readonly CellFormula[] = await host.formulasCalling(ourFunctions);
  const swapped = { ...isOver, dropped, stillCalling: left.length };
  done.set(host, swapped);
  return swapped;
}

/** Puts everything back as it was: the old formulas, blanks where they spilled, and the kept texts. */
export async function swapBack(host: WorkbookHost, { swaps, dropped }: Swapped): Promise<void> {
  const cells = changing(swaps);
  if (cells.length > 0) {
    await host.replaceFormulas(
      cells.map(({ sheet, cell, value, entered }) => ({ sheet, cell, value, entered })),
    );
  }
  for (const [name, text] of Object.entries(dropped)) await host.keepText(name, text);
  done.delete(host);
}

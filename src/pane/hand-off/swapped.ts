import {
  functionsWithEquivalent,
  withoutEquivalent,
  type CellFormula,
  type DroppedState,
  type WorkbookHost,
} from "../../workbook";
import { copyWords } from "../words/files";
import type { Swap } from "./hand-off-messages";

/** Every function of the add-in that a cell may call. */
export const ourFunctions: readonly string[] = [
  ...functionsWithEquivalent,
  ...Object.keys(withoutEquivalent),
];

/** What of the add-in the workbook itself names when it is asked again. */
export type LeftBehind = {
  /** How many texts it keeps beside the sheets. */
  readonly texts: number;
  readonly carriesModel: boolean;
  /** How many sheets bear the mark by which the add-in knows its own. */
  readonly marked: number;
};

/** What was done in the open workbook, and what it takes to put it back. */
export type Swapped = {
  readonly date: string;
  readonly swaps: readonly Swap[];
  /** Texts that were kept beside the sheets, by name. */
  readonly dropped: Readonly<Record<string, string>>;
  /** The add-in's own model as it stood in the workbook; null where it was not taken out. */
  readonly model: DroppedState | null;
  /** How many cells still call the add-in, as the workbook itself answered afterwards. */
  readonly stillCalling: number;
  /** Null until the workbook was asked. */
  readonly left: LeftBehind | null;
};

/** What a person wants taken out beside the formulas. */
export type TakenOut = { readonly dropsKept: boolean; readonly dropsModel: boolean };

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

/** Whether the formulas still stand as they were listed: somebody may have worked on since. */
async function isAsListed(host: WorkbookHost, cells: readonly Changing[]): Promise<boolean> {
  const now = await host.formulasCalling(ourFunctions);
  const entered = new Map(now.map((each) => [`${each.sheet}!${each.cell}`, each.entered]));
  return cells.every(
    (each) => each.entered === "" || entered.get(`${each.sheet}!${each.cell}`) === each.entered,
  );
}

async function leftIn(host: WorkbookHost): Promise<LeftBehind> {
  const [texts, state, sheets] = [
    await host.keptTexts(),
    await host.readState(),
    await host.sheets(),
  ];
  return {
    texts: Object.keys(texts).length,
    carriesModel: state !== null,
    marked: sheets.filter(({ isOurs }) => isOurs).length,
  };
}

/** Replaces what was listed, takes out what else is wished, and asks the workbook again. */
export async function swapIn(
  host: WorkbookHost,
  swaps: readonly Swap[],
  { date, dropsKept, dropsModel }: TakenOut & { readonly date: string },
): Promise<Swapped> {
  const cells = changing(swaps);
  if (!(await isAsListed(host, cells))) throw new Error(copyWords.movedOn);
  if (cells.length > 0) {
    await host.replaceFormulas(
      cells.map(({ sheet, cell, value, after }) => ({ sheet, cell, value, entered: after })),
    );
  }
  const stillCalling = swaps.length - cells.length;
  let swapped: Swapped = { date, swaps, dropped: {}, model: null, stillCalling, left: null };
  // After each act it is known what was done: what fails next can still be put back.
  const now = (more: Partial<Swapped>) => {
    swapped = { ...swapped, ...more };
    done.set(host, swapped);
  };
  now({});
  if (dropsKept) {
    now({ dropped: await host.keptTexts() });
    for (const name of Object.keys(swapped.dropped)) await host.keepText(name, null);
  }
  if (dropsModel) now({ model: await host.dropState() });
  const calling: readonly CellFormula[] = await host.formulasCalling(ourFunctions);
  now({ stillCalling: calling.length, left: await leftIn(host) });
  return swapped;
}

/** Whether the workbook keeps the texts again that it kept. */
async function keepsAgain(host: WorkbookHost, dropped: Swapped["dropped"]): Promise<boolean> {
  const texts = await host.keptTexts();
  return Object.entries(dropped).every(([name, text]) => texts[name] === text);
}

/**
 * Puts everything back as it was: the old formulas, blanks where they spilled, the kept texts and the model, and reads
 * back that it stands. False where the workbook carries a model that was written since: that one stays.
 */
export async function swapBack(
  host: WorkbookHost,
  { swaps, dropped, model }: Swapped,
): Promise<boolean> {
  const cells = changing(swaps);
  if (cells.length > 0) {
    await host.replaceFormulas(
      cells.map(({ sheet, cell, value, entered }) => ({ sheet, cell, value, entered })),
    );
  }
  for (const [name, text] of Object.entries(dropped)) await host.keepText(name, text);
  const isModelBack = model === null || (await host.restoreState(model));
  if (Object.keys(dropped).length > 0 && !(await keepsAgain(host, dropped))) {
    throw new Error(copyWords.textsNotBack);
  }
  done.delete(host);
  return isModelBack;
}

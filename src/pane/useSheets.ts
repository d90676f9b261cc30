import { useRef } from "react";
import { withAnswer, type Answer, type InputPath, type QuotaModel } from "../engine";
import {
  knownModel,
  storedModel,
  type Problem,
  type SettingsReading,
  type SheetsReading,
  type StoredModel,
} from "../intake";
import { cellNameOf, type WorkbookHost } from "../workbook";
import type { Session } from "./session";
import { sheetsOf, standingSheets, type Sheets } from "./sheet-reading";
import { words } from "./words/shell";

/** What the sheets say, with what a person should know and has not been told. */
export type SheetsTold =
  | { readonly kind: "model"; readonly model: QuotaModel; readonly notices: readonly string[] }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** The sheets of the open workbook as models, read against what no sheet holds. */
export type SheetReader = {
  /** A workbook that is opened, with the model that it carries. */
  readonly opened: (open: WorkbookHost) => Promise<SheetsTold>;
  /** After an edit: something that has just been removed is a problem, until it is undone or written again. */
  readonly followed: (open: WorkbookHost) => Promise<SettingsReading>;
  /** Before they are written again: what was removed is taken as it was last read. */
  readonly standing: (open: WorkbookHost) => Promise<SheetsTold>;
  readonly wrote: (model: QuotaModel) => void;
  readonly answered: (path: InputPath, answer: Answer) => void;
};

function namesOf(problems: readonly Problem[]): readonly string[] {
  return [...new Set(problems.map(({ where }) => where))];
}

/** The sheets as they were read, and what they said. */
type Seen = { readonly sheets: Sheets; readonly model: QuotaModel };

/** Each with what stood there, where nothing is any more. */
function filled<Found>(
  now: Readonly<Record<string, Found | null>>,
  before: Readonly<Record<string, Found | null>>,
): Readonly<Record<string, Found | null>> {
  return Object.fromEntries(
    Object.entries(now).map(([name, found]) => [name, found ?? before[name] ?? null]),
  );
}

/** A name whose cell was typed into since: what stood there no longer counts. */
function withoutName({ sheets, model }: Seen, name: string): Seen {
  return { sheets: { ...sheets, names: { ...sheets.names, [name]: null } }, model };
}

/** What the sheets say; what was removed says what it said when it was last read, edits of a person among it. */
function asLastSeen(read: {
  readonly sheets: Sheets;
  readonly known: StoredModel;
  readonly seen: Seen | null;
}): SheetsReading {
  const { sheets, known, seen } = read;
  if (seen === null) return standingSheets(sheets, known);
  const whole = {
    names: filled(sheets.names, seen.sheets.names),
    tables: filled(sheets.tables, seen.sheets.tables),
  };
  const reading = standingSheets(whole, known);
  // Columns that were removed from a table that stands.
  return reading.gone.length === 0 ? reading : standingSheets(whole, knownModel(seen.model));
}

/**
 * Remembers against what the sheets are read: not the last reading, or a row that is renamed for a moment would lose
 * what only the model knows of it.
 */
export function useSheets({ model }: Session): SheetReader {
  const base = useRef(model);
  /** The sheets when they were last read and nothing was missing from them. */
  const seen = useRef<Seen | null>(null);
  /** Notices that have been said already, and what was said to be gone. */
  const said = useRef<ReadonlySet<string>>(new Set());
  const saidGone = useRef<ReadonlySet<string>>(new Set());
  /** Whether the workbook carries something that could not be understood, and that writing replaces. */
  const replaces = useRef(false);
  const fresh = (notices: readonly string[]) => notices.filter((each) => !said.current.has(each));

  return {
    opened: async (open) => {
      const stored = storedModel(await open.readState());
      const reading = standingSheets(await sheetsOf(open), stored);
      if (reading.kind === "problems") {
        const gone = stored.kind === "whole" ? [] : reading.gone;
        // Why nothing stands in for what is gone, is the first thing to know.
        const why = gone.length === 0 ? [] : stored.notices;
        const beside = why.map((what) => ({ where: words.beside, what, remedy: "" }));
        return { kind: "problems", problems: [...beside, ...reading.problems, ...gone] };
      }
      const { gone, notices } = reading;
      base.current = reading.model;
      seen.current = null;
      replaces.current = stored.kind === "damaged" || stored.kind === "partly";
      said.current = new Set(notices);
      saidGone.current = new Set(namesOf(gone));
      const stays = gone.map(({ what }) => `${what} ${words.staysAsStored}`);
      return { kind: "model", model: reading.model, notices: [...notices, ...stays] };
    },
    followed: async (open) => {
      const sheets = await sheetsOf(open);
      const reading = standingSheets(sheets, knownModel(base.current));
      if (reading.kind === "model" && reading.gone.length === 0)
        seen.current = { sheets, model: reading.model };
      const isKnown = reading.gone.every(({ where }) => saidGone.current.has(where));
      if (reading.kind === "model" && isKnown) return reading;
      const problems = reading.kind === "model" ? [] : reading.problems;
      return { kind: "problems", problems: [...problems, ...reading.gone] };
    },
    standing: async (open) => {
      const sheets = await sheetsOf(open);
      const known = knownModel(base.current);
      const { gone } = standingSheets(sheets, known);
      const reading = asLastSeen({ sheets, known, seen: seen.current });
      if (reading.kind === "problems") {
        return { kind: "problems", problems: [...reading.problems, ...gone] };
      }
      const cameBack = gone.length === 0 ? [] : [words.cameBack(namesOf(gone))];
      const replaced = replaces.current ? [words.modelReplaced] : [];
      const notices = [...fresh(reading.notices), ...cameBack, ...replaced];
      said.current = new Set([...said.current, ...reading.notices]);
      return { kind: "model", model: reading.model, notices };
    },
    wrote: (written) => {
      base.current = written;
      seen.current = null;
      replaces.current = false;
      saidGone.current = new Set();
    },
    answered: (path, answer) => {
      base.current = withAnswer(base.current, path, answer);
      if (seen.current !== null) seen.current = withoutName(seen.current, cellNameOf(path));
    },
  };
}

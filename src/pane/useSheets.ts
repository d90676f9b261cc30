import { useRef } from "react";
import { withAnswer, type Answer, type InputPath, type QuotaModel } from "../engine";
import { knownModel, storedModel, type Problem, type SettingsReading } from "../intake";
import type { WorkbookHost } from "../workbook";
import type { Session } from "./session";
import { sheetsOf, standingSheets } from "./sheet-reading";
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

/**
 * Remembers against what the sheets are read: not the last reading, or a row that is renamed for a moment would lose
 * what only the model knows of it.
 */
export function useSheets({ model }: Session): SheetReader {
  const base = useRef(model);
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
      replaces.current = stored.kind === "damaged" || stored.kind === "partly";
      said.current = new Set(notices);
      saidGone.current = new Set(namesOf(gone));
      const stays = gone.map(({ what }) => `${what} ${words.staysAsStored}`);
      return { kind: "model", model: reading.model, notices: [...notices, ...stays] };
    },
    followed: async (open) => {
      const reading = standingSheets(await sheetsOf(open), knownModel(base.current));
      const isKnown = reading.gone.every(({ where }) => saidGone.current.has(where));
      if (reading.kind === "model" && isKnown) return reading;
      const problems = reading.kind === "model" ? [] : reading.problems;
      return { kind: "problems", problems: [...problems, ...reading.gone] };
    },
    standing: async (open) => {
      const reading = standingSheets(await sheetsOf(open), knownModel(base.current));
      const { gone } = reading;
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
      replaces.current = false;
      saidGone.current = new Set();
    },
    answered: (path, answer) => {
      base.current = withAnswer(base.current, path, answer);
    },
  };
}

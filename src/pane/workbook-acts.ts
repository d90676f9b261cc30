import type { PaneDraft } from "./draft";
import type { Answer, InputPath, QuotaModel } from "../engine";

/** Makes another model of the one that stands; the words say what was done, for whoever wants it taken back. */
export type ChangeModel = (words: string, next: (model: QuotaModel) => QuotaModel) => void;

/** The acts of the pane upon the open workbook. */
export type WorkbookActs = {
  readonly resume: () => Promise<void>;
  /** Goes on with what was left unwritten, beside what the sheets say by now. */
  readonly takeUp: (draft: PaneDraft) => Promise<void>;
  /** Writes again what is there; of a first writing, it first says what it would do. */
  readonly prepare: () => Promise<void>;
  readonly write: (mayReplace: boolean) => Promise<void>;
  /** Calls a write off that is under way. */
  readonly callOff: () => void;
  readonly answer: (path: InputPath, answer: Answer) => Promise<void>;
  /** Takes the last change back, in the pane and in its cell. */
  readonly undo: () => Promise<void>;
  /** Changes the model in the pane; the sheets get it with the next writing. */
  readonly change: ChangeModel;
  /** Goes to the place where exports are brought in. */
  readonly openImport: () => void;
  readonly show: (sheet: string, cell?: string) => Promise<void>;
};

import type { QuotaModel } from "../../engine";
import type { ImportFixes, RawCell } from "../../intake";
import type { DraftWishes } from "./import-messages";
import type { ImportStep } from "./import-state";

/** Cells row by row. */
export type Rows = readonly (readonly RawCell[])[];

/** What a person can do in the import's place. */
export type ImportActs = {
  readonly addFiles: (files: readonly File[]) => void;
  readonly addRows: (name: string, rows: Rows) => void;
  readonly remove: (id: string) => void;
  /** Answers a question, or takes an answer back with null. */
  readonly answer: (id: string, value: string | null) => Promise<void>;
  readonly decide: (fixes: ImportFixes) => Promise<void>;
  readonly readAgain: () => Promise<void>;
  readonly date: (asOf: string) => Promise<void>;
  readonly wish: (wishes: Partial<DraftWishes>) => Promise<void>;
  readonly go: (step: ImportStep) => Promise<void>;
  readonly refresh: (model: QuotaModel) => Promise<void>;
  readonly leaveRefresh: () => void;
  readonly callOff: () => void;
};

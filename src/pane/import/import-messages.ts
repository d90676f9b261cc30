import type { QuotaModel } from "../../engine";
import type {
  CleaningReport,
  Draft,
  ImportFixes,
  MappingAnswers,
  MappingMemory,
  RawCell,
  Refreshed,
  TableMapping,
} from "../../intake";

/** Something that a person hands in: a file (pasted text is one, too), or cells of the open workbook. */
export type ImportInput = {
  readonly id: string;
  /** As a person calls it; no two inputs are called the same. */
  readonly name: string;
} & (
  | { readonly kind: "file"; readonly file: Blob }
  | { readonly kind: "rows"; readonly rows: readonly (readonly RawCell[])[] }
);

/** All that people said about the inputs so far. */
export type Told = {
  /** Ids of the inputs that count, in their order. */
  readonly inputs: readonly string[];
  readonly answers: MappingAnswers;
  readonly memory: MappingMemory;
  readonly fixes: ImportFixes;
  /** The day of the export, as an ISO date. */
  readonly asOf: string;
};

/** What a first model is called, and which year it plans; empty words are not told. */
export type DraftWishes = { readonly yearStart: string; readonly company: string };

/** What the pane asks of the worker. Each question holds all that was said: a fresh worker can answer it, too. */
export type ImportQuestion =
  | { readonly type: "map"; readonly told: Told }
  | { readonly type: "clean"; readonly told: Told }
  | { readonly type: "draft"; readonly told: Told; readonly wishes: DraftWishes }
  | {
      readonly type: "refresh";
      readonly told: Told;
      readonly wishes: DraftWishes;
      readonly model: QuotaModel;
    };

/** What goes to the worker. */
export type ToWorker =
  | { readonly type: "bring"; readonly inputs: readonly ImportInput[] }
  | { readonly type: "forget"; readonly inputs: readonly string[] }
  | { readonly type: "callOff" }
  | { readonly type: "ask"; readonly task: number; readonly question: ImportQuestion };

/** A table as the pane shows it. */
export type SeenTable = {
  readonly input: string;
  readonly rows: number;
  readonly headers: readonly string[];
  readonly mapping: TableMapping;
};

/** Why an input, or a part of it, cannot be read. */
export type Refusal = {
  readonly input: string;
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
};

/** How the inputs are understood. */
export type Mapped = {
  readonly type: "mapped";
  readonly tables: readonly SeenTable[];
  /** Sheets that are no tables, in words. */
  readonly leftOut: readonly string[];
  readonly refusals: readonly Refusal[];
  /** Answers that were given for tables of the same headers before. */
  readonly remembered: MappingAnswers;
};

/** What became of the rows of one table. */
export type SeenReport = CleaningReport & {
  readonly currency: string | null;
  /** Months without a won deal. */
  readonly gaps: readonly string[];
  /** Words that nobody knows, in full: owners, territories, currencies and types. */
  readonly unknown: Readonly<Record<WordFix, readonly string[]>>;
};

/** The sections of the fixes in which a word of the export is told what it means. */
export type WordFix = "people" | "territories" | "rates" | "types";

/** Somebody or some place that a word may mean. */
export type Meant = { readonly id: string; readonly name: string };

/** What became of all rows. */
export type Cleaned = {
  readonly type: "cleaned";
  readonly reports: readonly SeenReport[];
  readonly people: readonly Meant[];
  readonly territories: readonly Meant[];
  /** What is to be remembered for the next export. */
  readonly memory: MappingMemory;
};

/** A first model, and what there is to know of it. */
export type Drafted = {
  readonly type: "drafted";
  readonly draft: Draft;
  /** What is left to ask, as Markdown. */
  readonly list: string;
};

/** A model brought up to date, with what changed in it. */
export type UpToDate = Refreshed & { readonly type: "upToDate" };

/** What a question ends in. */
export type ImportAnswer = Mapped | Cleaned | Drafted | UpToDate;

/** How far the work is: the table that is read, how much of it, and rows so far. */
export type ImportProgress = {
  readonly name: string;
  readonly share: number | null;
  readonly rows: number;
};

/** What comes from the worker. */
export type FromWorker = { readonly task: number } & (
  | { readonly type: "progress"; readonly progress: ImportProgress }
  | { readonly type: "answer"; readonly answer: ImportAnswer }
  | { readonly type: "calledOff" }
  | { readonly type: "failed"; readonly message: string; readonly report: string | null }
);

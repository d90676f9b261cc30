import type { Problem, QuotaModel } from "../../engine";
import type { CrmSystem, Unmatched } from "../../handoff";
import type { CellContent, CellFormula } from "../../workbook";

/** Something that an auditor would mark in a workbook. */
export type FoundFault = {
  readonly rule: string;
  readonly weight: "error" | "warning" | "note";
  /** Null where it is about the whole workbook. */
  readonly sheet: string | null;
  readonly cells: string | null;
  readonly count: number;
  readonly words: string;
  readonly remedy: string;
};

/** Why there is no customer's copy yet, where, and what to do about it. */
export type CopyFault = {
  readonly sheet: string | null;
  readonly cells: string | null;
  readonly words: string;
  readonly remedy: string;
};

/** A cell with a function of the add-in, and what becomes of it. */
export type Swap = CellFormula & {
  readonly functions: readonly string[];
} & (
    | { readonly kind: "native"; readonly after: string }
    | {
        readonly kind: "value";
        readonly after: CellContent;
        readonly why: string;
        /** Whether the formula stood in this very cell; its other cells only showed what it gave. */
        readonly heldFormula: boolean;
      }
    /** It stays as it is. */
    | { readonly kind: "left"; readonly why: string }
  );

/** A formula outside of the cells, in a name or a rule, that calls the add-in. */
export type LooseCall = { readonly sheet: string | null; readonly where: string };

/** The file that is looked at: the open workbook's, or null where it has to be made from the model. */
type OfFile = {
  readonly model: QuotaModel;
  readonly date: string;
  readonly bytes: Uint8Array | null;
};

/** What the worker is asked, one question each. */
export type HandOffQuestion =
  | { readonly kind: "workbook"; readonly model: QuotaModel; readonly date: string }
  | ({ readonly kind: "inspect" } & OfFile)
  | ({ readonly kind: "copy"; readonly file: string; readonly copy: string } & OfFile)
  | ({ readonly kind: "swaps"; readonly cells: readonly CellFormula[] } & OfFile)
  | {
      readonly kind: "package";
      readonly model: QuotaModel;
      readonly date: string;
      readonly before: QuotaModel | null;
      readonly lastYear: QuotaModel | null;
    }
  | { readonly kind: "loads"; readonly model: QuotaModel };

/** Why there is no answer, and what to do. */
export type Refusal = {
  readonly kind: "refused";
  readonly problems: readonly Problem[];
};

/** What one system takes in, and who is left out of it. */
export type SystemLoad = {
  readonly system: CrmSystem;
  readonly quotas: number;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly unmatched: readonly Unmatched[];
  readonly problems: readonly Problem[];
};

/** A customer's copy with its proof, as a page and in figures. */
export type Copied = {
  readonly kind: "copied";
  readonly bytes: Uint8Array;
  readonly isFromModel: boolean;
  readonly formulas: number;
  readonly native: number;
  readonly values: number;
  readonly removed: readonly string[];
  readonly sha256: string;
  readonly page: string;
  readonly findings: readonly FoundFault[];
};

/** What it answers, by the kind of question. */
export type HandOffAnswers = {
  readonly workbook: { readonly kind: "file"; readonly bytes: Uint8Array } | Refusal;
  readonly inspect:
    | {
        readonly kind: "inspected";
        readonly isFromModel: boolean;
        readonly findings: readonly FoundFault[];
      }
    | Refusal;
  readonly copy:
    Copied | { readonly kind: "faulty"; readonly faults: readonly CopyFault[] } | Refusal;
  readonly swaps: {
    readonly kind: "swaps";
    readonly swaps: readonly Swap[];
    readonly loose: readonly LooseCall[];
  };
  readonly package:
    { readonly kind: "packed"; readonly bytes: Uint8Array; readonly files: number } | Refusal;
  readonly loads: { readonly kind: "loads"; readonly loads: readonly SystemLoad[] } | Refusal;
};

export type HandOffKind = keyof HandOffAnswers;
export type HandOffAnswer = HandOffAnswers[HandOffKind];

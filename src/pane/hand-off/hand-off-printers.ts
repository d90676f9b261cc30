import type { TemplateTexts } from "../../handoff";
import type { CellContent, WorkbookDescription } from "../../workbook";
import type { CopyFault, FoundFault } from "./hand-off-messages";

/** What cannot be read as a workbook, and what to do. */
type Unreadable = { readonly kind: "unreadable"; readonly what: string; readonly remedy: string };

/** What was done to a workbook on the way to its customer's copy. */
export type CopyDone = {
  readonly formulas: number;
  readonly replaced: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly functions: readonly string[];
    /** Without "=". */
    readonly after: string;
  }[];
  readonly stamped: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly functions: readonly string[];
    readonly heldFormula: boolean;
    readonly value: CellContent;
    readonly why: string;
  }[];
  readonly loose: readonly { readonly sheet: string | null; readonly where: string }[];
  readonly removed: readonly { readonly what: string; readonly detail: string }[];
  readonly findings: readonly FoundFault[];
};

/** What is said in a proof that the file itself does not tell. */
export type SaidOfCopy = {
  readonly file: string;
  readonly copy: string;
  readonly sha256Before: string;
  readonly sha256After: string;
  readonly date: string;
  readonly engineVersion: string;
};

/** A customer's copy, or why there is none; what was done is told either way. */
export type CopyMade =
  | {
      readonly kind: "copied";
      readonly bytes: Uint8Array;
      readonly done: CopyDone;
      /** The proof as a page that a person reads. */
      readonly page: (said: SaidOfCopy) => string;
    }
  | {
      readonly kind: "refused";
      readonly faults: readonly CopyFault[];
      readonly done: CopyDone;
    }
  | Unreadable;

/** Cells that a name stands for; rows and columns are counted from zero. */
export type NamedCells = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

/** What becomes of a formula. */
export type Nativity =
  | { readonly kind: "same" }
  | { readonly kind: "native"; readonly text: string; readonly functions: readonly string[] }
  | { readonly kind: "value"; readonly functions: readonly string[]; readonly why: string };

/** What stands outside of the pane's own room: the printers of files, the inspector, and the texts of ours. */
export type Printers = {
  readonly templates: TemplateTexts;
  /** SHA-256 in hexadecimal figures. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  readonly workbookFile: (description: WorkbookDescription) => Promise<Uint8Array>;
  readonly inspected: (
    bytes: Uint8Array,
  ) => { readonly kind: "inspected"; readonly findings: readonly FoundFault[] } | Unreadable;
  readonly customerCopy: (bytes: Uint8Array) => CopyMade;
  /** A formula without "=", in native functions. */
  readonly native: (
    formula: string,
    around: { readonly sheet: string; readonly named: (name: string) => NamedCells | null },
  ) => Nativity;
};

import type { CellContent, WorkbookDescription } from "./description";
import type { CarriedState } from "./state-pieces";

/** How far a long act has come. */
export type Progress = { readonly done: number; readonly of: number; readonly doing: string };

/** A sheet or a table of ours that bore another name, and the one it bears again. */
export type NamedBack = {
  readonly kind: "sheet" | "table";
  readonly from: string;
  readonly to: string;
};

/** What a write did, sheet by sheet. */
export type WriteReport = {
  readonly created: readonly string[];
  /** Sheets that stood, and of which something was written. */
  readonly updated: readonly string[];
  /** Sheets that stood as they should. */
  readonly unchanged: readonly string[];
  /** Sheets of ours that the model no longer needs: they stay until a person deletes them. */
  readonly left: readonly string[];
  /** Sheets that a write which was called off did not come to, or left half done. */
  readonly unfinished: readonly string[];
  /** Sheets and tables that a person had renamed, and that bear their own names again. */
  readonly namedBack?: readonly NamedBack[];
  readonly isCancelled: boolean;
};

/** A sheet of the open workbook, and whether we wrote it. */
export type ListedSheet = { readonly name: string; readonly isOurs: boolean };

/** What stood at each name that was asked for: null where the name is gone. */
export type Reading = Readonly<Record<string, NamedRange | null>>;

/** The cells a name stands for, row by row, and where they are. */
export type NamedRange = {
  readonly address: string;
  readonly rows: readonly (readonly CellContent[])[];
};

/** A table as it stands: where its header begins, its header, and its rows beneath. */
export type TableReading = {
  /** Of the header's first cell, with its sheet. @example "'Pay plans'!A6" */
  readonly address: string;
  /** What it is called by now, where a person gave it another name: the next writing gives it its own again. */
  readonly calledNow?: string;
  readonly header: readonly CellContent[];
  readonly rows: readonly (readonly CellContent[])[];
  /** The cells right under the table, from its first column to its last, and where the first of them is. */
  readonly under?: { readonly address: string; readonly cells: readonly CellContent[] };
};

/** What stood in each table that was asked for: null where the table is gone. */
export type TablesReading = Readonly<Record<string, TableReading | null>>;

/** Cells of a person's own that are to be read: those that are selected, or a table by its name. */
export type OwnPlace =
  { readonly kind: "selection" } | { readonly kind: "table"; readonly name: string };

/** Cells as they stand, row by row, and what a person calls their place. Days are ISO dates, never serial numbers. */
export type OwnRows = {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
};

/** Where the selection is: its sheet, its cell, and the first cells of its row as far as they tell which row it is. */
export type SelectedPlace = {
  readonly sheet: string;
  /** As in "B7". */
  readonly cell: string;
  /** Of the table around it, by its header; null outside of tables of ours. */
  readonly row: Readonly<Record<string, CellContent>> | null;
  /** What that table is called by now, and the header over the cell; null outside of tables of ours. */
  readonly table: string | null;
  readonly column: string | null;
  /** What the cell is called that stands by itself on a sheet of ours; null in tables, and where it has no name. */
  readonly name: string | null;
};

/** The model as it was taken out of a workbook, with all it takes to put it back. */
export type DroppedState = {
  /** The parts in which it stood, as they stood; none where the workbook carried no model. */
  readonly parts: readonly string[];
};

/** The signs by which this Excel writes numbers. */
export type NumberMarks = {
  /** Before the fraction. */
  readonly decimal: string;
  /** Between thousands. */
  readonly group: string;
};

/** A cell with what is entered in it, a formula or a value, and what it comes to. */
export type CellFormula = {
  readonly sheet: string;
  readonly cell: string;
  readonly entered: CellContent;
  readonly value: CellContent;
};

/** Into which cell a formula was entered, or was not as the cell holds something. */
export type Entered = { readonly address: string; readonly isTaken: boolean };

/** What tells an act that somebody called it off. */
export type CallOff = { readonly aborted: boolean };

/** The open workbook, as far as the pane needs it. Every act either does all it says or fails with a HostFailure. */
export type WorkbookHost = {
  /** Whether our sheets stand in the open workbook. */
  readonly holdsModel: () => Promise<boolean>;
  /** Where the open workbook is kept; empty while it is kept nowhere. */
  readonly address: () => string;
  readonly sheets: () => Promise<readonly ListedSheet[]>;
  /** The signal calls a write off between two requests: a first one is taken back, and what was written again stays. */
  readonly write: (
    description: WorkbookDescription,
    progress: (progress: Progress) => void,
    signal?: CallOff,
  ) => Promise<WriteReport>;
  readonly read: (names: readonly string[]) => Promise<Reading>;
  readonly readTables: (names: readonly string[]) => Promise<TablesReading>;
  /** The tables of the open workbook that are not ours, by name. */
  readonly ownTables: () => Promise<readonly string[]>;
  readonly ownRows: (place: OwnPlace) => Promise<OwnRows>;
  /** The text of the model that the workbook carries beside its sheets; null where it carries none. */
  readonly readState: () => Promise<CarriedState>;
  /** Takes the model out that the workbook carries beside its sheets; the sheets keep the mark by which they are ours. */
  readonly dropState: () => Promise<DroppedState>;
  /** Puts a model back as it stood. False where the workbook carries one again by now: that one stays. */
  readonly restoreState: (dropped: DroppedState) => Promise<boolean>;
  /** Types a value into a named cell on the user's behalf. */
  readonly writeInput: (name: string, value: CellContent) => Promise<void>;
  /** Enters a formula into the selected cell; one that holds something is left alone until somebody says yes. */
  readonly enterInSelection: (formula: string, mayReplace: boolean) => Promise<Entered>;
  /** Calls back after cells have changed, until the returned act is called. */
  readonly follow: (changed: () => void) => Promise<() => Promise<void>>;
  /** Brings a sheet to the front, and one of its cells where one is named, as in "B7". */
  readonly show: (sheet: string, cell?: string) => Promise<void>;
  /** Calls back with where the selection is, until the returned act is called. */
  readonly followSelection: (
    selected: (place: SelectedPlace) => void,
  ) => Promise<() => Promise<void>>;
  /** Texts that the workbook keeps beside its sheets, by name: versions, and what was not written yet. */
  readonly keptTexts: () => Promise<Readonly<Record<string, string>>>;
  /** Keeps a text under a name, in place of the one that was there; null drops it. */
  readonly keepText: (name: string, text: string | null) => Promise<void>;
  /** The cells of the whole workbook whose formula calls one of these functions. */
  readonly formulasCalling: (functions: readonly string[]) => Promise<readonly CellFormula[]>;
  /** Puts other formulas or values into cells: all of them, or none. */
  readonly replaceFormulas: (cells: readonly CellFormula[]) => Promise<void>;
  /** The open workbook as a file; null where the host gives none. */
  readonly file: (progress: (progress: Progress) => void) => Promise<Uint8Array | null>;
  /** How this Excel writes numbers, whatever the pane's language is. */
  readonly numberMarks: () => Promise<NumberMarks>;
};

/** Why the open workbook could not do what was asked, in words for the person, with the host's code for a report. */
export class HostFailure extends Error {
  constructor(
    message: string,
    readonly code: string,
    /** Sheets of ours that stand in the workbook although the act failed. */
    readonly left: readonly string[] = [],
  ) {
    super(message);
    this.name = "HostFailure";
  }
}

/** The looks of a cell that say what it is for. */
export type InspectedStyle = {
  readonly isLocked: boolean;
  /** The colour of a solid fill, as six hexadecimal digits. */
  readonly fill: string | null;
  /** The number format is "text". */
  readonly isText: boolean;
  /** The cell wears Excel's own style "Input". */
  readonly isInput: boolean;
};

export type InspectedValue = string | number | boolean | null;

/** A cell that holds something, or that is dressed as an input. Rows and columns are counted from zero. */
export type InspectedCell = {
  readonly row: number;
  readonly column: number;
  /** What is typed into the cell, or what its formula last gave. */
  readonly value: InspectedValue;
  /** The value is an error such as #REF!, not a text that reads like one. */
  readonly isError: boolean;
  /** The formula as the file has it, without "="; shared formulas are written out. */
  readonly formula: string | null;
  /** The formula was entered as an array. */
  readonly isArray: boolean;
  readonly style: InspectedStyle;
};

/** A table of a sheet; the area holds its header row and its totals row, where it has them. */
export type InspectedTable = {
  readonly name: string;
  readonly area: string;
  readonly columns: readonly string[];
  /** The formula that fills a column by the table's own word; null for a column that has none. */
  readonly columnFormulas?: readonly (string | null)[];
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
};

/** A formula that stands in no cell: a rule of validation or of looks, or a series of a chart. */
export type LooseFormula = {
  /** What it belongs to, such as "The validation of B2:B9". */
  readonly where: string;
  readonly formula: string;
};

/** From the first to the last row or column that is hidden, counted from zero. */
export type HiddenSpan = { readonly first: number; readonly last: number };

export type InspectedProtection = "none" | "open" | "password";

export type InspectedSheet = {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly cells: readonly InspectedCell[];
  readonly tables: readonly InspectedTable[];
  readonly hiddenRows: readonly HiddenSpan[];
  readonly hiddenColumns: readonly HiddenSpan[];
  /** Areas such as "A1:C1". */
  readonly merged: readonly string[];
  readonly protection: InspectedProtection;
  /** Areas whose values come from a list. */
  readonly choices: readonly string[];
  readonly looseFormulas: readonly LooseFormula[];
  readonly commentAuthors: readonly string[];
  /** Charts or pictures stand on it. */
  readonly hasDrawing: boolean;
};

export type InspectedName = {
  readonly name: string;
  readonly formula: string;
  /** The sheet in which alone the name holds. */
  readonly sheet: string | null;
};

/** A word about the file itself, such as its author. */
export type InspectedProperty = {
  readonly key:
    "creator" | "lastModifiedBy" | "manager" | "company" | "custom" | "person" | "path" | "other";
  readonly label: string;
  readonly value: string;
};

/** A workbook as the inspector sees it: plain data, whoever read it. */
export type InspectedWorkbook = {
  readonly sheets: readonly InspectedSheet[];
  readonly names: readonly InspectedName[];
  /** Where the workbook's links lead. */
  readonly links: readonly string[];
  readonly properties: readonly InspectedProperty[];
  readonly protection: InspectedProtection;
  /** Circles are calculated round and round instead of being refused. */
  readonly iterates: boolean;
  /** The parts of the file, such as xl/vbaProject.bin. */
  readonly parts: readonly string[];
  /** Our add-in's whole model is stored beside the sheets. */
  readonly storesModel: boolean;
  /** Sheets that bear the mark by which our add-in knows its own. */
  readonly markedSheets: readonly string[];
};

/** What a cell holds; null is an empty cell. */
export type CellContent = string | number | boolean | null;

/** What a cell is for: it decides how it looks. */
export type Look =
  | "title"
  | "purpose"
  | "heading"
  | "header"
  | "indented header"
  | "number header"
  | "label"
  | "note"
  | "input"
  | "input words"
  | "calculation"
  | "calculation words"
  | "output"
  | "verdict";

/** How a number is written. */
export type NumberFormat = "text" | "general" | "money" | "count" | "share" | "multiple" | "date";

/** What may be typed into an input cell, and what a person is told when selecting it. */
export type InputRule =
  | { readonly kind: "number"; readonly low: number; readonly high: number; readonly hint: string }
  | { readonly kind: "choice"; readonly choices: readonly string[]; readonly hint: string }
  | { readonly kind: "date"; readonly hint: string }
  | { readonly kind: "text"; readonly hint: string };

/** One cell: its content, the formula Excel gets, and what it is called. */
export type Cell = {
  /** The content; for a formula the engine's own value, which files carry as the cached one. */
  readonly value: CellContent;
  /** With its equals sign; `{key}` stands for the cell of that column in the same row. */
  readonly formula: string | null;
  readonly look: Look;
  readonly format: NumberFormat;
  readonly name: string | null;
  readonly rule: InputRule | null;
  /** The sheet that a click on the cell opens. */
  readonly link: string | null;
  readonly isWorking?: boolean;
};

/** A column of a block: one header, one purpose. */
export type BlockColumn = {
  readonly key: string;
  readonly header: string;
  /** The name by which formulas call the whole column, where it is no column of a table. */
  readonly rangeName: string | null;
};

/** A heading with rows beneath it; with a table name it becomes an Excel table. */
export type Block = {
  readonly heading: string;
  readonly table: string | null;
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly (readonly Cell[])[];
};

/** The families of sheets, told apart by tab colour. */
export type SheetFamily = "foundation" | "inputs" | "calculations" | "results" | "control";

/** A sheet from top to bottom. */
export type SheetDescription = {
  readonly name: string;
  readonly family: SheetFamily;
  readonly purpose: string;
  /** What the master check says, as the engine expects it: every sheet repeats it. */
  readonly masterCheck: string;
  /** Column widths in characters, left to right. */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
};

/** The whole workbook as plain data: both printers print this and nothing else. */
export type WorkbookDescription = {
  readonly title: string;
  readonly company: string;
  readonly sheets: readonly SheetDescription[];
};

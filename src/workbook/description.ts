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
  | "label wrapped"
  | "note"
  | "note wrapped"
  /** A number beside the figures, as a limit or a place: nobody's input, and no formula's outcome. */
  | "number note"
  | "input"
  | "input words"
  | "input words wrapped"
  | "calculation"
  | "calculation words"
  | "output"
  | "verdict"
  /** Holds one of the words GREEN, YELLOW and RED and nothing else. */
  | "light"
  /** Says whether two things match, or what is to be done first. */
  | "match";

/** How a number is written. */
export type NumberFormat =
  | "text"
  | "general"
  | "money"
  | "wholeMoney"
  | "count"
  /** Whole things, thousands apart. */
  | "whole"
  /** Means of whole things: one decimal. */
  | "tenths"
  /** Small parts of a whole, by which rows are sorted: six decimals at most. */
  | "fraction"
  | "share"
  | "percent0"
  | "multiple"
  | "date";

/** What may be typed into an input cell, and what a person is told when selecting it. */
export type InputRule =
  | { readonly kind: "number"; readonly low: number; readonly high: number; readonly hint: string }
  | { readonly kind: "choice"; readonly choices: readonly string[]; readonly hint: string }
  /** One of what stands in the cells of a defined name, however many they are; Excel takes no table's column there. */
  | { readonly kind: "choice of"; readonly list: string; readonly hint: string }
  | { readonly kind: "date"; readonly hint: string }
  | { readonly kind: "text"; readonly hint: string };

/** One cell: its content, the formula Excel gets, and what it is called. */
export type Cell = {
  /** The content; for a formula what it comes to by the engine, which files carry as the cached value. */
  readonly value: CellContent;
  /** With its equals sign; `{key}` stands for the cell of that column in the same row. */
  readonly formula: string | null;
  readonly look: Look;
  readonly format: NumberFormat;
  readonly name: string | null;
  readonly rule: InputRule | null;
  /** The sheet that a click on the cell opens. */
  readonly link: string | null;
};

/** A column of a block: one header, one purpose. */
export type BlockColumn = {
  readonly key: string;
  readonly header: string;
  /** The name by which formulas call the whole column where it is no column of a table, and rules where it is one. */
  readonly rangeName: string | null;
};

/** A heading with rows beneath it; with a table name it becomes an Excel table. */
export type Block = {
  readonly heading: string;
  readonly table: string | null;
  /** The name by which formulas and charts call all rows of the block at once, over all its columns. */
  readonly bodyName?: string;
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly (readonly Cell[])[];
};

/**
 * What a chart is at bottom. In the two kinds with bars the first row stands at the top; "scatter" takes the
 * categories for numbers along the axis.
 */
export type ChartKind =
  | "bar"
  | "stacked bar"
  | "column"
  | "stacked column"
  | "line"
  | "area"
  | "stacked area"
  | "scatter";

/** Cells that a chart reads, on any sheet: a column of a table, or a defined name of one column or one row. */
export type ChartSource =
  | {
      readonly table: string;
      readonly column: string;
      /** Some of its rows alone: how many stand above them, and how many they are. */
      readonly rows?: { readonly from: number; readonly count: number };
    }
  | { readonly name: string };

/** One series of a chart: its name stands in the legend. */
export type ChartSeries = {
  readonly name: string;
  readonly values: ChartSource;
  /** Hex without the hash; without one, the next of our palette. */
  readonly colour?: string;
  /**
   * How the series is drawn where not as its chart's kind: as a line, as marks without a line (both in charts of
   * columns, lines, areas and scatter), or not at all: the unseen foot that the visible part of a stack stands on,
   * which leaves the legend too.
   */
  readonly drawn?: "line" | "marks" | "unseen";
};

/** Where a chart stands: beneath all blocks, or right of them from the row of the first heading on. */
export type ChartPlace = {
  readonly side: "under" | "right";
  /** Rows below that place's upper left cell, so that several charts stand in order; 0 where left out. */
  readonly down?: number;
  /** Columns to the right of it; 0 where left out. */
  readonly across?: number;
  /** Size in cells. */
  readonly rows: number;
  readonly columns: number;
};

/** A chart as plain data: native in the file and in Excel. */
export type ChartDescription = {
  /** By this the chart is found again when the workbook is written again: unique on its sheet, never shown. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** What runs along the category axis, in words. */
  readonly categoryAxis: string;
  /** What the value axis measures, with its unit. */
  readonly valueAxis: string;
  /** Bars tell the truth by their length: their axis starts at nought. Left out where values may lie below. */
  readonly fromZero?: true;
  /** What the chart shows, for those who do not see it. */
  readonly altText: string;
  readonly categories: ChartSource;
  readonly series: readonly ChartSeries[];
  readonly place: ChartPlace;
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
  /** How that sentence looks: a verdict, where nothing else is said. */
  readonly masterLook?: Look;
  /** Column widths in characters, left to right. */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
  /** Columns that stay in sight when the sheet is scrolled sideways, counted from the left. */
  readonly frozenColumns?: number;
  /** How many columns are printed, from the first, where those behind them are steps that no reader of paper needs. */
  readonly printedColumns?: number;
  readonly charts?: readonly ChartDescription[];
};

/** The whole workbook as plain data: both printers print this and nothing else. */
export type WorkbookDescription = {
  readonly title: string;
  readonly company: string;
  readonly sheets: readonly SheetDescription[];
  /** The whole model as a JSON text, which the workbook carries beside its sheets. */
  readonly state?: string;
};

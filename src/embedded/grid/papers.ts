import type { Area } from "./area";

/** What Excel keeps with a sheet and Univer has no place for. */
export type SheetPapers = {
  readonly pageLayout: Map<string, unknown>;
  /** Header and footer texts, under the pages they stand on and their place there. */
  readonly headersFooters: Map<string, unknown>;
  printArea: readonly Area[];
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  /** The rows above which a page begins because somebody said so. */
  readonly pageBreaks: Set<number>;
  readonly customProperties: Map<string, string>;
  /** The options of the protection, or nothing while the sheet is open. */
  protection: Readonly<Record<string, unknown>> | undefined;
  password: string | undefined;
  /** Where cells were locked or unlocked, the latest last; every cell is locked at first. */
  readonly locks: { readonly area: Area; readonly locked: boolean }[];
  readonly links: { readonly area: Area; readonly link: unknown }[];
  /** Univer has no charts: ours are kept as they were told, and drawn nowhere. */
  readonly charts: Chart[];
};

/** One series of a chart, in the words of Office.js. */
export type ChartSeries = {
  readonly settings: Map<string, unknown>;
  values: Area | undefined;
  across: Area | undefined;
};

/** A chart as it was told; settings stand under their path, such as "title.text". */
export type Chart = {
  readonly id: string;
  readonly sheetId: string;
  readonly settings: Map<string, unknown>;
  readonly series: ChartSeries[];
  /** The first and the last cell that it covers, once it was put somewhere. */
  place: readonly [Area, Area] | undefined;
};

/** One data validation, over the area it was set on. */
export type Validation = {
  readonly area: Area;
  /** The rule in the words of Office.js; nothing where validation was cleared. */
  readonly rule: Readonly<Record<string, unknown>> | null;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
  readonly ignoreBlanks: boolean;
};

/** One conditional format; the rule and the look are kept in the words of Office.js. */
export type ConditionalFormat = {
  readonly id: string;
  readonly area: Area;
  readonly type: string;
  rule: unknown;
  stopIfTrue: boolean;
  readonly look: Map<string, unknown>;
};

/** Everything of the workbook that Univer does not hold; it reads back as it was set. */
export type Papers = {
  readonly ofSheet: (sheetId: string) => SheetPapers;
  readonly properties: Map<string, unknown>;
  readonly xmlParts: Map<string, string>;
  readonly tableLooks: Map<string, Map<string, unknown>>;
  readonly validations: Validation[];
  readonly conditionalFormats: ConditionalFormat[];
  /** What changed since it was last drawn in a visible grid. */
  readonly undrawn: Set<"validations" | "conditionalFormats">;
};

const emptySheetPapers = (): SheetPapers => ({
  pageLayout: new Map(),
  headersFooters: new Map(),
  printArea: [],
  titleRows: undefined,
  titleColumns: undefined,
  pageBreaks: new Set(),
  customProperties: new Map(),
  protection: undefined,
  password: undefined,
  locks: [],
  links: [],
  charts: [],
});

export const emptyPapers = (): Papers => {
  const sheets = new Map<string, SheetPapers>();
  return {
    ofSheet: (sheetId) => {
      const papers = sheets.get(sheetId) ?? emptySheetPapers();
      sheets.set(sheetId, papers);
      return papers;
    },
    properties: new Map(),
    xmlParts: new Map(),
    tableLooks: new Map(),
    validations: [],
    conditionalFormats: [],
    undrawn: new Set(),
  };
};

import type { Area } from "../grid/area";
import type { Chart, ChartSeries } from "../grid/papers";
import type { Host } from "./host";

/** A part of a chart or of one of its series, and the path under which its settings are kept. */
export type ChartPart = {
  readonly chart: Chart;
  readonly settings: Map<string, unknown>;
  readonly path: string;
};

/** What stands behind each Office.js object: the least that finds it again in the workbook. */
export type Subjects = {
  Workbook: null;
  WorksheetCollection: null;
  Worksheet: string;
  WorksheetFreezePanes: string;
  WorksheetProtection: string;
  WorksheetCustomPropertyCollection: string;
  WorksheetCustomProperty: { readonly sheetId: string; readonly key: string };
  PageLayout: string;
  PageBreakCollection: string;
  PageBreak: { readonly sheetId: string; readonly row: number };
  HeaderFooterGroup: string;
  HeaderFooter: { readonly sheetId: string; readonly pages: string };
  Range: Area;
  RangeAreas: readonly Area[];
  RangeFormat: Area;
  RangeFill: Area;
  RangeFont: Area;
  FormatProtection: Area;
  RangeBorderCollection: Area;
  RangeBorder: { readonly area: Area; readonly edge: string };
  DataValidation: Area;
  ConditionalFormatCollection: Area;
  ConditionalFormat: string;
  CustomConditionalFormat: string;
  ConditionalFormatRule: string;
  CellValueConditionalFormat: string;
  ConditionalRangeFormat: string;
  ConditionalRangeFont: string;
  ConditionalRangeFill: string;
  TableCollection: string | null;
  TableScopedCollection: Area;
  Table: string;
  TableColumnCollection: string;
  TableColumn: { readonly tableId: string; readonly index: number };
  NamedItemCollection: string | null;
  NamedItem: string;
  Application: null;
  Runtime: null;
  DocumentProperties: null;
  CustomXmlPartCollection: null;
  CustomXmlPartScopedCollection: string;
  CustomXmlPart: string;
  ChartCollection: string;
  Chart: Chart;
  ChartTitle: ChartPart;
  ChartAxes: ChartPart;
  ChartAxis: ChartPart;
  ChartAxisTitle: ChartPart;
  ChartLegend: ChartPart;
  ChartLegendEntryCollection: ChartPart;
  ChartLegendEntry: ChartPart;
  ChartSeriesCollection: Chart;
  ChartSeries: { readonly chart: Chart; readonly series: ChartSeries };
  ChartSeriesFormat: ChartPart;
  ChartFill: ChartPart;
  ChartLineFormat: ChartPart;
};

export type KindName = keyof Subjects;

export type ThingOf<K extends KindName> = { readonly kind: K; readonly subject: Subjects[K] };

/** One Office.js object as the host sees it. */
export type Thing = { [K in KindName]: ThingOf<K> }[KindName];

export type Property<S> = {
  readonly get?: (host: Host, subject: S) => unknown;
  readonly set?: (host: Host, subject: S, value: unknown) => void;
};

/** The members of one Office.js object, under the names that requests carry. */
export type Kind<S> = {
  /** What the library may use to name the object again in a later request. */
  readonly id?: (host: Host, subject: S) => string | number;
  /** Named again by a reference that the host keeps: ranges, which have no name of their own. */
  readonly keptByReference?: true;
  readonly properties?: Readonly<Record<string, Property<S>>>;
  readonly parts?: Readonly<Record<string, (host: Host, subject: S) => Thing | null>>;
  readonly methods?: Readonly<
    Record<string, (host: Host, subject: S, args: readonly unknown[]) => unknown>
  >;
  readonly items?: (host: Host, subject: S) => readonly Thing[];
  readonly item?: (host: Host, subject: S, key: unknown) => Thing;
};

export type Kinds = { readonly [K in KindName]: Kind<Subjects[K]> };

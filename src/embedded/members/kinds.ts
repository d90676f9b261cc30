import type { Kinds } from "../request/thing";
import { application, runtime } from "./application";
import {
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartFill,
  chartLegend,
  chartLegendEntries,
  chartLegendEntry,
  chartLine,
  chartSeriesFormat,
  chartTitle,
} from "./chart-parts";
import { chartSeries, chartSeriesList } from "./chart-series";
import { chart, charts } from "./charts";
import { conditionalFormat, conditionalFormats } from "./conditional-formats";
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from "./conditional-looks";
import { worksheetCustomProperties, worksheetCustomProperty } from "./custom-properties";
import { customXmlPart, customXmlParts, customXmlPartsOfNamespace } from "./custom-xml";
import { dataValidation } from "./data-validation";
import { documentProperties } from "./document-properties";
import { namedItem, namedItems } from "./named-items";
import { headerFooter, headerFooterGroup } from "./headers-footers";
import { pageBreak, pageBreaks } from "./page-breaks";
import { pageLayout, rangeAreas } from "./page-layout";
import { range } from "./range";
import { rangeBorder, rangeBorders } from "./range-borders";
import { formatProtection, rangeFormat } from "./range-format";
import { rangeFill, rangeFont } from "./range-look";
import { table } from "./table";
import { tableColumn, tableColumns } from "./table-columns";
import { tables, tablesOfRange } from "./tables";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetFreezePanes, worksheetProtection } from "./worksheet-parts";
import { worksheets } from "./worksheets";

/** Every Office.js object that the embedded Excel answers for. */
export const kinds: Kinds = {
  Application: application,
  CellValueConditionalFormat: cellValueConditionalFormat,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartCollection: charts,
  ChartFill: chartFill,
  ChartLegend: chartLegend,
  ChartLegendEntry: chartLegendEntry,
  ChartLegendEntryCollection: chartLegendEntries,
  ChartLineFormat: chartLine,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesList,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormats,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlParts,
  CustomXmlPartScopedCollection: customXmlPartsOfNamespace,
  DataValidation: dataValidation,
  DocumentProperties: documentProperties,
  FormatProtection: formatProtection,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItems,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreaks,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorders,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Runtime: runtime,
  Table: table,
  TableCollection: tables,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumns,
  TableScopedCollection: tablesOfRange,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheets,
  WorksheetCustomProperty: worksheetCustomProperty,
  WorksheetCustomPropertyCollection: worksheetCustomProperties,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};

export type {
  Block,
  Cell,
  CellContent,
  InputRule,
  Look,
  NumberFormat,
  SheetDescription,
  SheetFamily,
  WorkbookDescription,
} from "./description";
export type { NamedRange, Progress, Reading, WorkbookHost, WriteReport } from "./host";
export { HostFailure } from "./host";
export { cellNameOf } from "./funnel/input-names";
export type { PlacedCell, PlacedName, PlacedTable, SheetLayout } from "./layout";
export { addressOf, columnLetters, sheetLayout } from "./layout";
export type { Style } from "./looks";
export { numberFormats, styles, tabColours, verdictCondition, verdictLooks } from "./looks";
export type { PrintSetup } from "./print-setup";
export { printSetup } from "./print-setup";
export type { LostName, SheetSettings } from "./funnel/read-back";
export { inputNames, settingsFrom } from "./funnel/read-back";
export { workbookDescription } from "./workbook-description";

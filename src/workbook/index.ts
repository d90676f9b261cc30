export type {
  Block,
  Cell,
  CellContent,
  ChartDescription,
  ChartKind,
  ChartSource,
  InputRule,
  Look,
  NumberFormat,
  SheetDescription,
  SheetFamily,
  WorkbookDescription,
} from "./description";
export type {
  CellFormula,
  DroppedState,
  Entered,
  ListedSheet,
  NamedBack,
  NamedRange,
  NumberMarks,
  OwnPlace,
  OwnRows,
  Progress,
  Reading,
  SelectedPlace,
  TableReading,
  TablesReading,
  CallOff,
  WorkbookHost,
  WriteReport,
} from "./host";
export { HostFailure } from "./host";
export { cellNameOf } from "./funnel/input-names";
export type { ChartCells, DrawnChart, DrawnSeries } from "./chart-cells";
export { drawnCharts } from "./chart-cells";
export type { PlacedCell, PlacedChart, PlacedName, PlacedTable, SheetLayout } from "./layout";
export { addressOf, columnLetters, sheetLayout } from "./layout";
export type { Style, WordLook } from "./looks";
export { notOnTheList, numberFormats, styles, tabColours, wordLookOf, wordLooks } from "./looks";
export type { PrintSetup } from "./print-setup";
export { printSetup } from "./print-setup";
export type { Rectangle } from "./rectangles";
export { rectangles } from "./rectangles";
export type { LostName, SheetSettings } from "./funnel/read-back";
export { inputNames, settingsFrom } from "./funnel/read-back";
export { columnNumber } from "./inputs/cell-address";
export { inputSheets } from "./inputs/input-sheets";
export { inputTables, planInputNames } from "./inputs/read-tables";
export { pathsOfPlace } from "./inputs/paths-of-place";
export type { TableIdentity } from "./inputs/table-identities";
export { inputTableIdentities } from "./inputs/table-identities";
export type { WorkbookSettings } from "./inputs/sheet-settings";
export { problemInCells, sheetSettings, workbookInputNames } from "./inputs/sheet-settings";
export type { SignedAs } from "./foundation/said";
export type { Written } from "./plan-workbook";
export { holdsFunnel } from "./holds-funnel";
export type { Mark } from "./sheet-mark";
export {
  chartMark,
  claimedIn,
  isClaimed,
  markOf,
  markText,
  readMark,
  sheetMark,
} from "./sheet-mark";
export { isSameState, stateIn, stateNamespace, statePart } from "./state-part";
export { isKeptPart, keptName, keptNamespace, keptPieces, keptText } from "./kept-texts";
export type { CarriedState } from "./state-pieces";
export { carriedBy, statePieces } from "./state-pieces";
export type {
  Argument as NativeArgument,
  Arguments as NativeArguments,
  NativeText,
  RangeText,
} from "./equivalents/argument";
export { differencesOfNative } from "./equivalents/differences";
export {
  functionCalled,
  functionsWithEquivalent,
  nativeText,
  withoutEquivalent,
} from "./equivalents/native";
export type { VerifiedLine, VerifiedLoad, VerifiedSystem } from "./verification/verified";
export { verifiedLoad } from "./verification/verified-load";
export { verificationWorkbook } from "./verification/verification-workbook";
export { workbookDescription } from "./workbook-description";

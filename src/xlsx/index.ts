export type { CellReading } from "./read-cells";
export { readCells } from "./read-cells";
export type { FileSheet, FileValue } from "./read-file";
export { readWorkbookFile } from "./read-file";
export type { FileReadings } from "./read-tables";
export { readWorkbookTables } from "./read-tables";
export { workbookFile } from "./workbook-file";

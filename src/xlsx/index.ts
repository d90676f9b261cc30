export { customerCopy } from "./customer-copy";
export type {
  ChecksDone,
  CopyAccount,
  CopyFault,
  CustomerCopy,
  StampedValue,
} from "./customer-copy-account";
export type { CustomerCopyProof, ProofSaid } from "./customer-copy-proof";
export { customerCopyProof } from "./customer-copy-proof";
export { customerCopyText } from "./customer-copy-page";
export type { Nativity } from "./customer-copy-formula";
export { nativity } from "./customer-copy-formula";
export type { CellReading } from "./read-cells";
export { readCells } from "./read-cells";
export { UnreadableFile } from "./read-cells-limits";
export type { FileSheet, FileValue } from "./read-file";
export { readWorkbookFile } from "./read-file";
export type { SheetBatch } from "./read-rows";
export { sheetRows, workbookSheets } from "./read-rows";
export type { SheetCell } from "./read-rows-cells";
export type { FileReadings } from "./read-tables";
export { readWorkbookTables } from "./read-tables";
export { workbookFile } from "./workbook-file";

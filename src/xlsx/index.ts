export type { FileSheet, FileValue } from "./read-file";
export { readWorkbookFile } from "./read-file";
export { workbookFile } from "./workbook-file";

import type { ImportFixes } from "../cleaning/fixes";
import type { MappingAnswers } from "../columns/mapping";

/** What people said about the files. */
export type Said = {
  readonly answers: MappingAnswers;
  readonly fixes: ImportFixes;
  /** The day of the export, as an ISO date. */
  readonly asOf: string;
};

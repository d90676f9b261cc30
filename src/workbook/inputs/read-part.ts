import type { LostName } from "../funnel/read-back";
import type { Settings } from "./setting-paths";

/** Settings from sheets, with the cell of each, and what could not be read. */
export type ReadPart = {
  readonly settings: Settings;
  readonly places: readonly (readonly [path: string, address: string])[];
  /** What a person has to mend before anything is read. */
  readonly lost: readonly LostName[];
  /** What was removed from the workbook: its settings are the model's. */
  readonly gone: readonly LostName[];
  readonly notices: readonly string[];
};

/** A part that says nothing. */
export const nothingRead: ReadPart = {
  settings: {},
  places: [],
  lost: [],
  gone: [],
  notices: [],
};

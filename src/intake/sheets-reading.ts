import type { Problem, QuotaModel } from "../engine";
import type { Offer } from "./legacy-settings";
import { readSettingsValue } from "./settings";
import type { StoredModel } from "./stored-model";

/** What the sheets of a workbook say, as the workbook lays them out for reading. */
export type SheetsSaid = {
  /** In the layout of a settings file; what was removed from the sheets is there as the stored model has it. */
  readonly settings: unknown;
  /** What has to be mended before anything is read. */
  readonly lost: readonly Problem[];
  /** What was removed from the workbook. */
  readonly gone: readonly Problem[];
  readonly notices: readonly string[];
  readonly whereIs: (path: string) => string;
};

/** What sheets turned out to say: a model, or problems; and what was removed from them, either way. */
export type SheetsReading =
  | {
      readonly kind: "model";
      readonly model: QuotaModel;
      readonly notices: readonly string[];
      readonly offers: readonly Offer[];
      /** Removed from the sheets, and taken from the stored model. */
      readonly gone: readonly Problem[];
    }
  | {
      readonly kind: "problems";
      /** What a person has to mend in the sheets. */
      readonly problems: readonly Problem[];
      /** Removed from the sheets: where nothing is stored that could stand for it, this is a problem by itself. */
      readonly gone: readonly Problem[];
      /** Whether a problem is about something that stands in no cell. */
      readonly isBeside: boolean;
    };

/**
 * Reads a workbook: its sheets win, what stands in no cell comes from the stored model, and a problem points at its
 * cell. What was removed is taken from the stored model only where that is whole: an empty list is no answer.
 */
export function sheetsReading(
  { settings, lost, gone, notices, whereIs }: SheetsSaid,
  { kind, model: before, notices: said }: StoredModel,
  inCell: (problem: Problem, whereIs: SheetsSaid["whereIs"]) => Problem,
): SheetsReading {
  if (lost.length > 0) return { kind: "problems", problems: lost, gone, isBeside: false };
  if (gone.length > 0 && kind !== "whole") {
    return { kind: "problems", problems: [], gone, isBeside: false };
  }
  const read = readSettingsValue(settings);
  if (read.kind === "model") {
    const model = { ...read.model, kept: before.kept };
    return { ...read, model, gone, notices: [...new Set([...said, ...notices, ...read.notices])] };
  }
  const problems = read.problems.map((problem) => inCell(problem, whereIs));
  const isBeside = read.problems.some(({ where }) => whereIs(where) === where);
  return { kind: "problems", problems, gone, isBeside };
}

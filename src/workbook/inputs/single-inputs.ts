import {
  adjustmentRules,
  planPeriods,
  quotaMethods,
  rampRules,
  type QuotaModel,
} from "../../engine";
import { block, words as wordsColumn } from "../block";
import type { Block, CellContent } from "../description";
import { choice, contentOf, day, lookOf, type Field } from "./field";
import { valueAt } from "./setting-paths";

/** An input that has a cell and a name of its own; the field's key is its whole path in a settings file. */
export type SingleInput = { readonly name: string; readonly field: Field };

const single = (name: string, field: Field): SingleInput => ({ name, field });

/** How the quotas are made, and for which year. */
export const methodInputs: readonly SingleInput[] = [
  single(
    "QuotaMethod",
    choice("method", "Method", {
      choices: quotaMethods,
      hint: "From the top alone, or blended over the company or by segment.",
    }),
  ),
  single(
    "RampRule",
    choice("rampRule", "Ramp rule", {
      choices: rampRules,
      hint: "Month by month from a schedule, or one factor by tier and tenure.",
    }),
  ),
  single(
    "AdjustmentRule",
    choice("adjustmentRule", "Adjustment rule", {
      choices: adjustmentRules,
      hint: "Whether quota that ramp and maturity take away is shared anew or reported.",
    }),
  ),
  single(
    "FiscalYearStart",
    day("calendar.fiscalYearStart", "Start of the fiscal year", "The first day of a month."),
  ),
  single(
    "PlanPeriod",
    choice("calendar.period", "Periods", {
      choices: planPeriods,
      hint: "How finely quotas are told.",
    }),
  ),
];

/** From when on the history is told, and by which periods. */
export const historyInputs: readonly SingleInput[] = [
  single("HistoryFrom", day("history.from", "From", "The first day of the first period.")),
  single(
    "HistoryPeriod",
    choice("history.period", "Period", { choices: planPeriods, hint: "What one row is." }),
  ),
];

/** A row of single inputs: what it is called, what it means and what stands in its cell. */
export type SingleRow = {
  readonly label: string;
  readonly name: string;
  readonly hint: string;
  readonly field: Field;
  readonly value: CellContent;
};

function singleRows(inputs: readonly SingleInput[], model: QuotaModel): readonly SingleRow[] {
  return inputs.map(({ name, field }) => ({
    label: field.header,
    name,
    hint: field.rule.hint,
    field,
    value: contentOf(field, valueAt(model, field.key)),
  }));
}

/** Single cells beneath one another. */
export function singleBlock(heading: string, rows: readonly SingleRow[]): Block {
  return block<SingleRow>(
    { heading },
    [
      wordsColumn({ key: "label", header: "Item", value: (row) => row.label }),
      {
        key: "value",
        header: "Value",
        look: (row) => lookOf(row.field),
        format: (row) => row.field.format,
        value: (row) => row.value,
        name: (row) => row.name,
        rule: (row) => (row.field.shown === undefined ? row.field.rule : null),
      },
      wordsColumn({ key: "hint", header: "Meaning", value: (row) => row.hint }, "note"),
    ],
    rows,
  );
}

/** Single inputs beneath one another, each with its name. */
export function singlesBlock(
  heading: string,
  inputs: readonly SingleInput[],
  model: QuotaModel,
): Block {
  return singleBlock(heading, singleRows(inputs, model));
}

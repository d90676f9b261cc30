import {
  adjustmentRules,
  allocationDefinitions,
  LEAST_HISTORY,
  planPeriods,
  quotaMethods,
  rampRules,
  territoryFactors,
  type AllocationInput,
  type InputDefinition,
  type QuotaModel,
} from "../../engine";
import { block, words as wordsColumn } from "../block";
import type { Block, CellContent } from "../description";
import { contentOf, lookOf, asked, choice, day, defined, number, type Field } from "./field";
import { valueAt } from "./setting-paths";

/** An input that has a cell and a name of its own; the field's key is its whole path in a settings file. */
export type SingleInput = { readonly name: string; readonly field: Field };

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A number of the register of assumptions: a single input that the engine has a definition of. */
export type PlanInput = SingleInput & { readonly definition: InputDefinition };

function planInput(name: string, path: string, definition: InputDefinition): PlanInput {
  const field = defined(path, definition);
  const mayBeBlank = ["periodStep", "meetingsPerMonth", "monthsOfHistory"];
  const isOptional = mayBeBlank.some((each) => path.endsWith(`.${each}`));
  return { name, definition, field: isOptional ? field : asked(field) };
}

function factorDefinition(factor: string): InputDefinition {
  const spoken = factor.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return {
    kind: "count",
    label: `Weight of ${spoken}`,
    unit: "times",
    low: 0,
    high: 100,
    hint: "How much this factor counts in a territory's score.",
  };
}

/** Every number of the register of assumptions. */
export const planInputs: readonly PlanInput[] = [
  ...(Object.keys(allocationDefinitions) as AllocationInput[]).map((name) =>
    planInput(capital(name), `allocation.${name}`, allocationDefinitions[name]),
  ),
  ...territoryFactors.map((factor) =>
    planInput(`Factor${capital(factor)}`, `factorWeights.${factor}`, factorDefinition(factor)),
  ),
];

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

type SingleRow = {
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

function singleBlock(heading: string, rows: readonly SingleRow[]): Block {
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

/** What is nobody's input, and yet a number that formulas go by. */
export function fixedBlock(): Block {
  const hint =
    "Who was there for less of last year has no bookings to go by: a rule of the method.";
  const plan = { low: 0, high: 1, format: "share", hint } as const;
  const field: Field = { ...number("", "Least history", plan), shown: "calculation" };
  const row = { label: field.header, name: "LeastHistory", hint, field, value: LEAST_HISTORY };
  return singleBlock("Fixed by the method", [row]);
}

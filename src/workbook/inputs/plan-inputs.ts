import {
  allocationDefinitions,
  outlookDefinitions,
  territoryFactors,
  type AllocationInput,
  type InputDefinition,
  type OutlookInput,
} from "../../engine";
import { asked, defined } from "./field";
import type { SingleInput } from "./single-inputs";

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A number of the register of assumptions: a single input that the engine has a definition of. */
export type PlanInput = SingleInput & { readonly definition: InputDefinition };

/** Numbers of which a blank says something: not told, or the same as another. */
const mayBeBlank = [
  "periodStep",
  "meetingsPerMonth",
  "monthsOfHistory",
  "attainmentSpread",
  "grossMargin",
];

function planInput(name: string, path: string, definition: InputDefinition): PlanInput {
  const field = defined(path, definition);
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

/** How the cells of the outlook are called. */
const outlookNames: Readonly<Record<OutlookInput, string>> = {
  attainmentSpread: "AttainmentSpread",
  correlation: "Correlation",
  grossMargin: "GrossMargin",
  runs: "SimulatedYears",
  seed: "SimulationSeed",
};

/** Every number of the register of assumptions. */
export const planInputs: readonly PlanInput[] = [
  ...(Object.keys(allocationDefinitions) as AllocationInput[]).map((name) =>
    planInput(capital(name), `allocation.${name}`, allocationDefinitions[name]),
  ),
  ...territoryFactors.map((factor) =>
    planInput(`Factor${capital(factor)}`, `factorWeights.${factor}`, factorDefinition(factor)),
  ),
  ...(Object.keys(outlookNames) as OutlookInput[]).map((key) =>
    planInput(outlookNames[key], `outlook.${key}`, outlookDefinitions[key]),
  ),
];

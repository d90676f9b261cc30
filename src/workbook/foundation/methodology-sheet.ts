import type { AllocationPlan, QuotaModel, RepPlan } from "../../engine";
import { block, words } from "../block";
import type { Block, CellContent, InputRule, SheetDescription } from "../description";
import { choicesBlock } from "./methodology-choices";
import { methodologySteps, type Step } from "./methodology-steps";
import { suitsBlock } from "./methodology-suits";
import { foundationList } from "./sheet-list";

function stepsBlock(steps: readonly Step[]): Block {
  return block<Step>(
    { heading: "From the target to a quota" },
    [
      words({ key: "step", header: "Step", value: (row) => row.step }),
      words({ key: "words", header: "What is done", value: (row) => row.words }, "note"),
      {
        key: "now",
        header: "Now",
        look: "output",
        format: (row) => row.format,
        formula: (row) => row.formula,
        value: (row) => row.value,
      },
      words(
        { key: "sheet", header: "Sheet", value: (row) => row.sheet, link: (row) => row.sheet },
        "note",
      ),
    ],
    steps,
  );
}

type Stage = {
  readonly label: string;
  readonly words: string;
  readonly column: string | null;
  readonly value: CellContent;
};

function stages(rep: RepPlan): readonly Stage[] {
  const stage = (
    ...[label, column, value, said]: readonly [string, string, CellContent, string]
  ): Stage => ({
    label,
    column,
    value,
    words: said,
  });
  return [
    { label: "Rep", words: "Choose whose quota is shown.", column: null, value: rep.id },
    stage("Name", "Name", rep.person.name, "As on the roster."),
    stage("Equal share", "Equal share", rep.equalShare, "The group's pool over all who are there."),
    stage("By weight", "By weight", rep.byWeight, "Territories weigh."),
    stage("By capacity", "By capacity", rep.byCapacity, "Dates, ramp, part time and tier count."),
    stage("Top-down", "Top down", rep.topDown, "After ramp factor and maturity."),
    stage("Bottom-up", "Bottom up", rep.standing.bottomUp, "Capacity × productivity."),
    stage("Mixed", "Mixed", rep.mixed, "By the blend share."),
    stage("Blended", "Blended", rep.blended, "Brought back to the pool."),
    stage("Bounded", "Bounded", rep.bounded, "Within floor, cap and pin."),
    stage("Quota", "Quota", rep.quota, "In whole steps."),
  ];
}

/** One rep's way through all steps; whose it is, the reader chooses. */
function exampleBlock({ reps }: AllocationPlan): Block | null {
  const rep = reps.find(({ isRamping, capacity }) => !isRamping && capacity > 0) ?? reps[0];
  if (rep === undefined) return null;
  const rule: InputRule = { kind: "text", hint: "An id of the sheet Allocation." };
  return block<Stage>(
    { heading: "One rep, step by step" },
    [
      words({ key: "label", header: "Step", value: (row) => row.label }),
      words({ key: "words", header: "What it is", value: (row) => row.words }, "note"),
      {
        key: "value",
        header: "Amount",
        look: ({ column }) =>
          column === null ? "input words" : column === "Name" ? "calculation words" : "output",
        format: ({ column, value }) =>
          column === null ? "text" : typeof value === "string" ? "general" : "wholeMoney",
        formula: ({ column }) =>
          column === null
            ? null
            : `=INDEX(AllocationPlan[${column}],MATCH(ExampleRep,AllocationPlan[Id],0))`,
        value: (row) => row.value,
        name: ({ column }) => (column === null ? "ExampleRep" : null),
        rule: ({ column }) => (column === null ? rule : null),
      },
    ],
    stages(rep),
  );
}

/** How the quotas are made, in words beside the model's own numbers. */
export function methodologySheet(
  model: QuotaModel,
  plan: AllocationPlan,
): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = foundationList.methodology;
  const example = exampleBlock(plan);
  return {
    name,
    family,
    purpose,
    widths: [24, 94, 22, 24],
    blocks: [
      stepsBlock(methodologySteps(model, plan)),
      choicesBlock(model),
      ...(example === null ? [] : [example]),
      suitsBlock(model),
    ],
  };
}

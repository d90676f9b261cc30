import { engagementState, type QuotaModel, type StepState } from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { Block, CellContent, SheetDescription } from "../description";
import { controlList } from "../foundation/sheet-list";
import { wordsWorked } from "../plan/columns";
import { engagementListBlock } from "./engagement-list-block";
import { engagementRows } from "./engagement-rows";
import { passedOf, type GateRow } from "./gate-rows";

/** The step whose items are the gates and the signature: they are looked at on the sheet Sign-off, never ticked here. */
const GATES_IN = "1d";

type Step = StepState & { readonly passed: number; readonly shut: number };

type Kind = "done" | "open" | "skipped";

const ofGates: Readonly<Record<Kind, string>> = {
  done: "+{gates}*(GatesPassed+ModelSigned)",
  open: "+{gates}*(GateCount-GatesPassed+1-ModelSigned)",
  skipped: "",
};

/** How many items of a step stand so; the gates count in their own step. */
function count(
  kind: Kind,
  header: string,
  { status, rangeName }: { readonly status: string; readonly rangeName: string },
): ColumnPlan<Step> {
  const counted = `=COUNTIFS(EngagementList[Step],{step},EngagementList[Stands],"${status}")`;
  return {
    key: kind,
    header,
    look: "calculation",
    rangeName,
    formula: `${counted}${ofGates[kind]}`,
    value: (row) => valueOf(row, kind),
  };
}

function valueOf(row: Step, kind: Kind): number {
  const gates = { done: row.passed, open: row.shut, skipped: 0 } as const;
  return row[kind] + gates[kind];
}

function stepsBlock(steps: readonly Step[]): Block {
  return block<Step>(
    { heading: "Steps" },
    [
      words({ key: "step", header: "Step", rangeName: "EngagementSteps", value: ({ id }) => id }),
      words({ key: "title", header: "What it is", value: ({ title }) => title }),
      count("done", "Done", { status: "DONE", rangeName: "StepsDone" }),
      count("open", "Open", { status: "OPEN", rangeName: "StepsOpen" }),
      count("skipped", "Left out", { status: "SKIPPED", rangeName: "StepsLeftOut" }),
      {
        ...wordsWorked<Step>("state", "State", {
          formula: '=IF({open}>0,"open","closed")',
          value: (row) => (valueOf(row, "open") > 0 ? "open" : "closed"),
        }),
        rangeName: "StepStates",
      },
      words({ key: "phase", header: "Phase", value: ({ phase }) => phase.title }, "note"),
      {
        key: "gates",
        header: "Holds the gates",
        look: "note",
        value: ({ id }) => Number(id === GATES_IN),
      },
    ],
    steps,
  );
}

type Item = { readonly label: string; readonly formula: string; readonly value: CellContent };

function whereBlock(steps: readonly Step[]): Block {
  const sum = (kind: Kind) => steps.reduce((all, step) => all + valueOf(step, kind), 0);
  const current = steps.find((step) => valueOf(step, "open") > 0)?.id ?? "all closed";
  const items: readonly Item[] = [
    {
      label: "The engagement is in step",
      formula: '=IFERROR(INDEX(EngagementSteps,MATCH("open",StepStates,0)),"all closed")',
      value: current,
    },
    { label: "Items done", formula: "=SUM(StepsDone)", value: sum("done") },
    { label: "Items open", formula: "=SUM(StepsOpen)", value: sum("open") },
    { label: "Items left out", formula: "=SUM(StepsLeftOut)", value: sum("skipped") },
  ];
  return block<Item>(
    { heading: "Where the engagement is" },
    [
      words({ key: "label", header: "Item", value: (row) => row.label }),
      {
        key: "value",
        header: "Is",
        look: "output",
        formula: (row) => row.formula,
        value: (row) => row.value,
      },
    ],
    items,
  );
}

/** Where the engagement is, and its checklists to tick. */
export function engagementSheet(
  model: QuotaModel,
  gates: readonly GateRow[],
): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = controlList.engagement;
  const passed = passedOf(gates);
  const steps = engagementState(model.decisions, []).steps.map((step): Step => {
    const isHere = step.id === GATES_IN;
    return { ...step, passed: isHere ? passed : 0, shut: isHere ? gates.length - passed : 0 };
  });
  return {
    name,
    family,
    purpose,
    // Printed upright: what is ticked, and by whom. To which meeting and step a line belongs is for the screen.
    widths: [24, 54, 10, 10, 12, 12, 18, 18, 10, 10, 24, 13, 14, 14, 14],
    printedColumns: 7,
    blocks: [whereBlock(steps), stepsBlock(steps), engagementListBlock(engagementRows(model))],
  };
}

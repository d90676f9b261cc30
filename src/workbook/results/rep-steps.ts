import { waterfall, type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { placed } from "../plan/columns";

type Step = {
  readonly label: string;
  readonly why: string;
  /** Where the quota stands before and after; a total stands on the ground. */
  readonly from: string | null;
  readonly to: string;
  readonly before: number;
  readonly after: number;
  readonly isTotal: boolean;
};

type PlacedStep = Step & { readonly at: number };

/** The columns of the plan that the steps lead through, and what each step does, whoever the rep is. */
const stages = [
  ["Equal share", "The pool of the group over its reps who are there"],
  ["By weight", "Weighed by territory: its score over the median"],
  ["By capacity", "Counted by tier and by what dates and ramp leave of the year"],
  ["Top down", "Ramp factor of the tier and maturity of the territory"],
  ["Blended", "Mixed with the view from below and brought back to the pool"],
  ["Bounded", "Floors, caps and pins, the rep's own and those of others"],
  ["Quota", "In whole steps, so that the reps make the pool"],
] as const;

function stepsOf(model: QuotaModel, plan: AllocationPlan, rep: RepPlan): readonly Step[] {
  const lines = waterfall(model, plan, rep);
  const steps = stages.map(([column, why], at): Step => {
    const line = lines[at];
    const after = line?.amount ?? 0;
    return {
      label: line?.name ?? column,
      why,
      from: stages[at - 1]?.[0] ?? null,
      to: column,
      before: after - (line?.change ?? 0),
      after,
      isTotal: at === 0,
    };
  });
  const total: Step = {
    label: "Quota",
    why: "What the rep carries in the year",
    from: null,
    to: "Quota",
    before: 0,
    after: rep.quota,
    isTotal: true,
  };
  return [...steps, total];
}

function inPlan(column: string | null): string {
  return column === null ? "=0" : `=INDEX(AllocationPlan[${column}],ViewRow)`;
}

/** A part of a step as the chart draws it. */
function part<Row>(
  key: string,
  header: string,
  said: Pick<ColumnPlan<Row>, "formula" | "value" | "rangeName">,
): ColumnPlan<Row> {
  return { key, header, look: "calculation", format: "wholeMoney", ...said };
}

/** How the quota came to be, step by step; the changes add up to it. */
export function repStepsBlock(model: QuotaModel, plan: AllocationPlan, rep: RepPlan): Block {
  return block<Step>(
    { heading: "From equal share to quota" },
    [
      words({ key: "step", header: "Step", rangeName: "ViewSteps", value: ({ label }) => label }),
      part("before", "Before", {
        rangeName: "ViewBefore",
        formula: ({ from }) => inPlan(from),
        value: ({ before }) => before,
      }),
      part("after", "After", {
        rangeName: "ViewAfter",
        formula: ({ to }) => inPlan(to),
        value: ({ after }) => after,
      }),
      {
        ...part("change", "Change", {
          formula: "={after}-{before}",
          value: ({ after, before }) => after - before,
        }),
        look: "output",
      },
      words({ key: "why", header: "What the step does", value: ({ why }) => why }, "note"),
    ],
    stepsOf(model, plan, rep),
  );
}

/** The same as a chart draws it: an unseen foot, and on it what stands, is added or is taken away. */
export function waterfallBlock(model: QuotaModel, plan: AllocationPlan, rep: RepPlan): Block {
  const [before, after] = ["INDEX(ViewBefore,{at})", "INDEX(ViewAfter,{at})"];
  return block<PlacedStep>(
    { heading: "What the chart draws" },
    [
      placed("at", "Step", ({ at }) => at),
      part("foot", "Foot", {
        rangeName: "ViewFoot",
        formula: `=MIN(${before},${after})`,
        value: (step) => Math.min(step.before, step.after),
      }),
      part("level", "Stands at", {
        rangeName: "ViewLevel",
        formula: `=IF(OR({at}=1,{at}=ROWS(ViewAfter)),${after},0)`,
        value: ({ isTotal, after: stands }) => (isTotal ? stands : 0),
      }),
      part("adds", "Adds", {
        rangeName: "ViewAdds",
        formula: `=MAX(${after}-${before},0)-{level}`,
        value: (step) => (step.isTotal ? 0 : Math.max(step.after - step.before, 0)),
      }),
      part("takes", "Takes", {
        rangeName: "ViewTakes",
        formula: `=MAX(${before}-${after},0)`,
        value: (step) => Math.max(step.before - step.after, 0),
      }),
    ],
    stepsOf(model, plan, rep).map((step, place) => ({ ...step, at: place + 1 })),
  );
}

import { serialDate, type AllocationPlan } from "../../engine";
import { block, words } from "../block";
import type { Block, NumberFormat } from "../description";
import { STAMP_HOLDS } from "../evidence/stamp";

type Mark = {
  readonly label: string;
  readonly then: number | null;
  readonly now: string | null;
  readonly format: NumberFormat;
  /** A verdict that is not of then and now. */
  readonly state?: string;
};

/** Quotas as one number that moves when any of them does, though their sum stays. */
function rootOfSquares({ reps }: AllocationPlan): number {
  return Math.sqrt(reps.reduce((sum, { quota }) => sum + quota * quota, 0));
}

/** Of values that stand without formulas: when they were written, and whether the plan is still what it was then. */
export function stampBlock(
  plan: AllocationPlan,
  date: string,
  /** The name of the cell that says whether the inputs are those of the writing, where there is one. */
  state?: string,
): Block {
  const assigned = plan.groups.reduce((sum, group) => sum + group.assigned, 0);
  const marks: readonly Mark[] = [
    { label: "Written on", then: serialDate(date), now: null, format: "date" },
    { label: "Pool", then: plan.pool.pool, now: "=Pool", format: "wholeMoney" },
    { label: "Assigned", then: assigned, now: "=AssignedQuota", format: "wholeMoney" },
    {
      label: "Quotas: root of squares",
      then: rootOfSquares(plan),
      now: "=SQRT(SUMSQ(AllocationPlan[Quota]))",
      format: "wholeMoney",
    },
    ...(state === undefined
      ? []
      : [
          { label: "Inputs and actuals", then: null, now: null, format: "general", state } as const,
        ]),
  ];
  return block<Mark>(
    { heading: "As of writing" },
    [
      words({ key: "label", header: "Item", value: (row) => row.label }),
      {
        key: "then",
        header: "Then",
        look: "calculation",
        format: (row) => row.format,
        value: (row) => row.then,
      },
      {
        key: "now",
        header: "Now",
        look: "calculation",
        format: (row) => row.format,
        formula: (row) => row.now,
        value: (row) => (row.now === null ? null : row.then),
      },
      {
        key: "same",
        header: "Result",
        look: "verdict",
        formula: ({ now, state: of }) => {
          if (of !== undefined) return `=${of}`;
          return now === null
            ? null
            : '=IF(ABS({now}-{then})<=Tolerance*MAX(1,ABS({then})),"OK","LOOK: changed since")';
        },
        value: ({ now, state: of }) => {
          if (of !== undefined) return STAMP_HOLDS;
          return now === null ? null : "OK";
        },
      },
    ],
    marks,
  );
}

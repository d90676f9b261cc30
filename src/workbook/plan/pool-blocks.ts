import type { AllocationPlan } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";

type Scalar = {
  readonly label: string;
  readonly name: string;
  readonly formula: string;
  readonly value: number;
};

/** Target, buffer and pool, and what of it is assigned. */
export function poolScalars({ pool, groups }: AllocationPlan): Block {
  const assigned = groups.reduce((sum, group) => sum + group.assigned, 0);
  const rows: readonly Scalar[] = [
    {
      label: "Revenue target",
      name: "RevenueTarget",
      formula: "=SUM(TargetList[Amount])",
      value: pool.revenueTarget,
    },
    {
      label: "Pool: target × coverage buffer",
      name: "Pool",
      formula: "=RevenueTarget*CoverageBuffer",
      value: pool.pool,
    },
    {
      label: "Assigned to reps",
      name: "AssignedQuota",
      formula: "=SUM(AllocationPlan[Quota])",
      value: assigned,
    },
    {
      label: "Pool that nobody carries",
      name: "UnassignedQuota",
      formula: "=Pool-AssignedQuota",
      value: pool.pool - assigned,
    },
  ];
  return block<Scalar>(
    { heading: "Pool" },
    [
      words({ key: "label", header: "Item", value: (row) => row.label }),
      {
        key: "value",
        header: "Value",
        look: "output",
        format: "money",
        formula: (row) => row.formula,
        value: (row) => row.value,
        name: (row) => row.name,
      },
    ],
    rows,
  );
}

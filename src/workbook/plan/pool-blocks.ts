import { revenueTypes, type AllocationPlan, type PoolPart } from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { typeNames } from "./type-block";
import { known, placed, worked, working } from "./columns";

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

type PartRow = PoolPart & { readonly order: number };

/** The parts in the order in which ties of the rounding are decided: by id. */
function partRows(parts: readonly PoolPart[]): readonly PartRow[] {
  const ids = parts.map(({ key, revenueType }) => `${key} ${revenueType}`);
  const sorted = [...ids].sort((one, other) => (one < other ? -1 : 1));
  return parts.map((part, row) => ({ ...part, order: sorted.indexOf(ids[row] ?? "") + 1 }));
}

const target =
  '=IF(COUNT(MixList[Share])=0,1,{share})*SUMPRODUCT((TargetList[Revenue type]={type})*((QuotaMethod<>"SEGMENT_BLENDED")+(TargetList[Segment]&""={segment})>0)*TargetList[Amount])';

/** The pool by group and revenue type, in whole steps by largest remainder. */
export function poolPartsBlock({ pool }: AllocationPlan): Block {
  return block<PartRow>(
    { heading: "Pool by group and revenue type", table: "PoolParts" },
    [
      known("group", "Group", (row) => row.key),
      known("role", "Role", (row) => row.role),
      known("segment", "Segment", (row) => row.segment),
      known("type", "Revenue type", (row) => row.revenueType),
      known("typeName", "Type name", (row) => typeNames[row.revenueType]),
      placed("typeOrder", "Type order", (row) => revenueTypes.indexOf(row.revenueType) + 1),
      placed("order", "Order in ties", (row) => row.order),
      working(
        "share",
        "Share of role",
        "=SUMIFS(MixList[Share],MixList[Revenue type],{type},MixList[Role],{role})",
        "share",
      ),
      worked("target", "Target", { formula: target, value: (row) => row.target, format: "money" }),
      working(
        "exact",
        "Exact steps",
        "=Pool/RoundingStep*{target}/SUM(PoolParts[Target])",
        "count",
      ),
      working("steps", "Whole steps", "=INT({exact}+Dust)"),
      working("remainder", "Remainder", "=ROUND(({exact}-{steps})/Dust,0)"),
      working(
        "rank",
        "Rank of remainder",
        "=1+SUMPRODUCT((PoolParts[Remainder]>{remainder})+(PoolParts[Remainder]={remainder})*((PoolParts[Target]>{target})+(PoolParts[Target]={target})*(PoolParts[Order in ties]<{order})))",
      ),
      {
        ...worked<PartRow>("amount", "Amount", {
          formula:
            "=RoundingStep*({steps}+({rank}<=ROUND(Pool/RoundingStep,0)-SUM(PoolParts[Whole steps])))",
          value: (row) => row.pool,
          format: "money",
        }),
        look: "output",
      },
      ...carriedColumns(),
    ],
    partRows(pool.parts),
  );
}

/** What of each part is carried where ramp factors leave a shortfall: the types keep their parts of what is assigned. */
function carriedColumns(): readonly ColumnPlan<PartRow>[] {
  const same = "(PoolParts[Group]={group})";
  return [
    working(
      "carriedExact",
      "Carried exact",
      "=IF({amount}=0,0,INDEX(PoolGroups[Assigned],MATCH({group},PoolGroups[Group],0))*{amount}/SUMIFS(PoolParts[Amount],PoolParts[Group],{group})/RoundingStep)",
      "count",
    ),
    working("carriedSteps", "Carried steps", "=INT({carriedExact}+Dust)"),
    working("carriedRest", "Carried rest", "=ROUND(({carriedExact}-{carriedSteps})/Dust,0)"),
    working(
      "carriedRank",
      "Carried rank",
      `=1+SUMPRODUCT(${same}*((PoolParts[Carried rest]>{carriedRest})+(PoolParts[Carried rest]={carriedRest})*((PoolParts[Amount]>{amount})+(PoolParts[Amount]={amount})*(PoolParts[Type order]<{typeOrder}))))`,
    ),
    working(
      "carried",
      "Carried",
      "=IF({amount}=0,0,RoundingStep*({carriedSteps}+({carriedRank}<=ROUND(INDEX(PoolGroups[Assigned],MATCH({group},PoolGroups[Group],0))/RoundingStep,0)-SUMIFS(PoolParts[Carried steps],PoolParts[Group],{group}))))",
      "money",
    ),
  ];
}

import type { AllocationPlan, QuotaModel } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { carriedColumns } from "./carried-columns";
import { known, placed, step } from "./columns";
import { inUse } from "./group-rows";
import { partSteps, type PartSteps } from "./part-steps";
import { typeNames } from "./type-names";

type Column = ColumnPlan<PartSteps>;

const who: readonly Column[] = [
  known("group", "Group", (row) => row.key),
  known("role", "Role", (row) => row.role),
  known("segment", "Segment", (row) => row.segment),
  known("type", "Revenue type", (row) => row.revenueType),
  known("typeName", "Type name", (row) => typeNames[row.revenueType]),
  placed("typeOrder", "Type order", (row) => row.typeOrder),
  placed("order", "Order", (row) => row.order),
  known("by", "Split by", (row) => row.by),
];

/** What is asked of each part: rows of a method that is not in use ask for nothing. */
const asked: readonly Column[] = [
  step("used", "In use", inUse, (row) => Number(row.isUsed)),
  step(
    "share",
    "Share of role",
    "=IF(COUNT(MixList[Share])=0,1,SUMIFS(MixList[Share],MixList[Revenue type],{type},MixList[Role],{role}))",
    (row) => row.share,
    "share",
  ),
  step(
    "ofType",
    "Asked of all",
    "=SUMIFS(TargetList[Amount],TargetList[Revenue type],{type})",
    (row) => row.ofType,
    "money",
  ),
  step(
    "ofSegment",
    "Asked of segment",
    '=SUMPRODUCT((TargetList[Revenue type]={type})*(TargetList[Segment]&""={segment}),TargetList[Amount])',
    (row) => row.ofSegment,
    "money",
  ),
  step(
    "target",
    "Target",
    '={used}*{share}*IF({by}="ROLE",{ofType},{ofSegment})',
    (row) => row.target,
    "money",
  ),
];

const pooled: readonly Column[] = [
  step(
    "exact",
    "Exact steps",
    "=IF({target}=0,0,Pool/RoundingStep*{target}/SUM(PoolParts[Target]))",
    (row) => row.pooled.exact,
    "count",
  ),
  step("steps", "Whole steps", "=INT({exact}+Dust)", (row) => row.pooled.steps),
  step(
    "remainder",
    "Remainder",
    "=ROUND(({exact}-{steps})/Dust,0)*Dust",
    (row) => row.pooled.remainder,
    "fraction",
  ),
  // Ties go to the larger target, then to the smaller id: that order as a part of a grain of dust.
  step(
    "tie",
    "Place in ties",
    "=RANK({target},PoolParts[Target])+SUMPRODUCT((PoolParts[Target]={target})*(PoolParts[Order]<{order}))",
    (row) => row.pooled.tie,
  ),
  step(
    "sort",
    "Sorted by",
    "={remainder}-{tie}/(ROWS(PoolParts[Group])+1)*Dust",
    (row) => row.pooled.sort,
    "fraction",
  ),
  step("rank", "Rank of remainder", "=RANK({sort},PoolParts[Sorted by])", (row) => row.pooled.rank),
  {
    ...step(
      "amount",
      "Amount",
      "=RoundingStep*({steps}+({rank}<=ROUND(Pool/RoundingStep,0)-SUM(PoolParts[Whole steps])))",
      (row) => row.pool,
      "money",
    ),
    look: "output",
  },
];

/** The pool by group and revenue type, in whole steps by largest remainder. */
export function poolPartsBlock(model: QuotaModel, plan: AllocationPlan): Block {
  return block<PartSteps>(
    { heading: "Pool by group and revenue type", table: "PoolParts" },
    [...who, ...asked, ...pooled, ...carriedColumns],
    partSteps(model, plan),
  );
}

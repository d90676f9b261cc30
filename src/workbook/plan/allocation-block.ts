import { type AllocationPlan, type RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { worked, working } from "./columns";
import { repCounts, repWords } from "./rep-columns";

type Column = ColumnPlan<RepPlan>;

/** A share of the group's pool by a column, in the sum of the group; nothing where the sum is nothing. */
function shareOfPool(column: string, sum: string, of = "Pool"): string {
  return `=IF(INDEX(PoolGroups[${sum}],{g})=0,0,INDEX(PoolGroups[${of}],{g})*{${column}}/INDEX(PoolGroups[${sum}],{g}))`;
}

/** A step in money. */
function money(
  ...[key, header, formula, value]: readonly [
    key: string,
    header: string,
    formula: string,
    value: (rep: RepPlan) => number | null,
  ]
): Column {
  return worked<RepPlan>(key, header, { formula, value, format: "money" });
}

const topDown: readonly Column[] = [
  money("equal", "Equal share", shareOfPool("present", "Reps present"), (rep) => rep.equalShare),
  money("byWeight", "By weight", shareOfPool("presentWeight", "Weights"), (rep) => rep.byWeight),
  money(
    "byCapacity",
    "By capacity",
    shareOfPool("counted", "Capacity counted"),
    (rep) => rep.byCapacity,
  ),
  working("adjusted", "Adjusted", "={byCapacity}*{adjustment}", "money"),
  money(
    "topDown",
    "Top down",
    `=IF(AdjustmentRule="REPORT_SHORTFALL",{adjusted},IF(INDEX(PoolGroups[Adjusted],{g})=0,0,INDEX(PoolGroups[Pool],{g})*{adjusted}/INDEX(PoolGroups[Adjusted],{g})))`,
    (rep) => rep.topDown,
  ),
];

const bottomUp: readonly Column[] = [
  working("rosterRow", "Roster row", "=INDEX(TeamList[Roster row],{t})"),
  working("before", "Capacity before", "=INDEX(PastCapacity[Capacity before],{t})", "count"),
  working(
    "known",
    "Has history",
    '=(INDEX(TeamList[Standing],{t})="EMPLOYED")*ISNUMBER(INDEX(RosterList[Previous bookings],{rosterRow}))*({before}>=LeastHistory*INDEX(TeamList[Time],{t}))',
  ),
  working(
    "assumed",
    "Assumption row",
    '=IFERROR(MATCH({role}&"|"&{segment},ProductivityKeys[Key],0),IFERROR(MATCH({role}&"|",ProductivityKeys[Key],0),0))',
  ),
  worked("productivity", "Productivity", {
    formula:
      '=IF({known}=1,INDEX(RosterList[Previous bookings],{rosterRow})/{before},IF({assumed}=0,"",INDEX(ProductivityKeys[Booked],{assumed})))',
    value: ({ standing }) => standing.productivity?.amount ?? null,
    format: "money",
  }),
  money(
    "bottomUp",
    "Bottom up",
    '=IF({productivity}="","",{productivity}*{capacity})',
    ({ standing }) => standing.bottomUp,
  ),
];

const blend: readonly Column[] = [
  money(
    "mixed",
    "Mixed",
    '=IF(QuotaMethod="TOP_DOWN",{topDown},BlendShare*{topDown}+(1-BlendShare)*{bottomUp})',
    (rep) => rep.mixed,
  ),
  money("blended", "Blended", shareOfPool("mixed", "Mixed", "Assigned"), (rep) => rep.blended),
  money(
    "bounded",
    "Bounded",
    "=INDEX(RoundingPlan[Bounded],MATCH({id},RoundingPlan[Id],0))",
    (rep) => rep.bounded,
  ),
  {
    ...money(
      "quota",
      "Quota",
      "=INDEX(RoundingPlan[Quota],MATCH({id},RoundingPlan[Id],0))",
      (rep) => rep.quota,
    ),
    look: "output",
  },
];

/** Every rep's quota, step by step: from the top, from below, mixed, bounded, in whole steps. */
export function allocationBlock(plan: AllocationPlan): Block {
  return block<RepPlan>(
    { heading: "Allocation", table: "AllocationPlan" },
    [...repWords, ...repCounts(plan), ...topDown, ...bottomUp, ...blend],
    plan.reps,
  );
}

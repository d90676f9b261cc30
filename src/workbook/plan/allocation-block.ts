import { type AllocationPlan, type RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, working, wordsWorked } from "./columns";

type Column = ColumnPlan<RepPlan>;

/** A share of the group's pool by a column, in the sum of the group; nothing where the sum is nothing. */
function shareOfPool(column: string, sum: string, of = "Pool"): string {
  return `=IF(INDEX(PoolGroups[${sum}],{g})=0,0,INDEX(PoolGroups[${of}],{g})*{${column}}/INDEX(PoolGroups[${sum}],{g}))`;
}

const money = (
  key: string,
  header: string,
  formula: string,
  value: (rep: RepPlan) => number | null,
) => worked<RepPlan>(key, header, { formula, value, format: "money" });

const who: readonly Column[] = [
  known("id", "Id", ({ id }) => id),
  working("t", "Team row", "=MATCH({id},TeamList[Id],0)"),
  wordsWorked("name", "Name", {
    formula: "=INDEX(TeamList[Name],{t})",
    value: ({ person }) => person.name,
  }),
  ...(["Role", "Segment", "Tier", "Territory", "Team", "Region", "Manager"] as const).map(
    (header) =>
      wordsWorked<RepPlan>(header.toLowerCase(), header, {
        formula: `=INDEX(TeamList[${header}],{t})&""`,
        value: ({ person }) => person[header.toLowerCase() as "role"],
      }),
  ),
  wordsWorked("group", "Group", {
    formula: '={role}&IF(QuotaMethod="SEGMENT_BLENDED"," · "&{segment},"")',
    value: ({ group }) => group,
  }),
  working("g", "Group row", "=MATCH({group},PoolGroups[Group],0)"),
];

const counts: readonly Column[] = [
  worked("capacity", "Capacity", {
    formula: "=INDEX(TeamList[Capacity],{t})",
    value: ({ capacity }) => capacity,
  }),
  working("present", "Present", "=N({capacity}>0)"),
  worked("weight", "Weight", {
    formula:
      "=IFERROR(INDEX(TerritoryWeights[Weight],MATCH({territory},TerritoryWeights[Id],0)),1)",
    value: ({ standing }) => standing.weight,
  }),
  working("presentWeight", "Weight of present", "={weight}*{present}", "count"),
  working("tierRow", "Tier row", "=IFERROR(MATCH({tier},TierList[Name],0),0)"),
  worked("multiplier", "Tier multiplier", {
    formula: "=IF({tierRow}=0,1,INDEX(TierList[Multiplier],{tierRow}))",
    value: ({ standing }) => standing.tierMultiplier,
  }),
  working("start", "Start", "=INDEX(TeamList[Start],{t})", "date"),
  working(
    "tenure",
    "Months there",
    "=MAX(0,Month1-INDEX(TeamList[First month],{t})-(DAY({start})>DAY(FiscalYearStart)))",
  ),
  worked("tierRamp", "Tier ramp factor", {
    formula:
      '=IF(OR(RampRule<>"TIER",{tierRow}=0),1,IF({tenure}<INDEX(TierList[Ramp below months],{tierRow}),INDEX(TierList[Ramp factor],{tierRow}),1))',
    value: ({ standing }) => standing.carrier.tierRampFactor,
  }),
  worked("maturity", "Maturity", {
    formula: "=IFERROR(INDEX(TerritoryList[Maturity],MATCH({territory},TerritoryList[Id],0)),1)",
    value: ({ standing }) => standing.territory?.territory.maturity ?? 1,
  }),
  worked("adjustment", "Adjustment", {
    formula: "={tierRamp}*{maturity}",
    value: ({ standing }) => standing.adjustment,
  }),
  working("counted", "Counted", "={capacity}*{weight}*{multiplier}", "count"),
];

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
export function allocationBlock({ reps }: AllocationPlan): Block {
  return block<RepPlan>(
    { heading: "Allocation", table: "AllocationPlan" },
    [...who, ...counts, ...topDown, ...bottomUp, ...blend],
    reps,
  );
}

/** Assumed productivity by role and segment, as it is looked up. */
export function productivityKeys(rowCount: number): Block {
  type Row = { readonly at: number };
  return block<Row>(
    { heading: "Assumed productivity", table: "ProductivityKeys" },
    [
      { key: "at", header: "Row", look: "note", format: "general", value: (row) => row.at },
      {
        ...working<Row>(
          "key",
          "Key",
          '=INDEX(ProductivityList[Role],{at})&"|"&INDEX(ProductivityList[Segment],{at})',
        ),
        look: "calculation words",
      },
      working(
        "booked",
        "Booked",
        "=INDEX(ProductivityList[Amount],{at})*IF(ISNUMBER(INDEX(ProductivityList[Win rate],{at})),INDEX(ProductivityList[Win rate],{at}),1)",
        "money",
      ),
    ],
    Array.from({ length: rowCount }, (_row, place) => ({ at: place + 1 })),
  );
}

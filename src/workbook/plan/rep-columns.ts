import type { AllocationPlan, RepPlan } from "../../engine";
import type { ColumnPlan } from "../block";
import { known, worked, working, wordsWorked } from "./columns";

type Column = ColumnPlan<RepPlan>;

/** Who a rep is, and whose pool they share. */
export const repWords: readonly Column[] = [
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

/** What counts when a pool is shared: capacity, weight, tier, ramp factor and maturity. */
export function repCounts({ territories }: AllocationPlan): readonly Column[] {
  return [
    worked("capacity", "Capacity", {
      formula: "=INDEX(TeamList[Capacity],{t})",
      value: ({ capacity }) => capacity,
    }),
    working("present", "Present", "=N({capacity}>0)"),
    worked("weight", "Weight", {
      // Without territories there is no table to look into, and everybody weighs the same.
      formula:
        territories.size === 0
          ? "=1"
          : "=IFERROR(INDEX(TerritoryWeights[Weight],MATCH({territory},TerritoryWeights[Id],0)),1)",
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
}

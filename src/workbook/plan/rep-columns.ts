import { monthOf, type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import type { ColumnPlan } from "../block";
import { firstPlaces } from "./allocation-steps";
import { known, worked, wordsWorked } from "./columns";
import { dayValue } from "./months-block";

type Column = ColumnPlan<RepPlan>;

/** All ids of the plan, for a cell in which one of them is chosen. */
export const plannedReps = "PlannedReps";

/** A count, or the number of a row. */
function counted(
  ...[key, header, formula, value]: readonly [
    key: string,
    header: string,
    formula: string,
    value: (rep: RepPlan) => number,
  ]
): Column {
  return worked(key, header, { formula, value, format: "general" });
}

/** Who a rep is, and whose pool they share. */
export function repWords({ carriers, groups }: AllocationPlan): readonly Column[] {
  const teamRows = firstPlaces(carriers.map(({ person }) => person.id));
  const groupRows = firstPlaces(groups.map(({ group }) => group.key));
  return [
    { ...known<RepPlan>("id", "Id", ({ id }) => id), rangeName: plannedReps },
    counted("t", "Team row", "=MATCH({id},TeamList[Id],0)", ({ id }) => teamRows.get(id) ?? 0),
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
      formula:
        '={role}&IF(QuotaMethod="SEGMENT_BLENDED",IF({segment}=""," (no segment)"," · "&{segment}),"")',
      value: ({ group }) => group,
    }),
    counted(
      "g",
      "Group row",
      "=IFERROR(MATCH({group},PoolGroups[Group],0),0)",
      ({ group }) => groupRows.get(group) ?? 0,
    ),
  ];
}

const isThere = ({ capacity }: RepPlan) => Number(capacity > 0);

/** What capacity and territory weigh. */
function weights({ territories }: AllocationPlan): readonly Column[] {
  return [
    worked("capacity", "Capacity", {
      formula: "=INDEX(TeamList[Capacity],{t})",
      value: ({ capacity }) => capacity,
    }),
    counted("present", "Present", "=N({capacity}>0)", isThere),
    worked("weight", "Weight", {
      // Without territories there is no table to look into, and everybody weighs the same.
      formula:
        territories.size === 0
          ? "=1"
          : "=IFERROR(INDEX(TerritoryWeights[Weight],MATCH({territory},TerritoryWeights[Id],0)),1)",
      value: ({ standing }) => standing.weight,
    }),
    worked("presentWeight", "Weight of present", {
      formula: "={weight}*{present}",
      value: (rep) => rep.standing.weight * isThere(rep),
    }),
  ];
}

/** Whole months somebody has been there when the plan's year begins. */
function monthsThere({ calendar }: QuotaModel): (rep: RepPlan) => number {
  const { fiscalYearStart } = calendar;
  const first = monthOf(fiscalYearStart) ?? 0;
  return ({ person: { startDate } }) => {
    const isLater = startDate.slice(8) > fiscalYearStart.slice(8);
    return Math.max(0, first - (monthOf(startDate) ?? 0) - Number(isLater));
  };
}

/** The tier, and whether the rep is new to it. */
function tierColumns(model: QuotaModel): readonly Column[] {
  const tierRows = firstPlaces(model.tiers.map(({ name }) => name));
  return [
    counted(
      "tierRow",
      "Tier row",
      "=IFERROR(MATCH({tier},TierList[Name],0),0)",
      ({ person }) => tierRows.get(person.tier) ?? 0,
    ),
    worked("multiplier", "Tier multiplier", {
      formula: "=IF({tierRow}=0,1,INDEX(TierList[Multiplier],{tierRow}))",
      value: ({ standing }) => standing.tierMultiplier,
    }),
    worked("start", "Start", {
      formula: "=INDEX(TeamList[Start],{t})",
      value: ({ person }) => dayValue(person.startDate),
      format: "date",
    }),
    counted(
      "tenure",
      "Months there",
      "=MAX(0,Month1-INDEX(TeamList[First month],{t})-(DAY({start})>DAY(FiscalYearStart)))",
      monthsThere(model),
    ),
    counted(
      "isNew",
      "New to tier",
      "=IF({tierRow}=0,0,N({tenure}<INDEX(TierList[Ramp below months],{tierRow})))",
      ({ standing }) => Number(standing.carrier.isNewToTier),
    ),
    worked("tierRamp", "Tier ramp factor", {
      formula: '=IF(AND(RampRule="TIER",{isNew}=1),INDEX(TierList[Ramp factor],{tierRow}),1)',
      value: ({ standing }) => standing.carrier.tierRampFactor,
    }),
  ];
}

/** What counts when a pool is shared: capacity, weight, tier, ramp factor and maturity. */
export function repCounts(model: QuotaModel, plan: AllocationPlan): readonly Column[] {
  return [
    ...weights(plan),
    ...tierColumns(model),
    worked("maturity", "Maturity", {
      formula: "=IFERROR(INDEX(TerritoryList[Maturity],MATCH({territory},TerritoryList[Id],0)),1)",
      value: ({ standing }) => standing.territory?.territory.maturity ?? 1,
    }),
    worked("adjustment", "Adjustment", {
      formula: "={tierRamp}*{maturity}",
      value: ({ standing }) => standing.adjustment,
    }),
    worked("counted", "Counted", {
      formula: "={capacity}*{weight}*{multiplier}",
      value: ({ capacity, standing }) => capacity * standing.weight * standing.tierMultiplier,
    }),
  ];
}

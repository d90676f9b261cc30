import {
  monthOf,
  monthsToFull,
  type AllocationPlan,
  type QuotaModel,
  type RepPlan,
} from "../../engine";
import type { ColumnPlan } from "../block";
import { placesOf } from "../evidence/places";
import { known, worked, wordsWorked } from "../plan/columns";
import { presenceColumns } from "../results/presence";

type Column = ColumnPlan<RepPlan>;

/** The first month at a full quota; without a schedule that is the first of all. */
function fullFrom({ rampRule }: QuotaModel, { person, standing }: RepPlan): number {
  const lead = rampRule === "TIER" ? 0 : monthsToFull(standing.carrier.ramp.schedule.shares);
  return (monthOf(person.startDate) ?? 0) + lead;
}

/** Who ramps, by schedule or by tier, and how much of the year somebody is there. */
export function rampingColumns(model: QuotaModel, plan: AllocationPlan): readonly Column[] {
  const places = placesOf(model, plan);
  const tiers = new Map(model.tiers.map(({ name }, at) => [name, at + 1]));
  const whole = (key: string, header: string, said: Parameters<typeof worked<RepPlan>>[2]) =>
    worked<RepPlan>(key, header, { ...said, format: "general" });
  return [
    known("id", "Id", ({ id }) => id),
    whole("at", "Plan row", {
      formula: "=MATCH({id},AllocationPlan[Id],0)",
      value: ({ id }) => places.inPlan(id),
    }),
    whole("t", "Team row", {
      formula: "=MATCH({id},TeamList[Id],0)",
      value: ({ id }) => places.inTeam(id),
    }),
    wordsWorked("name", "Name", {
      formula: '=INDEX(TeamList[Name],{t})&""',
      value: ({ person }) => person.name,
    }),
    wordsWorked("role", "Role", {
      formula: '=INDEX(TeamList[Role],{t})&""',
      value: ({ person }) => person.role,
    }),
    whole("tierRow", "Tier row", {
      formula: "=INDEX(AllocationPlan[Tier row],{at})",
      value: ({ person }) => tiers.get(person.tier) ?? 0,
    }),
    whole("tierRamp", "New below months", {
      formula: "=IF({tierRow}=0,0,N(INDEX(TierList[Ramp below months],{tierRow})))",
      value: ({ standing }) => standing.carrier.tier?.rampBelowMonths ?? 0,
    }),
    whole("isNew", "New to tier", {
      formula: "=N(INDEX(AllocationPlan[Months there],{at})<{tierRamp})",
      value: ({ standing }) => Number(standing.carrier.isNewToTier),
    }),
    whole("full", "Full from month", {
      formula:
        "=INDEX(TeamList[First month],{t})+INDEX(RampFull[Months to full],INDEX(TeamList[Ramp row],{t}))",
      value: (rep) => fullFrom(model, rep),
    }),
    whole("ramping", "Ramping", {
      formula: '=IF(RampRule="TIER",{isNew},N({full}>Month1))',
      value: ({ isRamping }) => Number(isRamping),
    }),
    ...presenceColumns<RepPlan>(plan, ({ standing }) => standing.carrier, {
      header: "Share of the year there",
      format: "share",
    }),
    whole("source", "Roster row", {
      formula: "=INDEX(TeamList[Roster row],{t})",
      value: ({ person }) => places.inRoster(person),
    }),
  ];
}

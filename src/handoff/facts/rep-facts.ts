import { revenueTypes, type Carrier, type RepPlan } from "../../engine";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import { isOneOfTwo, stepsPicture, stepsTable } from "./rep-steps";
import { letterName, nameOf, spokenIn, typeWords, type Planned } from "./told";

/** The quota by period, and the year beneath; a second column where changes of the year are agreed. */
function periodsTable({ model, plan }: Planned, rep: RepPlan): DocumentTable {
  const isChanged =
    rep.quotaNow !== rep.quota || rep.periods.some((one, at) => one !== rep.periodsNow[at]);
  const { money } = spokenIn(model);
  const row = (label: string, quota: number, now: number) => [
    label,
    money(quota),
    ...(isChanged ? [money(now)] : []),
  ];
  return {
    headers: ["Period", "Quota", ...(isChanged ? ["After changes in the year"] : [])],
    rows: [
      ...plan.calendar.periods.map(({ label }, at) =>
        row(label, rep.periods[at] ?? 0, rep.periodsNow[at] ?? 0),
      ),
      row("Year", rep.quota, rep.quotaNow),
    ],
  };
}

function typesTable({ model }: Planned, { byType }: RepPlan): DocumentTable {
  const { money } = spokenIn(model);
  return {
    headers: ["What counts", "Quota"],
    rows: revenueTypes
      .filter((type) => byType[type] !== 0)
      .map((type) => [typeWords[type], money(byType[type])]),
  };
}

/** Dates and ramp of whoever carries a quota. */
export function carrierWords(carrier: Carrier, { model }: Planned): Facts["words"] {
  const { person, ramp, tier, isRamping, tierRampFactor } = carrier;
  const { share } = spokenIn(model);
  const { fiscalYearStart } = model.calendar;
  // By the rule of tiers nobody climbs month by month: one factor counts for the year.
  const isOnRamp = isRamping && model.rampRule === "SCHEDULE";
  return {
    "rep.id": person.id,
    "rep.name": letterName(person),
    "rep.open": person.standing === "EMPLOYED" ? "" : "open",
    "rep.role": person.role,
    "rep.segment": person.segment,
    "rep.team": person.team,
    "rep.region": person.region,
    "rep.starts": person.startDate > fiscalYearStart ? person.startDate : "",
    "rep.leaves": person.endDate,
    "rep.tier": tier?.name ?? "",
    "rep.tierFactor": tierRampFactor === 1 ? "" : share(tierRampFactor),
    "rep.ramp": isOnRamp ? ramp.schedule.name : "",
    "rep.rampShares": isOnRamp ? ramp.schedule.shares.map((one) => share(one)).join(", ") : "",
    "rep.partTime": person.capacity === 1 ? "" : share(person.capacity),
  };
}

/** Everything that one rep may be told: of the rep, and of nobody else. */
export function repFacts(planned: Planned, rep: RepPlan): Partial<Facts> {
  const { model } = planned;
  const { money, count } = spokenIn(model);
  const { person, quota, quotaNow, equalShare, capacity, standing, hold } = rep;
  const { territory, weight, bottomUp } = standing;
  const isBlended = model.method !== "TOP_DOWN" && bottomUp !== null;
  const { previousQuota, previousBookings } = person;
  return {
    words: {
      ...carrierWords(standing.carrier, planned),
      "rep.manager": nameOf(planned, person.manager),
      "rep.quota": money(quota),
      "rep.quotaNow": quotaNow === quota ? "" : money(quotaNow),
      "rep.group": rep.group,
      "rep.equalShare": isOneOfTwo(planned, rep) ? "" : money(equalShare),
      "rep.capacity": count(capacity),
      "rep.fullYear": capacity === 1 ? "a full year" : "",
      "rep.weight": count(weight),
      "rep.territory":
        territory === null ? "" : `${territory.territory.id}, ${territory.territory.name}`,
      "rep.score": territory === null ? "" : count(territory.score),
      "rep.topDown": money(rep.topDown),
      "rep.bottomUp": isBlended ? money(bottomUp) : "",
      "rep.byHistory": standing.productivity?.by === "history" ? "history" : "",
      "rep.blended": isBlended ? money(rep.blended) : "",
      "rep.hold": hold === "none" ? "" : hold,
      "rep.lastQuota": money(previousQuota),
      "rep.lastBookings": money(previousBookings),
      "rep.change": previousQuota === null ? "" : money(quota - previousQuota),
    },
    tables: {
      "rep.steps": stepsTable(planned, rep),
      "rep.periods": periodsTable(planned, rep),
      "rep.types": typesTable(planned, rep),
    },
    pictures: { "rep.waterfall": stepsPicture(planned, rep) },
  };
}

import {
  revenueTypes,
  rounded,
  spokenCount,
  waterfall,
  type Carrier,
  type RepPlan,
  type RevenueType,
} from "../../engine";
import type { Bar, DocumentTable, Picture } from "../document";
import type { Facts } from "../template/facts";
import { nameOf, spokenIn, type Planned } from "./told";

const typeWords: Readonly<Record<RevenueType, string>> = {
  NEW_BUSINESS: "New business",
  EXPANSION: "Expansion",
  RENEWAL: "Renewal",
};

/** The steps by which the quota came about; the changes of the table add up to the quota. */
function stepsTable({ model, plan }: Planned, rep: RepPlan): DocumentTable {
  const { money } = spokenIn(model);
  const lines = waterfall(model, plan, rep);
  return {
    headers: ["Step", "Changes it by", "It stands at", "Why"],
    rows: lines.map(({ name, change, amount, words }) => [
      name,
      Math.abs(change) < 0.5 ? "–" : money(change),
      money(amount),
      words,
    ]),
  };
}

/** The same steps as bars that hang on one another. */
function stepsPicture({ model, plan }: Planned, rep: RepPlan): Picture {
  const { currency } = model.company;
  const lines = waterfall(model, plan, rep);
  const bars = lines.map(({ name, change, amount }, place): Bar => {
    const [from, to] = [rounded(amount - change, 0), rounded(amount, 0)];
    if (place === 0) return { label: name, from: 0, to, tone: "total" };
    return { label: name, from, to, tone: to < from ? "takes" : "adds" };
  });
  const quota: Bar = { label: "Quota", from: 0, to: rep.quota, tone: "total" };
  return {
    title: "From an equal share to the quota",
    altText: `Bars, one below the other: an equal share, what each step adds or takes, and the quota of ${spokenCount(rep.quota)}. The table says the same numbers.`,
    axis: currency === "" ? "Amount" : `Amount, ${currency}`,
    bars: [...bars, quota],
  };
}

function periodsTable(
  { model, plan }: Planned,
  periods: readonly string[],
  rep: RepPlan,
): DocumentTable {
  const isChanged =
    rep.quotaNow !== rep.quota || rep.periods.some((one, at) => one !== rep.periodsNow[at]);
  const { money } = spokenIn(model);
  return {
    headers: ["Period", "Quota", ...(isChanged ? ["After changes in the year"] : [])],
    rows: plan.calendar.periods.map(({ label }, at) => [
      label,
      periods[at] ?? "",
      ...(isChanged ? [money(rep.periodsNow[at] ?? 0)] : []),
    ]),
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
  const { person, ramp, isRamping } = carrier;
  const { share } = spokenIn(model);
  const { fiscalYearStart } = model.calendar;
  return {
    "rep.id": person.id,
    "rep.name": person.name,
    "rep.role": person.role,
    "rep.segment": person.segment,
    "rep.team": person.team,
    "rep.region": person.region,
    "rep.starts": person.startDate > fiscalYearStart ? person.startDate : "",
    "rep.leaves": person.endDate,
    "rep.ramp": isRamping ? ramp.schedule.name : "",
    "rep.rampShares": isRamping ? ramp.schedule.shares.map((one) => share(one)).join(", ") : "",
    "rep.partTime": person.capacity === 1 ? "" : share(person.capacity),
  };
}

/** Everything that one rep may be told: of the rep, and of nobody else. */
export function repFacts(planned: Planned, rep: RepPlan): Partial<Facts> {
  const { model } = planned;
  const { money, count } = spokenIn(model);
  const { person, quota, quotaNow, equalShare, capacity, standing, hold, periods } = rep;
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
      "rep.equalShare": money(equalShare),
      "rep.capacity": count(capacity),
      "rep.fullYear": capacity === 1 ? "a full year" : "",
      "rep.weight": count(weight),
      "rep.territory":
        territory === null ? "" : `${territory.territory.id}, ${territory.territory.name}`,
      "rep.score": territory === null ? "" : count(territory.score),
      "rep.topDown": money(rep.topDown),
      "rep.bottomUp": isBlended ? money(bottomUp) : "",
      "rep.blended": isBlended ? money(rep.blended) : "",
      "rep.hold": hold === "none" ? "" : hold,
      "rep.lastQuota": money(previousQuota),
      "rep.lastBookings": money(previousBookings),
      "rep.change": previousQuota === null ? "" : money(quota - previousQuota),
    },
    tables: {
      "rep.steps": stepsTable(planned, rep),
      "rep.periods": periodsTable(
        planned,
        periods.map((one) => money(one)),
        rep,
      ),
      "rep.types": typesTable(planned, rep),
    },
    pictures: { "rep.waterfall": stepsPicture(planned, rep) },
  };
}

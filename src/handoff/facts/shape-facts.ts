import { firstDayOf, monthOf, revenueTypes, type QuotaModel } from "../../engine";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import { scoringWords, territoryTable } from "./territory-facts";
import { spokenIn, typeWords, type Planned } from "./told";

/** The ramps that somebody of this plan is on, or was chosen for. */
function rampTable({ model, plan }: Planned): DocumentTable {
  const { share, count } = spokenIn(model);
  const used = new Map<string, { readonly shares: readonly number[]; reps: number }>();
  for (const { ramp, isRamping } of plan.carriers) {
    const { name, shares } = ramp.schedule;
    const known = used.get(name) ?? { shares, reps: 0 };
    used.set(name, { shares, reps: known.reps + Number(isRamping) });
  }
  return {
    headers: ["Ramp", "Share of full quota, month by month", "People ramping in the year"],
    rows: [...used].map(([name, { shares, reps }]) => [
      name,
      shares.map((one) => share(one)).join(", "),
      count(reps),
    ]),
  };
}

function segmentTable({ model, plan }: Planned): DocumentTable {
  const { money, count } = spokenIn(model);
  const { bySegment } = plan.totals;
  const isSplit = bySegment.some(({ name }) => name !== "");
  return {
    headers: ["Segment", "Reps", "Quota"],
    rows: isSplit
      ? bySegment.map(({ name, reps, quota }) => [
          name === "" ? "No segment" : name,
          count(reps),
          money(quota),
        ])
      : [],
  };
}

function roleTable({ model, plan }: Planned): DocumentTable {
  const { money, count } = spokenIn(model);
  const meetings = plan.meetings.reduce((sum, { meetings: own }) => sum + own, 0);
  return {
    headers: ["Role", "People", "Carries together"],
    rows: [
      ...plan.totals.byRole.map(({ name, reps, quota }) => [name, count(reps), money(quota)]),
      ...(plan.meetings.length === 0
        ? []
        : [["SDR", count(plan.meetings.length), `${count(meetings)} meetings`]]),
    ],
  };
}

/** Who carries how much of each kind of revenue; a company that has one kind only is not split. */
function typeTable({ model, plan }: Planned): DocumentTable {
  const { money } = spokenIn(model);
  const carried = new Map<string, number>();
  for (const { person, byType } of plan.reps) {
    for (const type of revenueTypes) {
      const key = `${type} ${person.role}`;
      carried.set(key, (carried.get(key) ?? 0) + byType[type]);
    }
  }
  const by = plan.totals.byRole.map(({ name }) => name);
  const row = (type: (typeof revenueTypes)[number]) =>
    by.map((role) => carried.get(`${type} ${role}`) ?? 0);
  const asked = revenueTypes.filter((type) => row(type).some((amount) => amount !== 0));
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
  return {
    headers: ["What counts", ...by.map((role) => `Carried by ${role}`), "Together"],
    rows: asked.map((type) => [
      typeWords[type],
      ...row(type).map((amount) => money(amount)),
      money(sum(row(type))),
    ]),
  };
}

/** What a tier counts, where quotas follow tiers. */
function tierTable({ model }: Planned): DocumentTable {
  const { share, count } = spokenIn(model);
  return {
    headers: ["Tier", "Counts", "New to it for", "Asked for in that time"],
    rows: model.tiers.map(({ name, multiplier, rampBelowMonths, rampFactor }) => [
      name,
      count(multiplier),
      `${rampBelowMonths} months`,
      share(rampFactor),
    ]),
  };
}

/** A month of the year that is planned. @example "2026-02" */
function monthWords({ calendar }: QuotaModel, place: number): string {
  const first = monthOf(calendar.fiscalYearStart);
  return first === null ? String(place + 1) : firstDayOf(first + place).slice(0, 7);
}

function seasonTable({ model, plan }: Planned): DocumentTable {
  const { share } = spokenIn(model);
  const isFlat = model.seasonality.length === 0;
  return {
    headers: ["Month", "Share of the year"],
    rows: isFlat
      ? []
      : plan.calendar.months.map((part, place) => [monthWords(model, place), share(part)]),
  };
}

/** What shapes the quotas: territories, ramps, segments, roles and the season. */
export function shapeFacts(planned: Planned): Partial<Facts> {
  return {
    words: scoringWords(planned.model),
    tables: {
      types: typeTable(planned),
      tiers: tierTable(planned),
      territories: territoryTable(planned, [...planned.plan.territories.values()]),
      ramps: rampTable(planned),
      segments: segmentTable(planned),
      roles: roleTable(planned),
      season: seasonTable(planned),
    },
  };
}

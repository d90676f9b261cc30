import { firstDayOf, monthOf, territoryFactors, type QuotaModel } from "../../engine";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import { spokenIn, type Planned } from "./told";

const factorWords: Readonly<Record<(typeof territoryFactors)[number], string>> = {
  accountDensity: "Account density",
  marketMaturity: "Market maturity",
  historicalPerformance: "Past performance",
  competitiveOpenness: "Openness of competition",
};

function territoryTable({ model, plan }: Planned): DocumentTable {
  const { count } = spokenIn(model);
  return {
    headers: [
      "Territory",
      "Name",
      ...territoryFactors.map((factor) => factorWords[factor]),
      "Score",
      "Weight",
    ],
    rows: [...plan.territories.values()].map(({ territory, score, weight }) => [
      territory.id,
      territory.name,
      ...territoryFactors.map((factor) => count(territory.scores[factor])),
      count(score),
      count(weight),
    ]),
  };
}

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
    tables: {
      territories: territoryTable(planned),
      ramps: rampTable(planned),
      segments: segmentTable(planned),
      roles: roleTable(planned),
      season: seasonTable(planned),
    },
  };
}

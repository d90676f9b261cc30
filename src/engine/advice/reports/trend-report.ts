import { spokenShare } from "../../figure/spoken";
import { grouped } from "../../share/grouped";
import { consistency, standardConsistency, type ConsistencyRow } from "../../tracking/consistency";
import { summedPeriods } from "../../tracking/period-series";
import { trendOf, type Trend } from "../../tracking/trends";
import type { TrackingJudged } from "../tracking-judged";
import { heading, listed, paragraph, type Report, type ReportPart } from "./report";

/** The periods before the running one: of all who told of both quota and actual, of each region, and of each rep. */
export function trendReport({ tracking, team, currency }: TrackingJudged): Report {
  const personOf = new Map(team.reps.map(({ rep }) => [rep.id, rep.person]));
  const regions = [...grouped(tracking.past, ({ rep }) => personOf.get(rep)?.region ?? "")].filter(
    ([region]) => region !== "",
  );
  const nameOf = (rep: string) => personOf.get(rep)?.name ?? rep;
  const told = new Set(tracking.past.map(({ rep }) => rep));
  const { over, under, incomplete } = consistency(tracking.past);
  const row =
    (words: keyof Pick<ConsistencyRow, "reachedWords" | "belowWords">) => (one: ConsistencyRow) =>
      `${nameOf(one.rep)}: ${one[words]}`;
  return {
    title: `Trends before ${tracking.period.start}`,
    currency,
    parts: [
      paragraph("Only who told of both quota and bookings of a period counts in it."),
      ...trendParts("All who told, together", trendOf(summedPeriods(tracking.past))),
      ...(regions.length < 2
        ? []
        : regions.flatMap(([region, rows]) =>
            trendParts(`Region ${region}`, trendOf(summedPeriods(rows))),
          )),
      ...[...grouped(tracking.statedPast, ({ of }) => of)].flatMap(([of, rows]) =>
        trendParts(`${of}, as stated`, trendOf(rows)),
      ),
      ...[...grouped(tracking.past, ({ rep }) => rep)].flatMap(([rep, rows]) =>
        trendParts(nameOf(rep), trendOf(rows)),
      ),
      ...listed("At quota in all or most periods", over.map(row("reachedWords"))),
      ...listed(
        `Below ${spokenShare(standardConsistency.below)} in all or most periods`,
        under.map(row("belowWords")),
      ),
      ...listed(
        "Periods missing, so that nothing is said of them",
        incomplete.map(({ rep, missing }) => `${nameOf(rep)}: ${missing}`),
      ),
      ...listed(
        "Nothing told of their past",
        team.reps.filter(({ rep }) => !told.has(rep.id)).map(({ rep }) => rep.person.name),
      ),
    ],
  };
}

const directions = {
  IMPROVING: "Improving",
  DECLINING: "Declining",
  STEADY: "Steady",
} as const;

function trendParts(name: string, trend: Trend): readonly ReportPart[] {
  const { periods, direction, pointsPerPeriod, quotasOutpace } = trend;
  if (periods.length === 0) return [];
  const points =
    pointsPerPeriod === null ? "" : ` by ${(100 * pointsPerPeriod).toFixed(1)} points a period`;
  return [
    heading(name),
    {
      kind: "table",
      columns: [
        { header: "Period", kind: "text" },
        { header: "quota", kind: "money" },
        { header: "made", kind: "money" },
        { header: "attained", kind: "share" },
        { header: "made, on the period before", kind: "share" },
        { header: "on the year before", kind: "share" },
      ],
      rows: periods.map((one) => [
        one.period,
        one.quota,
        one.actual,
        one.attainment,
        one.onPeriodBefore.actual ?? "not derivable",
        one.onYearBefore.actual ?? "not derivable",
      ]),
    },
    ...(direction === null ? [] : [paragraph(`${directions[direction]}${points}.`)]),
    ...(quotasOutpace === true ? [paragraph("Quotas grow faster than what is made.")] : []),
  ];
}

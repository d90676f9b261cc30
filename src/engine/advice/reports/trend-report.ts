import { spokenShare } from "../../figure/spoken";
import { grouped } from "../../share/grouped";
import { consistency, standardConsistency, type ConsistencyRow } from "../../tracking/consistency";
import { summedPeriods } from "../../tracking/period-series";
import type { RollUpLine } from "../../tracking/roll-up";
import { trendOf, trendOfMany, type Trend } from "../../tracking/trends";
import type { TrackingJudged } from "../tracking-judged";
import { repTrends } from "./rep-trends";
import { directionWords, outpacedWords } from "./trend-words";
import { heading, listed, paragraph, type Report, type ReportPart } from "./report";

/** The periods before the running one, and what that one is projected to come to: of everybody, of each region, of each rep. */
export function trendReport(judged: TrackingJudged): Report {
  const { tracking, team, currency } = judged;
  const personOf = new Map(team.reps.map(({ rep }) => [rep.id, rep.person]));
  const regions = [...grouped(tracking.past, ({ rep }) => personOf.get(rep)?.region ?? "")].filter(
    ([region]) => region !== "",
  );
  const nameOf = (rep: string) => personOf.get(rep)?.name ?? rep;
  const { over, under, incomplete } = consistency(tracking.past);
  const told = new Set(tracking.past.map(({ rep }) => rep));
  const row =
    (words: keyof Pick<ConsistencyRow, "reachedWords" | "belowWords">) => (one: ConsistencyRow) =>
      `${nameOf(one.rep)}: ${one[words]}`;
  return {
    title: `Trends up to ${tracking.period.asOf}`,
    currency,
    parts: [
      paragraph(
        "Only who told of both quota and bookings of a period counts in it. Growth is that of the reps who told of both periods.",
      ),
      ...manyParts("All who told", tracking.past, team.company),
      ...(regions.length < 2
        ? []
        : regions.flatMap(([region, rows]) =>
            manyParts(
              `Region ${region}`,
              rows,
              team.byRegion.find(({ name }) => name === region) ?? null,
            ),
          )),
      ...[...grouped(tracking.statedPast, ({ of }) => of)].flatMap(([of, rows]) =>
        trendParts(`${of}, as stated`, trendOf(rows)),
      ),
      ...repTrends(judged),
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

type Row = {
  readonly period: string;
  readonly quota: number | null;
  readonly actual: number | null;
  readonly attainment: number | null;
  readonly reps?: number | undefined;
};

function manyParts(
  name: string,
  past: TrackingJudged["tracking"]["past"],
  now: RollUpLine | null,
): readonly ReportPart[] {
  const repsOf = new Map(summedPeriods(past).map(({ period, reported }) => [period, reported]));
  const running: readonly Row[] =
    now === null || now.projected === null
      ? []
      : [
          {
            period: "now, projected",
            quota: now.quota,
            actual: now.projected,
            attainment: now.projectedAttainment,
            reps: now.reported,
          },
        ];
  return trendParts(name, trendOfMany(past), { repsOf, running });
}

function trendParts(
  name: string,
  trend: Trend,
  more: {
    readonly repsOf: ReadonlyMap<string, number>;
    readonly running: readonly Row[];
  } | null = null,
): readonly ReportPart[] {
  const { periods } = trend;
  if (periods.length === 0) return [];
  const words = [directionWords(trend) && `${directionWords(trend)}.`, outpacedWords(trend)];
  const said = words.filter((one) => one !== "").join(" ");
  const row = (one: Row, growths: readonly (number | string | null)[]) => [
    one.period,
    ...(more === null ? [] : [one.reps ?? more.repsOf.get(one.period) ?? null]),
    one.quota,
    one.actual,
    one.attainment,
    ...growths,
  ];
  return [
    heading(name),
    {
      kind: "table",
      columns: [
        { header: "Period", kind: "text" },
        ...(more === null ? [] : [{ header: "reps", kind: "count" as const }]),
        { header: "quota", kind: "money" },
        { header: "made", kind: "money" },
        { header: "attained", kind: "share" },
        { header: "made, on the period before", kind: "share" },
        { header: "on the year before", kind: "share" },
      ],
      rows: [
        ...periods.map((one) =>
          row(one, [
            one.onPeriodBefore.actual ?? "not derivable",
            one.onYearBefore.actual ?? "not derivable",
          ]),
        ),
        ...(more?.running ?? []).map((one) => row(one, [null, null])),
      ],
    },
    ...(said === "" ? [] : [paragraph(said)]),
  ];
}

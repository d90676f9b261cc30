import { grouped } from "../../share/grouped";
import { inTime } from "../../tracking/period-series";
import { trendOf } from "../../tracking/trends";
import type { TrackingJudged } from "../tracking-judged";
import { byRank } from "./by-rank";
import { heading, type ReportPart } from "./report";
import { directionWords } from "./trend-words";

/** Every rep's attainments side by side, whose past is told: one row a rep, one column a period. */
export function repTrends({ tracking, team }: TrackingJudged): readonly ReportPart[] {
  const pastOf = grouped(tracking.past, ({ rep }) => rep);
  const periods = [...new Set(inTime(tracking.past).map(({ period }) => period))];
  const reps = byRank(team.reps).filter(({ rep }) => pastOf.has(rep.id));
  if (reps.length === 0) return [];
  return [
    heading("Reps, attained"),
    {
      kind: "table",
      columns: [
        { header: "Rep", kind: "text" },
        ...periods.map((period) => ({ header: period, kind: "share" as const })),
        { header: "now, projected", kind: "share" },
        { header: "Direction, up to now", kind: "text" },
      ],
      rows: reps.map(({ rep, projectedAttainment }) => {
        const trend = trendOf(pastOf.get(rep.id) ?? []);
        const attained = new Map(trend.periods.map((one) => [one.period, one.attainment]));
        return [
          rep.person.name,
          ...periods.map((period) => attained.get(period) ?? null),
          projectedAttainment,
          directionWords(trend),
        ];
      }),
    },
  ];
}

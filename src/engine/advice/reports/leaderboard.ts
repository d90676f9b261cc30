import { adjustedScores } from "../../tracking/adjusted-scores";
import { total } from "../../share/total";
import type { TrackedTeam } from "../../tracking/tracked-team";
import type { TrackingJudged } from "../tracking-judged";
import { heading, paragraph, withoutBlankColumns, type Report, type ReportPart } from "./report";
import { repTable } from "./dashboard-tables";

/** Reps by attainment and by money. */
export function leaderboard({ team, tracking, currency }: TrackingJudged): Report {
  const byMoney = [...team.reps]
    .filter(({ rankByMoney }) => rankByMoney !== null)
    .sort((one, other) => (one.rankByMoney ?? 0) - (other.rankByMoney ?? 0));
  const sold = total(byMoney.map(({ actual }) => actual ?? 0));
  return {
    title: `Leaderboard as of ${tracking.period.asOf}`,
    currency,
    parts: [
      paragraph(
        "Who are equal share the best of their places, and as many places after it stay empty. Thirds go by places: equals are in one third.",
      ),
      heading("By attainment"),
      repTable(team.reps),
      heading("By money"),
      {
        kind: "table",
        columns: [
          { header: "#", kind: "count" },
          { header: "Rep", kind: "text" },
          { header: "made", kind: "money" },
          { header: "of the team's", kind: "share" },
        ],
        rows: byMoney.map(({ rankByMoney, rep, actual }) => [
          rankByMoney,
          rep.person.name,
          actual,
          actual === null || sold <= 0 ? null : actual / sold,
        ]),
      },
      heading("Beside peers of like tenure and territory"),
      adjustedTable(team, tracking.period.asOf),
    ],
  };
}

/** Attainment with the peers' head start taken out, and what was taken out. */
function adjustedTable(team: TrackedTeam, asOf: string): ReportPart {
  const names = new Map(team.reps.map(({ rep }) => [rep.id, rep.person.name]));
  return withoutBlankColumns({
    kind: "table",
    columns: [
      { header: "Rep", kind: "text" },
      { header: "attained", kind: "share" },
      { header: "tenure", kind: "text" },
      { header: "tenure factor", kind: "count" },
      { header: "by tenure", kind: "share" },
      { header: "territory", kind: "text" },
      { header: "territory factor", kind: "count" },
      { header: "by territory", kind: "share" },
    ],
    rows: adjustedScores(team.reps, asOf).map(({ rep, attainment, byTenure, byTerritory }) => [
      names.get(rep) ?? rep,
      attainment,
      byTenure?.group ?? null,
      byTenure?.factor ?? null,
      byTenure?.adjusted ?? null,
      byTerritory?.group ?? null,
      byTerritory?.factor ?? null,
      byTerritory?.adjusted ?? null,
    ]),
  });
}

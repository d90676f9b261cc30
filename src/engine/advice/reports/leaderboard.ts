import { adjustedScores } from "../../tracking/adjusted-scores";
import type { TrackedTeam } from "../../tracking/tracked-team";
import type { TrackingJudged } from "../tracking-judged";
import { facts, heading, listed, paragraph, type Report, type ReportPart } from "./report";
import type { Finding } from "../finding";
import { repTable } from "./dashboard-tables";

/** Reps by attainment and by money. */
export function leaderboard({ team, tracking, currency }: TrackingJudged): Report {
  const byMoney = [...team.reps]
    .filter(({ rankByMoney }) => rankByMoney !== null)
    .sort((one, other) => (one.rankByMoney ?? 0) - (other.rankByMoney ?? 0));
  return {
    title: `Leaderboard as of ${tracking.period.asOf}`,
    currency,
    parts: [
      paragraph(
        "Who are equal share the best of their places, and as many places after it stay empty.",
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
          actual === null || !team.company.actual ? null : actual / team.company.actual,
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
  return {
    kind: "table",
    columns: [
      { header: "Rep", kind: "text" },
      { header: "attained", kind: "share" },
      { header: "tenure", kind: "text" },
      { header: "times", kind: "count" },
      { header: "by tenure", kind: "share" },
      { header: "territory", kind: "text" },
      { header: "times", kind: "count" },
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
  };
}

/** What somebody with a minute needs: where the team will end, how sure, and what to do. */
export function executiveSummary(
  { team, tracking, currency }: TrackingJudged,
  said: { readonly findings: readonly Finding[]; readonly advice: readonly Finding[] },
): Report {
  const { company, reps } = team;
  const count = (test: (attainment: number) => boolean) =>
    reps.filter(({ projectedAttainment: one }) => one !== null && test(one)).length;
  return {
    title: `Summary as of ${tracking.period.asOf}`,
    currency,
    parts: [
      facts(
        [
          ["Quota", company.quotaOfAll, "money"],
          ["Made so far", company.actual, "money"],
          ["Projected", company.projected, "money"],
          ["Projected, of quota", company.projectedAttainment, "share"],
          ["Reps projected at quota or above", count((one) => one >= 1), "count"],
          [
            "Reps projected from 90% to below quota",
            count((one) => one >= 0.9 && one < 1),
            "count",
          ],
          ["Reps projected below 90%", count((one) => one < 0.9), "count"],
        ],
        currency,
      ),
      ...listed(
        "What to do, by money",
        said.advice.map(({ title, remedies }) => `${title}. ${remedies[0] ?? ""}.`),
      ),
      ...listed(
        "What does not add up",
        said.findings.map(({ title }) => title),
      ),
    ],
  };
}

import type { PeriodCase } from "../../tracking/period-cases";
import type { RollUpLine } from "../../tracking/roll-up";
import type { TrackedTeam } from "../../tracking/tracked-team";
import type { EarlyWarning } from "../../tracking/warning";
import type { Finding } from "../finding";
import type { TrackingJudged } from "../tracking-judged";
import { caseTable, pipelineTable, productParts, repTable, rollUpTable } from "./dashboard-tables";
import { facts, heading, listed, type Report } from "./report";
import { workParts } from "./work-tables";

/** The team on one page: where it stands, rep by rep, by groups, and what it may come to. */
export function teamDashboard(
  judged: TrackingJudged,
  said: {
    readonly findings: readonly Finding[];
    readonly advice: readonly Finding[];
    readonly warnings: readonly EarlyWarning[];
    readonly cases: readonly PeriodCase[];
  },
): Report {
  const { team, tracking, currency } = judged;
  const { company, metrics, clock } = team;
  return {
    title: `Team dashboard, ${tracking.period.start} to ${tracking.period.end}, as of ${tracking.period.asOf}`,
    currency,
    parts: [
      facts(
        [
          ["Quota", company.quotaOfAll, "money"],
          ["Made so far", company.actual, "money"],
          ["Left to make", company.remaining, "money"],
          ["Days left", clock.left, "count"],
          ["Needed a day", company.requiredPerDay, "money"],
          ["Should be made by now", company.expected, "money"],
          ["Ahead of that", company.ahead, "money"],
          ["Projected", company.projected, "money"],
          ["Projected, of quota", company.projectedAttainment, "share"],
          ["Reps who reported", `${company.reported} of ${company.reps}`, "text"],
        ],
        currency,
      ),
      heading("Four things called attainment"),
      facts(
        [
          ["The team's sales over its quota", metrics.teamAttainment, "share"],
          ["The mean of the reps' attainments", metrics.meanRepAttainment, "share"],
          ["Reps who have made quota", metrics.shareAtQuota, "share"],
          ["The team's pace: made over what should be made by now", metrics.pace, "share"],
        ],
        currency,
      ),
      heading("Reps by rank"),
      repTable(team.reps),
      heading("Pipeline"),
      pipelineTable(team.reps),
      heading("Roll-ups"),
      rollUpTable([
        company,
        ...named("region", team.byRegion),
        ...named("team", team.byTeam),
        ...named("manager", team.byManager),
        ...named("segment", team.bySegment),
        ...team.byThird.map((line) => ({ ...line, name: `${line.name} third` })),
      ]),
      ...productParts(team.byProduct),
      ...workParts(judged),
      heading("What it may come to"),
      caseTable(said.cases),
      ...said.advice.flatMap(({ title, words, remedies }) => [
        ...listed(`${title}. ${words}`, remedies),
      ]),
      ...listed("Early warnings", warningLines(team, said.warnings)),
      ...listed(
        "What does not add up",
        said.findings.map(({ title, words }) => `${title}. ${words}`),
      ),
    ],
  };
}

/** Warnings in words, each after the rep it is about. */
export function warningLines(
  { reps }: TrackedTeam,
  warnings: readonly EarlyWarning[],
): readonly string[] {
  const names = new Map(reps.map(({ rep }) => [rep.id, rep.person.name]));
  return warnings.map(({ rep, words }) => `${names.get(rep) ?? rep}: ${words}`);
}

/** Lines of one kind with its name, left out where nobody gave names. */
function named(kind: string, lines: readonly RollUpLine[]): readonly RollUpLine[] {
  return lines
    .filter(({ name }) => name !== "")
    .map((line) => ({ ...line, name: `${kind} ${line.name}` }));
}

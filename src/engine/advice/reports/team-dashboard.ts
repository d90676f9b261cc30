import { spokenShare } from "../../figure/spoken";
import { standardPeriodCases, type PeriodCase } from "../../tracking/period-cases";
import type { EarlyWarning } from "../../tracking/warning";
import type { Finding } from "../finding";
import type { TrackingJudged } from "../tracking-judged";
import { caseTable, pipelineTable, productParts, repTable } from "./dashboard-tables";
import { facts, heading, listed, paragraph, type Report, type ReportPart } from "./report";
import { rollUpParts } from "./roll-up-table";
import { aheadFact, standingNotes, whoReported } from "./standing";
import { warningParts } from "./warning-parts";
import { workParts } from "./work-tables";

/** The team on one page: where it stands, what to do, rep by rep, by groups, and what it may come to. */
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
      facts([
        ...whoReported(company),
        ["Made so far", company.actual, "money"],
        ["Left to make, together", company.remaining, "money"],
        ["Days left", clock.left, "count"],
        ["Needed a day", company.requiredPerDay, "money"],
        ["Should be made by now", company.expected, "money"],
        aheadFact(company.ahead, currency),
        ["Projected", company.projected, "money"],
        ["Projected, of quota", company.projectedAttainment, "share"],
      ]),
      ...standingNotes(team),
      ...adviceParts(said.advice),
      heading("Attainment, in its four meanings"),
      facts([
        ["The team's sales over its quota", metrics.teamAttainment, "share"],
        ["The mean of the reps' attainments", metrics.meanRepAttainment, "share"],
        ["Reps who have made quota", metrics.shareAtQuota, "share"],
        ["The team's pace: made over what should be made by now", metrics.pace, "share"],
      ]),
      heading("Reps by rank"),
      repTable(team.reps),
      ...pipelineTable(team.reps),
      ...productParts(team.byProduct),
      heading("Roll-ups"),
      ...rollUpParts(team),
      ...caseParts(said.cases),
      ...workParts(judged),
      ...warningParts(team, said.warnings),
      ...listed(
        "What does not add up",
        said.findings.map(({ title, words, remedies }) => `${title}. ${words} ${either(remedies)}`),
      ),
    ],
  };
}

/** Remedies of which one is enough. */
function either([first = "", ...others]: readonly string[]): string {
  const rest = others.map((one) => `, or ${one.slice(0, 1).toLowerCase()}${one.slice(1)}`);
  return first === "" ? "" : `${first}${rest.join("")}.`;
}

function adviceParts(advice: readonly Finding[]): readonly ReportPart[] {
  return advice.flatMap(({ title, words, remedies }, place) => [
    ...(place === 0 ? [heading("What to do, by money")] : []),
    ...(place === 0 && advice.length > 1
      ? [paragraph("The amounts overlap: the same reps stand in several. Do not add them up.")]
      : []),
    paragraph(`${title}. ${words}`),
    { kind: "list" as const, items: remedies },
  ]);
}

function caseParts(cases: readonly PeriodCase[]): readonly ReportPart[] {
  if (cases.length === 0) return [];
  const { middleTo, bottomTo, bottomLoses } = standardPeriodCases;
  return [
    heading("What it may come to"),
    paragraph(
      `Step in: who is in the middle third comes to ${spokenShare(middleTo)} of quota, who is in the bottom third to ${spokenShare(bottomTo)}. Leave it: the bottom third loses ${spokenShare(bottomLoses)} of quota.`,
    ),
    caseTable(cases),
  ];
}

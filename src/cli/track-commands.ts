import {
  confidenceOf,
  earlyWarnings,
  executiveSummary,
  leaderboard,
  periodAdvice,
  periodCases,
  quotaPlan,
  repScorecard,
  teamDashboard,
  teamPerformance,
  trackingFindings,
  trendReport,
} from "../engine";
import { answerIn, withoutJson } from "./answer";
import { modelOf } from "./model-commands";
import { printedReport } from "./report/printed-report";
import { tracked, type TrackedModel } from "./tracked-model";
import { wordsIn } from "./usage";

function warningsOf({ team, tracking, model, currency }: TrackedModel) {
  return earlyWarnings(team, tracking, { payTiers: model.payTiers, currency });
}

/** `trends`: the periods before the running one. */
export function trendsCommand(args: readonly string[]): number {
  const [path = ""] = wordsIn(withoutJson(args), [], 1);
  const found = tracked(path);
  if (found === null) return 1;
  const report = trendReport(found);
  return answerIn(args, { text: printedReport(report), json: report });
}

/** `track`: the team's dashboard. */
export function trackCommand(args: readonly string[]): number {
  const [path = ""] = wordsIn(withoutJson(args), [], 1);
  const found = tracked(path);
  if (found === null) return 1;
  const findings = trackingFindings(found);
  const advice = periodAdvice(found);
  const warnings = warningsOf(found);
  const said = { findings, advice, warnings, cases: periodCases(found.team) };
  const reports = [executiveSummary(found, said), teamDashboard(found, said), leaderboard(found)];
  const [summary, dashboard] = reports;
  const text = [summary, dashboard].flatMap((report) =>
    report === undefined ? [] : printedReport(report),
  );
  return answerIn(args, { text: text.join("\n\n"), json: { reports, findings, advice, warnings } });
}

/** `leaderboard`: reps by attainment, by money, and beside their peers. */
export function leaderboardCommand(args: readonly string[]): number {
  const [path = ""] = wordsIn(withoutJson(args), [], 1);
  const found = tracked(path);
  if (found === null) return 1;
  const report = leaderboard(found);
  return answerIn(args, { text: printedReport(report), json: report });
}

/** `scorecard`: one rep. */
export function scorecardCommand(args: readonly string[]): number {
  const [path = "", asked = ""] = wordsIn(withoutJson(args), [], 2);
  const found = tracked(path);
  if (found === null) return 1;
  const { team, model } = found;
  const line = team.reps.find(
    ({ rep }) => rep.id === asked || rep.person.name.toLowerCase() === asked.toLowerCase(),
  );
  if (line === undefined) {
    const known = team.reps.map(({ rep }) => rep.id).join(", ");
    console.error(`${asked}: The plan has no such rep. Use one of ${known}.`);
    return 1;
  }
  const confidence = confidenceOf(line, team.clock, model.outlook.attainmentSpread);
  const report = repScorecard(found, line, {
    confidence,
    payTiers: model.payTiers,
    warnings: warningsOf(found),
  });
  return answerIn(args, { text: printedReport(report), json: report });
}

/** `team`: the funnel's roles against quota and pay, for a month. */
export function teamCommand(args: readonly string[]): number {
  const [path = ""] = wordsIn(withoutJson(args), [], 1);
  const model = modelOf(path);
  if (model === null) return 1;
  const { roles, team, findings } = quotaPlan({ ...model, roster: [], hires: [] });
  const { healthyOteShare } = model.inputs;
  const { currency } = model.company;
  const report = teamPerformance({ roles, team, findings, healthyOteShare, currency });
  return answerIn(args, { text: printedReport(report), json: report });
}

import {
  confidenceOf,
  earlyWarnings,
  executiveSummary,
  leaderboard,
  periodSpread,
  periodAdvice,
  periodCases,
  quotaPlan,
  repScorecard,
  teamDashboard,
  teamPerformance,
  trackingFindings,
  trendReport,
  type Report,
  type TrackedRepLine,
} from "../engine";
import { answerIn, withoutJson } from "./answer";
import { modelOf, tellProblems } from "./model-commands";
import { printedReport } from "./report/printed-report";
import { partOptions, tracked, type TrackedModel } from "./tracked-model";
import { wordsIn } from "./usage";

function warningsOf({ team, tracking, model, currency }: TrackedModel) {
  return earlyWarnings(team, tracking, { payTiers: model.payTiers, currency });
}

/** What is said of a period besides its numbers. */
function saidOf(found: TrackedModel) {
  return {
    findings: trackingFindings(found),
    advice: periodAdvice(found),
    warnings: warningsOf(found),
    cases: periodCases(found.team),
  };
}

/** A command that prints one report on a period, of the whole team or of a part. */
function reporting(reportOf: (found: TrackedModel) => Report) {
  return (args: readonly string[]): number => {
    const [path = ""] = wordsIn(withoutJson(args), partOptions, 1);
    const found = tracked(path, args);
    if (found === null) return 1;
    const report = reportOf(found);
    return answerIn(args, { text: printedReport(report), json: report });
  };
}

/** `trends`: the periods before the running one. */
export const trendsCommand = reporting(trendReport);

/** `leaderboard`: reps by attainment, by money, and beside their peers. */
export const leaderboardCommand = reporting(leaderboard);

/** `summary`: the period for somebody with a minute. */
export const summaryCommand = reporting((found) => executiveSummary(found, saidOf(found)));

/** `track`: the team's dashboard. */
export function trackCommand(args: readonly string[]): number {
  const [path = ""] = wordsIn(withoutJson(args), partOptions, 1);
  const found = tracked(path, args);
  if (found === null) return 1;
  const said = saidOf(found);
  const report = teamDashboard(found, said);
  const { findings, advice, warnings } = said;
  const reports = [executiveSummary(found, said), report, leaderboard(found)];
  return answerIn(args, {
    text: printedReport(report),
    json: { reports, findings, advice, warnings },
  });
}

/** The rep of an id or a name, in any case; null after having said why there is none. */
function repAsked(found: TrackedModel, path: string, asked: string): TrackedRepLine | null {
  const { team, allocation } = found;
  const isSame = (word: string) => word.toLowerCase() === asked.toLowerCase();
  const byId = team.reps.find(({ rep }) => rep.id === asked);
  const same = team.reps.filter(({ rep }) => isSame(rep.id) || isSame(rep.person.name));
  const [only] = same;
  if (byId !== undefined || (only !== undefined && same.length === 1)) return byId ?? only ?? null;
  const named = (lines: readonly { readonly rep: { id: string; person: { name: string } } }[]) =>
    lines.map(({ rep }) => `${rep.person.name} (${rep.id})`).join(", ");
  const manager = allocation.managers.find(({ id, person }) => isSame(id) || isSame(person.name));
  const near = team.reps.filter(({ rep }) => rep.person.name.toLowerCase().split(" ").some(isSame));
  console.error(
    same.length > 1
      ? `${asked}: Several reps are called so. Use the id: ${named(same)}.`
      : manager !== undefined
        ? `${asked}: A manager's numbers are those of the reports. Use: quota track ${path} --manager ${manager.id}.`
        : near.length > 0
          ? `${asked}: The plan has no such rep. Did you mean ${named(near)}?`
          : `${asked}: The plan has no such rep. Use one of ${named(team.reps)}.`,
  );
  return null;
}

/** `scorecard`: one rep. */
export function scorecardCommand(args: readonly string[]): number {
  const [path = "", asked = ""] = wordsIn(withoutJson(args), [], 2);
  const found = tracked(path);
  if (found === null) return 1;
  const line = repAsked(found, path, asked);
  if (line === null) return 1;
  const { model, tracking } = found;
  const told = model.outlook.attainmentSpread;
  const past = told === null ? periodSpread(tracking.past) : null;
  const confidence = confidenceOf(line, line.clock, told ?? past?.spread ?? null);
  const source = past === null ? "as told" : `from ${past.periods} past periods`;
  const report = repScorecard(found, line, {
    confidence: confidence === null ? null : { confidence, source },
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
  if (roles.every(({ inputs }) => inputs.headcount === null)) {
    tellProblems([
      {
        where: "roles",
        what: "The model has no funnel of closers, setters and managers, which this command is about.",
        remedy: "Use quota track for the reps of the roster, or give roles and inputs.",
      },
    ]);
    return 1;
  }
  const { healthyOteShare } = model.inputs;
  const { currency } = model.company;
  const report = teamPerformance({ roles, team, findings, healthyOteShare, currency });
  return answerIn(args, { text: printedReport(report), json: report });
}

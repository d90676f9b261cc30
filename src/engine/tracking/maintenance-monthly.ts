import { spokenShare } from "../figure/spoken";
import { rampDelays } from "./maintenance-ramp";
import {
  isFlagged,
  ruled,
  within,
  type FlagLine,
  type MaintenanceJudged,
  type MaintenanceRow,
  type Seen,
} from "./maintenance-rule";
import { idsOf, repsAtWork, reportedOf } from "./maintenance-team";
import { territoryBalance } from "./maintenance-territories";

/** What is looked at every month. */
export function monthlyMaintenance(judged: MaintenanceJudged): readonly MaintenanceRow[] {
  const { farBehindShare, leastCoverage, rampDaysBehind, territoryMonth } =
    judged.maintenance.thresholds;
  const coverage: FlagLine = { flag: "BELOW", at: leastCoverage };
  const ramp: FlagLine = { flag: "ABOVE", at: rampDaysBehind };
  const territory = within(territoryMonth);
  return ruled("MONTHLY", judged, [
    {
      id: "pulse-check",
      check: "Attainment pulse: how many reps are far behind the pace of the period",
      threshold: { flag: "ABOVE", at: farBehindShare },
      unit: "SHARE",
      seen: farBehind(judged),
      response:
        "Talk to each of them and their manager; where a whole segment or region is behind, question the quotas.",
    },
    {
      id: "pipeline-coverage",
      check: "Pipeline coverage: the least that any rep has over what is left of the quota",
      threshold: coverage,
      unit: "TIMES",
      seen: leastCovered(judged, coverage),
      response: "Build pipeline for these reps now, before the next period begins without it.",
    },
    {
      id: "new-hire-ramp",
      check: "New hires' ramp: how far the last of them is behind the ramp milestone",
      threshold: ramp,
      unit: "DAYS",
      seen: rampDelays(judged, ramp),
      response: "Find out what holds them up; coach them, or move their milestones and the plan.",
    },
    {
      id: "territory-balance",
      check: "Territory balance: the furthest that a territory is from what its weight predicts",
      threshold: territory,
      unit: "SHARE",
      seen: territoryBalance(judged, territory),
      response: "Look into these territories: accounts, coverage, and whether the weight is right.",
    },
  ]);
}

function farBehind(judged: MaintenanceJudged): Seen {
  const { farBehindPace } = judged.maintenance.thresholds;
  if (judged.team.clock.share <= 0) {
    return {
      kind: "not-told",
      takes: "The period has not begun. Look again with figures as of one of its days.",
    };
  }
  const told = reportedOf(repsAtWork(judged));
  if ("kind" in told) return told;
  const { reported, silent } = told;
  const line: FlagLine = { flag: "BELOW", at: farBehindPace };
  const behind = reported.filter(({ pace }) => pace !== null && isFlagged(pace, line));
  return {
    kind: "found",
    value: behind.length / reported.length,
    words: `Below ${spokenShare(farBehindPace)} of pace: ${behind.length} of ${reported.length} reps who reported.`,
    concerns: idsOf(behind),
    unknown: silent,
  };
}

/** The pipeline of the running period: the model knows none of the next. */
function leastCovered(judged: MaintenanceJudged, line: FlagLine): Seen {
  const lines = repsAtWork(judged);
  const isTold = ({ actual, told }: (typeof lines)[number]) =>
    actual !== null && told.surePipeline !== null;
  const known = lines.filter(isTold);
  const unknown = idsOf(lines.filter((one) => !isTold(one)));
  if (known.length === 0) {
    const takes =
      "Nobody's pipeline is told. Tell what each rep has made and what of the pipeline is sure.";
    return { kind: "not-told", takes, unknown };
  }
  const covered = known.flatMap((of) => (of.coverage === null ? [] : [{ of, is: of.coverage }]));
  if (covered.length === 0) {
    return { kind: "nothing", words: "Everybody of whom it is told has made the quota." };
  }
  const short = covered.filter(({ is }) => isFlagged(is, line));
  return {
    kind: "found",
    value: covered.reduce((least, { is }) => Math.min(least, is), Infinity),
    words: `With too little pipeline: ${short.length} of ${covered.length} reps who have quota left.`,
    concerns: idsOf(short.map(({ of }) => of)),
    unknown,
  };
}

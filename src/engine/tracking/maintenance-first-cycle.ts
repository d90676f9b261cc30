import { spokenCount, spokenShare } from "../figure/spoken";
import { mean } from "../share/spread";
import { quotient } from "../share/answered";
import { total } from "../share/total";
import { rampAccuracy } from "./maintenance-ramp";
import {
  isFlagged,
  ruled,
  within,
  type FlagLine,
  type MaintenanceJudged,
  type MaintenanceRow,
  type Seen,
} from "./maintenance-rule";
import { idsOf, repsAtWork, reportedOf, speaksForTeam } from "./maintenance-team";
import { territoryBalance } from "./maintenance-territories";
import { winRateOff } from "./maintenance-win-rates";

/**
 * What is looked at once the first business cycle is over. Nobody tells when the plan went live, so that the tracked
 * period is taken for that cycle; while it runs, what is expected is what is expected by now.
 */
export function firstCycleMaintenance(judged: MaintenanceJudged): readonly MaintenanceRow[] {
  const { firstCycle, targetShare } = judged.maintenance.thresholds;
  const predicted = within(firstCycle);
  const target: FlagLine = { flag: "BELOW", at: targetShare };
  return ruled("FIRST_CYCLE", judged, [
    {
      id: "model-prediction",
      check: "Full attainment analysis: did the model predict what was made",
      threshold: predicted,
      unit: "SHARE",
      seen: prediction(judged, predicted),
      response: "Go back to the model's assumptions before the next period is planned by it.",
    },
    {
      id: "pipeline-conversion",
      check: "Pipeline to bookings: did the first pipeline convert at the expected win rate",
      threshold: predicted,
      unit: "SHARE",
      seen: winRateOff(judged, predicted),
      response: "Put the observed win rate into the model and plan the pipeline that it takes.",
    },
    {
      id: "new-hire-productivity",
      check: "New hires' productivity: do they track to the modelled ramp",
      threshold: predicted,
      unit: "SHARE",
      seen: rampAccuracy(judged, predicted),
      response: "Check how they were brought on board; move the ramp if all of them are off.",
    },
    {
      id: "annual-target",
      check: "Key question: is the team on track for the annual revenue target",
      threshold: target,
      unit: "SHARE",
      seen: onTrack(judged, target),
      response: gapResponse(judged),
    },
  ]);
}

function prediction(judged: MaintenanceJudged, line: FlagLine): Seen {
  const told = reportedOf(repsAtWork(judged));
  if ("kind" in told) return told;
  const { aheadShare } = judged.team.company;
  if (aheadShare === null) return notBegun;
  const off = told.reported.filter((one) => isFlagged(one.aheadShare ?? 0, line));
  return {
    kind: "found",
    value: aheadShare,
    words: `The team made ${spokenShare(1 + aheadShare)} of what the model expected by now.`,
    concerns: idsOf(off),
    unknown: told.silent,
  };
}

const notBegun: Seen = {
  kind: "not-told",
  takes: "The period has not begun. Look again with figures as of one of its days.",
};

/** Quota stands above the revenue target by the coverage buffer: the period's part of the target is its quota without it. */
function onTrack(judged: MaintenanceJudged, line: FlagLine): Seen {
  const { plan, team } = judged;
  const told = reportedOf(repsAtWork(judged));
  if ("kind" in told) return told;
  const attained = team.company.projectedAttainment;
  const buffer = quotient(total(plan.reps.map(({ quota }) => quota)), plan.pool.revenueTarget);
  if (attained === null || buffer === null) return notBegun;
  const short = told.reported.filter((one) =>
    isFlagged((one.projectedAttainment ?? 0) * buffer, line),
  );
  return {
    kind: "found",
    value: attained * buffer,
    words: `${told.silent.length === 0 ? "The team is on course for" : "Those who reported are on course for"} ${spokenShare(attained * buffer)} of the period's revenue target${told.silent.length === 0 ? "" : ", as far as it is theirs"}.`,
    concerns: idsOf(short),
    unknown: told.silent,
  };
}

/** Which of the four causes the figures name for a gap; what is not told is said, and excuses nothing. */
function gapResponse(judged: MaintenanceJudged): string {
  const { leastCoverage, firstCycle, territoryQuarter } = judged.maintenance.thresholds;
  const { coverage } = judged.team.company;
  const covered: FlagLine = { flag: "BELOW", at: leastCoverage };
  const rate = winRateOff(judged, within(firstCycle));
  const places = territoryBalance(judged, within(territoryQuarter));
  const isLow = (seen: Seen) =>
    seen.kind === "found" ? isFlagged(seen.value, { flag: "BELOW", at: -firstCycle }) : null;
  const causes: readonly (readonly [string, boolean | null])[] = [
    [
      coverage === null ? "pipeline volume" : `pipeline volume (${spokenCount(coverage)}x)`,
      coverage === null ? null : isFlagged(coverage, covered),
    ],
    ["conversion rate", isLow(rate)],
    [
      "quota allocation",
      places.kind === "found" ? isFlagged(places.value, within(territoryQuarter)) : null,
    ],
    ["timing", areCyclesLong(judged)],
  ];
  const named = (is: boolean | null) =>
    causes.filter(([, found]) => found === is).map(([words]) => words);
  const list = (words: readonly string[]) => (words.length === 0 ? "none" : words.join(", "));
  return `Close the gap where it comes from. The figures name: ${list(named(true))}. Ruled out: ${list(named(false))}. Not told: ${list(named(null))}.`;
}

/** Whether deals take longer than was planned, so that they only come later. */
function areCyclesLong(judged: MaintenanceJudged): boolean | null {
  const { targets, limits } = judged.model.tracking;
  const all = repsAtWork(judged);
  const days = all.flatMap(({ told }) => told.cycleDays ?? []);
  const longer = quotient(mean(days), targets.cycleDays);
  if (longer === null || !speaksForTeam(days.length, all.length)) return null;
  return isFlagged(longer - 1, { flag: "ABOVE", at: limits.slowdown });
}

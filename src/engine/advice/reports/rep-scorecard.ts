import { productLines } from "../../tracking/by-product";
import type { TrackedRepLine } from "../../tracking/tracked-reps";
import type { EarlyWarning } from "../../tracking/warning";
import { repAdvice } from "../rep-advice";
import type { TrackingJudged } from "../tracking-judged";
import { productParts } from "./dashboard-tables";
import { rankFacts } from "./rank-facts";
import { workTable } from "./rep-work";
import { facts, heading, listed, type Report, type ReportPart } from "./report";
import {
  confidenceParts,
  pastParts,
  payParts,
  recentParts,
  type ConfidenceSaid,
} from "./scorecard-parts";
import { aheadFact } from "./standing";

/** One rep on one page. */
export function repScorecard(
  judged: TrackingJudged,
  line: TrackedRepLine,
  said: {
    readonly confidence: ConfidenceSaid | null;
    readonly warnings: readonly EarlyWarning[];
  },
): Report {
  const { tracking, currency, payTiers } = judged;
  const { period } = tracking;
  const { strengths, toWorkOn, toDo } = repAdvice(judged, line);
  const ramps = line.isRamping ? " (ramping)" : "";
  const title = `${line.rep.person.name}${ramps}, ${period.start} to ${period.end}, as of ${period.asOf}`;
  if (line.reporting !== "REPORTED") {
    const quota = facts([
      ["Quota", line.quota, "money"],
      ["Made so far", line.actual, "money"],
    ]);
    return {
      title,
      currency,
      parts: [quota, ...listed("What to do", toDo), ...pastParts(line, tracking.past)],
    };
  }
  const products = productLines(
    tracking,
    { reps: new Set([line.rep.id]), isEverybody: false, made: line.actual },
    line.clock,
  );
  return {
    title,
    currency,
    parts: [
      facts([
        ["Quota", line.quota, "money"],
        ["Quota of the year", line.rep.quotaNow, "money"],
        ["Made so far", line.actual, "money"],
        ["Attainment", line.attainment, "share"],
        ["By pace", line.light, "text"],
        ["Left to make", line.remaining, "money"],
        ["Days left", line.clock.left, "count"],
        ["Needed a day", line.requiredPerDay, "money"],
        ["Needed a week", line.requiredPerWeek, "money"],
        ["Run rate a day so far", line.runRate, "money"],
        ["Should be made by now", line.expected, "money"],
        aheadFact(line.ahead, currency),
        ["Pace: made over what should be made", line.pace, "share"],
        ["Projected", line.projected, "money"],
        ["Projected, of quota", line.projectedAttainment, "share"],
        ["By projection", line.status, "text"],
        ...rankFacts(judged, line),
      ]),
      ...listed("What to do", toDo),
      ...listed("Strengths", strengths),
      ...listed("To work on", toWorkOn),
      ...pipelineParts(line),
      heading("Work against targets"),
      workTable(line, judged),
      ...recentParts(line),
      ...productParts(products),
      ...confidenceParts(said.confidence),
      ...payParts(line, payTiers),
      ...pastParts(line, tracking.past),
      ...listed(
        "Early warnings",
        said.warnings.filter((one) => one.rep === line.rep.id).map(({ words }) => words),
      ),
    ],
  };
}

function pipelineParts({ told, ...line }: TrackedRepLine): readonly ReportPart[] {
  if (told.surePipeline === null && told.openPipeline === null) return [];
  return [
    heading("Pipeline"),
    facts([
      ["Sure pipeline", told.surePipeline, "money"],
      ["Sure pipeline over what is left", line.coverage, "multiple"],
      ["Coverage", line.coverageStatus, "text"],
      ["Open pipeline", told.openPipeline, "money"],
      ["Weighted", line.weightedPipeline, "money"],
      ["Needed at own win rate", line.pipelineNeeded, "money"],
    ]),
  ];
}

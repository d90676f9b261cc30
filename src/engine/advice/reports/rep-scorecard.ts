import type { PayTier } from "../../pay/payout";
import type { Confidence } from "../../tracking/confidence";
import { productLines } from "../../tracking/by-product";
import type { TrackedRepLine } from "../../tracking/tracked-reps";
import type { EarlyWarning } from "../../tracking/warning";
import type { TrackingJudged } from "../tracking-judged";
import { workTable } from "./rep-work";
import { facts, heading, listed, type Report } from "./report";
import { productParts } from "./dashboard-tables";
import { confidenceParts, pastParts, payParts, recentParts } from "./scorecard-parts";

/** One rep on one page. */
export function repScorecard(
  judged: TrackingJudged,
  line: TrackedRepLine,
  said: {
    readonly confidence: Confidence | null;
    readonly payTiers: readonly PayTier[];
    readonly warnings: readonly EarlyWarning[];
  },
): Report {
  const { tracking, team, currency } = judged;
  const { period } = tracking;
  const reported = team.reps.filter(({ actual }) => actual !== null).length;
  const placeOf = (rank: number | null) => (rank === null ? null : `${rank} of ${reported}`);
  return {
    title: `${line.rep.person.name}, ${period.start} to ${period.end}, as of ${period.asOf}`,
    currency,
    parts: [
      facts(
        [
          ["Quota", line.quota, "money"],
          ["Made so far", line.actual, "money"],
          ["Attainment", line.attainment, "share"],
          ["Light", line.light, "text"],
          ["Left to make", line.remaining, "money"],
          ["Days left", team.clock.left, "count"],
          ["Needed a day", line.requiredPerDay, "money"],
          ["Needed a week", line.requiredPerWeek, "money"],
          ["Run rate a day so far", line.runRate, "money"],
          ["Should be made by now", line.expected, "money"],
          ["Ahead of that", line.ahead, "money"],
          ["Ahead, of what should be made", line.aheadShare, "share"],
          ["Projected", line.projected, "money"],
          ["Projected, of quota", line.projectedAttainment, "share"],
          ["Status", line.status, "text"],
          ["Rank by attainment", placeOf(line.rank), "text"],
          ["Rank by money", placeOf(line.rankByMoney), "text"],
          ["Share of reps ahead", line.shareAhead, "share"],
        ],
        currency,
      ),
      heading("Pipeline"),
      facts(
        [
          ["Sure pipeline", line.told.surePipeline, "money"],
          ["Sure pipeline over what is left", line.coverage, "multiple"],
          ["Coverage", line.coverageStatus, "text"],
          ["Open pipeline", line.told.openPipeline, "money"],
          ["Weighted", line.weightedPipeline, "money"],
          ["Needed at own win rate", line.pipelineNeeded, "money"],
        ],
        currency,
      ),
      heading("Work against targets"),
      workTable(line, judged),
      ...recentParts(line, currency),
      ...productParts(
        productLines(
          tracking,
          { reps: new Set([line.rep.id]), isEverybody: false, made: line.actual },
          team.clock,
        ),
      ),
      ...confidenceParts(said.confidence, currency),
      ...payParts(line, said.payTiers, currency),
      ...pastParts(line, tracking.past),
      ...listed(
        "Early warnings",
        said.warnings.filter((one) => one.rep === line.rep.id).map(({ words }) => words),
      ),
    ],
  };
}

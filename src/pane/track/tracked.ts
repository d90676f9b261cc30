import {
  confidenceOf,
  earlyWarnings,
  periodSpread,
  trackingJudged,
  trendOfMany,
  type AllocationPlan,
  type Confidence,
  type EarlyWarning,
  type PeriodFigures,
  type QuotaModel,
  type TrackedRepLine,
  type TrackingJudged,
} from "../../engine";
import { trackWords } from "../words/track";
import { isOfPart, type TeamPart } from "./team-parts";

/** A running period held against the plan, of everybody or of a part of the team. */
export type Tracked = TrackingJudged & {
  readonly model: QuotaModel;
  readonly plan: AllocationPlan;
  readonly part: TeamPart;
};

/** Whether a period is tracked at all. */
export function isTracked({ tracking }: QuotaModel): boolean {
  const { start, end, asOf } = tracking.period;
  return start !== "" && end !== "" && asOf !== "";
}

/** Holds the running period of a model against its plan. */
export function trackedOf(model: QuotaModel, whole: AllocationPlan, part: TeamPart): Tracked {
  return { ...trackingJudged(model, whole, isOfPart(part)), model, part };
}

/** What the period warns of. */
export function warningsOf({
  team,
  tracking,
  payTiers,
  currency,
}: Tracked): readonly EarlyWarning[] {
  return earlyWarnings(team, tracking, { payTiers, currency });
}

/** How sure a rep's projection is, and whence that is known; null where it cannot be said. */
export function repConfidence({ model }: Tracked, line: TrackedRepLine) {
  const told = model.outlook.attainmentSpread;
  const past = told === null ? periodSpread(model.tracking.past) : null;
  const confidence = confidenceOf(line, line.clock, told ?? past?.spread ?? null);
  const source = trackWords.knownFrom(past?.periods ?? null);
  return confidence === null ? null : { confidence, source };
}

/** How sure the team's projection is, and of how many of its past periods that is known. */
export type TeamConfidence = { readonly confidence: Confidence | null; readonly periods: number };

/** A period speaks for the team when at least this share of its reps told of it. */
const ENOUGH_OF_TEAM = 0.5;

/** The team's past, period by period: its reps' rows where most told, else what is stated of the whole company. */
function teamPast({ team, tracking }: Tracked): readonly PeriodFigures[] {
  const { past, statedPast } = tracking;
  const told = new Map<string, number>();
  for (const { period, quota, actual } of past) {
    if (quota !== null && actual !== null) told.set(period, (told.get(period) ?? 0) + 1);
  }
  const most = team.company.reps * ENOUGH_OF_TEAM;
  const summed = trendOfMany(past).periods.filter(({ period }) => (told.get(period) ?? 0) >= most);
  return summed.length > 0 ? summed : statedPast.filter(({ of }) => of === "company");
}

/**
 * The team's confidence, from how far its own past periods spread: many reps together spread less than each of them, so
 * that no rep's spread stands for the team's.
 */
export function teamConfidence(tracked: Tracked): TeamConfidence {
  const rows = teamPast(tracked).flatMap(({ period, quota, actual }) =>
    quota === null || actual === null
      ? []
      : [{ rep: "", period, quota, actual, winRate: null, calls: null }],
  );
  const { team } = tracked;
  const spread = periodSpread(rows);
  const confidence = confidenceOf(team.company, team.clock, spread?.spread ?? null);
  return { confidence, periods: spread?.periods ?? rows.length };
}

/** How many reps stand at each light; those without one apart. */
export function lightCounts(reps: readonly TrackedRepLine[]) {
  const counts = { GREEN: 0, YELLOW: 0, RED: 0, none: 0 };
  for (const { light } of reps) counts[light ?? "none"] += 1;
  return counts;
}

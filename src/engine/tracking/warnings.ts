import type { PayTier } from "../pay/payout";
import { grouped } from "../share/grouped";
import { inTime } from "./period-series";
import type { TrackedTeam } from "./tracked-team";
import type { Tracking } from "./tracking-model";
import type { EarlyWarning, WarningKind, WarningRule } from "./warning";
import { warningKinds } from "./warning";
import {
  acceleratorInReach,
  atRiskNow,
  atRiskProjected,
  deterioration,
} from "./warning-rules-of-attainment";
import { activityDrop, conversionDecline, coverageGap, slowdown } from "./warning-rules-of-work";

const rules: Readonly<Record<WarningKind, WarningRule>> = {
  AT_RISK_NOW: atRiskNow,
  AT_RISK_PROJECTED: atRiskProjected,
  DETERIORATION: deterioration,
  ACTIVITY_DROP: activityDrop,
  COVERAGE_GAP: coverageGap,
  CONVERSION_DECLINE: conversionDecline,
  SLOWDOWN: slowdown,
  ACCELERATOR_IN_REACH: acceleratorInReach,
};

/**
 * What a running period warns of, rep by rep in the order of the team. Nothing is warned of that nobody reported, and a
 * warning goes with its cause. What is held against two things, the target and the rep's own past, can warn of both.
 */
export function earlyWarnings(
  team: TrackedTeam,
  tracking: Tracking,
  said: { readonly payTiers: readonly PayTier[]; readonly currency: string },
): readonly EarlyWarning[] {
  const pastOf = grouped(tracking.past, ({ rep }) => rep);
  const lastPeriod = tracking.past.reduce((so, { period }) => (period > so ? period : so), "");
  return team.reps.flatMap((line) => {
    const past = inTime(pastOf.get(line.rep.id) ?? []);
    const warned = { line, past, lastPeriod, tracking, ...said };
    return warningKinds.flatMap((kind) => rules[kind](warned));
  });
}

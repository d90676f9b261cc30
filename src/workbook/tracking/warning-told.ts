import type { Tracked, TrackedRow } from "./tracked-rows";
import type { WarningColumn } from "./warning-columns";

/** Whether a rep's own past tells of a measure at all. */
function hasOwn({ model }: Tracked, { rep }: TrackedRow, of: "calls" | "winRate"): boolean {
  return model.tracking.past.some((one) => one.rep === rep.id && one[of] !== null);
}

/** Whether the last past period that anybody told of is one of which this rep's attainment is known. */
function hasLastPeriod({ past, periods }: Tracked, { rep }: TrackedRow): boolean {
  const last = periods[periods.length - 1];
  const own = past.find(({ id }) => id === rep.id)?.trend.periods ?? [];
  return own.some(({ period, attainment }) => period === last && attainment !== null);
}

/** Whether everything is told that a warning is raised from: where not, it is neither raised nor ruled out. */
export function isTold(
  tracked: Tracked,
  row: TrackedRow,
  { kind, basis }: Pick<WarningColumn, "kind" | "basis">,
): boolean {
  const { targets } = tracked.model.tracking;
  const { told, attainment, pace, projectedAttainment, coverage, clock } = row;
  const rate = (of: "calls" | "winRate") =>
    told[of] !== null && (basis === "TARGET" ? targets[of] !== null : hasOwn(tracked, row, of));
  switch (kind) {
    case "AT_RISK_NOW":
      return attainment !== null && pace !== null;
    case "AT_RISK_PROJECTED":
      return projectedAttainment !== null;
    case "DETERIORATION":
      return hasLastPeriod(tracked, row) && (basis === "OWN_PAST" || projectedAttainment !== null);
    case "ACTIVITY_DROP":
      return rate("calls");
    case "COVERAGE_GAP":
      return coverage !== null && clock.share < 1;
    case "CONVERSION_DECLINE":
      return rate("winRate");
    case "SLOWDOWN":
      return told.cycleDays !== null && (targets.cycleDays ?? 0) > 0;
    case "ACCELERATOR_IN_REACH":
      return attainment !== null && clock.share < 1 && hasAcceleratorAbove(tracked, attainment);
  }
}

/** Whether a tier is left that pays more than the base rate. */
function hasAcceleratorAbove({ model }: Tracked, attainment: number): boolean {
  return model.payTiers.some(
    ({ from, multiple }) => from >= 1 && multiple > 1 && from > attainment,
  );
}

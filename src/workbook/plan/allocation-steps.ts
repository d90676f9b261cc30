import { LEAST_HISTORY, type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import { sumsWithin } from "./remainder-steps";

/** A rep with the rows of other tables in which the sheet looks. */
export type AllocationRow = RepPlan & {
  /** The row of the roster that tells of the rep: a backfill's is the leaver's. */
  readonly rosterRow: number;
  /** The row of the assumed productivity, 0 where there is none. */
  readonly assumedRow: number;
  readonly assumed: number | null;
  /** Bookings of the year before, as the roster tells them. */
  readonly bookedBefore: number | null;
  /** The least capacity of the year before that is a history to go by. */
  readonly capacityNeeded: number;
  readonly groupPool: number;
  /** After ramp factor and maturity, before and after it is brought back to the group's pool. */
  readonly adjusted: number;
  readonly toPool: number;
  /** Whether everybody of the group has a view from below. */
  readonly isGroupKnown: boolean;
};

/** Each key's first place in a list, as a search from the top finds it. */
export function firstPlaces(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  keys.forEach((key, at) => {
    if (!places.has(key)) places.set(key, at + 1);
  });
  return places;
}

/** Every rep of the plan with what the sheet looks up for them. */
export function allocationRows(
  model: QuotaModel,
  { reps, groups }: AllocationPlan,
): readonly AllocationRow[] {
  const rosterRows = firstPlaces([...model.roster, ...model.hires].map(({ id }) => id));
  const assumedRows = firstPlaces(
    model.productivity.map(({ role, segment }) => `${role}|${segment}`),
  );
  const groupOf = new Map(groups.map((plan) => [plan.group.key, plan]));
  const adjustedOf = ({ byCapacity, standing }: RepPlan) => byCapacity * standing.adjustment;
  const adjustedIn = sumsWithin(
    reps.map(({ group }) => group),
    reps.map(adjustedOf),
  );
  return reps.map((rep): AllocationRow => {
    const { id, person } = rep;
    const source = person.standing === "BACKFILL" ? id.replace(/-backfill$/, "") : id;
    const rosterRow = rosterRows.get(source) ?? 0;
    const assumedRow =
      assumedRows.get(`${person.role}|${person.segment}`) ??
      assumedRows.get(`${person.role}|`) ??
      0;
    const found = model.productivity[assumedRow - 1];
    const group = groupOf.get(rep.group);
    const [pool, adjusted] = [group?.group.pool ?? 0, adjustedOf(rep)];
    return {
      ...rep,
      rosterRow,
      bookedBefore: model.roster[rosterRow - 1]?.previousBookings ?? null,
      capacityNeeded: LEAST_HISTORY * person.capacity,
      assumedRow,
      assumed: found === undefined ? null : found.amount * (found.winRate ?? 1),
      groupPool: pool,
      adjusted,
      toPool: pool * adjusted === 0 ? 0 : (pool * adjusted) / (adjustedIn.get(rep.group) ?? 1),
      isGroupKnown: group !== undefined && group.bottomUp !== null,
    };
  });
}

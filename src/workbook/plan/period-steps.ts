import { total, type AllocationPlan, type RepPlan } from "../../engine";
import { firstPlaces } from "./allocation-steps";
import { placeSteps, type PlaceSteps } from "./place-steps";

/** A rep with the steps in which the year falls on its periods. */
export type PeriodRow = RepPlan & {
  readonly teamRow: number;
  readonly isThere: boolean;
  /** What season and ramp leave of each month. */
  readonly months: readonly number[];
  readonly weights: readonly number[];
  readonly all: number;
  readonly placed: PlaceSteps;
  readonly left: number;
};

/** Every rep's year, period by period. */
export function periodRows({ reps, carriers, calendar }: AllocationPlan): readonly PeriodRow[] {
  const teamRows = firstPlaces(carriers.map(({ person }) => person.id));
  const { periods, months: seasons, step } = calendar;
  return reps.map((rep): PeriodRow => {
    const { carrier } = rep.standing;
    const isThere = rep.capacity > 0;
    const months = seasons.map((share, at) => share * (isThere ? (carrier.months[at] ?? 0) : 1));
    const weights = periods.map((period) => total(period.months.map((at) => months[at] ?? 0)));
    const all = total(weights);
    const placed = placeSteps(
      weights.map((weight) => (all === 0 ? 0 : (rep.quota * weight) / all / step)),
      weights,
    );
    return {
      ...rep,
      teamRow: teamRows.get(rep.id) ?? 0,
      isThere,
      months,
      weights,
      all,
      placed,
      left: Math.round(rep.quota / step) - total(placed.steps),
    };
  });
}

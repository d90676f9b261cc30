import {
  shippedRamps,
  standardRamp,
  type Carrier,
  type QuotaModel,
  type RampSchedule,
} from "../../engine";
import { firstPlaces } from "./allocation-steps";

/** At full quota from the first month on. */
const atOnce: RampSchedule = { name: "At once", role: null, segment: "", shares: [1] };

/** The row of the sheet on which everybody is at full quota at once. */
const AT_ONCE_ROW = 1;

/** The schedules in the rows in which the sheet Ramp schedules has them. */
export function rampRows({ ramps }: Pick<QuotaModel, "ramps">): readonly RampSchedule[] {
  const own = new Map(ramps.map((ramp) => [ramp.name, ramp]));
  const shipped = new Set(shippedRamps.map(({ name }) => name));
  return [
    atOnce,
    ...shippedRamps.map((ramp) => own.get(ramp.name) ?? ramp),
    ...ramps.filter(({ name }) => !shipped.has(name)),
  ];
}

/** By what a schedule is found for those it is meant for; "" for one that is meant for nobody in particular. */
export function rampKey({ role, segment }: RampSchedule): string {
  return role === null ? "" : `${role}|${segment}`;
}

/** The row of the schedule for whom none is meant. */
export function standardRampRow(model: QuotaModel): number {
  return rampRows(model).findIndex(({ name }) => name === standardRamp.name) + 1;
}

/** Where somebody's schedule stands, and the shares it tells; 0 where none is found in a way. */
export type RampFound = {
  readonly byName: number;
  readonly byRole: number;
  readonly row: number;
  readonly shares: readonly number[];
};

/** The schedules as they are looked up for one person after the other. */
export function rampFinder(model: QuotaModel): (carrier: Carrier) => RampFound {
  const rows = rampRows(model);
  const named = firstPlaces(rows.map(({ name }) => name));
  const meant = firstPlaces(rows.map(rampKey));
  return ({ person, ramp: { schedule } }) => {
    const { role, segment, ramp } = person;
    const isByTier = model.rampRule === "TIER";
    const row = isByTier ? AT_ONCE_ROW : (named.get(schedule.name) ?? 0);
    return {
      byName: named.get(ramp) ?? 0,
      byRole: meant.get(`${role}|${segment}`) ?? meant.get(`${role}|`) ?? 0,
      row,
      shares: rows[row - 1]?.shares ?? [],
    };
  };
}

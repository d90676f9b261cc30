import type { Month } from "../period/months";
import { firstMonthOf, MONTHS_PER_YEAR } from "../period/plan-periods";
import { total } from "../share/total";
import { monthlyRamp, slippedRamp, tenureMonths, tenureOf, type Tenure } from "../team/capacity";
import { teamOf, type Person } from "../team/people";
import { monthsToFull, rampChooser, type ChosenRamp, type RampSchedule } from "../team/ramp";
import type { AllocationModel, Tier } from "./allocation-model";

/** A person and what the months of the year leave of their full quota. */
export type Carrier = {
  readonly person: Person;
  readonly ramp: ChosenRamp;
  /** Full-time reps that the person amounts to, by month of the fiscal year. */
  readonly months: readonly number[];
  /** The same over the year: 1 is one ramped full-time rep all year. */
  readonly capacity: number;
  /** The same over the year before. */
  readonly capacityBefore: number;
  /** The share of the year's months in which the person is there, ramping or not. */
  readonly presence: number;
  readonly isRamping: boolean;
  readonly tier: Tier | null;
  /** Whether the rep has had fewer months than the tier's ramp, whichever rule the model ramps by. */
  readonly isNewToTier: boolean;
  /** The factor of a rep who is new to the tier; 1 when ramping goes by schedule. */
  readonly tierRampFactor: number;
};

/** At full quota from the first month on: there or not there. */
const atOnce: readonly number[] = [1];

/** What dates and ramp leave of one full-time person; most people share theirs with many others. */
type Seat = {
  readonly months: readonly number[];
  readonly capacity: number;
  readonly capacityBefore: number;
  readonly presence: number;
};

/** The seats of a year, each worked out once. */
function seatsOf(model: AllocationModel, first: Month) {
  const year = { first, count: MONTHS_PER_YEAR };
  const yearBefore = { first: first - MONTHS_PER_YEAR, count: MONTHS_PER_YEAR };
  const slippage = { share: model.allocation.slipShare, months: model.allocation.slipMonths };
  const known = new Map<string, Seat>();
  return (tenure: Tenure, schedule: RampSchedule, isYetToCome: boolean): Seat => {
    const { firstMonth, lastMonth } = tenure;
    const key = `${firstMonth} ${lastMonth} ${isYetToCome} ${schedule.name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const shares = model.rampRule === "SCHEDULE" ? schedule.shares : atOnce;
    const slips = isYetToCome ? slippage : { share: 0, months: 0 };
    const months = slippedRamp(tenure, shares, { months: year, slippage: slips });
    const seat: Seat = {
      months,
      capacity: total(months) / MONTHS_PER_YEAR,
      capacityBefore: total(monthlyRamp(tenure, shares, yearBefore)) / MONTHS_PER_YEAR,
      presence: total(monthlyRamp(tenure, atOnce, year)) / MONTHS_PER_YEAR,
    };
    known.set(key, seat);
    return seat;
  };
}

/** Everybody with their capacity, in the order of roster and hires. */
export function carriersOf(model: AllocationModel): readonly Carrier[] {
  const { fiscalYearStart } = model.calendar;
  const first = firstMonthOf(fiscalYearStart);
  if (first === null) throw new RangeError("A plan needs the start of its fiscal year.");
  const rampOf = rampChooser(model.ramps);
  const tierOf = new Map(model.tiers.map((tier) => [tier.name, tier]));
  const seatOf = seatsOf(model, first);
  return teamOf(model).map((person): Carrier => {
    const ramp = rampOf(person);
    const tier = tierOf.get(person.tier) ?? null;
    const tenure = tenureOf(person);
    const seat = seatOf(tenure, ramp.schedule, person.standing !== "EMPLOYED");
    const { capacity: time } = person;
    const isNewToTier =
      tier !== null && tenureMonths(person.startDate, fiscalYearStart) < tier.rampBelowMonths;
    const fullFrom = tenure.firstMonth + monthsToFull(ramp.schedule.shares);
    const bySchedule = model.rampRule === "SCHEDULE";
    return {
      person,
      ramp,
      months: time === 1 ? seat.months : seat.months.map((share) => share * time),
      capacity: seat.capacity * time,
      capacityBefore: seat.capacityBefore * time,
      presence: seat.presence,
      isRamping: bySchedule ? fullFrom > first : isNewToTier,
      tier,
      isNewToTier,
      tierRampFactor: !bySchedule && isNewToTier ? tier.rampFactor : 1,
    };
  });
}

import { dayAfter, lastDayOf, monthsAfter } from "../period/months";
import { firstMonthOf, MONTHS_PER_YEAR } from "../period/plan-periods";
import type { AllocationModel } from "../plan/allocation-model";
import type { BookingRules, Deal, DealsModel } from "./deals-model";

/** A first and a last day. */
export type Days = { readonly from: string; readonly to: string };

/** What tells the day up to which tenure is counted: the window of the rules, the deals, or the start of the plan's year. */
export type DaySource = "WINDOW" | "DEALS" | "YEAR";

/** The days that the figures of the reps go by. */
export type StandingDays = {
  /** Tenure is counted up to the end of this day; empty where nothing tells one. */
  readonly day: string;
  readonly dayBy: DaySource | null;
  /** Deals that were won or lost on a day, and the last such day; empty where none has a day. */
  readonly decided: number;
  readonly lastDecided: string;
  /** The year of the previous quotas: the one before the plan's; null where nobody told when that begins. */
  readonly past: Days | null;
  /** Whether the rules count every day of that year. */
  readonly isPastCounted: boolean;
  /** The first quarter of the plan's year, which open deals must cover first. */
  readonly quarter: Days | null;
};

function decidedDays(deals: readonly Deal[]): readonly string[] {
  return deals.flatMap(({ outcome, closed }) =>
    outcome === "OPEN" || closed === "" ? [] : [closed],
  );
}

function covers({ from, to }: BookingRules, past: Days): boolean {
  return from <= past.from && (to === "" || to >= past.to);
}

/** By which days a model's reps are looked at; the clock has no say in it. */
export function standingDays(model: AllocationModel & DealsModel): StandingDays {
  const { bookingRules: rules, deals, calendar } = model;
  const { fiscalYearStart } = calendar;
  const first = firstMonthOf(fiscalYearStart);
  const decided = decidedDays(deals);
  const lastDecided = decided.reduce((last, day) => (day > last ? day : last), "");
  const past =
    first === null
      ? null
      : {
          from: monthsAfter(fiscalYearStart, -MONTHS_PER_YEAR),
          to: dayAfter(fiscalYearStart, -1),
        };
  const days: readonly (readonly [string, DaySource])[] = [
    [rules.to, "WINDOW"],
    [lastDecided, "DEALS"],
    [past?.to ?? "", "YEAR"],
  ];
  const [day, dayBy] = days.find(([each]) => each !== "") ?? (["", null] as const);
  return {
    day,
    dayBy,
    decided: decided.length,
    lastDecided,
    past,
    isPastCounted: past !== null && covers(rules, past),
    quarter:
      first === null
        ? null
        : { from: fiscalYearStart, to: lastDayOf(first + MONTHS_PER_YEAR / 4 - 1) },
  };
}

import { rounded } from "../figure/rounded";
import { roundedToTotal } from "../share/largest-remainder";
import { grouped } from "../share/grouped";
import { quotient } from "../share/answered";
import { columnTotals, total } from "../share/total";
import type { Person } from "../team/people";
import type { Carrier } from "./carriers";
import type { Calendar } from "./periods-of-rep";
import type { RepPlan } from "./rep-plan";

/** The quota of an SDR: meetings, not money. */
export type MeetingPlan = {
  readonly id: string;
  readonly person: Person;
  readonly capacity: number;
  readonly isRamping: boolean;
  readonly meetings: number;
  readonly periods: readonly number[];
};

/** The quota of a manager: what everybody beneath carries. Not part of the pool, which it would count twice. */
export type RollUp = {
  readonly id: string;
  readonly person: Person;
  readonly reports: number;
  readonly quota: number;
  readonly periods: readonly number[];
  readonly quotaToOte: number | null;
};

/** Meetings by month of ramped capacity, whole over the year and in every period. */
export function meetingPlan(
  carrier: Carrier,
  meetingsPerMonth: number,
  calendar: Calendar,
): MeetingPlan {
  const exact = calendar.periods.map(({ months }) =>
    total(months.map((month) => (carrier.months[month] ?? 0) * meetingsPerMonth)),
  );
  const meetings = rounded(total(exact), 0);
  const periods = roundedToTotal({ exact, step: 1, total: meetings, weights: exact });
  const { person, capacity, isRamping } = carrier;
  return { id: person.id, person, capacity, isRamping, meetings, periods: periods ?? exact };
}

/** What each manager's people carry, down to the last report of a report. */
export function rollUps(
  managers: readonly Carrier[],
  reps: readonly RepPlan[],
  periodCount: number,
): readonly RollUp[] {
  const own = grouped(reps, ({ person }) => person.manager);
  const lower = grouped(managers, ({ person }) => person.manager);
  const beneath = new Map<string, readonly RepPlan[]>();
  const repsBeneath = (id: string, above: readonly string[]): readonly RepPlan[] => {
    const known = beneath.get(id);
    if (known !== undefined) return known;
    const below = (lower.get(id) ?? []).filter(({ person }) => !above.includes(person.id));
    const all = [
      ...(own.get(id) ?? []),
      ...below.flatMap(({ person }) => repsBeneath(person.id, [...above, id])),
    ];
    beneath.set(id, all);
    return all;
  };
  return managers.map(({ person }) => {
    const reports = repsBeneath(person.id, [person.id]);
    const quota = total(reports.map((rep) => rep.quota));
    return {
      id: person.id,
      person,
      reports: reports.length,
      quota,
      periods: columnTotals(
        reports.map(({ periods }) => periods),
        periodCount,
      ),
      quotaToOte: quotient(quota, person.annualOte),
    };
  });
}

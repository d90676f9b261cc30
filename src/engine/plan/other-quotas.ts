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

/** What somebody answers for: how many reps, and what they carry. */
type Answered = { reports: number; readonly amounts: number[] };

/** What each manager's people carry, down to the last report of a report: from the bottom of every line to its top. */
export function rollUps(
  managers: readonly Carrier[],
  reps: readonly RepPlan[],
  periodCount: number,
): readonly RollUp[] {
  const own = grouped(reps, ({ person }) => person.manager);
  const answered = new Map(
    managers.map(({ person }): [string, Answered] => {
      const team = own.get(person.id) ?? [];
      const amounts = team.map(({ quota, periods }) => [quota, ...periods]);
      return [
        person.id,
        { reports: team.length, amounts: [...columnTotals(amounts, periodCount + 1)] },
      ];
    }),
  );
  for (const { person } of fromTheBottom(managers)) {
    const [below, above] = [answered.get(person.id), answered.get(person.manager)];
    if (below === undefined || above === undefined) continue;
    above.reports += below.reports;
    below.amounts.forEach((amount, place) => {
      above.amounts[place] = (above.amounts[place] ?? 0) + amount;
    });
  }
  return managers.map(({ person }) => {
    const { reports = 0, amounts = [] } = answered.get(person.id) ?? {};
    const [quota = 0, ...periods] = amounts.map((amount) => Number(amount.toPrecision(15)));
    const quotaToOte = quotient(quota, person.annualOte);
    return { id: person.id, person, reports, quota, periods, quotaToOte };
  });
}

/** Managers in an order in which everybody comes before whom they report to. */
function fromTheBottom(managers: readonly Carrier[]): readonly Carrier[] {
  const byId = new Map(managers.map((manager) => [manager.person.id, manager]));
  const waitingFor = new Map<string, number>();
  for (const { person } of managers) {
    waitingFor.set(person.manager, (waitingFor.get(person.manager) ?? 0) + 1);
  }
  const order = managers.filter(({ person }) => !waitingFor.has(person.id));
  // The list grows while it is walked: whoever waits for nobody any more comes next.
  for (const { person } of order) {
    const above = byId.get(person.manager);
    const left = (waitingFor.get(person.manager) ?? 0) - 1;
    waitingFor.set(person.manager, left);
    if (above !== undefined && left === 0) order.push(above);
  }
  return order;
}

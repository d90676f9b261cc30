import { bookedValue } from "./booked-value";
import type { BookingRules, Deal } from "./deals-model";

/** What was booked, month by month: by everybody, and by each rep. Months are written 2025-03. */
export type MonthBookings = {
  readonly company: ReadonlyMap<string, number>;
  readonly reps: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Won deals that count, by rep. */
  readonly deals: ReadonlyMap<string, number>;
};

function grow<Key>(sums: Map<Key, number>, key: Key, by: number): void {
  sums.set(key, (sums.get(key) ?? 0) + by);
}

/** Takes deals in one by one, and keeps their sums by rep and month; none of them is kept. */
export function monthBooking(rules: BookingRules) {
  const company = new Map<string, number>();
  const reps = new Map<string, Map<string, number>>();
  const deals = new Map<string, number>();
  return {
    add: (deal: Deal): void => {
      const booked = bookedValue(deal, rules);
      if (deal.outcome !== "WON" || booked === null || booked === 0 || deal.closed === "") return;
      const month = deal.closed.slice(0, 7);
      grow(company, month, booked);
      grow(deals, deal.rep, 1);
      const own = reps.get(deal.rep) ?? new Map<string, number>();
      reps.set(deal.rep, own);
      grow(own, month, booked);
    },
    told: (): MonthBookings => ({ company, reps, deals }),
  };
}

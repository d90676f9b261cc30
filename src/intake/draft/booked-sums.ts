import { firstDayOf, rounded, total, type Month } from "../../engine";
import type { ImportedBooking } from "../cleaning/booking-table";
import type { ByMonth, DealSummary } from "./deal-collector";
import type { HeldMonth } from "./draft-data";
import { quotaMonths } from "./quota-periods";
import { tidyId } from "./tidy-words";

/** Bookings by rep and month; those of the company stand under no rep, and all of them together. */
export type BookedSums = {
  readonly reps: ReadonlyMap<string, ByMonth>;
  readonly company: ByMonth;
};

function grow(sums: Map<Month, number>, month: Month, by: number): void {
  sums.set(month, (sums.get(month) ?? 0) + by);
}

function inCents(sums: ReadonlyMap<Month, number>): ByMonth {
  return new Map([...sums].map(([month, sum]) => [month, rounded(sum, 2)]));
}

/** Sums as a table tells them: a quarter or a year in equal parts by month. */
export function bookedSums(bookings: readonly ImportedBooking[], fiscalStart: Month): BookedSums {
  const reps = new Map<string, Map<Month, number>>();
  const company = new Map<Month, number>();
  for (const { rep, period, amount } of bookings) {
    const months = quotaMonths(period, fiscalStart);
    if (months === null) continue;
    const id = tidyId(rep);
    const own = reps.get(id) ?? new Map<Month, number>();
    reps.set(id, own);
    for (let at = 0; at < months.count; at += 1) {
      grow(own, months.first + at, amount / months.count);
      grow(company, months.first + at, amount / months.count);
    }
  }
  return {
    reps: new Map([...reps].map(([rep, sums]) => [rep, inCents(sums)])),
    company: inCents(company),
  };
}

/** Where no deals tell what was booked, the sums stand in for them. */
export function withSums(deals: DealSummary, { reps, company }: BookedSums): DealSummary {
  if (deals.company.size > 0 || company.size === 0) return deals;
  const named = [...reps].filter(([rep]) => rep !== "");
  const firstDays = new Map(
    named.map(([rep, months]) => [rep, firstDayOf(Math.min(...months.keys()))]),
  );
  return {
    ...deals,
    company,
    reps: new Map(named),
    firstDays: new Map([...deals.firstDays, ...firstDays]),
    parts: [...reps].map(([rep, months]) => ({ segment: "", rep, type: "", months })),
  };
}

/** Deals and sums side by side, by month, where the two differ: neither is added to the other. */
export function heldMonths(deals: DealSummary, { company }: BookedSums): readonly HeldMonth[] {
  if (deals.company.size === 0 || company.size === 0) return [];
  const months = [...new Set([...deals.company.keys(), ...company.keys()])];
  return months
    .sort((one, other) => one - other)
    .map((month): HeldMonth => {
      const [ofDeals, told] = [deals.company.get(month) ?? 0, company.get(month) ?? 0];
      return {
        month: firstDayOf(month).slice(0, 7),
        deals: ofDeals,
        told,
        difference: rounded(told - ofDeals, 2),
      };
    })
    .filter(({ difference }) => difference !== 0);
}

/** What deals and sums are apart, all months together. */
export function apartInAll(held: readonly HeldMonth[]): number {
  return rounded(total(held.map(({ difference }) => difference)), 2);
}

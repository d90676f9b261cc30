import { monthOf } from "../../engine";
import { bookedSums, heldMonths, withSums } from "./booked-sums";
import type { DraftData, HeldMonth } from "./draft-data";
import { inOneSpelling } from "./one-spelling";

/** The data as everything is worked out from them: one spelling for each segment, and sums where there are no deals. */
export function settledData(data: DraftData): DraftData {
  const sums = bookedSums(data.bookings ?? [], monthOf(data.fiscalYearStart) ?? 0);
  const spelt = inOneSpelling(data);
  return { ...spelt, deals: withSums(spelt.deals, sums) };
}

/** Months in which a table of sums tells other bookings than the deals do. */
export function heldBySums(data: DraftData): readonly HeldMonth[] {
  const sums = bookedSums(data.bookings ?? [], monthOf(data.fiscalYearStart) ?? 0);
  return heldMonths(data.deals, sums);
}

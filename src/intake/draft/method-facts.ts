import { firstDayOf, lastDayOf, monthOf, type MethodFacts, type RepOfMethod } from "../../engine";
import { bookedIn } from "./data-window";
import type { DraftData } from "./draft-data";
import { draftParts } from "./parts";
import { quotasIn } from "./quota-periods";

const A_YEAR = 12;

/** What the data tell of the method of today, for the year looked at; what they do not tell is null. */
export function methodFacts(data: DraftData): MethodFacts {
  const { window, roster, territories } = draftParts(data);
  const { year, all, isWholeYear, fiscalYearStart } = window;
  const before = { first: year.first - A_YEAR, count: A_YEAR };
  const isKnownBefore = isWholeYear && before.first >= all.first;
  const quotasBefore = quotasIn(data.quotas, before, monthOf(fiscalYearStart) ?? 0);
  const sellers = roster.rows.filter(({ rep: { role } }) => role === "AE" || role === "AM");
  const [from, to] =
    year.count === 0 ? ["", ""] : [firstDayOf(year.first), lastDayOf(year.first + year.count - 1)];
  return {
    reps: sellers.map(({ rep, guessed }): RepOfMethod => {
      const { id, startDate } = rep;
      const own = data.deals.reps.get(id);
      const booked = own === undefined || !isKnownBefore ? null : bookedIn(own, before);
      return {
        id,
        quota: rep.previousQuota,
        quotaBefore: quotasBefore.get(id) ?? null,
        bookingsBefore: booked,
        bookings: rep.previousBookings,
        annualOte: rep.annualOte,
        isNew:
          guessed.includes("startDate") || from === "" ? null : startDate > from && startDate <= to,
        territoryPotential: rep.territory === "" ? null : territories.potentialOf(rep.territory),
      };
    }),
    territories: data.territories.length,
    // No list of territories says whether their borders are settled.
    lockedTerritories: null,
    monthsOfHistory: all.count,
  };
}

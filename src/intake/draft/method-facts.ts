import {
  firstDayOf,
  lastDayOf,
  monthOf,
  total,
  type MethodFacts,
  type Month,
  type RepOfMethod,
} from "../../engine";
import { bookedIn, type DataWindow } from "./data-window";
import type { DraftData } from "./draft-data";
import { draftParts, type DraftParts } from "./parts";
import { quotaMonths, quotasIn } from "./quota-periods";
import { settledData } from "./settled-data";

const A_YEAR = 12;

const QUARTERS = [0, 1, 2, 3] as const;
const A_QUARTER = 3;

/** Parts of a year by quarter; null where nothing stands in it. */
function shares(parts: readonly number[]): readonly number[] | null {
  const sum = total(parts);
  return sum > 0 ? parts.map((part) => part / sum) : null;
}

/** How the quotas of the year were asked for by quarter; null where they were told for the year as a whole. */
function quotaShares({ quotas }: DraftData, { year }: DataWindow, start: Month) {
  const asked = quotas.flatMap(({ period, quota }) => {
    const months = quotaMonths(period, start);
    if (months === null || months.count > A_QUARTER) return [];
    const place = Math.floor((months.first - year.first) / A_QUARTER);
    return place < 0 || place >= QUARTERS.length ? [] : [{ place, quota }];
  });
  if (year.count !== A_YEAR) return null;
  return shares(
    QUARTERS.map((quarter) =>
      total(asked.map(({ place, quota }) => (place === quarter ? quota : 0))),
    ),
  );
}

function bookingShares({ deals }: DraftData, { year }: DataWindow) {
  if (year.count !== A_YEAR) return null;
  return shares(
    QUARTERS.map((quarter) => {
      const run = { first: year.first + quarter * A_QUARTER, count: A_QUARTER };
      return Math.max(0, bookedIn(deals.company, run));
    }),
  );
}

/** What the data tell of the method of today, for the year looked at; what they do not tell is null. */
export function methodFacts(told: DraftData): MethodFacts {
  const data = settledData(told);
  return methodFactsOf(data, draftParts(data));
}

/** The same, from parts that were worked out already. */
export function methodFactsOf(data: DraftData, parts: DraftParts): MethodFacts {
  const { window, roster, territories } = parts;
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
        territories: data.deals.territoriesOf(id),
        territoryPotential: rep.territory === "" ? null : territories.potentialOf(rep.territory),
      };
    }),
    territories: data.territories.length,
    // No list of territories says whether their borders are settled.
    lockedTerritories: null,
    monthsOfHistory: all.count,
    quotaShares: quotaShares(data, window, monthOf(fiscalYearStart) ?? 0),
    bookingShares: bookingShares(data, window),
  };
}

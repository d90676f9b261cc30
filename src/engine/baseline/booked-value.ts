import { serialDate } from "../period/serial-date";
import { product } from "../share/answered";
import type { BookingRules, Deal } from "./deals-model";

/** How a deal stands under the rules, step by step. */
export type DealStanding = {
  /** Whether deals of its kind are counted. */
  readonly isCountedKind: boolean;
  /** Whether its day is one that counts; null where a window is set and no day told. Open deals are always of today. */
  readonly isInWindow: boolean | null;
  readonly counts: boolean;
  /** What it counts for once won, whether it is or not; null where that cannot be known. */
  readonly value: number | null;
  /** What it counts for as a booking: nothing unless it is won and counts; null where that cannot be known. */
  readonly booked: number | null;
  /** What an open deal that counts would bring, whole and by its chance. */
  readonly openValue: number | null;
  readonly weightedValue: number | null;
  /** Days from opportunity to deal, of a won deal that counts; null for dates that are missing or run backwards. */
  readonly cycleDays: number | null;
};

const kinds = {
  NEW_BUSINESS: "newBusiness",
  EXPANSION: "expansion",
  RENEWAL: "renewal",
  "": "untold",
} as const;

function inWindow({ outcome, closed }: Deal, { from, to }: BookingRules): boolean | null {
  if (outcome === "OPEN" || (from === "" && to === "")) return true;
  if (closed === "") return null;
  return closed >= from && (to === "" || closed <= to);
}

/** The amount, or the part of it that falls on a year of the contract; a contract of less than a year is not made longer. */
function valueOf({ amount, years }: Deal, { multiYear }: BookingRules): number | null {
  if (multiYear === "FULL") return amount;
  return amount === null || years === null ? null : amount / Math.max(1, years);
}

function cycleOf({ created, closed }: Deal): number | null {
  const [from, to] = [serialDate(created), serialDate(closed)];
  return from === null || to === null || to < from ? null : to - from;
}

type Counted = Pick<DealStanding, "isCountedKind" | "isInWindow" | "value" | "booked">;

/** The steps to what is booked; dates take longer, and not everybody asks for the days between them. */
function countedOf(deal: Deal, rules: BookingRules): Counted {
  const isCountedKind = rules.counted[kinds[deal.type]];
  const isInWindow = inWindow(deal, rules);
  const value = valueOf(deal, rules);
  const isNothing = deal.outcome !== "WON" || !isCountedKind || isInWindow === false;
  return {
    isCountedKind,
    isInWindow,
    value,
    booked: isNothing ? 0 : isInWindow === null ? null : value,
  };
}

/** Takes a deal through the rules. */
export function dealStanding(deal: Deal, rules: BookingRules): DealStanding {
  const { isCountedKind, isInWindow, value, booked } = countedOf(deal, rules);
  const counts = isCountedKind && isInWindow === true;
  const openValue = counts && deal.outcome === "OPEN" ? value : null;
  return {
    isCountedKind,
    isInWindow,
    counts,
    value,
    booked,
    openValue,
    weightedValue: product(openValue, deal.probability),
    cycleDays: counts && deal.outcome === "WON" ? cycleOf(deal) : null,
  };
}

/** What a deal counts for as a booking; null where it cannot be known. */
export function bookedValue(deal: Deal, rules: BookingRules): number | null {
  return countedOf(deal, rules).booked;
}

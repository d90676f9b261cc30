import { quotient } from "../share/answered";
import type { DealStanding } from "./booked-value";
import type { Deal } from "./deals-model";

/** What the deals of somebody or something come to. A count stands behind every figure; null where nothing does. */
export type BaselineRow = {
  /** The rep, territory, segment or month; empty for whatever has no row of its own. */
  readonly key: string;
  /** All deals: won, lost and open ones that count, and those left out. */
  readonly deals: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Deals that the rules leave out, or of which no day says whether they count. */
  readonly leftOut: number;
  /** Won deals of which it is known what they count for. */
  readonly valued: number;
  readonly bookings: number | null;
  /** Won over all that was decided. */
  readonly winRate: number | null;
  readonly averageSize: number | null;
  /** Won deals with both dates, and their mean days from opportunity to deal. */
  readonly timed: number;
  readonly cycleDays: number | null;
  /** Open deals of known value, and what they would bring. */
  readonly openValued: number;
  readonly openPipeline: number | null;
  /** Those of them with a chance, and what they would bring by it. */
  readonly weighted: number;
  readonly weightedPipeline: number | null;
};

/** A sum that grows, with what it forgot of small parts beside large ones. */
type Sum = { count: number; sum: number; lost: number };

/** A row while deals are still added to it. */
export type Tally = {
  readonly counts: { won: number; lost: number; open: number; leftOut: number };
  readonly bookings: Sum;
  readonly days: Sum;
  readonly pipeline: Sum;
  readonly weighted: Sum;
};

const nothing = (): Sum => ({ count: 0, sum: 0, lost: 0 });

export function emptyTally(): Tally {
  return {
    counts: { won: 0, lost: 0, open: 0, leftOut: 0 },
    bookings: nothing(),
    days: nothing(),
    pipeline: nothing(),
    weighted: nothing(),
  };
}

function add(sum: Sum, value: number | null): void {
  if (value === null) return;
  const next = sum.sum + value;
  const isSmaller = Math.abs(sum.sum) >= Math.abs(value);
  sum.lost += isSmaller ? sum.sum - next + value : value - next + sum.sum;
  sum.sum = next;
  sum.count += 1;
}

const places = { WON: "won", LOST: "lost", OPEN: "open" } as const;

/** Adds a deal to a row. */
export function addDeal(tally: Tally, { outcome }: Deal, standing: DealStanding): void {
  tally.counts[standing.counts ? places[outcome] : "leftOut"] += 1;
  if (!standing.counts) return;
  if (outcome === "WON") add(tally.bookings, standing.booked);
  add(tally.days, standing.cycleDays);
  add(tally.pipeline, standing.openValue);
  add(tally.weighted, standing.weightedValue);
}

const totalOf = ({ count, sum, lost }: Sum) => (count === 0 ? null : sum + lost);

/** Who lost all deals booked nothing, which is known; of won deals without a value nothing is. */
function bookingsOf({ counts, bookings }: Tally): number | null {
  return counts.won === 0 && counts.lost > 0 ? 0 : totalOf(bookings);
}

/** The row as it stands once all deals are in. */
export function baselineRow(key: string, tally: Tally): BaselineRow {
  const { counts, bookings, days, pipeline, weighted } = tally;
  const { won, lost, open, leftOut } = counts;
  return {
    key,
    deals: won + lost + open + leftOut,
    ...counts,
    valued: bookings.count,
    bookings: bookingsOf(tally),
    winRate: quotient(won, won + lost),
    averageSize: quotient(totalOf(bookings), bookings.count),
    timed: days.count,
    cycleDays: quotient(totalOf(days), days.count),
    openValued: pipeline.count,
    openPipeline: totalOf(pipeline),
    weighted: weighted.count,
    weightedPipeline: totalOf(weighted),
  };
}

import type { AllocationModel } from "../plan/allocation-model";
import { dealStanding } from "./booked-value";
import type { BookingRules, Deal, DealsModel } from "./deals-model";
import { addDeal, baselineRow, emptyTally, type BaselineRow, type Tally } from "./tally";

/** What the deals come to: together, and by whatever one may ask. The rows of each list sum to the whole. */
export type Baseline = {
  readonly whole: BaselineRow;
  /** A row for everybody on the roster, and last one for the deals of anybody else. */
  readonly reps: readonly BaselineRow[];
  readonly territories: readonly BaselineRow[];
  readonly segments: readonly BaselineRow[];
  /** Months such as 2025-03, by the day on which a deal closed or is expected to. */
  readonly months: readonly BaselineRow[];
};

/** Under which rules, and who and what has a row of its own whether there are deals or not. */
export type BaselineAsked = {
  readonly rules: BookingRules;
  readonly reps: readonly string[];
  /** None where nobody told of territories: then those that the deals name have rows. */
  readonly territories: readonly string[];
  readonly segments: readonly string[];
  /** Whether reps that the deals name have rows of their own, as while nobody has told of a roster. */
  readonly isRosterOpen?: boolean;
};

/** A baseline that is told deal by deal, and what they come to so far. */
export type BaselineTally = {
  readonly add: (deal: Deal) => void;
  readonly told: () => Baseline;
};

type Row = { key: string; readonly isKnown: boolean; readonly tally: Tally };

/** Rows by a word: known ones in their order, others as they are met, and one for what has no row. */
type Grouping = {
  readonly rows: Map<string, Row>;
  /** The tally of each spelling that was met: capitals are folded once, not deal by deal. */
  readonly met: Map<string, Tally>;
  readonly isClosed: boolean;
  readonly rest: Tally;
};

/** Sheets find a word in other capitals, too, and so do we. */
function letters(word: string): string {
  return word.toLowerCase();
}

function grouping(known: readonly string[], isClosed: boolean): Grouping {
  const rows: Grouping["rows"] = new Map();
  for (const key of known) {
    const word = letters(key);
    if (word !== "" && !rows.has(word)) {
      rows.set(word, { key, isKnown: true, tally: emptyTally() });
    }
  }
  return { rows, met: new Map(), isClosed, rest: emptyTally() };
}

function tallyMet({ rows, isClosed, rest }: Grouping, key: string): Tally {
  const word = letters(key);
  const row = rows.get(word);
  if (row === undefined) {
    if (isClosed) return rest;
    const tally = emptyTally();
    rows.set(word, { key, isKnown: false, tally });
    return tally;
  }
  // Of several spellings the first by letters is shown, so that the order of the deals does not matter.
  if (!row.isKnown && key < row.key) row.key = key;
  return row.tally;
}

function tallyOf(of: Grouping, key: string): Tally {
  if (key === "") return of.rest;
  let tally = of.met.get(key);
  if (tally === undefined) of.met.set(key, (tally = tallyMet(of, key)));
  return tally;
}

function rowsOf({ rows, rest }: Grouping): readonly BaselineRow[] {
  const all = [...rows.values()];
  const met = all
    .filter(({ isKnown }) => !isKnown)
    .sort((one, other) => (letters(one.key) < letters(other.key) ? -1 : 1));
  return [
    ...[...all.filter(({ isKnown }) => isKnown), ...met].map((row) =>
      baselineRow(row.key, row.tally),
    ),
    baselineRow("", rest),
  ];
}

/** Takes deals in one by one, so that a stream of them can be told; none of them is kept. */
export function baselineTally(asked: BaselineAsked): BaselineTally {
  const whole = emptyTally();
  const reps = grouping(asked.reps, asked.isRosterOpen !== true);
  const territories = grouping(asked.territories, asked.territories.length > 0);
  const segments = grouping(asked.segments, false);
  const months = grouping([], false);
  return {
    add: (deal) => {
      const standing = dealStanding(deal, asked.rules);
      addDeal(whole, deal, standing);
      addDeal(tallyOf(reps, deal.rep), deal, standing);
      addDeal(tallyOf(territories, deal.territory), deal, standing);
      addDeal(tallyOf(segments, deal.segment), deal, standing);
      addDeal(tallyOf(months, deal.closed.slice(0, 7)), deal, standing);
    },
    told: () => ({
      whole: baselineRow("", whole),
      reps: rowsOf(reps),
      territories: rowsOf(territories),
      segments: rowsOf(segments),
      months: rowsOf(months),
    }),
  };
}

/** Goes once through the deals, however many there are; none of them is kept. */
export function baseline(deals: Iterable<Deal>, asked: BaselineAsked): Baseline {
  const tally = baselineTally(asked);
  for (const deal of deals) tally.add(deal);
  return tally.told();
}

/** The baseline of a model's own deals; null while it has none. */
export function baselineOf(model: AllocationModel & DealsModel): Baseline | null {
  const { deals, bookingRules: rules, roster, territories, targets } = model;
  if (deals.length === 0) return null;
  const segments = [...roster, ...territories, ...targets].map(({ segment }) => segment);
  return baseline(deals, {
    rules,
    reps: roster.map(({ id }) => id),
    territories: territories.map(({ id }) => id),
    segments: [...new Set(segments)],
  });
}

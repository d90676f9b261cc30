import {
  bookedValue,
  monthBooking,
  monthOf,
  rounded,
  type BookingRules,
  type Deal,
  type Month,
  type RevenueType,
} from "../../engine";
import { dealTidier } from "./tidy-words";

/** Bookings by month. */
export type ByMonth = ReadonlyMap<Month, number>;

/** Bookings of one kind: of a rep in a segment, which is empty where the deals name none. */
export type BookedPart = {
  readonly segment: string;
  readonly rep: string;
  readonly type: RevenueType | "";
  readonly months: ByMonth;
};

/** All that a draft takes from deals, however many there were. */
export type DealSummary = {
  readonly rules: BookingRules;
  readonly company: ByMonth;
  readonly reps: ReadonlyMap<string, ByMonth>;
  /** The first day on which somebody's deal was decided, or else opened. */
  readonly firstDays: ReadonlyMap<string, string>;
  readonly parts: readonly BookedPart[];
  /** The segment and the territory in which somebody booked most; empty where the deals name none. */
  readonly segmentOf: (rep: string) => string;
  readonly territoryOf: (rep: string) => string;
  /** In how many territories somebody's bookings lie. */
  readonly territoriesOf: (rep: string) => number;
  readonly segmentOfTerritory: (territory: string) => string;
  /** Bookings by territory, as the deals name them. */
  readonly territories: ReadonlyMap<string, number>;
  /** Segments as the deals write them, before formulas could misread them. */
  readonly writtenSegments: ReadonlySet<string>;
  readonly count: number;
  /** By day and id; null where there were more than a model holds. */
  readonly deals: readonly Deal[] | null;
};

/** Stands in no word, since all are tidied. */
const APART = "\u0000";

/** So many deals are kept one by one. */
export const MOST_KEPT = 20_000;

type Sums = Map<string, Map<string, number>>;

function grow(sums: Sums, of: readonly [key: string, word: string], by: number): void {
  const [key, word] = of;
  const own = sums.get(key) ?? new Map<string, number>();
  sums.set(key, own);
  own.set(word, (own.get(word) ?? 0) + by);
}

/** In cents, so that the order in which deals came in does not show. */
function inMonths(sums: ReadonlyMap<string, number> | undefined): ByMonth {
  return new Map(
    [...(sums ?? [])].flatMap(([written, amount]) => {
      const month = monthOf(`${written}-01`);
      return month === null ? [] : [[month, rounded(amount, 2)] as const];
    }),
  );
}

/** The word with the largest sum; of several the first by letters. */
function mostOf(sums: Sums): (key: string) => string {
  return (key) =>
    [...(sums.get(key) ?? [])]
      .filter(([word]) => word !== "")
      .map(([word, amount]) => [word, rounded(amount, 2)] as const)
      .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
      .at(0)?.[0] ?? "";
}

/** By day, then by id; ids that several owners share are told apart by the owner. */
function inOrder(deals: readonly Deal[]): readonly Deal[] {
  const key = ({ closed, id, rep, amount }: Deal) => JSON.stringify([closed, id, rep, amount]);
  const keyed = deals.map((deal) => ({ deal, key: key(deal) }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  const taken = new Set<string>();
  return keyed.map(({ deal }) => {
    let { id } = deal;
    for (let copy = 2; taken.has(id); copy += 1) id = `${deal.id.slice(0, 90)} (${copy})`;
    taken.add(id);
    return id === deal.id ? deal : { ...deal, id };
  });
}

/** Takes each cleaned deal once, and keeps what a draft needs of it. */
export function dealCollector(rules: BookingRules) {
  const tidied = dealTidier();
  const months = monthBooking(rules);
  const parts: Sums = new Map();
  const [segments, territories, places]: readonly [Sums, Sums, Sums] = [
    new Map(),
    new Map(),
    new Map(),
  ];
  const byTerritory = new Map<string, number>();
  const firstDays = new Map<string, string>();
  const writtenSegments = new Set<string>();
  let kept: Deal[] | null = [];
  let count = 0;

  function note(deal: Deal, booked: number): void {
    const { rep, segment, territory, type, closed } = deal;
    grow(parts, [`${segment}${APART}${rep}${APART}${type}`, closed.slice(0, 7)], booked);
    grow(segments, [rep, segment], booked);
    grow(territories, [rep, territory], booked);
    grow(places, [territory, segment], booked);
    byTerritory.set(territory, (byTerritory.get(territory) ?? 0) + booked);
  }

  return {
    add: (cleaned: Deal): void => {
      const deal = tidied(cleaned);
      writtenSegments.add(cleaned.segment);
      const { rep, outcome, created, closed, territory } = deal;
      count += 1;
      months.add(deal);
      if (kept !== null && kept.length < MOST_KEPT) kept.push(deal);
      else kept = null;
      if (territory !== "" && !byTerritory.has(territory)) byTerritory.set(territory, 0);
      const day = outcome === "OPEN" ? created : closed;
      const before = firstDays.get(rep);
      if (before === undefined || (day !== "" && (before === "" || day < before))) {
        firstDays.set(rep, day);
      }
      const booked = bookedValue(deal, rules);
      if (booked !== null && booked !== 0 && closed !== "") note(deal, booked);
    },
    told: (): DealSummary => {
      const { company, reps } = months.told();
      return {
        rules,
        company: inMonths(company),
        reps: new Map([...reps].map(([rep, own]) => [rep, inMonths(own)])),
        firstDays,
        parts: [...parts].map(([key, sums]) => {
          const [segment, rep, type] = key.split(APART) as [string, string, RevenueType | ""];
          return { segment, rep, type, months: inMonths(sums) };
        }),
        segmentOf: mostOf(segments),
        territoryOf: mostOf(territories),
        territoriesOf: (rep) =>
          [...(territories.get(rep)?.keys() ?? [])].filter((word) => word !== "").length,
        segmentOfTerritory: mostOf(places),
        territories: new Map([...byTerritory].map(([name, sum]) => [name, rounded(sum, 2)])),
        writtenSegments,
        count,
        deals: kept === null ? null : inOrder(kept),
      };
    },
  };
}

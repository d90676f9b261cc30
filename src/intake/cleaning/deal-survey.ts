import { serialDate, type Deal } from "../../engine";
import type { DealDraft } from "./deal-draft";
import { GrownNumbers, repeatedIn } from "./grown-numbers";
import { reasons } from "./reasons";
import { textHash } from "./text-hash";
import { keeping } from "../tables/kept-results";

/** What only all deals together tell. */
export type DealSurvey = {
  /** Whether several rows have the id of that key. */
  readonly isShared: (key: number) => boolean;
  /** Whether a won deal of the same account, owner and amount lies within a week. */
  readonly hasTwin: (draft: DealDraft) => boolean;
  /** The currency of most amounts; null where none tells. */
  readonly currency: string | null;
  readonly isOutlier: (amount: number) => boolean;
  readonly hasTwoTerritories: (rep: string) => boolean;
  /** Months without a won deal between the first and the last with one. */
  readonly gaps: readonly string[];
};

/** Deals this many days apart or fewer may be the same, entered twice. */
const TWIN_DAYS = 7;

/** Of fewer deals nobody can say what is far from the others. */
const LEAST_DEALS = 20;

/** So many robust deviations from the middle, on the scale of ratios, are far. */
const FAR = 5;

/** Makes the middle deviation one of the normal distribution. */
const NORMAL = 1.4826;

function twinKey({ account, rep, amount }: Deal): number | null {
  return account === "" || amount === null
    ? null
    : textHash(`${account}\u0000${rep}\u0000${amount}`);
}

function middle(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** The logarithms beyond which an amount is far from the others; all of them are near where there are few, or none differ. */
function farFrom(logs: Float64Array): (log: number) => boolean {
  if (logs.length < LEAST_DEALS) return () => false;
  const centre = middle(Float64Array.from(logs).sort());
  const spread = NORMAL * middle(Float64Array.from(logs, (log) => Math.abs(log - centre)).sort());
  return (log) => spread > 0 && Math.abs(log - centre) > FAR * spread;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

function gapsIn(months: ReadonlySet<string>): readonly string[] {
  const sorted = [...months].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  const gaps: string[] = [];
  if (first === undefined || last === undefined) return gaps;
  for (let month = first; month < last; month = monthAfter(month)) {
    if (!months.has(month)) gaps.push(month);
  }
  return gaps;
}

/** Won deals that may have been entered twice, each as three numbers. */
function twinWatch() {
  const [keys, days, ids] = [new GrownNumbers(), new GrownNumbers(), new GrownNumbers()];
  return {
    look: (key: number, day: number, id: number): void => {
      keys.add(key);
      days.add(day);
      ids.add(id);
    },
    /** By key, the day and the id of each, one after the other, where there are several. */
    told: (): ReadonlyMap<number, readonly number[]> => {
      const [key, day, id] = [keys.told(), days.told(), ids.told()];
      const repeated = repeatedIn(key);
      const found = new Map<number, number[]>();
      key.forEach((each, at) => {
        if (!repeated.has(each)) return;
        const own = found.get(each) ?? [];
        if (own.length === 0) found.set(each, own);
        own.push(day[at] ?? 0, id[at] ?? 0);
      });
      return found;
    },
  };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Goes over all deals once, in any order, and remembers little of each. */
export function dealSurveyor() {
  const keys = new GrownNumbers();
  const twins = twinWatch();
  const dayOf = keeping(serialDate);
  const currencies = new Map<string, number>();
  const logs = new GrownNumbers();
  const territories = new Map<string, string | null>();
  const months = new Set<string>();

  function lookAtWon({ deal, marks, key: id }: DealDraft): void {
    const { amount, closed } = deal;
    // A deal that is put aside says nothing of the months in which deals were won.
    const counts = marks.every(({ reason }) => reasons[reason].fate !== "rejected");
    const key = twinKey(deal);
    const day = dayOf(closed);
    if (key !== null && day !== null) twins.look(key, day, id);
    if (amount !== null && amount > 0) logs.add(Math.log(amount));
    if (closed !== "" && counts) months.add(closed.slice(0, 7));
  }

  return {
    look: (draft: DealDraft): void => {
      const { deal, currency } = draft;
      keys.add(draft.key);
      if (currency !== null) add(currencies, currency);
      const seen = territories.get(deal.rep);
      if (deal.territory !== "" && seen !== deal.territory) {
        territories.set(deal.rep, seen === undefined ? deal.territory : null);
      }
      if (deal.outcome === "WON") lookAtWon(draft);
    },
    told: (): DealSurvey => {
      const twinsOf = twins.told();
      const shared = repeatedIn(keys.told());
      const isFar = farFrom(logs.told());
      const [most] = [...currencies].sort(
        ([one, oneCount], [other, otherCount]) => otherCount - oneCount || (one < other ? -1 : 1),
      );
      return {
        isShared: (key) => shared.has(key),
        hasTwin: ({ deal, key: id }) => {
          const key = twinsOf.size === 0 ? null : twinKey(deal);
          const told = key === null ? undefined : twinsOf.get(key);
          const day = told === undefined ? null : dayOf(deal.closed);
          if (told === undefined || day === null) return false;
          return told.some(
            (other, at) =>
              at % 2 === 0 && Math.abs(other - day) <= TWIN_DAYS && told[at + 1] !== id,
          );
        },
        currency: most?.[0] ?? null,
        isOutlier: (amount) => amount > 0 && isFar(Math.log(amount)),
        hasTwoTerritories: (rep) => territories.get(rep) === null,
        gaps: gapsIn(months),
      };
    },
  };
}

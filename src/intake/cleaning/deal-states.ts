import { serialDate } from "../../engine";
import { fateFor } from "./cleaning-report";
import type { DealDraft } from "./deal-draft";
import type { ImportFixes } from "./fixes";
import { GrownNumbers, repeatedIn } from "./grown-numbers";
import { nameKey } from "./people";
import { textHash } from "./text-hash";

/** Of each row of a table of deals, what tells which of several files knows the newer state: five numbers a row. */
export type DealStates = {
  readonly keys: Float64Array;
  readonly ranks: Float64Array;
  readonly amounts: Float64Array;
  readonly contents: Float64Array;
  readonly accounts: Float64Array;
};

/** Where the newer state of a deal stands, by its key: the place of the table. */
export type Elsewhere = {
  readonly newer: ReadonlyMap<number, number>;
  /** Deals whose ids stand in another table, too, but mean another account there. */
  readonly otherDeals: number;
};

/** More days than any date has. */
const DAYS = 1_000_000;

/** A row that can be used goes before one that cannot, a decided deal before an open one, a later day before an earlier. */
function rankOf({ deal, marks }: DealDraft, fixes: ImportFixes): number {
  const isOut = marks.some(({ reason }) => fateFor(reason, fixes.reasons) === "rejected");
  const state = (isOut ? 0 : 2) + (deal.outcome === "OPEN" ? 0 : 1);
  return state * DAYS + (serialDate(deal.closed) ?? 0);
}

/** Remembers the states of the deals of a table, row by row. */
export function stateKeeper(fixes: ImportFixes) {
  const [keys, ranks, amounts, contents, accounts] = [
    new GrownNumbers(),
    new GrownNumbers(),
    new GrownNumbers(),
    new GrownNumbers(),
    new GrownNumbers(),
  ];
  return {
    look: (draft: DealDraft): void => {
      const { account, amount } = draft.deal;
      keys.add(draft.key);
      ranks.add(rankOf(draft, fixes));
      amounts.add(amount ?? 0);
      contents.add(draft.content());
      accounts.add(account === "" ? 0 : textHash(nameKey(account)));
    },
    told: (): DealStates => ({
      keys: keys.told(),
      ranks: ranks.told(),
      amounts: amounts.told(),
      contents: contents.told(),
      accounts: accounts.told(),
    }),
  };
}

/** The keys that stand in more than one of the tables. */
function sharedKeys(tables: readonly DealStates[]): Set<number> {
  const all = new GrownNumbers();
  for (const { keys } of tables) for (const key of new Set(keys)) all.add(key);
  return repeatedIn(all.told());
}

type Best = {
  table: number;
  rank: number;
  amount: number;
  content: number;
};

/** Whether a row tells a newer state; of rows as new as one another the larger counts, then any, always the same. */
function isNewer({ ranks, amounts, contents }: DealStates, at: number, best: Best): boolean {
  const [rank, amount, content] = [ranks[at] ?? 0, amounts[at] ?? 0, contents[at] ?? 0];
  if (rank !== best.rank) return rank > best.rank;
  if (amount !== best.amount) return amount > best.amount;
  return content < best.content;
}

/** Tables whose ids mean other accounts in the tables before them, more often than not: their numbers are their own. */
function strangers(tables: readonly DealStates[], shared: ReadonlySet<number>) {
  const accountOf = new Map<number, number>();
  return tables.map(({ keys, accounts }) => {
    const [own, counts] = [new Map<number, number>(), { alike: 0, other: 0 }];
    keys.forEach((key, at) => {
      if (!shared.has(key)) return;
      const account = accounts[at] ?? 0;
      const before = accountOf.get(key);
      if (before === undefined) own.set(key, account);
      else counts[before === 0 || account === 0 || before === account ? "alike" : "other"] += 1;
    });
    for (const [key, account] of own) accountOf.set(key, account);
    return counts.other > counts.alike ? counts.other : 0;
  });
}

/** For each table, the deals of which another one tells a newer state. */
export function heldAcross(tables: readonly DealStates[]): readonly Elsewhere[] {
  const shared = sharedKeys(tables);
  const strange = strangers(tables, shared);
  const best = new Map<number, Best>();
  tables.forEach((states, table) => {
    if (strange[table] !== 0) return;
    states.keys.forEach((key, at) => {
      if (!shared.has(key)) return;
      const known = best.get(key);
      if (known !== undefined && !isNewer(states, at, known)) return;
      const [rank, amount, content] = [states.ranks, states.amounts, states.contents].map(
        (column) => column[at] ?? 0,
      );
      best.set(key, { table, rank: rank ?? 0, amount: amount ?? 0, content: content ?? 0 });
    });
  });
  return tables.map(({ keys }, place) => {
    const newer = new Map<number, number>();
    if (strange[place] === 0) {
      for (const key of keys) {
        const found = best.get(key)?.table ?? place;
        if (found !== place) newer.set(key, found);
      }
    }
    return { newer, otherDeals: strange[place] ?? 0 };
  });
}

import type { Deal } from "../../engine";
import {
  settleDeals,
  surveyDeals,
  type CleanedDeals,
  type DealCleaning,
  type Others,
} from "./deal-cleaning";
import { heldAcross, type Elsewhere } from "./deal-states";

function othersOf({ newer, otherDeals }: Elsewhere, names: readonly string[]): Others {
  const note = `${otherDeals.toLocaleString("en-US")} ids stand in another file, too, with other accounts there: the ids of this file are taken for its own.`;
  return {
    newerIn: (key) => {
      const table = newer.get(key);
      return table === undefined ? null : (names[table] ?? null);
    },
    notes: otherDeals === 0 ? [] : [note],
  };
}

/**
 * Reads tables of deals, each twice. A deal that stands in several of them counts once: the table that knows its newer state
 * has it, and in the others it is merged.
 */
export async function cleanDealTables(
  tables: readonly DealCleaning[],
  use: (deal: Deal) => void,
): Promise<readonly CleanedDeals[]> {
  const surveyed = [];
  for (const cleaning of tables) surveyed.push(await surveyDeals(cleaning, tables.length > 1));
  const across = heldAcross(surveyed.flatMap(({ states }) => states ?? []));
  const names = tables.map(({ source }) => source.name);
  const cleaned: CleanedDeals[] = [];
  for (const [place, cleaning] of tables.entries()) {
    const [own, elsewhere] = [surveyed[place], across[place]];
    if (own === undefined) continue;
    const others = elsewhere === undefined ? {} : { others: othersOf(elsewhere, names) };
    cleaned.push(await settleDeals({ cleaning, surveyed: own, ...others }, use));
  }
  return cleaned;
}

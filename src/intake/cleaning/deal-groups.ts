import type { Mark } from "./cleaning-report";
import type { DealDraft } from "./deal-draft";

/** A row of a deal that others share, until all of them are known. */
export type Waiting = { readonly draft: DealDraft; readonly row: number };

/** A row of which it is known what of the deal is its owner's. */
export type Settled = Waiting & {
  readonly extra: readonly Mark["reason"][];
  readonly share: number;
};

/** Of rows that tell one deal differently, the one that closes last counts, then the larger, then any, always the same. */
function laterFirst(one: Waiting, other: Waiting): number {
  const [a, b] = [one.draft, other.draft];
  if (a.deal.closed !== b.deal.closed) return a.deal.closed < b.deal.closed ? 1 : -1;
  return (
    (b.deal.amount ?? 0) - (a.deal.amount ?? 0) || a.content() - b.content() || one.row - other.row
  );
}

/** The rows of one deal: of each owner one row counts; several owners share the deal. */
export function settledGroup(rows: readonly Waiting[]): readonly Settled[] {
  const byOwner = new Map<string, Waiting[]>();
  for (const each of rows) {
    const { rep } = each.draft.deal;
    const own = byOwner.get(rep);
    if (own === undefined) byOwner.set(rep, [each]);
    else own.push(each);
  }
  const owners = byOwner.size;
  return [...byOwner.values()].flatMap((own) => {
    const [first, ...others] = [...own].sort(laterFirst);
    if (first === undefined) return [];
    const isUntold = owners > 1 && first.draft.share === null;
    return [
      {
        ...first,
        extra: isUntold ? ["split-deal" as const] : [],
        share: first.draft.share ?? 1 / owners,
      },
      ...others.map((other): Settled => ({
        ...other,
        extra: [other.draft.content() === first.draft.content() ? "same-row" : "same-id"],
        share: 0,
      })),
    ];
  });
}

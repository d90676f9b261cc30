import type { TerritoryStanding } from "../../engine";

/** Where a territory stands among those it is compared with. */
export type PeerPlace = {
  /** Its row among the territories. */
  readonly row: number;
  /** How many of its peers score less. */
  readonly below: number;
  /** How many of its peers score the same and stand above it in the list. */
  readonly tiesAbove: number;
  /** The scores in the middle of its peers: the same one twice where their number is odd. */
  readonly lower: number;
  readonly upper: number;
};

/** The places of all territories, in their order; one sort for each group of peers. */
export function peerPlaces(
  standings: readonly TerritoryStanding[],
  peersOf: (standing: TerritoryStanding) => string,
): readonly PeerPlace[] {
  const rowsOf = new Map<string, number[]>();
  standings.forEach((standing, row) => {
    const rows = rowsOf.get(peersOf(standing)) ?? [];
    rows.push(row);
    rowsOf.set(peersOf(standing), rows);
  });
  const scoreOf = (row: number | undefined) => standings[row ?? -1]?.score ?? 0;
  const places = new Map<number, PeerPlace>();
  for (const rows of rowsOf.values()) {
    const sorted = rows.sort((one, other) => scoreOf(one) - scoreOf(other) || one - other);
    const lower = scoreOf(sorted[Math.floor((sorted.length - 1) / 2)]);
    const upper = scoreOf(sorted[Math.floor(sorted.length / 2)]);
    let below = 0;
    sorted.forEach((row, at) => {
      if (scoreOf(row) !== scoreOf(sorted[at - 1] ?? row)) below = at;
      places.set(row, { row: row + 1, below, tiesAbove: at - below, lower, upper });
    });
  }
  return standings.flatMap((_standing, row) => places.get(row) ?? []);
}

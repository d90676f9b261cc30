import { spokenShare } from "../figure/spoken";
import { grouped } from "../share/grouped";
import { total } from "../share/total";
import { isFlagged, type FlagLine, type MaintenanceJudged, type Seen } from "./maintenance-rule";
import { idsOf, repsAtWork } from "./maintenance-team";

/** A territory's share of what its pool made over its share of what the pool was asked, less 1. */
type TerritoryOff = { readonly territory: string; readonly name: string; readonly off: number };

/**
 * How far territories are from what their weights predict, pool by pool among those who reported: quotas follow weights,
 * so that a territory's share of the actuals should be its share of the quotas. How well the pool as a whole does
 * cancels out. A territory that is alone in its pool is its own measure and is left out.
 */
function territoriesOff(judged: MaintenanceJudged): readonly TerritoryOff[] {
  const reported = repsAtWork(judged).filter(({ actual }) => actual !== null);
  return [...grouped(reported, ({ rep }) => rep.group).values()].flatMap((pool) => {
    const asked = total(pool.map(({ quota }) => quota));
    const made = total(pool.map(({ actual }) => actual ?? 0));
    const places = grouped(
      pool.filter(({ rep }) => rep.standing.territory !== null),
      ({ rep }) => rep.person.territory,
    );
    return [...places].flatMap(([territory, reps]) => {
      if (made <= 0 || reps.length === pool.length) return [];
      const predicted = total(reps.map(({ quota }) => quota)) / asked;
      return [
        {
          territory,
          name: reps[0]?.rep.standing.territory?.territory.name ?? territory,
          off: total(reps.map(({ actual }) => actual ?? 0)) / made / predicted - 1,
        },
      ];
    });
  });
}

/** The territory that is furthest off, and all that are beyond the line. */
export function territoryBalance(judged: MaintenanceJudged, line: FlagLine): Seen {
  const inTerritories = repsAtWork(judged).filter(({ rep }) => rep.standing.territory !== null);
  const unknown = idsOf(inTerritories.filter(({ actual }) => actual === null));
  const all = territoriesOff(judged);
  const furthest = all.reduce<TerritoryOff | null>(
    (so, one) => (so === null || Math.abs(one.off) > Math.abs(so.off) ? one : so),
    null,
  );
  if (furthest === null) {
    const takes =
      inTerritories.length === 0
        ? "Nobody at work has a territory with scores. Give territories, and each rep's territory."
        : "No pool has sales from a territory and from somebody beside it. Tell what each rep has made.";
    return { kind: "not-told", takes, unknown };
  }
  const off = all.filter((one) => isFlagged(one.off, line));
  const side = furthest.off < 0 ? "under" : "over";
  return {
    kind: "found",
    value: furthest.off,
    words: `${furthest.name} is furthest off, ${spokenShare(Math.abs(furthest.off))} ${side} what its weight predicts.`,
    concerns: [...new Set(off.map(({ territory }) => territory))],
    unknown,
  };
}

import { spokenCount } from "../../figure/spoken";
import type { Bound } from "./linear-programme";

/** A territory that may carry part of the pool; null where nothing is set or known. Without a floor it starts at zero. */
export type PlacedTerritory = {
  readonly id: string;
  /** What a dollar of quota brings there. */
  readonly yield: number;
  readonly floor: number | null;
  readonly cap: number | null;
  readonly lastYear: number | null;
  /** The groups whose totals it counts in: a region, a segment. */
  readonly groups: readonly string[];
};

/** What the territories of a group carry together, at least and at most. */
export type GroupTotal = {
  readonly name: string;
  readonly min: number | null;
  readonly max: number | null;
};

/** A pool to be placed where it yields most, within limits of every kind. */
export type LimitedPlacement = {
  readonly pool: number;
  readonly territories: readonly PlacedTerritory[];
  readonly groupTotals: readonly GroupTotal[];
  /** Nobody may carry more than this many times the mean; null for no such limit. */
  readonly fairnessMultiple: number | null;
  /**
   * The least and the most change against last year, as shares: -0.2 and 0.3. Who has no last year is not held by them;
   * who sold nothing stays at nothing.
   */
  readonly change: { readonly least: number | null; readonly most: number | null };
};

export type LimitKind =
  "pool" | "floor" | "cap" | "fairness" | "decrease" | "increase" | "groupMin" | "groupMax";

/** One limit of a placement. */
export type Limit = Bound & {
  readonly kind: LimitKind;
  /** The territory or the group; empty for the pool. */
  readonly of: string;
  /** Where it was set, as a path in the question. */
  readonly where: string;
};

/** What holds an amount from below and from above; null where nothing does. */
export type Sides = {
  readonly lower: Limit | null;
  readonly upper: Limit | null;
};

/** What holds one territory: every limit from below and from above, in the order in which they are named. */
export type TerritoryLimits = {
  readonly lower: readonly Limit[];
  readonly upper: readonly Limit[];
};

export function poolLimit({ pool }: LimitedPlacement): Limit {
  return {
    kind: "pool",
    of: "",
    where: "pool",
    at: pool,
    name: `the pool of ${spokenCount(pool)}`,
  };
}

/** The limits of every territory, in the question's order. */
export function territoryLimits(question: LimitedPlacement): readonly TerritoryLimits[] {
  const { pool, territories, fairnessMultiple, change } = question;
  const fair = fairnessMultiple === null ? null : (fairnessMultiple * pool) / territories.length;
  return territories.map(({ id, floor, cap, lastYear }) => {
    const set = (kind: LimitKind, at: number | null, [where, words]: readonly [string, string]) =>
      at === null || Math.abs(at) === Infinity
        ? []
        : [{ kind, of: id, where, at, name: `${words} (${spokenCount(at)})` }];
    const moved = (share: number | null) =>
      share === null || lastYear === null ? null : lastYear * (1 + share);
    const own = `territories.${id}`;
    return {
      lower: [
        ...set("floor", floor ?? 0, [`${own}.floor`, `the floor of ${id}`]),
        ...set("decrease", moved(change.least), [
          "change.least",
          `the least of ${id} against last year`,
        ]),
      ],
      upper: [
        ...set("cap", cap, [`${own}.cap`, `the cap of ${id}`]),
        ...set("fairness", fair, ["fairnessMultiple", `the fairness limit on ${id}`]),
        ...set("increase", moved(change.most), [
          "change.most",
          `the most of ${id} against last year`,
        ]),
      ],
    };
  });
}

/** The limits of one group's total. */
export function groupLimits({ name, min, max }: GroupTotal): Sides {
  const set = (kind: LimitKind, at: number | null, [end, words]: readonly [string, string]) =>
    at === null
      ? null
      : {
          kind,
          of: name,
          where: `groupTotals.${name}.${end}`,
          at,
          name: `the ${words} of ${name} (${spokenCount(at)})`,
        };
  return {
    lower: set("groupMin", min, ["min", "minimum"]),
    upper: set("groupMax", max, ["max", "maximum"]),
  };
}

/** The limit that holds first: the highest from below, the lowest from above; the first named of equals. */
export function tightest(limits: readonly Limit[], side: "lower" | "upper"): Limit | null {
  const sign = side === "lower" ? 1 : -1;
  return limits.reduce<Limit | null>(
    (held, limit) => (held === null || sign * (limit.at - held.at) > 0 ? limit : held),
    null,
  );
}

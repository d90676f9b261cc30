import type { Provenance } from "../../figure/figure";
import { provenanceOf } from "../../figure/register";
import { total } from "../../share/total";
import { factorNames, territoryFactors } from "../../territory/scores";
import type { AllocationInput, AllocationModel } from "../allocation-model";
import { quotasToTheCent } from "./quotas-to-the-cent";
import type { RegisteredModel } from "./rep-inputs";

/** An input that is only assumed, and how much quota changes when it turns out otherwise. */
export type Stake = {
  readonly path: string;
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Whether somebody stated the range; otherwise it is a tenth to both sides, and a point for a score. */
  readonly isStated: boolean;
  /** The larger of the two changes, added up over the reps; null where neither end makes a plan. */
  readonly moved: number | null;
  readonly said: Provenance;
};

/** Where nobody said how far an input may lie, it is tried this share to both sides. */
const UNSTATED = 0.1;

/** An input of a model that can be tried with another value. */
type Lever = {
  readonly path: string;
  readonly name: string;
  readonly value: number;
  readonly bounds?: readonly [number, number];
  /** How far it is tried to both sides where nobody said. */
  readonly reach?: number;
  readonly set: (value: number) => AllocationModel;
};

/** The inputs of an allocation that move quotas. */
const moving: readonly {
  readonly input: AllocationInput;
  readonly name: string;
  readonly bounds: readonly [number, number];
}[] = [
  { input: "coverageBuffer", name: "Coverage buffer", bounds: [0.5, 2] },
  { input: "blendShare", name: "Blend share", bounds: [0, 1] },
  { input: "minWeight", name: "Smallest weight", bounds: [0.1, 10] },
  { input: "maxWeight", name: "Largest weight", bounds: [0.1, 10] },
  { input: "slipShare", name: "Share of hires that slip", bounds: [0, 1] },
];

/** Replaces one row of a list. */
function replaced<Row>(rows: readonly Row[], place: number, part: Partial<Row>): readonly Row[] {
  return rows.map((row, at) => (at === place ? { ...row, ...part } : row));
}

function leversOf(model: AllocationModel): readonly Lever[] {
  return [
    ...moving.map(({ input, name, bounds }): Lever => ({
      path: `allocation.${input}`,
      name,
      value: model.allocation[input] ?? 0,
      bounds,
      set: (value) => ({ ...model, allocation: { ...model.allocation, [input]: value } }),
    })),
    ...model.targets.map(({ segment, revenueType, amount }, place): Lever => ({
      path: `targets.${segment}.${revenueType}`,
      name: `Target ${segment} ${revenueType}`.replace("  ", " "),
      value: amount,
      set: (value) => ({ ...model, targets: replaced(model.targets, place, { amount: value }) }),
    })),
    ...model.productivity.map(({ role, segment, amount }, place): Lever => ({
      path: segment === "" ? `productivity.${role}` : `productivity.${role}.${segment}`,
      name: `Productivity of ${role} ${segment}`.trim(),
      value: amount,
      set: (value) => ({
        ...model,
        productivity: replaced(model.productivity, place, { amount: value }),
      }),
    })),
    ...model.tiers.map(({ name, multiplier }, place): Lever => ({
      path: `tiers.${name}`,
      name: `Multiplier of tier ${name}`,
      value: multiplier,
      set: (value) => ({ ...model, tiers: replaced(model.tiers, place, { multiplier: value }) }),
    })),
    ...territoryLevers(model),
    ...rosterLevers(model),
  ];
}

function territoryLevers(model: AllocationModel): readonly Lever[] {
  return model.territories.flatMap((territory, place) =>
    territoryFactors.map((factor): Lever => ({
      path: `territories.${territory.id}.${factor}`,
      name: `${territory.name}: ${factorNames[factor]}`,
      value: territory.scores[factor],
      bounds: [1, 5],
      reach: 1,
      set: (value) => ({
        ...model,
        territories: replaced(model.territories, place, {
          scores: { ...territory.scores, [factor]: value },
        }),
      }),
    })),
  );
}

function rosterLevers(model: AllocationModel): readonly Lever[] {
  return model.roster.flatMap(
    ({ id, name, previousBookings, capacity }, place): readonly Lever[] => [
      ...(previousBookings === null
        ? []
        : [
            {
              path: `roster.${id}.previousBookings`,
              name: `${name}: bookings of last year`,
              value: previousBookings,
              set: (value: number) => ({
                ...model,
                roster: replaced(model.roster, place, { previousBookings: value }),
              }),
            },
          ]),
      {
        path: `roster.${id}.capacity`,
        name: `${name}: working time`,
        value: capacity,
        set: (value: number) => ({
          ...model,
          roster: replaced(model.roster, place, { capacity: value }),
        }),
      },
    ],
  );
}

/**
 * The assumed inputs by money at stake: each is tried at both ends of its range, the others as they are, and the
 * changes of all quotas are added up. What is confirmed is not asked about.
 */
export function assumptionsAtStake(model: RegisteredModel): readonly Stake[] {
  const now = quotasToTheCent(model);
  if (now === null) return [];
  const stakes = leversOf(model).flatMap((lever): readonly Stake[] => {
    const said = provenanceOf(model.register, lever.path);
    if (said.evidence === "CONFIRMED") return [];
    const { low, high } = rangeOf(lever, said);
    const moves = [low, high].flatMap(
      (value) => movedBy(now, quotasToTheCent(lever.set(value))) ?? [],
    );
    const moved = moves.length === 0 ? null : Math.max(...moves);
    const { path, name, value } = lever;
    return [{ path, name, value, low, high, isStated: said.range !== undefined, moved, said }];
  });
  return stakes.sort((one, other) => (other.moved ?? 0) - (one.moved ?? 0));
}

function rangeOf({ value, bounds, reach = value * UNSTATED }: Lever, { range }: Provenance) {
  if (range !== undefined) return range;
  const [least, most] = bounds ?? [0, Infinity];
  return {
    low: Math.max(value - reach, least),
    high: Math.min(value + reach, most),
  };
}

function movedBy(
  now: ReadonlyMap<string, number>,
  then: ReadonlyMap<string, number> | null,
): number | null {
  if (then === null) return null;
  return total([...now].map(([id, amount]) => Math.abs((then.get(id) ?? 0) - amount)));
}

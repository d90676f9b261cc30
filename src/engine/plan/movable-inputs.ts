import { factorNames, territoryFactors } from "../territory/scores";
import type { AllocationInput, AllocationModel } from "./allocation-model";

/** What an input has a say in beyond who carries which share: the pool, or the sales of some of the people. */
export type Touched =
  | { readonly kind: "shares" }
  /** Shares too, by way of one territory's weight. */
  | { readonly kind: "territory"; readonly id: string }
  | { readonly kind: "pool" }
  /** Everybody who is yet to come. */
  | { readonly kind: "newcomers" }
  /** Those who are taken to sell what this row of the productivity says. */
  | { readonly kind: "productivity"; readonly row: number }
  | { readonly kind: "rep"; readonly id: string };

/** A number of a model that can be tried with another value. */
export type MovableInput = {
  readonly path: string;
  /** Under which path the register lists it, where that is another: a row's main number has a name of its own there. */
  readonly listedAs?: string;
  readonly name: string;
  readonly value: number;
  readonly bounds?: readonly [number, number];
  /** How far it is tried to both sides where nobody said. */
  readonly reach?: number;
  readonly touches: Touched;
  /** The model, or any part of it that still holds the input, with another value there. */
  readonly set: (model: AllocationModel, value: number) => AllocationModel;
};

const shares = { kind: "shares" } as const;

const allocationInputs: readonly {
  readonly input: AllocationInput;
  readonly name: string;
  readonly bounds: readonly [number, number];
  readonly touches: Touched;
}[] = [
  {
    input: "coverageBuffer",
    name: "Coverage buffer",
    bounds: [0.5, 2],
    touches: { kind: "pool" },
  },
  { input: "blendShare", name: "Blend share", bounds: [0, 1], touches: shares },
  { input: "minWeight", name: "Smallest weight", bounds: [0.1, 10], touches: shares },
  { input: "maxWeight", name: "Largest weight", bounds: [0.1, 10], touches: shares },
  {
    input: "slipShare",
    name: "Share of hires that slip",
    bounds: [0, 1],
    touches: { kind: "newcomers" },
  },
];

/** The numbers of a model that move quotas, pool or sales. */
export function movableInputs(model: AllocationModel): readonly MovableInput[] {
  return [
    ...allocationInputs.map(({ input, ...said }): MovableInput => ({
      ...said,
      path: `allocation.${input}`,
      value: model.allocation[input] ?? 0,
      set: (of, value) => ({ ...of, allocation: { ...of.allocation, [input]: value } }),
    })),
    ...targetInputs(model),
    ...productivityInputs(model),
    ...model.tiers.map(({ name, multiplier }, place): MovableInput => ({
      path: `tiers.${name}`,
      listedAs: `tiers.${name}.multiplier`,
      name: `Multiplier of tier ${name}`,
      value: multiplier,
      touches: shares,
      set: (of, value) => ({ ...of, tiers: changedAt(of.tiers, place, { multiplier: value }) }),
    })),
    ...territoryInputs(model),
    ...rosterInputs(model),
  ];
}

/** Replaces one row of a list. */
function changedAt<Row>(rows: readonly Row[], place: number, part: Partial<Row>): readonly Row[] {
  return rows.map((row, at) => (at === place ? { ...row, ...part } : row));
}

function targetInputs(model: AllocationModel): readonly MovableInput[] {
  return model.targets.map(({ segment, revenueType, amount }, place) => ({
    path: `targets.${segment}.${revenueType}`,
    name: `Target ${segment} ${revenueType}`.replace("  ", " "),
    value: amount,
    touches: { kind: "pool" },
    set: (of, value) => ({ ...of, targets: changedAt(of.targets, place, { amount: value }) }),
  }));
}

function productivityInputs(model: AllocationModel): readonly MovableInput[] {
  return model.productivity.flatMap(({ role, segment, amount, winRate }, row) => {
    const path = segment === "" ? `productivity.${role}` : `productivity.${role}.${segment}`;
    const whose = `${role} ${segment}`.trim();
    const set = (field: "amount" | "winRate") => (of: AllocationModel, value: number) => ({
      ...of,
      productivity: changedAt(of.productivity, row, { [field]: value }),
    });
    const touches = { kind: "productivity", row } as const;
    const sold: MovableInput = {
      path,
      listedAs: `${path}.amount`,
      name: `Productivity of ${whose}`,
      value: amount,
      touches,
      set: set("amount"),
    };
    if (winRate === null) return [sold];
    const won: MovableInput = {
      path: `${path}.winRate`,
      name: `Win rate of ${whose}`,
      value: winRate,
      bounds: [0, 1],
      touches,
      set: set("winRate"),
    };
    return [sold, won];
  });
}

function territoryInputs(model: AllocationModel): readonly MovableInput[] {
  return model.territories.flatMap((territory) =>
    territoryFactors.map((factor): MovableInput => ({
      path: `territories.${territory.id}.${factor}`,
      name: `${territory.name}: ${factorNames[factor]}`,
      value: territory.scores[factor],
      bounds: [1, 5],
      reach: 1,
      touches: { kind: "territory", id: territory.id },
      set: (of, value) => ({
        ...of,
        territories: of.territories.map((one) =>
          one.id === territory.id ? { ...one, scores: { ...one.scores, [factor]: value } } : one,
        ),
      }),
    })),
  );
}

function rosterInputs(model: AllocationModel): readonly MovableInput[] {
  return model.roster.flatMap(({ id, name, previousBookings, capacity }) => {
    const set =
      (field: "previousBookings" | "capacity") => (of: AllocationModel, value: number) => ({
        ...of,
        roster: of.roster.map((rep) => (rep.id === id ? { ...rep, [field]: value } : rep)),
      });
    const touches = { kind: "rep", id } as const;
    const time: MovableInput = {
      path: `roster.${id}.capacity`,
      name: `${name}: working time`,
      value: capacity,
      touches,
      set: set("capacity"),
    };
    if (previousBookings === null) return [time];
    const sold: MovableInput = {
      path: `roster.${id}.previousBookings`,
      name: `${name}: bookings of last year`,
      value: previousBookings,
      touches,
      set: set("previousBookings"),
    };
    return [sold, time];
  });
}

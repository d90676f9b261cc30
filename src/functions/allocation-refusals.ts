import { multiplesAround, spokenCount, type Apportioned, type Bounds } from "../engine";
import { refuse } from "./asked";
import {
  listIfGiven,
  sameLength,
  valuesIfAny,
  zeroOrMoreAt,
  type List,
  type Range,
} from "./ranges";

type Asked = {
  readonly pool: number;
  readonly step: number;
  readonly bounds: readonly Bounds[];
  readonly list: List;
};

type GivenRange = Range | null | undefined;

/** Floors, caps and pins of the rows of a list. */
export function boundsFrom(
  list: List,
  given: { readonly floors: GivenRange; readonly caps: GivenRange; readonly pins: GivenRange },
): readonly Bounds[] {
  const column = (name: string, range: GivenRange): readonly (number | null)[] => {
    const bounds = listIfGiven(name, range);
    if (bounds === null) return [];
    sameLength(list, bounds);
    return valuesIfAny(bounds, zeroOrMoreAt);
  };
  const floors = column("floors", given.floors);
  const caps = column("caps", given.caps);
  const pins = column("pins", given.pins);
  return list.cells.map((_cell, row) => ({
    floor: floors[row] ?? null,
    cap: caps[row] ?? null,
    pin: pins[row] ?? null,
  }));
}

/** The bounds of one row as they were asked for. @example boundWords({ floor: 700, cap: null, pin: null }) //=> "floor 700" */
function boundWords({ floor, cap, pin }: Bounds): string {
  const parts = Object.entries({ pin, floor, cap }).flatMap(([kind, amount]) =>
    amount === null ? [] : [`${kind} ${amount}`],
  );
  return parts.join(", ");
}

/** Which rows bind, and by what; of many only the first. */
function binding(rows: readonly number[], { bounds, list }: Asked): string {
  const shown = rows.slice(0, 8).map((row) => {
    const bound = bounds[row];
    return `${list.placeOf(row)} (${bound === undefined ? "" : boundWords(bound)})`;
  });
  return rows.length > 8 ? `${shown.join(", ")} and ${rows.length - 8} more` : shown.join(", ");
}

/** Says that an amount is no multiple of the step, and which ones are next to it. */
export function refuseOffStep(name: string, amount: number, step: number): never {
  const [below, above] = multiplesAround(amount, step);
  if (above <= amount) return refuse(`${name} is too large to be counted in steps of ${step}.`);
  return refuse(
    `${name} must be a multiple of ${step}; it is ${amount}. The nearest are ${below} and ${above}.`,
  );
}

/** Says why a pool cannot be handed out: what stands in the way, in which rows, and by how much. */
export function refuseAllocation(
  outcome: Exclude<Apportioned, { readonly kind: "apportioned" }>,
  asked: Asked,
): never {
  const { pool, step, list } = asked;
  if (outcome.kind === "offStep") {
    const what = outcome.row === null ? "pool" : `pins, ${list.placeOf(outcome.row)}`;
    return refuseOffStep(what, outcome.amount, step);
  }
  const by = spokenCount(Math.abs(outcome.by));
  const who = binding(outcome.rows, asked);
  switch (outcome.clash) {
    case "crossed":
      return refuse(`floors stand above caps, rounded to the step, in ${who}.`);
    case "floors":
      return refuse(`floors and pins exceed the pool of ${pool} by ${by}: ${who}.`);
    case "caps":
      return refuse(`caps and pins leave ${by} of the pool of ${pool} to nobody: ${who}.`);
    case "weights":
      return refuse(`weights that are zero leave ${by} of the pool of ${pool} to nobody.`);
  }
}

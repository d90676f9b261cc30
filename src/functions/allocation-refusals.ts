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

function rowsNamed(rows: readonly number[]): string {
  const shown = rows.slice(0, 8).map((row) => row + 1);
  const more = rows.length > 8 ? ` and ${rows.length - 8} more` : "";
  return `${rows.length === 1 ? "row" : "rows"} ${shown.join(", ")}${more}`;
}

/** Says why a pool cannot be handed out: what stands in the way, in which rows, and by how much. */
export function refuseAllocation(
  outcome: Exclude<Apportioned, { readonly kind: "apportioned" }>,
  { pool, step }: Asked,
): never {
  if (outcome.kind === "offStep") {
    const [below, above] = multiplesAround(outcome.amount, step);
    const what = outcome.row === null ? "pool" : `pins, row ${outcome.row + 1}`;
    return refuse(
      `${what} must be a multiple of ${step}; it is ${outcome.amount}. The nearest are ${below} and ${above}.`,
    );
  }
  const by = spokenCount(Math.abs(outcome.by));
  const rows = rowsNamed(outcome.rows);
  switch (outcome.clash) {
    case "crossed":
      return refuse(`floors stand above caps in ${rows}, by ${by}.`);
    case "floors":
      return refuse(`floors and pins exceed the pool of ${pool} by ${by}; they bind ${rows}.`);
    case "caps":
      return refuse(`caps and pins leave ${by} of the pool of ${pool}; they bind ${rows}.`);
    case "weights":
      return refuse(`weights sum to zero, so ${by} of the pool has nobody to go to.`);
  }
}

import type { AllocationPlan, Person, QuotaModel } from "../../engine";

/** In which rows of the sheets' tables somebody stands, counted from 1. */
export type Places = {
  readonly inPlan: (id: string) => number | null;
  readonly inTeam: (id: string) => number | null;
  /** A backfill stands in the row of whoever leaves. */
  readonly inRoster: (person: Person) => number | null;
};

/** The first row of each id. */
function rowsById(ids: readonly string[]): (id: string) => number | null {
  const rows = new Map<string, number>();
  ids.forEach((id, place) => {
    if (!rows.has(id)) rows.set(id, place + 1);
  });
  return (id) => rows.get(id) ?? null;
}

/** What the sheets find by MATCH, found once for everybody. */
export function placesOf(
  { roster, hires }: QuotaModel,
  { reps, carriers }: AllocationPlan,
): Places {
  const inRoster = rowsById([...roster, ...hires].map(({ id }) => id));
  return {
    inPlan: rowsById(reps.map(({ id }) => id)),
    inTeam: rowsById(carriers.map(({ person }) => person.id)),
    inRoster: ({ id, standing }) =>
      inRoster(standing === "BACKFILL" ? id.replace(/-backfill$/, "") : id),
  };
}

/** Of each value how many are less than it, less how many are more; null of what is no value. */
export function balancesOf(values: readonly (number | null)[]): readonly (number | null)[] {
  const sorted = values.flatMap((value) => value ?? []).sort((one, other) => one - other);
  const [firsts, lasts] = [new Map<number, number>(), new Map<number, number>()];
  sorted.forEach((value, place) => {
    if (!firsts.has(value)) firsts.set(value, place);
    lasts.set(value, place);
  });
  return values.map((value) => {
    if (value === null) return null;
    const [less, last] = [firsts.get(value) ?? 0, lasts.get(value) ?? 0];
    return less - (sorted.length - 1 - last);
  });
}

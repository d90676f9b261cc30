import { attainment, type TrackedPast } from "../../engine";

/** What one rep was asked and made in one past period, where both are told; nothing where not. */
export type PastCell = {
  readonly told: number;
  readonly quota: number;
  readonly actual: number;
  readonly attained: number | null;
};

const nothing: PastCell = { told: 0, quota: 0, actual: 0, attained: null };

/** The past of some reps, period by period, from one walk over what is told. */
export function pastCells(
  past: readonly TrackedPast[],
  ids: readonly string[],
  periods: readonly string[],
): ReadonlyMap<string, readonly PastCell[]> {
  const rows = new Map(ids.map((id) => [id, periods.map(() => nothing)]));
  const places = new Map(periods.map((period, at) => [period, at]));
  for (const { rep, period, quota, actual } of past) {
    const [cells, at] = [rows.get(rep), places.get(period)];
    if (cells === undefined || at === undefined || quota === null || actual === null) continue;
    cells[at] = { told: 1, quota, actual, attained: attainment(actual, quota) };
  }
  return rows;
}

/** What those who told of two periods were asked and made in one of them. */
export function sumOfBoth(
  rows: readonly (readonly PastCell[])[],
  of: "quota" | "actual",
  { told, at }: { readonly told: number; readonly at: number },
): number {
  return rows.reduce((sum, cells) => {
    const [one, other] = [cells[told] ?? nothing, cells[at] ?? nothing];
    return sum + one.told * other[of];
  }, 0);
}

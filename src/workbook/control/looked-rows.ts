import {
  isFlagged,
  type MaintenanceLook,
  type MaintenanceRow,
  type MaintenanceState,
  type QuotaModel,
} from "../../engine";

/** A rule with what a person saw: the value and the state go by that, where it is told. */
export type LookedRow = MaintenanceRow & {
  readonly look: MaintenanceLook | undefined;
  /** What the engine found when the workbook was written. */
  readonly tracked: number | null;
  /** The state while there is no value: some rules have nothing to look at, which is fine. */
  readonly whileBlank: MaintenanceState;
};

/** The rules with what people saw of them. */
export function lookedAt(
  rows: readonly MaintenanceRow[],
  { decisions }: QuotaModel,
): readonly LookedRow[] {
  const looks = new Map(decisions.maintenance.map((look) => [look.rule, look]));
  return rows.map((row) => {
    const look = looks.get(row.id);
    const seen = look?.seen ?? null;
    const isFine = row.state === "FINE" && row.value === null;
    const flagged = seen !== null && isFlagged(seen, row.threshold);
    return {
      ...row,
      look,
      tracked: row.value,
      value: seen ?? row.value,
      state: seen === null ? row.state : flagged ? "RED_FLAG" : "FINE",
      whileBlank: isFine ? "FINE" : "NOT_TOLD",
    };
  });
}

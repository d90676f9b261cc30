import { firstCycleMaintenance } from "./maintenance-first-cycle";
import { monthlyMaintenance } from "./maintenance-monthly";
import { quarterlyMaintenance } from "./maintenance-quarterly";
import { reEngageTriggers } from "./maintenance-re-engage";
import type { MaintenanceJudged, MaintenanceRow } from "./maintenance-rule";

/** Every rule that keeps a plan right once it is handed over, held against what is told today. */
export function maintenanceRows(judged: MaintenanceJudged): readonly MaintenanceRow[] {
  return [
    ...monthlyMaintenance(judged),
    ...quarterlyMaintenance(judged),
    ...firstCycleMaintenance(judged),
    ...reEngageTriggers(judged),
  ];
}

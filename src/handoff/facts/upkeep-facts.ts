import {
  maintenanceOf,
  spokenLine,
  spokenShare,
  type Cadence,
  type MaintenanceRow,
} from "../../engine";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import type { Planned } from "./told";

/** A schedule says what to do; what the figures of a day name stands in the workbook. */
const CLOSE_THE_GAP =
  "Find where the gap comes from (pipeline volume, conversion rate, quota allocation or timing), and close it there.";

function taskTable(rows: readonly MaintenanceRow[], cadence: Cadence): DocumentTable {
  return {
    headers: ["What to check", "Flag", "What to do then", "Who"],
    rows: rows
      .filter((row) => row.cadence === cadence)
      .map(({ id, check, threshold, unit, response, owner }) => [
        check,
        spokenLine(threshold, unit),
        id === "annual-target" ? CLOSE_THE_GAP : response,
        owner,
      ]),
  };
}

/** What keeps the quotas right once they are announced, and who looks after it. */
export function upkeepFacts({ model, plan }: Planned): Partial<Facts> {
  const { rows } = maintenanceOf(model, plan);
  const { engagement } = model.maintenance;
  const { red, green } = model.tracking.limits;
  return {
    words: {
      "upkeep.single": engagement === "SINGLE_PROJECT" ? "single project" : "",
      "upkeep.dedicated": engagement === "DEDICATED" ? "dedicated" : "",
      "upkeep.owner": rows[0]?.owner ?? "",
      // The sheets of a running period are there once one is tracked.
      "tracking.told": model.tracking.period.start === "" ? "" : "tracked",
      "lights.red": spokenShare(red),
      "lights.green": spokenShare(green),
    },
    tables: {
      "upkeep.monthly": taskTable(rows, "MONTHLY"),
      "upkeep.quarterly": taskTable(rows, "QUARTERLY"),
      "upkeep.firstCycle": taskTable(rows, "FIRST_CYCLE"),
      "upkeep.reEngage": taskTable(rows, "RE_ENGAGE"),
    },
  };
}

import type { AllocationPlan } from "../plan/allocation-plan";
import type { Maintenance } from "./maintenance-model";
import { maintenanceRows } from "./maintenance-rows";
import type { MaintenanceJudged, MaintenanceRow } from "./maintenance-rule";
import { trackedTeam } from "./tracked-team";

/** The rules with what they say today, how many reps are asked, and how many of them reported. */
export type MaintenanceToday = {
  readonly rows: readonly MaintenanceRow[];
  readonly reps: { readonly reported: number; readonly all: number };
};

/** The rules and what they say today; of a plan that nobody tracks yet, the rules alone, for its first period. */
export function maintenanceOf(
  model: MaintenanceJudged["model"] & { readonly maintenance: Maintenance },
  plan: AllocationPlan,
): MaintenanceToday {
  const { calendar, seasonality, maintenance } = model;
  const isTracked = model.tracking.period.start !== "";
  const [first] = plan.calendar.periods;
  if (!isTracked && first === undefined) return { rows: [], reps: { reported: 0, all: 0 } };
  const own = {
    start: first?.firstDay ?? "",
    end: first?.lastDay ?? "",
    asOf: first?.firstDay ?? "",
  };
  const { period } = model.tracking;
  const tracking = isTracked
    ? model.tracking
    : { ...model.tracking, period: { ...period, ...own } };
  const year = { fiscalYearStart: calendar.fiscalYearStart, seasonality };
  const team = trackedTeam(plan, tracking, year);
  const rows = maintenanceRows({ model: { ...model, tracking }, plan, team, maintenance });
  const reps = { reported: team.company.reported, all: team.company.reps };
  if (isTracked) return { rows, reps };
  const none = {
    state: "NOT_TOLD",
    value: null,
    words: "Nothing is tracked yet.",
    concerns: [],
  } as const;
  return { rows: rows.map((row) => ({ ...row, ...none })), reps };
}

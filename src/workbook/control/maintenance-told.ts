import {
  maintenanceRows,
  trackedTeam,
  type AllocationPlan,
  type MaintenanceRow,
  type QuotaModel,
} from "../../engine";

/** The rules with what they say today, how many reps are asked, and how many of them reported. */
type Told = {
  readonly rows: readonly MaintenanceRow[];
  readonly reps: { readonly reported: number; readonly all: number };
};

/** The rules and what they say today; of a plan that nobody tracks yet, the rules alone, for its first period. */
export function maintenanceTold(model: QuotaModel, plan: AllocationPlan): Told {
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

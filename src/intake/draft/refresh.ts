import {
  provenanceOf,
  type Deal,
  type QuotaModel,
  type Rep,
  type SalesHistory,
} from "../../engine";
import { withCarriers } from "./carried";
import type { Draft } from "./draft-data";
import { WHOEVER } from "./draft-register";
import {
  refreshedProductivity,
  refreshedRamps,
  refreshedTargets,
  refreshedTerritories,
} from "./refresh-estimates";
import { refreshLog, type RefreshChange, type RefreshLeft, type RefreshLog } from "./refresh-log";
import { refreshedRoster } from "./refresh-people";

/** A model with next month's numbers, what changed in it, and what was left although the export tells otherwise. */
export type Refreshed = {
  readonly model: QuotaModel;
  readonly changes: readonly RefreshChange[];
  readonly left: readonly RefreshLeft[];
};

const asList = (values: readonly number[]) => values.join(" ");
const asText = (text: string) => text;
const asCount = (deals: readonly Deal[]) => `${deals.length} deals`;
const asRoles = (mix: QuotaModel["revenueMix"]) =>
  mix.map(({ revenueType, role }) => `${revenueType} ${role}`).join(", ");
const asHistory = ({ from, period, bookings }: SalesHistory) =>
  bookings.length === 0 ? null : `${bookings.length} ${period}s from ${from}`;

/** Who carries which revenue, where nobody told and the team is another one than before. */
function refreshedMix(
  model: QuotaModel,
  next: QuotaModel,
  log: RefreshLog,
): QuotaModel["revenueMix"] {
  const { revenueMix: stands, register, roster, calendar } = model;
  const isOurs =
    stands.length === 0 || provenanceOf(register, "revenueMix").source.endsWith(WHOEVER);
  const isSameTeam =
    next.roster.length === roster.length &&
    next.calendar.fiscalYearStart === calendar.fiscalYearStart;
  if (!isOurs || isSameTeam) return stands;
  const told = withCarriers({ ...next, revenueMix: [] }).revenueMix;
  return log.take("revenueMix", { stands, told, show: asRoles });
}

/**
 * Brings a model up to date from the draft of a newer export, best drafted for the model's own fiscal year. Nothing that is
 * confirmed changes, and nobody is taken off the roster.
 */
export function refreshed(model: QuotaModel, { model: draft }: Draft): Refreshed {
  const log = refreshLog(model.register, draft.register);
  const fiscalYearStart = log.take("calendar.fiscalYearStart", {
    stands: model.calendar.fiscalYearStart,
    told: draft.calendar.fiscalYearStart || model.calendar.fiscalYearStart,
    show: asText,
  });
  const isSameYear =
    draft.calendar.fiscalYearStart === "" || fiscalYearStart === draft.calendar.fiscalYearStart;
  const both = { model, draft, log };
  // Who had nobody on the roster had no method either.
  const method = model.roster.length === 0 ? draft.method : model.method;
  const productivity = refreshedProductivity(both);
  const canPlan = ({ role, previousBookings }: Rep) =>
    method === "TOP_DOWN" ||
    (role !== "AE" && role !== "AM") ||
    previousBookings !== null ||
    productivity.some((row) => row.role === role);
  const roster = refreshedRoster(model, draft, { log, isSameYear, canPlan });
  const needsMeetings =
    model.allocation.meetingsPerMonth === null && roster.some(({ role }) => role === "SDR");
  const monthsOfHistory = log.take("allocation.monthsOfHistory", {
    stands: model.allocation.monthsOfHistory,
    told: draft.allocation.monthsOfHistory,
    show: (months) => months,
  });
  const isEmpty = draft.history.bookings.length === 0;
  const next: QuotaModel = {
    ...model,
    method,
    calendar: { ...model.calendar, fiscalYearStart },
    allocation: {
      ...model.allocation,
      monthsOfHistory,
      meetingsPerMonth: needsMeetings
        ? draft.allocation.meetingsPerMonth
        : model.allocation.meetingsPerMonth,
    },
    roster,
    targets: refreshedTargets(both),
    productivity,
    ramps: refreshedRamps(both),
    territories: refreshedTerritories(both),
    seasonality:
      draft.seasonality.length === 0
        ? model.seasonality
        : log.take(
            "seasonality",
            { stands: model.seasonality, told: draft.seasonality, show: asList },
            isSameYear,
          ),
    history: isEmpty
      ? model.history
      : log.take("history", { stands: model.history, told: draft.history, show: asHistory }),
    // More deals than a model holds stay in their file: those of the month before would mislead.
    deals: log.take("deals", { stands: model.deals, told: draft.deals, show: asCount }),
  };
  const revenueMix = refreshedMix(model, next, log);
  return {
    model: { ...next, revenueMix, register: log.register() },
    changes: log.changes,
    left: log.left,
  };
}

import {
  earlyWarnings,
  trackedTeam,
  trendOf,
  trendOfMany,
  type AllocationPlan,
  type EarlyWarning,
  type QuotaModel,
  type TrackedRepLine,
  type TrackedTeam,
  type Trend,
} from "../../engine";

/** A rep with the place in the list, which tells ties apart. */
export type TrackedRow = TrackedRepLine & { readonly no: number };

/** Somebody with a past: a rep of the plan, or one of whom only past periods are told. */
export type PastRow = { readonly id: string; readonly name: string; readonly trend: Trend };

/** Everything that the sheets of a tracked period show, as the engine has it. */
export type Tracked = {
  readonly model: QuotaModel;
  readonly plan: AllocationPlan;
  readonly team: TrackedTeam;
  readonly rows: readonly TrackedRow[];
  /** The past periods in the order of time; one without a name where none is told, since no table is empty. */
  readonly periods: readonly string[];
  readonly past: readonly PastRow[];
  readonly companyTrend: Trend;
  readonly warnings: readonly EarlyWarning[];
};

/** What stands for a word that nobody told: a row of a roll-up needs a name. */
export const NOBODY = "(none)";

/** A word as the sheets show it. */
export function named(word: string): string {
  return word === "" ? NOBODY : word;
}

/** Works out what the sheets show; null while nothing is tracked or nobody carries a quota. */
export function trackedOf(model: QuotaModel, plan: AllocationPlan): Tracked | null {
  const { tracking, calendar, seasonality, payTiers, company } = model;
  if (tracking.period.start === "" || plan.reps.length === 0) return null;
  const year = { fiscalYearStart: calendar.fiscalYearStart, seasonality };
  const team = trackedTeam(plan, tracking, year);
  const periods = [...new Set(tracking.past.map(({ period }) => period))].sort();
  const names = new Map(plan.carriers.map(({ person }) => [person.id, person.name]));
  const ids = [...team.reps.map(({ rep }) => rep.id), ...tracking.past.map(({ rep }) => rep)];
  return {
    model,
    plan,
    team,
    rows: team.reps.map((line, at) => ({ ...line, no: at + 1 })),
    periods: periods.length === 0 ? [""] : periods,
    past: [...new Set(ids)].map((id) => ({
      id,
      name: names.get(id) ?? id,
      trend: trendOf(tracking.past.filter(({ rep }) => rep === id)),
    })),
    companyTrend: trendOfMany(tracking.past),
    warnings: earlyWarnings(team, tracking, { payTiers, currency: company.currency }),
  };
}

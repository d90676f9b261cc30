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
import { partRows, type PartRow } from "./part-rows";
import { pastCells, type PastCell } from "./past-figures";
import { pastPeriods, pastSpan, trendRows, type PastSpan, type TrendRow } from "./past-rows";
import { stepsOfReps, type RepSteps } from "./rep-steps";
import { stretchOf, type TrackedStretch } from "./stretch";

/** A rep with the place in the list, which tells ties apart, and the steps to the figures. */
export type TrackedRow = TrackedRepLine & { readonly no: number; readonly steps: RepSteps };

/** Somebody with a past: a rep of the plan, or one of whom only past periods are told. */
export type PastRow = {
  readonly id: string;
  readonly name: string;
  readonly trend: Trend;
  /** Period by period. */
  readonly cells: readonly PastCell[];
};

/** Everything that the sheets of a tracked period show, as the engine has it. */
export type Tracked = {
  readonly model: QuotaModel;
  readonly plan: AllocationPlan;
  readonly team: TrackedTeam;
  readonly stretch: TrackedStretch;
  readonly rows: readonly TrackedRow[];
  /** All reps, and every region, team, manager, segment and third. */
  readonly parts: readonly PartRow[];
  /** The past periods in the order of time; one without a name where none is told, since no table is empty. */
  readonly periods: readonly string[];
  readonly past: readonly PastRow[];
  readonly companyTrend: Trend;
  readonly trendRows: readonly TrendRow[];
  readonly span: PastSpan;
  readonly warnings: readonly EarlyWarning[];
};

/** What stands for a word that nobody told: a row of a roll-up needs a name. */
export const NOBODY = "(none)";

/** A word as the sheets show it. */
export function named(word: string): string {
  return word === "" ? NOBODY : word;
}

function pastRows({ tracking }: QuotaModel, plan: AllocationPlan): readonly PastRow[] {
  const names = new Map(plan.carriers.map(({ person }) => [person.id, person.name]));
  const ids = [
    ...new Set([...plan.reps.map(({ id }) => id), ...tracking.past.map(({ rep }) => rep)]),
  ];
  const cells = pastCells(tracking.past, ids, pastPeriods({ tracking }));
  const told = new Map(ids.map((id) => [id, [] as (typeof tracking.past)[number][]]));
  for (const row of tracking.past) told.get(row.rep)?.push(row);
  return ids.map((id) => ({
    id,
    name: names.get(id) ?? id,
    trend: trendOf(told.get(id) ?? []),
    cells: cells.get(id) ?? [],
  }));
}

/** Works out what the sheets show; null while nothing is tracked or nobody carries a quota. */
export function trackedOf(model: QuotaModel, plan: AllocationPlan): Tracked | null {
  const { tracking, calendar, seasonality, payTiers, company } = model;
  if (tracking.period.start === "" || plan.reps.length === 0) return null;
  const year = { fiscalYearStart: calendar.fiscalYearStart, seasonality };
  const team = trackedTeam(plan, tracking, year);
  const stretch = stretchOf(model, plan);
  const steps = stepsOfReps(team.reps, { model, plan }, stretch);
  const rows = team.reps.map((line, at): TrackedRow => {
    const own = steps[at];
    if (own === undefined) throw new RangeError(`${line.rep.id} has no steps.`);
    return { ...line, no: at + 1, steps: own };
  });
  const past = pastRows(model, plan);
  const periods = pastPeriods(model);
  const cells = past.map((row) => row.cells);
  const companyTrend = trendOfMany(tracking.past);
  const trend = trendRows(periods, cells, companyTrend);
  return {
    model,
    plan,
    team,
    stretch,
    rows,
    parts: partRows(team, plan),
    periods,
    past,
    companyTrend,
    trendRows: trend,
    span: pastSpan(trend, cells),
    warnings: earlyWarnings(team, tracking, { payTiers, currency: company.currency }),
  };
}

import { rounded, type EarlyWarning, type PayTier, type TrackedPast } from "../../engine";
import type { Tracked, TrackedRow } from "./tracked-rows";

/** What warnings are raised from, as the sheet works it out of a rep's line, past and pay. */
export type WarningSteps = {
  readonly last: number | null;
  readonly best: number | null;
  readonly fallen: number | null;
  readonly falling: number | null;
  readonly callsOwn: number | null;
  readonly winRateOwn: number | null;
  readonly dropTarget: number | null;
  readonly dropOwn: number | null;
  readonly longer: number | null;
  readonly reached: number | null;
  readonly next: number | null;
  readonly short: number | null;
  readonly carried: number | null;
  readonly nears: number | null;
  readonly carries: number;
};

/** A rep with what the engine warns of, and the figures behind it. */
export type WarnedRow = TrackedRow & {
  readonly warnings: readonly EarlyWarning[];
  readonly figures: WarningSteps;
};

/** Behind this decimal is what sums in binary leave: as the engine settles what it holds against a limit. */
const DECIMALS = 12;

function less(from: number | null, of: number | null): number | null {
  return from === null || of === null ? null : rounded(from - of, DECIMALS);
}

function meanOf(values: readonly (number | null)[]): number | null {
  const told = values.flatMap((value) => value ?? []);
  return told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0) / told.length;
}

/** From which attainment a tier pays more than the base rate; null of one that does not. */
export function acceleratorFrom(tier: PayTier | undefined): number | null {
  return tier !== undefined && tier.from >= 1 && tier.multiple > 1 ? tier.from : null;
}

/** The next tier that pays more, what is missing to it, and whether projection or pipeline get there. */
function acceleratorSteps(
  { attainment, projectedAttainment, clock, quota, actual, told }: TrackedRow,
  { payTiers, tracking }: Tracked["model"],
): Pick<WarningSteps, "reached" | "next" | "short" | "carried" | "nears" | "carries"> {
  const froms = payTiers.flatMap((tier) => acceleratorFrom(tier) ?? []).sort((a, b) => a - b);
  const seen = attainment === null ? null : rounded(attainment, DECIMALS);
  const reached = seen === null ? null : froms.filter((from) => from <= seen).length;
  const next = reached === null || clock.share >= 1 ? null : (froms[reached] ?? null);
  const short = next === null ? null : next * quota - (actual ?? 0);
  const sure = told.surePipeline;
  const carried = sure === null || short === null || short === 0 ? null : sure / short;
  const isCarried =
    carried !== null && rounded(carried, DECIMALS) >= tracking.limits.adequateCoverage;
  return {
    reached,
    next,
    short,
    carried,
    nears: next === null ? null : Number(rounded(projectedAttainment ?? 0, DECIMALS) > next),
    carries: Number(isCarried),
  };
}

function stepsOf(
  row: TrackedRow,
  own: readonly TrackedPast[],
  { model, past, periods }: Tracked,
): WarningSteps {
  const { targets } = model.tracking;
  const cells = past[row.no - 1]?.cells ?? [];
  const last = cells[periods.length - 1]?.attained ?? null;
  const known = cells.flatMap(({ attained }) => attained ?? []);
  const best = last === null ? null : Math.max(...known);
  const [callsOwn, winRateOwn] = [
    meanOf(own.map((one) => one.calls)),
    meanOf(own.map((one) => one.winRate)),
  ];
  const { winRate, cycleDays } = row.told;
  const target = targets.cycleDays ?? 0;
  return {
    last,
    best,
    fallen: less(best, last),
    falling: less(last, row.projectedAttainment),
    callsOwn,
    winRateOwn,
    dropTarget: less(targets.winRate, winRate),
    dropOwn: less(winRateOwn, winRate),
    longer:
      cycleDays === null || target <= 0 ? null : rounded((cycleDays - target) / target, DECIMALS),
    ...acceleratorSteps(row, model),
  };
}

/** Every rep with warnings and the figures behind them. */
export function warnedRows(tracked: Tracked): readonly WarnedRow[] {
  const pastOf = new Map(tracked.rows.map(({ rep }) => [rep.id, [] as TrackedPast[]]));
  for (const one of tracked.model.tracking.past) pastOf.get(one.rep)?.push(one);
  const warningsOf = new Map(tracked.rows.map(({ rep }) => [rep.id, [] as EarlyWarning[]]));
  for (const warning of tracked.warnings) warningsOf.get(warning.rep)?.push(warning);
  return tracked.rows.map((row) => ({
    ...row,
    warnings: warningsOf.get(row.rep.id) ?? [],
    figures: stepsOf(row, pastOf.get(row.rep.id) ?? [], tracked),
  }));
}

import { baselineOf, type Baseline } from "./baseline/baseline";
import type { DealsModel } from "./baseline/deals-model";
import {
  employedOf,
  historySources,
  repHistory,
  type HistorySources,
  type RepHistory,
} from "./baseline/rep-history";
import { standingDays, type StandingDays } from "./baseline/standing-days";
import type { BaselineRow } from "./baseline/tally";
import { MONTHS_PER_YEAR } from "./period/plan-periods";
import type { AllocationModel } from "./plan/allocation-model";
import type { AllocationOutcome, AllocationPlan } from "./plan/allocation-plan";
import { attainment } from "./share/attainment";
import { mean } from "./share/spread";
import { total } from "./share/total";
import { pipelineCoverage } from "./tracking/pipeline";

/** Where a rep stands before the year begins. Null wherever something is not known. */
export type RepStanding = RepHistory & {
  /** What the plan asks for in the first quarter. */
  readonly quarterQuota: number | null;
  /** Open deals that are due by its end over that quota, whole and by their chance. */
  readonly coverage: number | null;
  readonly weightedCoverage: number | null;
};

/** A rep's deals, and where the rep stands. */
export type RepBaselineRow = BaselineRow & RepStanding;

/** Where the people of the roster stand together. */
export type TeamStanding = {
  /** People whose tenure is known, and the mean of it in months. */
  readonly tenured: number;
  readonly meanTenure: number | null;
  /** Reps whose bookings and quota of last year are known, and what both come to. */
  readonly attained: number;
  readonly lastYearBookings: number | null;
  readonly previousQuota: number | null;
  readonly attainment: number | null;
  /** Months of last year in which any deal was decided; null where the rules leave out a day of it. */
  readonly monthsDecided: number | null;
  /** All that is due, also of whoever is not on the roster, over all that the roster is asked for. */
  readonly duePipeline: number | null;
  readonly dueWeighted: number | null;
  readonly quarterQuota: number | null;
  readonly coverage: number | null;
  readonly weightedCoverage: number | null;
};

/** The baseline, with where each rep stands. */
export type RepBaseline = Omit<Baseline, "reps"> & {
  readonly reps: readonly RepBaselineRow[];
  readonly days: StandingDays;
  readonly team: TeamStanding;
};

type Known = number | null;

const answered = (values: readonly Known[]) => values.filter((value) => value !== null);
const sumOf = (values: readonly Known[]): Known => {
  const known = answered(values);
  return known.length === 0 ? null : total(known);
};

/** Nothing is booked of a quarter that is yet to come: what is left of its quota is all of it. */
function covered(pipeline: Known, quota: Known): Known {
  return pipeline === null || quota === null ? null : pipelineCoverage(pipeline, quota, 0);
}

function quarterQuotas({ reps, calendar }: AllocationPlan): ReadonlyMap<string, number> {
  const within = MONTHS_PER_YEAR / 4;
  const count = calendar.periods.filter(({ months }) => months.every((at) => at < within)).length;
  return new Map(reps.map(({ id, periods }) => [id, total(periods.slice(0, count))]));
}

function rowsOf(
  found: Baseline,
  sources: HistorySources,
  of: { readonly model: AllocationModel; readonly quotas: ReadonlyMap<string, number> },
): readonly RepBaselineRow[] {
  const { model, quotas } = of;
  const people = new Map(employedOf(model).map((rep) => [rep.id, rep]));
  const byKey = (each: Baseline | null) => new Map(each?.reps.map((row) => [row.key, row]));
  const [lastYear, due] = [byKey(sources.lastYear), byKey(sources.due)];
  return found.reps.map((row) => {
    const { key } = row;
    const rows = { lastYear: lastYear.get(key) ?? null, due: due.get(key) ?? null };
    const history = repHistory(people.get(key) ?? null, rows, sources.days);
    const quarterQuota = quotas.get(key) ?? null;
    return {
      ...row,
      ...history,
      quarterQuota,
      coverage: covered(history.duePipeline, quarterQuota),
      weightedCoverage: covered(history.dueWeighted, quarterQuota),
    };
  });
}

function teamOfRows(rows: readonly RepBaselineRow[], { lastYear }: HistorySources): TeamStanding {
  const tenures = answered(rows.map((row) => row.tenureMonths));
  const attained = rows.filter((row) => row.attainment !== null);
  const booked = sumOf(attained.map((row) => row.lastYearBookings));
  const asked = sumOf(attained.map((row) => row.previousQuota));
  const due = sumOf(rows.map((row) => row.duePipeline));
  const weighted = sumOf(rows.map((row) => row.dueWeighted));
  const quota = sumOf(rows.map((row) => row.quarterQuota));
  const decided = lastYear?.months.filter(({ key, won, lost }) => key !== "" && won + lost > 0);
  return {
    tenured: tenures.length,
    meanTenure: mean(tenures),
    attained: attained.length,
    lastYearBookings: booked,
    previousQuota: asked,
    attainment: attainment(booked, asked),
    monthsDecided: decided?.length ?? null,
    duePipeline: due,
    dueWeighted: weighted,
    quarterQuota: quota,
    coverage: covered(due, quota),
    weightedCoverage: covered(weighted, quota),
  };
}

/** The baseline of a model's own deals, with where each rep stands beside its plan; null while it has no deals. */
export function repBaselineOf(
  model: AllocationModel & DealsModel,
  plan: AllocationOutcome | null,
): RepBaseline | null {
  const found = baselineOf(model);
  if (found === null) return null;
  const sources = historySources(model, standingDays(model));
  const quotas = plan?.kind === "planned" ? quarterQuotas(plan) : new Map<string, number>();
  const reps = rowsOf(found, sources, { model, quotas });
  return { ...found, reps, days: sources.days, team: teamOfRows(reps, sources) };
}

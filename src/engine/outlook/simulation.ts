import { chanceFrom, type Chance } from "../share/chance";
import { total } from "../share/total";
import type { TeamOdds } from "./probability";

/** How often, from which seed, and what each year is drawn from. */
export type SimulationSettings = { readonly runs: number; readonly seed: number };

/** What many years drawn by chance came to, stamped with what they were drawn from. */
export type Simulation = {
  readonly settings: SimulationSettings;
  /** The share of the years in which the team reached the sum of its quotas, and how far chance may have misled. */
  readonly chance: number;
  readonly standardError: number;
  /** Sales of the year below which so many of the years lie. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
};

/** Years drawn between two words of progress. */
const CHUNK = 1000;
const LOW = 0.1;
const HIGH = 0.9;

/** Draws standard normal numbers, two at a time, by Marsaglia's polar method. */
function normals(chance: Chance): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const [x, y] = [2 * chance() - 1, 2 * chance() - 1];
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const stretch = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * stretch;
      return x * stretch;
    }
  };
}

function atShare(sorted: readonly number[], share: number): number {
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? 0;
}

/** Runs years, tells between chunks how much is done, and can be left at any of them. */
function* runs(
  settings: SimulationSettings,
  year: () => number,
  asked: number,
): Generator<number, Simulation> {
  const sales: number[] = [];
  let hits = 0;
  while (sales.length < settings.runs) {
    const sold = year();
    // What is at quota but for rounding is at quota.
    if (sold >= asked * (1 - 1e-12)) hits += 1;
    sales.push(sold);
    if (sales.length % CHUNK === 0) yield sales.length / settings.runs;
  }
  sales.sort((one, other) => one - other);
  const chance = hits / settings.runs;
  return {
    settings,
    chance,
    standardError: Math.sqrt((chance * (1 - chance)) / settings.runs),
    low: atShare(sales, LOW),
    middle: atShare(sales, 1 / 2),
    high: atShare(sales, HIGH),
  };
}

/** Years in which every rep's attainment is normal, with a common part that moves all of them together. */
export function normalYears(
  { quotas, means, deviations, correlation }: TeamOdds,
  settings: SimulationSettings,
): Generator<number, Simulation> {
  const draw = normals(chanceFrom(settings.seed));
  const [shared, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  const year = () => {
    const common = draw();
    let sold = 0;
    for (let rep = 0; rep < quotas.length; rep += 1) {
      const luck = shared * common + own * draw();
      sold += (quotas[rep] ?? 0) * ((means[rep] ?? 0) + (deviations[rep] ?? 0) * luck);
    }
    return sold;
  };
  return runs(settings, year, total(quotas));
}

/** Years in which every rep draws an attainment that somebody had before. */
export function bootstrapYears(
  quotas: readonly number[],
  attainments: readonly number[],
  settings: SimulationSettings,
): Generator<number, Simulation> {
  if (attainments.length === 0) throw new RangeError("A bootstrap needs a past to draw from.");
  const chance = chanceFrom(settings.seed);
  const year = () => {
    let sold = 0;
    for (const quota of quotas) {
      sold += quota * (attainments[Math.floor(chance() * attainments.length)] ?? 0);
    }
    return sold;
  };
  return runs(settings, year, total(quotas));
}

/** Runs a simulation to its end, telling how much is done. */
export function finished(
  simulation: Generator<number, Simulation>,
  progress: (done: number) => void = () => undefined,
): Simulation {
  for (;;) {
    const step = simulation.next();
    if (step.done === true) return step.value;
    progress(step.value);
  }
}

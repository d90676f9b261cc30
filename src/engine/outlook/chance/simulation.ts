import { chanceFrom } from "../../share/chance";
import { total } from "../../share/total";
import { normalFrom } from "./normals";
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

function atShare(sorted: Float64Array, share: number): number {
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? 0;
}

/** Runs years, tells between chunks how much is done, and can be left at any of them. */
export function* runs(
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
  const sorted = Float64Array.from(sales).sort();
  const chance = hits / settings.runs;
  return {
    settings,
    chance,
    standardError: Math.sqrt((chance * (1 - chance)) / settings.runs),
    low: atShare(sorted, LOW),
    middle: atShare(sorted, 1 / 2),
    high: atShare(sorted, HIGH),
  };
}

/** Years in which every rep's attainment is normal, with a common part that moves all of them together. */
export function normalYears(
  { quotas, means, deviations, correlation }: TeamOdds,
  settings: SimulationSettings,
): Generator<number, Simulation> {
  const chance = chanceFrom(settings.seed);
  const [shared, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  const spreads = quotas.map((quota, rep) => quota * (deviations[rep] ?? 0));
  const expected = total(quotas.map((quota, rep) => quota * (means[rep] ?? 0)));
  const together = shared * total(spreads);
  const alone = Float64Array.from(spreads, (spread) => own * spread);
  const year = () => {
    let sold = expected + together * normalFrom(chance);
    for (let rep = 0; rep < alone.length; rep += 1) sold += (alone[rep] ?? 0) * normalFrom(chance);
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

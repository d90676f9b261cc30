import { betaAt } from "../share/distributions";

/** A share that lies somewhere between two others with a given confidence. */
export type Interval = { readonly low: number; readonly high: number };

/**
 * How far the true share may lie when so many of so many hit: the exact interval of Clopper and Pearson.
 * @example shareInterval({ hits: 9, of: 12, confidence: 0.95 }) //=> { low: 0.428…, high: 0.945… }
 */
export function shareInterval(said: {
  readonly hits: number;
  readonly of: number;
  readonly confidence: number;
}): Interval {
  const { hits, of, confidence } = said;
  const beyond = (1 - confidence) / 2;
  return {
    low: hits === 0 ? 0 : betaAt(beyond, hits, of - hits + 1),
    high: hits === of ? 1 : betaAt(1 - beyond, hits + 1, of - hits),
  };
}

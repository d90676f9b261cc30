import { betaAt } from "../share/distributions";
import { deviation, mean } from "../share/spread";

/** A mean, how many observations stand behind it, and where the true one lies with the chance asked for. */
export type MeanEstimate = {
  readonly mean: number;
  readonly observations: number;
  /** Null where a single observation tells nothing of how far it may be off. */
  readonly low: number | null;
  readonly high: number | null;
};

/** The point that Student's t exceeds on either side in so much of all cases, by its link to the beta distribution. */
function tAt(chance: number, freedom: number): number {
  const share = betaAt(chance, 0.5, freedom / 2);
  return Math.sqrt((freedom * share) / (1 - share));
}

/** The mean of some observations with its interval; null where there are none. */
export function meanEstimate(values: readonly number[], chance = 0.9): MeanEstimate | null {
  const middle = mean(values);
  if (middle === null) return null;
  const { length: observations } = values;
  const spread = deviation(values);
  if (observations < 2 || spread === null) {
    return { mean: middle, observations, low: null, high: null };
  }
  // `deviation` is that of the values themselves; of a sample it is a little larger.
  const ofSample = spread * Math.sqrt(observations / (observations - 1));
  const half = (tAt(chance, observations - 1) * ofSample) / Math.sqrt(observations);
  return { mean: middle, observations, low: middle - half, high: middle + half };
}

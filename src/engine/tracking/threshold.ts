import { settled } from "./bands";

/** Numbers that differ by more than this share of themselves differ after settling, too. */
const FAR = 1e-9;

/**
 * Whether a number lies below a threshold, when what binary fractions leave behind does not count. Settling is slow, and
 * over many periods of many reps it is rarely needed: only close to the threshold.
 * @example isBelow(0.3 * 3, 0.9) //=> false
 */
export function isBelow(value: number, threshold: number): boolean {
  const apart = threshold - value;
  if (Math.abs(apart) > FAR * Math.max(1, Math.abs(threshold))) return apart > 0;
  return settled(value) < settled(threshold);
}

/**
 * A number rounded as Excel's ROUND does: half away from zero, on the 15 digits that a person sees.
 * @example rounded(1.005, 2) //=> 1.01
 */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Number((Math.abs(value) * scale).toPrecision(15));
  const size = Math.round(scaled) / scale;
  return value < 0 && size > 0 ? -size : size;
}

/** Differences smaller than this are floating-point dust: no millionth of a deal or of a person counts. */
export const dust = 1e-6;

/**
 * The next whole number up, where dust does not make one.
 * @example wholeUp(3.5) //=> 4
 */
export function wholeUp(value: number): number {
  return Math.ceil(value - dust) + 0;
}

/** What one person or team sold over what was asked; null while either is not answered. */
export function attainment(actual: number | null, quota: number | null): number | null {
  if (actual === null || quota === null || quota <= 0) return null;
  return actual / quota;
}

/**
 * How much more of something it takes, as a share of what there is.
 * @example relativeIncrease({ from: 6.825, to: 10 }) //=> 0.4652…
 */
export function relativeIncrease(change: {
  readonly from: number | null;
  readonly to: number | null;
}): number | null {
  const { from, to } = change;
  if (from === null || to === null || from <= 0) return null;
  // Not the ratio less one, which loses a digit: 522 over 480 is 8.75 % more, and shows as such.
  return (to - from) / from;
}

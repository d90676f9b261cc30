/** A stretch of numbers from its own bound, which it holds, up to the next one's, which it does not. */
export type NumberBand = {
  readonly name: string;
  readonly from: number;
  /** The bound of the next band; infinite for the last. */
  readonly below: number;
};

/**
 * Bands from their lower bounds, which rise: each ends where the next begins, so that no number falls between two.
 * The lowest may begin at minus infinity.
 */
export function numberBands(
  bounds: readonly { readonly name: string; readonly from: number }[],
): readonly NumberBand[] {
  return bounds.map(({ name, from }, place) => {
    const below = bounds[place + 1]?.from ?? Infinity;
    if (!(from < below)) throw new RangeError(`${name} begins at ${from} and ends at ${below}.`);
    return { name, from, below };
  });
}

/** The band that holds a number; null below the first. @example numberBandOf(companySizes, 1000)?.name //=> "Enterprise" */
export function numberBandOf(bands: readonly NumberBand[], value: number): NumberBand | null {
  return bands.find(({ from, below }) => value >= from && value < below) ?? null;
}

/** Companies by their employees: one with exactly 1,000 is in Enterprise, one with exactly 100 in Mid-Market. */
export const companySizes: readonly NumberBand[] = numberBands([
  { name: "SMB", from: 0 },
  { name: "Mid-Market", from: 100 },
  { name: "Enterprise", from: 1000 },
]);

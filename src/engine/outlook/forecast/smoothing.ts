/** How fast level, trend and season follow what is new: shares from 0 to 1. */
export type Smoothing = { readonly alpha: number; readonly beta: number; readonly gamma: number };

/** Where a series stands: its level, its trend, and the coming season, phase by phase. */
export type SeriesState = {
  readonly level: number;
  readonly trend: number;
  readonly seasonal: readonly number[];
};

/** A series smoothed from a first state on: what was expected of each value, and where it stands at the end. */
export type Smoothed = { readonly fitted: readonly number[]; readonly last: SeriesState };

/**
 * Holt and Winters' recursion with additive trend and multiplicative season; the season is renewed by what was expected
 * of the level, not by the level after the fact.
 */
export function smoothed(
  series: readonly number[],
  first: SeriesState,
  { alpha, beta, gamma }: Smoothing,
): Smoothed {
  let { level, trend } = first;
  const seasonal = [...first.seasonal];
  const season = seasonal.length;
  const fitted = series.map((value, place) => {
    const phase = place % season;
    const factor = seasonal[phase] ?? 1;
    const expected = level + trend;
    const next = (alpha * value) / factor + (1 - alpha) * expected;
    trend = beta * (next - level) + (1 - beta) * trend;
    level = next;
    seasonal[phase] = (gamma * value) / expected + (1 - gamma) * factor;
    return expected * factor;
  });
  const turn = series.length % season;
  return {
    fitted,
    last: { level, trend, seasonal: [...seasonal.slice(turn), ...seasonal.slice(0, turn)] },
  };
}

/** What a state expects of the periods to come. */
export function continued(
  { level, trend, seasonal }: SeriesState,
  horizon: number,
): readonly number[] {
  return Array.from(
    { length: horizon },
    (_period, place) => (level + (place + 1) * trend) * (seasonal[place % seasonal.length] ?? 1),
  );
}

/**
 * The variances of the periods to come when errors are shares of what is expected: Hyndman's closed form for additive
 * trend and multiplicative season.
 */
export function variances(
  state: SeriesState,
  smoothing: Smoothing,
  said: { readonly horizon: number; readonly errorVariance: number },
): readonly number[] {
  const { level, trend, seasonal } = state;
  const { alpha, beta, gamma } = smoothing;
  const { horizon, errorVariance: sigma } = said;
  const thetas: number[] = [];
  return Array.from({ length: horizon }, (_period, place) => {
    const steps = place + 1;
    const mean = level + steps * trend;
    let theta = mean * mean;
    for (let back = 1; back < steps; back += 1) {
      const weight = alpha + alpha * beta * back;
      theta += sigma * weight * weight * (thetas[steps - back - 1] ?? 0);
    }
    thetas.push(theta);
    const factor = seasonal[place % seasonal.length] ?? 1;
    const rounds = Math.floor(place / seasonal.length);
    const grown = theta * (1 + sigma) * (1 + gamma * gamma * sigma) ** rounds;
    return (grown - mean * mean) * factor * factor;
  });
}

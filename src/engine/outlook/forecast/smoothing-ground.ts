import type { Ground } from "./least-squares-search";
import { between, placesOf, type SmoothingModel } from "./smoothing-coordinates";

/**
 * What a search walks on: how far the recursion of `smoothed` misses each value, and how that changes with each
 * coordinate, carried along step by step.
 */
export function smoothingGround(
  model: SmoothingModel,
  series: readonly number[],
  period: number,
): Ground {
  const places = placesOf(model, period);
  const { season, count: size } = places;
  const values = Float64Array.from(series);
  const seasonal = new Float64Array(season);
  // One array for every walk: thousands are made, and an object for each would cost more than the walk.
  const begun = new Float64Array(5);
  const begin = (at: Float64Array) => {
    const alpha = between(at[0] ?? 0);
    begun[0] = alpha;
    begun[3] = at[places.level] ?? 0;
    if (places.trend >= 0) {
      begun[1] = alpha * between(at[places.beta] ?? 0);
      begun[4] = at[places.trend] ?? 0;
    }
    seasonal[0] = 1;
    if (places.seasonal < 0) return;
    begun[2] = (1 - alpha) * between(at[places.gamma] ?? 0);
    for (let phase = 1; phase < season; phase += 1) {
      seasonal[phase] = at[places.seasonal + phase - 1] ?? 1;
    }
  };
  const residuals = (at: Float64Array, into: Float64Array) => {
    begin(at);
    const [alpha, beta, gamma] = [begun[0] ?? 0, begun[1] ?? 0, begun[2] ?? 0];
    let [level, trend] = [begun[3] ?? 0, begun[4] ?? 0];
    let phase = 0;
    for (let place = 0; place < values.length; place += 1) {
      const value = values[place] ?? 0;
      const factor = seasonal[phase] ?? 1;
      const expected = level + trend;
      into[place] = value - expected * factor;
      const next = (alpha * value) / factor + (1 - alpha) * expected;
      trend = beta * (next - level) + (1 - beta) * trend;
      level = next;
      seasonal[phase] = (gamma * value) / expected + (1 - gamma) * factor;
      phase = phase + 1 === season ? 0 : phase + 1;
    }
  };
  // How smoothings, level, trend and season move with each coordinate.
  const alphas = new Float64Array(size);
  const betas = new Float64Array(size);
  const gammas = new Float64Array(size);
  const levels = new Float64Array(size);
  const trends = new Float64Array(size);
  const seasonals = new Float64Array(season * size);
  const slopes = (at: Float64Array, into: Float64Array) => {
    begin(at);
    const [alpha, beta, gamma] = [begun[0] ?? 0, begun[1] ?? 0, begun[2] ?? 0];
    let [level, trend] = [begun[3] ?? 0, begun[4] ?? 0];
    for (const each of [levels, trends, seasonals]) each.fill(0);
    alphas[0] = alpha * (1 - alpha);
    levels[places.level] = 1;
    if (places.trend >= 0) {
      betas[0] = beta * (1 - alpha);
      betas[places.beta] = beta * (1 - between(at[places.beta] ?? 0));
      trends[places.trend] = 1;
    }
    if (places.seasonal >= 0) {
      gammas[0] = -gamma * alpha;
      gammas[places.gamma] = gamma * (1 - gamma / (1 - alpha));
      for (let phase = 1; phase < season; phase += 1) {
        seasonals[phase * size + places.seasonal + phase - 1] = 1;
      }
    }
    let phase = 0;
    for (let place = 0; place < values.length; place += 1) {
      const value = values[place] ?? 0;
      const factor = seasonal[phase] ?? 1;
      const expected = level + trend;
      const [calm, share] = [value / factor, value / expected];
      const next = alpha * calm + (1 - alpha) * expected;
      const byFactor = (-alpha * calm) / factor;
      const byExpected = (-gamma * share) / expected;
      const [stays, held, less] = [1 - alpha, 1 - gamma, -factor];
      const [miss, grown, turned] = [calm - expected, next - level - trend, share - factor];
      const [from, row] = [phase * size, place * size];
      for (let one = 0; one < size; one += 1) {
        const trendSlope = trends[one] ?? 0;
        const factorSlope = seasonals[from + one] ?? 0;
        const slope = (levels[one] ?? 0) + trendSlope;
        const nextSlope = byFactor * factorSlope + stays * slope;
        levels[one] = nextSlope;
        trends[one] = beta * (nextSlope - slope) + trendSlope;
        seasonals[from + one] = byExpected * slope + held * factorSlope;
        into[row + one] = less * slope - expected * factorSlope;
      }
      for (let one = 0; one < places.level; one += 1) {
        const more = (alphas[one] ?? 0) * miss;
        levels[one] = (levels[one] ?? 0) + more;
        trends[one] = (trends[one] ?? 0) + beta * more + (betas[one] ?? 0) * grown;
        seasonals[from + one] = (seasonals[from + one] ?? 0) + (gammas[one] ?? 0) * turned;
      }
      trend += beta * grown;
      level = next;
      seasonal[phase] = gamma * share + (1 - gamma) * factor;
      phase = phase + 1 === season ? 0 : phase + 1;
    }
  };
  return { coordinates: size, count: values.length, residuals, slopes };
}

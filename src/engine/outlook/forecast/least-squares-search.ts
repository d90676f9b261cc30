/** Residuals that are to be made small together, and how each changes with each coordinate. */
export type Ground = {
  readonly coordinates: number;
  readonly count: number;
  /** Writes the residuals at a point. */
  readonly residuals: (at: Float64Array, into: Float64Array) => void;
  /** Writes the slopes of the first residual with every coordinate, then those of the second, and so on. */
  readonly slopes: (at: Float64Array, into: Float64Array) => void;
};

/** A point, the sum of squares there, and how careful the next step from there should be. */
export type Found = {
  readonly at: Float64Array;
  readonly squares: number;
  readonly care: number;
};

/** When a search ends: after so many steps, or once a step gains less than this share of the squares. */
export type Patience = { readonly steps: number; readonly enough: number };

const FIRST_CARE = 1e-3;
const LEAST_CARE = 1e-12;
const MOST_CARE = 1e12;

function squaresOf(residuals: Float64Array): number {
  let squares = 0;
  for (let row = 0; row < residuals.length; row += 1) {
    const residual = residuals[row] ?? 0;
    squares += residual * residual;
  }
  return Number.isFinite(squares) ? squares : Infinity;
}

/** A point that nobody has searched from yet. */
export function startAt(start: readonly number[], { count, residuals }: Ground): Found {
  const at = Float64Array.from(start);
  const here = new Float64Array(count);
  residuals(at, here);
  return { at, squares: squaresOf(here), care: FIRST_CARE };
}

/**
 * How the sum of squares bends and where it pulls: the slopes times themselves, and times the residuals. Two rows at a
 * time, for the sums are fetched and put back as often as they are added to.
 */
function sumUp(
  slopes: Float64Array,
  residuals: Float64Array,
  into: { readonly curves: Float64Array; readonly pulls: Float64Array },
): void {
  const { curves, pulls } = into;
  const size = pulls.length;
  curves.fill(0);
  pulls.fill(0);
  for (let row = 0; row < residuals.length; row += 2) {
    const [missed, missedNext] = [residuals[row] ?? 0, residuals[row + 1] ?? 0];
    const from = row * size;
    const next = from + size;
    for (let one = 0; one < size; one += 1) {
      const [slope, slopeNext] = [slopes[from + one] ?? 0, slopes[next + one] ?? 0];
      pulls[one] = (pulls[one] ?? 0) - slope * missed - slopeNext * missedNext;
      const line = one * size;
      for (let other = 0; other <= one; other += 1) {
        curves[line + other] =
          (curves[line + other] ?? 0) +
          slope * (slopes[from + other] ?? 0) +
          slopeNext * (slopes[next + other] ?? 0);
      }
    }
  }
}

/**
 * Solves the damped system by Cholesky's square root, in place: the answer comes to stand where the pulls stood. False
 * where rounding leaves it no answer.
 */
function isSolved(lower: Float64Array, pulls: Float64Array): boolean {
  const size = pulls.length;
  for (let row = 0; row < size; row += 1) {
    let pull = pulls[row] ?? 0;
    for (let column = 0; column <= row; column += 1) {
      let rest = lower[row * size + column] ?? 0;
      for (let at = 0; at < column; at += 1) {
        rest -= (lower[row * size + at] ?? 0) * (lower[column * size + at] ?? 0);
      }
      if (column < row) {
        const share = rest / (lower[column * size + column] ?? 1);
        lower[row * size + column] = share;
        pull -= share * (pulls[column] ?? 0);
      } else if (rest > 0 && rest < Infinity) {
        lower[row * size + row] = Math.sqrt(rest);
      } else return false;
    }
    pulls[row] = pull / (lower[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let pull = pulls[row] ?? 0;
    for (let at = row + 1; at < size; at += 1) {
      pull -= (lower[at * size + row] ?? 0) * (pulls[at] ?? 0);
    }
    pulls[row] = pull / (lower[row * size + row] ?? 1);
  }
  return true;
}

/**
 * Searches downhill from a point for the least sum of squares, by Levenberg and Marquardt: as bold as Newton where the
 * ground is even, as careful as the gradient where it is not.
 */
export function leastSquaresFrom(start: Found, ground: Ground, patience: Patience): Found {
  const { coordinates: size, count } = ground;
  let { squares, care } = start;
  let at = start.at.slice();
  // An even number of rows, if need be with one of zeros.
  const rows = count + (count % 2);
  let here = new Float64Array(rows);
  let next = new Float64Array(size);
  let there = new Float64Array(rows);
  const slopes = new Float64Array(rows * size);
  const curves = new Float64Array(size * size);
  const pulls = new Float64Array(size);
  const damped = new Float64Array(size * size);
  const move = new Float64Array(size);
  ground.residuals(at, here);
  let isNew = true;
  for (let step = 0; step < patience.steps && care < MOST_CARE; step += 1) {
    if (isNew) {
      ground.slopes(at, slopes);
      sumUp(slopes, here, { curves, pulls });
    }
    damped.set(curves);
    move.set(pulls);
    for (let one = 0; one < size; one += 1) {
      const place = one * size + one;
      damped[place] = (curves[place] ?? 0) * (1 + care) + 1e-14;
    }
    let lower = Infinity;
    if (isSolved(damped, move)) {
      for (let one = 0; one < size; one += 1) next[one] = (at[one] ?? 0) + (move[one] ?? 0);
      ground.residuals(next, there);
      lower = squaresOf(there);
    }
    isNew = lower < squares;
    if (isNew) {
      const isEnough = squares - lower <= patience.enough * squares;
      [at, next, here, there] = [next, at, there, here];
      [squares, care] = [lower, Math.max(care / 5, LEAST_CARE)];
      if (isEnough && care < 1) break;
    } else {
      care *= 5;
    }
  }
  return { at, squares, care };
}

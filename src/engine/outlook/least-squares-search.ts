import { total } from "../share/total";

/** A point and the sum of squares there. */
export type Found = { readonly at: readonly number[]; readonly squares: number };

type Residuals = (at: readonly number[]) => readonly number[];

const MOST_STEPS = 200;
const NUDGE = 1e-7;
const ENOUGH = 1e-12;

function squaresOf(residuals: readonly number[]): number {
  const squares = total(residuals.map((residual) => residual * residual));
  return Number.isFinite(squares) ? squares : Infinity;
}

/** Solves a small system by elimination with pivots; null where it has no single answer. */
function solvedSystem(
  matrix: readonly (readonly number[])[],
  aims: readonly number[],
): readonly number[] | null {
  const rows = matrix.map((row, at) => [...row, aims[at] ?? 0]);
  for (let pivot = 0; pivot < rows.length; pivot += 1) {
    let best = pivot;
    for (let row = pivot + 1; row < rows.length; row += 1) {
      if (Math.abs(rows[row]?.[pivot] ?? 0) > Math.abs(rows[best]?.[pivot] ?? 0)) best = row;
    }
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    const base = rows[pivot] ?? [];
    const size = base[pivot] ?? 0;
    if (size === 0 || !Number.isFinite(size)) return null;
    for (let row = 0; row < rows.length; row += 1) {
      const one = rows[row];
      if (row === pivot || one === undefined) continue;
      const share = (one[pivot] ?? 0) / size;
      if (share !== 0)
        for (let at = pivot; at < one.length; at += 1)
          one[at] = (one[at] ?? 0) - share * (base[at] ?? 0);
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

/** How the residuals change with each coordinate, one column each. */
function slopesAt(residuals: Residuals, at: readonly number[], here: readonly number[]) {
  return at.map((value, place) => {
    const nudge = NUDGE * Math.max(1, Math.abs(value));
    const there = residuals(at.map((one, other) => (other === place ? one + nudge : one)));
    return there.map((residual, row) => (residual - (here[row] ?? 0)) / nudge);
  });
}

/**
 * Searches downhill from a point for the least sum of squares, by Levenberg and Marquardt: as bold as Newton where the
 * ground is even, as careful as the gradient where it is not.
 */
export function leastSquaresFrom(start: readonly number[], residuals: Residuals): Found {
  let at = start;
  let here = residuals(at);
  let squares = squaresOf(here);
  let care = 1e-3;
  for (let step = 0; step < MOST_STEPS && care < 1e12; step += 1) {
    const slopes = slopesAt(residuals, at, here);
    const product = (one: readonly number[], other: readonly number[]) =>
      total(one.map((value, row) => value * (other[row] ?? 0)));
    const curves = slopes.map((one) => slopes.map((other) => product(one, other)));
    const pulls = slopes.map((one) => -product(one, here));
    const damped = curves.map((row, place) =>
      row.map((curve, other) => (place === other ? curve * (1 + care) + 1e-14 : curve)),
    );
    const move = solvedSystem(damped, pulls);
    const next = move === null ? at : at.map((value, place) => value + (move[place] ?? 0));
    const there = move === null ? here : residuals(next);
    const lower = move === null ? Infinity : squaresOf(there);
    if (lower < squares) {
      const isEnough = squares - lower <= ENOUGH * squares;
      [at, here, squares, care] = [next, there, lower, Math.max(care / 5, 1e-12)];
      if (isEnough && care < 1) break;
    } else {
      care *= 5;
    }
  }
  return { at, squares };
}

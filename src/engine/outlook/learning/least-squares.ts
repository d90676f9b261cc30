import { deviation, mean } from "../../share/spread";
import { total } from "../../share/total";

/** A straight dependence on features, in the features' own units. */
export type LinearFit = { readonly intercept: number; readonly slopes: readonly number[] };

/** Why there is no fit: too few rows, or features of which one follows from others. */
export type NoFit = "tooFewRows" | "dependent";

/** A remainder smaller than this part of its column is nothing: the column follows from those before it. */
const DEPENDENT = 1e-10;

type Column = readonly number[];

function standardised(column: Column): {
  readonly centre: number;
  readonly scale: number;
  readonly values: Column;
} {
  const centre = mean(column) ?? 0;
  const scale = deviation(column) ?? 0;
  return {
    centre,
    scale,
    values: column.map((value) => (scale === 0 ? 0 : (value - centre) / scale)),
  };
}

function dot(one: Column, other: Column): number {
  return total(one.map((value, row) => value * (other[row] ?? 0)));
}

/**
 * Solves least squares by orthogonalising the columns, each twice, so that what is left of them is orthogonal to the
 * last digit; null where a column follows from others.
 */
function solved(columns: readonly Column[], aims: Column): readonly number[] | null {
  const bases: Column[] = [];
  const upper: number[][] = [];
  for (const column of columns) {
    let left = column;
    const row: number[] = [];
    for (const pass of [0, 1]) {
      bases.forEach((base, place) => {
        const along = dot(base, left);
        row[place] = (pass === 0 ? 0 : (row[place] ?? 0)) + along;
        left = left.map((value, at) => value - along * (base[at] ?? 0));
      });
    }
    const size = Math.sqrt(dot(left, left));
    if (size <= DEPENDENT * Math.sqrt(dot(column, column))) return null;
    row.push(size);
    upper.push(row);
    bases.push(left.map((value) => value / size));
  }
  const slopes = bases.map((base) => dot(base, aims));
  for (let place = slopes.length - 1; place >= 0; place -= 1) {
    const later = slopes
      .slice(place + 1)
      .map((slope, at) => slope * (upper[place + 1 + at]?.[place] ?? 0));
    slopes[place] = ((slopes[place] ?? 0) - total(later)) / (upper[place]?.[place] ?? 1);
  }
  return slopes;
}

/**
 * Least squares with an intercept; a ridge above zero draws the slopes of the standardised features towards zero and
 * leaves the intercept free.
 */
export function linearFit(
  features: readonly (readonly number[])[],
  actuals: readonly number[],
  ridge = 0,
): LinearFit | NoFit {
  const width = features[0]?.length ?? 0;
  if (ridge === 0 && features.length <= width) return "tooFewRows";
  if (features.length < 2) return "tooFewRows";
  const scaled = Array.from({ length: width }, (_feature, at) =>
    standardised(features.map((row) => row[at] ?? 0)),
  );
  const middle = mean(actuals) ?? 0;
  const aims = actuals.map((actual) => actual - middle);
  // A ridge is the same as rows that ask every slope to be zero.
  const pull = Math.sqrt(ridge);
  const columns = scaled.map(({ values }, at) =>
    ridge === 0 ? values : [...values, ...scaled.map((_one, other) => (other === at ? pull : 0))],
  );
  const slopes = solved(columns, ridge === 0 ? aims : [...aims, ...scaled.map(() => 0)]);
  if (slopes === null) return "dependent";
  const raw = slopes.map((slope, at) => {
    const scale = scaled[at]?.scale ?? 0;
    return scale === 0 ? 0 : slope / scale;
  });
  const shift = total(raw.map((slope, at) => slope * (scaled[at]?.centre ?? 0)));
  return { intercept: middle - shift, slopes: raw };
}

/** What a fit expects of a row of features. */
export function expectedBy({ intercept, slopes }: LinearFit, row: readonly number[]): number {
  return intercept + total(slopes.map((slope, at) => slope * (row[at] ?? 0)));
}

/** A product in which one unanswered factor leaves the whole unanswered. */
export function product(...factors: readonly (number | null)[]): number | null {
  let result = 1;
  for (const factor of factors) {
    if (factor === null) return null;
    result *= factor;
  }
  return result;
}

/** A quotient that is unanswered while either part is, or while there is nothing to divide by. */
export function quotient(dividend: number | null, divisor: number | null): number | null {
  if (dividend === null || divisor === null || divisor === 0) return null;
  return dividend / divisor;
}

/** A difference that is unanswered while either part is. */
export function difference(from: number | null, less: number | null): number | null {
  return from === null || less === null ? null : from - less;
}

// Formulas in which a blank stays blank: docs/decisions/0007-blank-is-not-zero.md.

/** A product whose answer stays blank while a factor is. */
export function times(left: string, right: string): string {
  return `=IF(COUNT(${left})*COUNT(${right})=0,"",${left}*${right})`;
}

/** A figure shown again: a bare reference would show a blank as zero in some programs. */
export function same(name: string): string {
  return `=IF(COUNT(${name})=0,"",${name})`;
}

/** A quotient whose answer stays blank while a part is, or while there is nothing to divide by. */
export function over(dividend: string, divisor: string): string {
  return `=IF(COUNT(${dividend})*N(${divisor})=0,"",${dividend}/${divisor})`;
}

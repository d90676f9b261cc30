import { quotient } from "../share/answered";

/** What a dollar of on-target earnings brings in. @example revenuePerOteDollar(500000, 50000) //=> 10 */
export function revenuePerOteDollar(
  revenue: number | null,
  totalOte: number | null,
): number | null {
  return quotient(revenue, totalOte);
}

/** How much of the revenue the on-target earnings take. @example oteShareOfRevenue(50000, 500000) //=> 0.1 */
export function oteShareOfRevenue(totalOte: number | null, revenue: number | null): number | null {
  return quotient(totalOte, revenue);
}

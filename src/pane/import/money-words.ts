import { spokenCount, spokenMoney } from "../numbers/spoken";

/** Money in the currency of a table, which may be a code, a sign, or not told. */
export function moneyIn(currency: string | null): (amount: number) => string {
  if (currency !== null && /^[A-Z]{3}$/.test(currency))
    return (amount) => spokenMoney(Math.round(amount), currency);
  return (amount) => `${currency ?? ""}${spokenCount(Math.round(amount))}`;
}

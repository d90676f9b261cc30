import { rounded } from "../../engine";
import { spokenMoney } from "../numbers/spoken";

/** Money to the whole unit. @example wholeMoney(101553.7, "USD") //=> "$101,554" */
export function wholeMoney(amount: number, currency: string): string {
  return spokenMoney(rounded(amount, 0), currency);
}

/** A change of money with its sign. @example changeOfMoney(500, "USD") //=> "+$500" */
export function changeOfMoney(amount: number, currency: string): string {
  const text = wholeMoney(amount, currency);
  return rounded(amount, 0) > 0 ? `+${text}` : text;
}

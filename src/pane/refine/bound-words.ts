import type { QuotaBound } from "../../engine";
import { spokenMoney } from "../numbers/spoken";
import { refineWords } from "../words/refine";

/** What holds a quota, in words. @example boundWords(bound, "USD") //=> "pinned at $500,000" */
export function boundWords({ pin, floor, cap }: QuotaBound, currency: string): string {
  const spoken = (amount: number | null, words: (money: string) => string) =>
    amount === null ? [] : [words(spokenMoney(amount, currency))];
  return [
    ...spoken(pin, refineWords.pinAt),
    ...spoken(floor, refineWords.floorAt),
    ...spoken(cap, refineWords.capAt),
  ].join(", ");
}

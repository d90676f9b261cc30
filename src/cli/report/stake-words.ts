import { spokenCount, spokenMoney, spokenShare, type Stake } from "../../engine";

/** Money at stake in a few words. */
export function stakeWords({ moved, isTried }: Stake, currency: string): string {
  if (!isTried) return "not tried";
  return moved === null ? "no plan at either end" : spokenMoney(Math.round(moved), currency);
}

/** How far an input is tried. */
export function rangeWords(low: number, high: number): string {
  const isShare = high <= 1;
  return isShare
    ? `${spokenShare(low)} to ${spokenShare(high)}`
    : `${spokenCount(low)} to ${spokenCount(high)}`;
}

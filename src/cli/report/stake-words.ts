import { spokenCount, spokenMoney, spokenShare } from "../../engine";

/** Money at stake in a few words. */
export function stakeWords(moved: number | null, currency: string): string {
  return moved === null ? "no plan at either end" : spokenMoney(Math.round(moved), currency);
}

/** How far an input is tried. */
export function rangeWords(low: number, high: number): string {
  const isShare = high <= 1;
  return isShare
    ? `${spokenShare(low)} to ${spokenShare(high)}`
    : `${spokenCount(low)} to ${spokenCount(high)}`;
}

import { spokenChance, spokenCount, spokenMoney, spokenShare } from "../numbers/spoken";
import { exploreWords } from "../words/explore";
import type { TrialMeasure } from "./trial";
import { evidenceWords } from "../words/explore-evidence";

/** How a measure is said. */
export type Unit = "money" | "share" | "chance" | "count";

/** In which unit each measure of a trial is. */
export const trialUnits: Readonly<Record<TrialMeasure, Unit>> = {
  pool: "money",
  quota: "money",
  meanQuota: "money",
  sales: "money",
  gap: "money",
  hiresNeeded: "count",
  expectedAtQuota: "share",
  chance: "chance",
  cost: "money",
  deals: "count",
  revenue: "money",
  closerQuota: "count",
  oteShare: "share",
};

/** Money in whole units of the currency. @example wholeMoney(1234.5, "USD") //=> "$1,235" */
export function wholeMoney(amount: number, currency: string): string {
  return spokenMoney(Math.round(amount), currency);
}

/** Money with its sign. @example moneyChange(1200, "USD") //=> "+$1,200" */
export function moneyChange(amount: number, currency: string): string {
  const whole = Math.round(amount);
  return `${whole > 0 ? "+" : ""}${spokenMoney(whole, currency)}`;
}

/** A figure in words; a dash where nothing is known. */
export function spokenIn(unit: Unit, value: number | null, currency: string): string {
  if (value === null) return exploreWords.unknown;
  switch (unit) {
    case "money":
      return wholeMoney(value, currency);
    case "share":
      return spokenShare(value);
    case "chance":
      return spokenChance(value);
    case "count":
      return spokenCount(value);
  }
}

/** A few names, and how many more there are. */
export function fewOf(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} ${evidenceWords.more(names.length - most)}` : shown;
}

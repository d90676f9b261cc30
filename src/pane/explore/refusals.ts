import type { NoHistoryForecast, PlanYears } from "../../engine";
import { exploreWords } from "../words/explore";

/** What is missing, and what to do. */
export type Missing = { readonly what: string; readonly remedy: string };

/** Why no year can be drawn. */
export function noYears(why: Extract<PlanYears, { kind: "none" }>["why"]): Missing {
  return exploreWords.refused[why];
}

/** Why a history says nothing of the year. */
export function noForecast({ why, needs }: NoHistoryForecast): Missing {
  const { refused } = exploreWords;
  switch (why) {
    case "noHistory":
    case "misaligned":
    case "outside":
      return refused[why];
    case "notPositive":
    case "crossesZero":
      return refused.notPositive;
    default:
      return refused.tooShort(needs);
  }
}

import { spokenCount, spokenShare, type PlanYearsStamp, type Simulation } from "../../engine";
import { amount } from "./table";

/** The chance in closed form, where it has one. */
export type ClosedChance = { readonly chance: number; readonly withCorrelation: number };

/** Shown beside the model's own correlation, which most models leave at none: good and bad years are common to reps. */
export const OTHER_CORRELATION = 0.3;

function luckWords({ drawnFrom, spread, correlation, past }: PlanYearsStamp): string {
  if (drawnFrom === "history") {
    return `Each rep has the luck that somebody had last year, drawn from ${past} attainments; each rep alone, so that no year is good or bad for all.`;
  }
  return `Each rep's year is normal around what is expected, with a spread of ${spokenShare(spread ?? 0)} of it and a correlation of ${spokenCount(correlation)} between reps.`;
}

/** What years of a plan come to, with what they were drawn from. */
export function oddsReport(
  stamp: PlanYearsStamp,
  { chance, standardError, low, middle, high }: Simulation,
  closed: ClosedChance | null,
): string {
  const { settings, goal, mayStartLate } = stamp;
  return [
    `Chance to book the target of ${amount(goal)}: ${spokenShare(chance)}, give or take ${spokenShare(2 * standardError)} of chance in the drawing`,
    ...(closed === null
      ? []
      : [
          `In closed form, starts as they are mixed in the plan: ${spokenShare(closed.chance)}; with a correlation of ${OTHER_CORRELATION}: ${spokenShare(closed.withCorrelation)}`,
        ]),
    `One year in ten is below ${amount(low)}, one in two below ${amount(middle)}, one in ten above ${amount(high)}.`,
    "",
    `Drawn: ${spokenCount(settings.runs)} years from seed ${settings.seed}. ${luckWords(stamp)}`,
    ...(mayStartLate === 0
      ? []
      : [`${mayStartLate} who are yet to come start late by a throw of the dice each.`]),
  ].join("\n");
}

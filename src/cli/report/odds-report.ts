import {
  OTHER_CORRELATION,
  spokenChance,
  spokenCount,
  spokenShare,
  type PlanYearsStamp,
  type Simulation,
} from "../../engine";
import { amount } from "./table";

/** The chance in closed form, where it has one. */
export type ClosedChance = { readonly chance: number; readonly withCorrelation: number };

function luckWords({ drawnFrom, spread, correlation, past }: PlanYearsStamp): string {
  if (drawnFrom === "history") {
    return `Each rep has the luck that somebody had last year, drawn from ${past} attainments; each rep alone, so that no year is\ngood or bad for all: the spread of years is too narrow where luck is shared.`;
  }
  return `Each rep's year is normal around what is expected, with a spread of ${spokenShare(spread ?? 0)} of it and ${correlation === 0 ? "no correlation between reps, as nobody said one" : `a correlation of ${spokenCount(correlation)} between reps`}.`;
}

/** What years of a plan come to, with what they were drawn from. */
export function oddsReport(
  stamp: PlanYearsStamp,
  { chance, standardError, low, middle, high }: Simulation,
  closed: ClosedChance | null,
): string {
  const { settings, goal, mayStartLate } = stamp;
  const { runs } = settings;
  const drawn = `${spokenChance(chance)}, drawn ${spokenCount(runs)} times from seed ${settings.seed} and off by ${offBy(chance, standardError, runs)} at most`;
  const goalWords = `Chance to book the revenue target of ${amount(goal)}`;
  return [
    ...(closed === null
      ? [`${goalWords}: ${drawn}.`]
      : [
          `${goalWords}: ${spokenChance(closed.chance)}.`,
          `  Drawn as a check, every late start by a throw of the dice: ${drawn}.`,
          `  With a correlation of ${OTHER_CORRELATION} between reps instead of ${spokenCount(stamp.correlation)}: ${spokenChance(closed.withCorrelation)}.`,
        ]),
    `One year in ten is below ${amount(low)}, one in two below ${amount(middle)}, one in ten above ${amount(high)}.`,
    "",
    luckWords(stamp),
    ...(mayStartLate === 0
      ? []
      : [`${mayStartLate} who are yet to come may start late, each by a throw of the dice.`]),
  ].join("\n");
}

/** How far chance may have misled, in points: two standard errors, or three in so many where all years were alike. */
function offBy(chance: number, standardError: number, runs: number): string {
  const error = chance === 0 || chance === 1 ? 3 / runs : 2 * standardError;
  return `${(100 * error).toFixed(error < 0.001 ? 2 : 1)} points`;
}

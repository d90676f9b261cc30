import {
  chanceOfSales,
  expectedSales,
  finished,
  historyForecast,
  OTHER_CORRELATION,
  planYears,
  type DrawnFrom,
  type PlanYears,
  type QuotaModel,
  type Simulation,
} from "../engine";
import { answerIn, withoutJson } from "./answer";
import { modelOf, tellProblems } from "./model-commands";
import { planned, type PlannedModel } from "./planned-model";
import { forecastReport, noForecastWords } from "./report/forecast-report";
import { oddsReport, type ClosedChance } from "./report/odds-report";
import { optionIn, UsageError, wordsIn } from "./usage";

const RUNS = "--runs";
const SEED = "--seed";
const FROM = "--from";

/** A whole number after an option, or what the model says. */
function wholeAfter(
  args: readonly string[],
  option: string,
  said: { readonly otherwise: number; readonly low: number; readonly high: number },
): number {
  if (!args.includes(option)) return said.otherwise;
  const value = Number(optionIn(args, option));
  if (Number.isInteger(value) && value >= said.low && value <= said.high) return value;
  throw new UsageError(`${option} takes a whole number from ${said.low} to ${said.high}.`);
}

function drawnFrom(args: readonly string[]): DrawnFrom {
  const word = args.includes(FROM) ? optionIn(args, FROM) : "normal";
  if (word === "normal" || word === "history") return word;
  throw new UsageError(`${FROM} takes normal or history.`);
}

/** The model with the drawing that was asked for. */
function withDrawing(model: QuotaModel, args: readonly string[]): QuotaModel {
  const { runs, seed } = model.outlook;
  return {
    ...model,
    outlook: {
      ...model.outlook,
      runs: wholeAfter(args, RUNS, { otherwise: runs, low: 100, high: 1_000_000 }),
      seed: wholeAfter(args, SEED, { otherwise: seed, low: 0, high: 2 ** 32 - 1 }),
    },
  };
}

/** Draws the years, with a word on how many are done where somebody is looking. */
function drawn(years: Generator<number, Simulation>): Simulation {
  if (!process.stderr.isTTY) return finished(years);
  const simulation = finished(years, (done) => {
    process.stderr.write(`\r${Math.round(done * 100)}% drawn `);
  });
  process.stderr.write("\r\u001b[K");
  return simulation;
}

const missing: Readonly<
  Record<Extract<PlanYears, { kind: "none" }>["why"], { what: string; remedy: string }>
> = {
  productivity: {
    what: "Somebody's sales cannot be expected, as neither their last year nor a productivity is told.",
    remedy: "Say what a ramped rep of each role sells in a year.",
  },
  spread: {
    what: "Nobody said how far a rep's year lies from what is expected, and last year tells it of too few.",
    remedy:
      "Give outlook.attainmentSpread, or previousQuota and previousBookings of five ramped reps.",
  },
  past: {
    what: "There is no attainment of last year to draw from.",
    remedy: "Give previousQuota and previousBookings, or draw from normal.",
  },
};

function closedChance({ model, allocation }: PlannedModel, spread: number | null) {
  const means = expectedSales(allocation);
  if (means === null || spread === null) return null;
  const deviations = means.map((one) => one * spread);
  const chance = (correlation: number) =>
    chanceOfSales({ means, deviations, correlation }, allocation.pool.revenueTarget);
  return {
    chance: chance(model.outlook.correlation),
    withCorrelation: chance(OTHER_CORRELATION),
  } satisfies ClosedChance;
}

/** `odds`: the chance to book the target, in closed form and drawn. */
export function oddsCommand(args: readonly string[]): number {
  const [path = ""] = wordsIn(withoutJson(args), [RUNS, SEED, FROM], 1);
  const from = drawnFrom(args);
  const found = planned(path);
  if (found === null) return 1;
  const { allocation } = found;
  const model = withDrawing(found.model, args);
  const years = planYears(model, allocation, from);
  if (years.kind === "none") {
    tellProblems([{ where: "outlook", ...missing[years.why] }]);
    return 1;
  }
  const { stamp } = years;
  const simulation = drawn(years.years);
  const closed = closedChance({ ...found, model }, stamp.spread);
  return answerIn(args, {
    text: oddsReport(stamp, simulation, closed),
    json: { stamp, simulation, closed },
  });
}

/** `forecast`: what the company's past expects of the year. */
export function forecastCommand(args: readonly string[]): number {
  const [path = ""] = wordsIn(withoutJson(args), [RUNS, SEED], 1);
  const model = modelOf(path);
  if (model === null) return 1;
  const found = historyForecast(withDrawing(model, args));
  if (found.kind === "none") {
    tellProblems([{ where: "history", ...noForecastWords(found) }]);
    return 1;
  }
  const simulation = drawn(found.years);
  const { years: _drawn, ...told } = found;
  return answerIn(args, {
    text: forecastReport(found, simulation),
    json: { ...told, year: simulation },
  });
}

import { firstDayOf, monthOf } from "../../period/months";
import { MONTHS_PER_YEAR } from "../../period/plan-periods";
import { chanceFrom } from "../../share/chance";
import { total } from "../../share/total";
import { errorVariance, forecast, type NoForecast } from "./forecast";
import { normalFrom } from "../chance/normals";
import type { OutlookModel } from "../outlook-model";
import { decomposition, trendToTheEnds } from "./seasonality";
import { runs, type Simulation, type SimulationSettings } from "../chance/simulation";
import type { SmoothingFit, SmoothingModel } from "./smoothing-fit";

/** A period of the year that is planned: what was booked, or what the history expects and between what it will lie. */
export type ForecastPeriod = {
  readonly firstDay: string;
  readonly expected: number;
  /** Both are what was booked where that is known. */
  readonly lower: number;
  readonly upper: number;
  readonly isBooked: boolean;
};

export type HistoryForecast = {
  readonly kind: "forecast";
  readonly model: SmoothingModel;
  readonly periods: readonly ForecastPeriod[];
  /** What the whole year is expected to come to, and the target beside it. */
  readonly expected: number;
  readonly target: number;
  /** Years drawn from the same history: a sum has no interval in closed form. */
  readonly years: Generator<number, Simulation>;
  readonly settings: SimulationSettings;
  /** What the last year would have been missed by, forecast from what came before it: 0.08 for 8 % too low; null of too short a past. */
  readonly missedLastYear: number | null;
  /** By how much the last year of the history lies above the one before it; null of less than two. */
  readonly growth: number | null;
  /** What a period tends to at the end of the history, and the factor of each phase; null where there is no season yet. */
  readonly trendNow: number | null;
  readonly factors: readonly number[] | null;
};

/** Why the history says nothing of the year. */
export type NoHistoryForecast = {
  readonly kind: "none";
  readonly why: NoForecast["why"] | "noHistory" | "misaligned" | "outside";
  readonly needs: number;
};

/** Further ahead than this many periods a history says nothing. */
const MOST_AHEAD = 60;
export const FORECAST_CONFIDENCE = 0.8;

/** Where the year that is planned lies in a history: the place of its first period, and how many it has. */
function yearIn({ history, calendar }: OutlookModel) {
  const [from, first] = [monthOf(history.from), monthOf(calendar.fiscalYearStart)];
  const months = history.period === "month" ? 1 : 3;
  if (from === null || first === null) return "noHistory";
  const place = (first - from) / months;
  if (!Number.isInteger(place)) return "misaligned";
  const season = MONTHS_PER_YEAR / months;
  const ahead = place + season - history.bookings.length;
  return place < 0 || ahead < 1 || ahead > MOST_AHEAD
    ? "outside"
    : { place, season, ahead, from, months };
}

/** What the company's own past expects of the year that is planned. */
export function historyForecast(model: OutlookModel): HistoryForecast | NoHistoryForecast {
  const { bookings } = model.history;
  if (bookings.length === 0) return { kind: "none", why: "noHistory", needs: 0 };
  const year = yearIn(model);
  if (typeof year === "string") return { kind: "none", why: year, needs: 0 };
  const { place, season, ahead, from, months } = year;
  const found = forecast({
    history: bookings,
    season,
    horizon: ahead,
    confidence: FORECAST_CONFIDENCE,
    model: "auto",
  });
  if (found.kind === "none") return found;
  const booked = bookings.map((amount) => ({ expected: amount, lower: amount, upper: amount }));
  const coming = found.lines.map((line) => ({ ...line, expected: line.forecast }));
  const periods = [...booked, ...coming].slice(place).map(({ expected, lower, upper }, at) => ({
    firstDay: firstDayOf(from + (place + at) * months),
    expected,
    lower,
    upper,
    isBooked: place + at < bookings.length,
  }));
  const target = total(model.targets.map(({ amount }) => amount));
  const { runs: count, seed } = model.outlook;
  const settings = { runs: count, seed };
  const parts = decomposition(bookings, season);
  return {
    kind: "forecast",
    model: found.fit.model,
    periods,
    expected: total(periods.map(({ expected }) => expected)),
    target,
    years: drawnYears(found.fit, {
      deviation: Math.sqrt(errorVariance(found.fit, bookings)),
      horizon: ahead,
      from: Math.max(place - bookings.length, 0),
      known: total(bookings.slice(place)),
      settings,
      goal: target,
    }),
    settings,
    missedLastYear: missedLastYear(bookings, season),
    growth: growthOf(bookings, season),
    trendNow: parts === null ? null : (trendToTheEnds(parts, season).at(-1) ?? null),
    factors: parts?.factors ?? null,
  };
}

/** How far a forecast from all but the last year would have missed that year: what an interval does not know. */
function missedLastYear(bookings: readonly number[], season: number): number | null {
  const before = bookings.slice(0, -season);
  const found = forecast({
    history: before,
    season,
    horizon: season,
    confidence: FORECAST_CONFIDENCE,
    model: "auto",
  });
  if (found.kind === "none" || before.length < season) return null;
  const expected = total(found.lines.map((line) => line.forecast));
  return total(bookings.slice(-season)) / expected - 1;
}

function growthOf(bookings: readonly number[], season: number): number | null {
  if (bookings.length < 2 * season) return null;
  return total(bookings.slice(-season)) / total(bookings.slice(-2 * season, -season)) - 1;
}

/** Years in which every period misses what is expected of it by chance, and what comes after follows what came. */
function drawnYears(
  { last, smoothing }: SmoothingFit,
  said: {
    readonly deviation: number;
    readonly horizon: number;
    /** Periods ahead that still belong to the year before. */
    readonly from: number;
    readonly known: number;
    readonly settings: SimulationSettings;
    readonly goal: number;
  },
): Generator<number, Simulation> {
  const { deviation, horizon, from, known, settings, goal } = said;
  const { alpha, beta, gamma } = smoothing;
  const chance = chanceFrom(settings.seed);
  const season = last.seasonal.length;
  const seasonal = new Float64Array(season);
  const year = () => {
    let { level, trend } = last;
    seasonal.set(last.seasonal);
    let sold = known;
    for (let period = 0; period < horizon; period += 1) {
      const factor = seasonal[period % season] ?? 1;
      const expected = level + trend;
      // In units of what is expected, so that the steps are those of the smoothing itself.
      const luck = 1 + deviation * normalFrom(chance);
      if (period >= from) sold += expected * factor * luck;
      level = expected * (1 + alpha * (luck - 1));
      trend += beta * alpha * expected * (luck - 1);
      seasonal[period % season] = factor * (1 + gamma * (luck - 1));
    }
    return sold;
  };
  return runs(settings, year, goal);
}

import {
  emptyModel,
  finished,
  forecast,
  historyForecast,
  smoothed,
  type QuotaModel,
} from "../../src/engine";

// 100, 110, 120 … a quarter, times 0.8, 1, 1.2, 1: continued exactly.
const factors = [0.8, 1, 1.2, 1];
const exact = Array.from(
  { length: 16 },
  (_quarter, place) => (100 + 10 * place) * (factors[place % 4] ?? 1),
);

function modelWith(
  bookings: readonly number[],
  part: { readonly from?: string; readonly period?: "month" | "quarter"; readonly target?: number },
): QuotaModel {
  const { from = "2022-01-01", period = "quarter", target = 1000 } = part;
  return {
    ...emptyModel,
    calendar: { fiscalYearStart: "2026-01-01", period: "quarter" },
    targets: [{ segment: "", revenueType: "NEW_BUSINESS", amount: target }],
    history: { from, period, bookings },
    outlook: { ...emptyModel.outlook, runs: 2000, seed: 7 },
  };
}

function forecastOf(model: QuotaModel) {
  const found = historyForecast(model);
  if (found.kind === "none") throw new Error(found.why);
  return found;
}

test("the year that is planned, quarter by quarter: 260 x 0.8, 270, 280 x 1.2, 290", () => {
  const { periods, expected, target } = forecastOf(modelWith(exact, {}));
  expect(periods.map(({ firstDay, isBooked }) => [firstDay, isBooked])).toEqual([
    ["2026-01-01", false],
    ["2026-04-01", false],
    ["2026-07-01", false],
    ["2026-10-01", false],
  ]);
  [208, 270, 336, 290].forEach((amount, place) =>
    expect(periods[place]?.expected).toBeCloseTo(amount, 3),
  );
  expect(expected).toBeCloseTo(1104, 2);
  expect(target).toBe(1000);
});

test.each([
  [1000, 1],
  [1200, 0],
])("nothing is uncertain, so a target of %d has a chance of %d", (target, chance) => {
  const { years } = forecastOf(modelWith(exact, { target }));
  expect(finished(years).chance).toBe(chance);
});

test("what is booked of the year counts as it is, and a gap before the year is bridged", () => {
  const within = forecastOf(modelWith(exact, { from: "2022-07-01" }));
  expect(within.periods.map(({ isBooked }) => isBooked)).toEqual([true, true, false, false]);
  expect(within.periods[0]?.expected).toBe(exact[14]);
  const before = forecastOf(modelWith(exact, { from: "2021-07-01" }));
  expect(before.periods.map(({ firstDay }) => firstDay)[0]).toBe("2026-01-01");
  // Two quarters on: 280 x 1.2, 290, 300 x 0.8, 310.
  [336, 290, 240, 310].forEach((amount, place) =>
    expect(before.periods[place]?.expected).toBeCloseTo(amount, 2),
  );
});

test("the drawn years lie around what is expected, as widely as the closed form has it for one period", () => {
  const noisy = exact.map(
    (amount, place) => amount * (1 + [0.03, -0.02, 0.01, -0.03, 0.02][place % 5]!),
  );
  // One period ahead only, all others of the year being booked.
  const model = {
    ...modelWith([...noisy, 215, 262, 340], {}),
    outlook: { ...emptyModel.outlook, runs: 100_000 },
  };
  const { periods, years, expected } = forecastOf(model);
  const { low, middle, high } = finished(years);
  const last = periods[3]!;
  const booked = expected - last.expected;
  // 80 % either way is 10 % beyond each end; 100,000 draws leave a percent of the width to chance.
  const width = last.upper - last.lower;
  expect(Math.abs(low - booked - last.lower)).toBeLessThan(0.02 * width);
  expect(Math.abs(high - booked - last.upper)).toBeLessThan(0.02 * width);
  expect(Math.abs(middle - expected)).toBeLessThan(0.02 * width);
});

test("a drawn path follows the smoothing: without luck it is what smoothing expects", () => {
  const found = forecast({
    history: exact,
    season: 4,
    horizon: 8,
    confidence: 0.8,
    model: "holt-winters",
  });
  if (found.kind === "none") throw new Error(found.why);
  const ahead = found.lines.map((line) => line.forecast);
  expect(smoothed(ahead, found.fit.last, found.fit.smoothing).fitted[7]).toBeCloseTo(ahead[7]!, 6);
});

test.each<[string, QuotaModel, string]>([
  ["no history", modelWith([], {}), "noHistory"],
  ["a year that begins within a quarter", modelWith(exact, { from: "2022-02-01" }), "misaligned"],
  ["a history that ends long before", modelWith(exact, { from: "1990-01-01" }), "outside"],
  ["a history after the year", modelWith(exact, { from: "2027-01-01" }), "outside"],
  ["a year that is all booked", modelWith(exact, { from: "2023-01-01" }), "outside"],
  ["a period without bookings", modelWith([...exact.slice(0, 15), 0], {}), "notPositive"],
  ["three quarters", modelWith(exact.slice(0, 3), { from: "2025-04-01" }), "tooFewValues"],
])("%s has no forecast", (_name, model, why) => {
  expect(historyForecast(model)).toMatchObject({ kind: "none", why });
});

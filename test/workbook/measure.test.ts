import { measured } from "../../src/workbook/measure";

// Widths by the font files at 11 points, in digits: "All checks pass" 11.82 in Calibri (digit 0.507 em) and 11.97 in
// DejaVu Sans (digit 0.636 em); "TERRITORY_MOVE" 14.92 and 14.17; the long sentence 56.95 and 56.66.
test.each([
  ["All checks pass", 11.97],
  ["TERRITORY_MOVE", 14.92],
  ["Scenarios, Sensitivity, Forecast, Odds and Pay cost are of today's inputs", 56.95],
])("%s takes no less room than in either font, and hardly more", (words, widest) => {
  expect(measured(words)).toBeGreaterThanOrEqual(widest);
  expect(measured(words)).toBeLessThan(1.06 * widest);
});

test("figures are the measure of a column, and squares of China count for two", () => {
  expect(measured("1234567890")).toBe(10);
  expect(measured("配額")).toBe(4);
});

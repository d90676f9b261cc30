import { planAttainability } from "../../src/engine";
import { planOf } from "./planned";
import { teamOfAes, territoriesScoring } from "./small-team";

// Five territories of 100 each; risk at 0.85, 0.70 and 0.55 as document 002 has it.
const sold = [85, 84, 69, 54, null];
const model = {
  ...teamOfAes(
    500,
    sold.map((previousBookings, place) => ({ previousBookings, territory: `T${place + 1}` })),
  ),
  territories: territoriesScoring([3, 3, 3, 3, 3]),
};

test("every territory's quota beside its history, the riskiest first", () => {
  const { territories } = planAttainability(planOf(model));
  expect(territories.map(({ territory, risk }) => [territory, risk])).toEqual([
    ["T4", "Very High Risk"],
    ["T3", "High Risk"],
    ["T2", "Medium Risk"],
    ["T1", "Low Risk"],
  ]);
  expect(territories[3]?.growthRequired).toBeCloseTo(15 / 85, 12);
  expect(territories[2]?.advice).toBe("Check where 16 more than last year is to come from.");
});

test("the whole is weighted by quota, and is not the sum of the parts", () => {
  const { overall, unknown } = planAttainability(planOf(model));
  expect(overall).toBeCloseTo((85 + 84 + 69 + 54) / 400, 12);
  expect(unknown).toEqual(["T5"]);
});

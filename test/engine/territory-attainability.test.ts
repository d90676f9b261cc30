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

test("a few weeks of last year tell nothing, and capacity that grows is told", () => {
  const hired = { startDate: "2025-12-01", previousBookings: 2, territory: "T1" };
  const doubled = [
    { previousBookings: 100, territory: "T2" },
    { territory: "T2" },
    { previousBookings: 100, territory: "T3", endDate: "2026-06-30" },
  ];
  const team = {
    ...teamOfAes(400, [hired, ...doubled]),
    territories: territoriesScoring([3, 3, 3]),
  };
  const { territories, unknown } = planAttainability(planOf(team));
  expect(unknown).toEqual(["T1"]);
  const [two, three] = ["T2", "T3"].map((id) => territories.find((one) => one.territory === id));
  // Twice the reps, and half of one: last year's sales per rep are asked again, but for the ramp that T1 takes away.
  expect([two?.capacityBefore, two?.capacity]).toEqual([1, 2]);
  expect(two?.risk).toBe("Very High Risk");
  expect(two?.atCapacity).toBeCloseTo(2 * (two?.attainability ?? 0), 12);
  expect(two?.advice).toMatch(/^With 100% more capacity it makes /);
  expect(three?.atCapacity).toBeCloseTo((three?.attainability ?? 0) / 2, 12);
});

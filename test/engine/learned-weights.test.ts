import { learnedWeights, total, type QuotaModel } from "../../src/engine";
import { planOf } from "./planned";
import { teamOfAes, territoriesScoring } from "./small-team";

/** Reps who sold what is given, each on a territory whose four scores are as given. */
function teamWith(
  sold: readonly number[],
  scores: readonly (readonly [number, number, number, number])[],
): QuotaModel {
  return {
    ...teamOfAes(
      1000,
      sold.map((previousBookings, place) => ({ previousBookings, territory: `T${place + 1}` })),
    ),
    territories: territoriesScoring(sold.map(() => 3)).map((territory, place) => {
      const [accountDensity, marketMaturity, historicalPerformance, competitiveOpenness] = scores[
        place
      ] ?? [3, 3, 3, 3];
      return {
        ...territory,
        scores: {
          accountDensity,
          marketMaturity,
          historicalPerformance,
          competitiveOpenness,
        },
      };
    }),
  };
}

/** All combinations of 1, 3 and 5 in the first two scores, and something of its own in the others. */
const grid = [1, 3, 5].flatMap((one) =>
  [1, 3, 5].flatMap((other) =>
    [2, 4].map((third) => [one, other, third, ((one * other + third) % 5) + 1] as const),
  ),
);

test("a straight dependence is found, and its shares are those of the sales", () => {
  const sold = grid.map(([one, other]) => 100 + 40 * one + 20 * other);
  const learned = learnedWeights(planOf(teamWith(sold, grid)), 1);
  if (learned.kind !== "learned") throw new Error("18 territories are enough.");
  expect(learned.linear?.unseenFit).toBeCloseTo(1, 9);
  expect(learned.linear?.worth).toBe("It explains 100% of what it has not seen.");
  const weights = learned.linear?.weights;
  sold.forEach((amount, place) =>
    expect(weights?.get(`T${place + 1}`)).toBeCloseTo(amount / total(sold), 9),
  );
  expect(total([...(learned.forest.weights?.values() ?? [])])).toBeCloseTo(1, 12);
  // Account density moves twice as much as market maturity, and the others nothing.
  const [density = 0, maturity = 0, ...others] = learned.importances;
  expect(density).toBeGreaterThan(maturity);
  expect(maturity).toBeGreaterThan(Math.max(...others));
});

test("noise is called noise by both, and by the forest although it fits what it has seen", () => {
  const noise = [7, 1, 9, 3, 3, 8, 2, 6, 5, 9, 1, 4, 8, 2, 7, 5, 6, 3].map((one) => 100 + one);
  const learned = learnedWeights(planOf(teamWith(noise, grid)), 1);
  if (learned.kind !== "learned") throw new Error("18 territories are enough.");
  const sentence = "It explains nothing of what it has not seen: do not use it.";
  expect([learned.linear?.worth, learned.forest.worth]).toEqual([sentence, sentence]);
});

test("a dependence that expects less than nothing somewhere makes no weights", () => {
  const sold = grid.map(([one]) => (one === 5 ? 1000 : 1));
  const learned = learnedWeights(planOf(teamWith(sold, grid)), 1);
  expect(learned).toMatchObject({ kind: "learned", linear: { weights: null } });
});

test("nine territories are too few, and those without a past do not count", () => {
  const nine = grid.slice(0, 9);
  const few = teamWith(
    nine.map(() => 100),
    nine,
  );
  expect(learnedWeights(planOf(few), 1)).toEqual({ kind: "tooFew", known: 9, needs: 10 });
});

test("the same seed gives the same", () => {
  const sold = grid.map(([one, other, third]) => 100 + 10 * one * other + third);
  const model = teamWith(sold, grid);
  const first = learnedWeights(planOf(model), 5);
  expect(learnedWeights(planOf(model), 5)).toEqual(first);
});

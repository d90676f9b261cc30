import {
  adjustedScores,
  emptyTracking,
  tenureGroup,
  territoryGroup,
  trackedTeam,
  type QuotaModel,
  type Rep,
} from "../../src/engine";
import { planOf } from "./planned";
import { blankRep } from "./tracked-quarter";
import { teamOfAes, territoriesScoring } from "./small-team";

const asOf = "2024-02-15";

/** Attainments of a told quota of 100, and who made them. */
function scoresOf(
  reps: readonly (Partial<Rep> & { readonly made: number | null })[],
  part: Partial<QuotaModel> = {},
) {
  const model: QuotaModel = {
    ...teamOfAes(
      1200,
      reps.map(({ made: _made, ...rep }) => rep),
    ),
    calendar: { fiscalYearStart: "2024-01-01", period: "quarter" },
    ...part,
  };
  const tracking = {
    ...emptyTracking,
    period: { ...emptyTracking.period, start: "2024-01-01", end: "2024-03-31", asOf },
    reps: reps.map(({ made }, place) => ({
      ...blankRep,
      rep: `R${place + 1}`,
      quota: 100,
      actual: made,
    })),
  };
  const year = { fiscalYearStart: "2024-01-01", seasonality: [] };
  return adjustedScores(trackedTeam(planOf(model), tracking, year).reps, asOf);
}

const [young, grown, old] = ["2023-06-01", "2022-06-01", "2019-06-01"];

test.each([
  ["2023-02-16", "less than 12 months"],
  ["2023-02-15", "12 to 36 months"],
  ["2021-02-15", "12 to 36 months"],
  ["2021-02-14", "more than 36 months"],
  ["2024-02-15", "less than 12 months"],
  ["2024-02-16", null],
  ["", null],
])("who started on %s is there %s", (start, group) => expect(tenureGroup(start, asOf)).toBe(group));

test.each([
  [0.89, "score below 0.9 of the median"],
  [0.9, "score 0.9 to 1.1 of the median"],
  [1, "score 0.9 to 1.1 of the median"],
  // 1.1 as binary fractions have it.
  [1.1 + 2e-16, "score 0.9 to 1.1 of the median"],
  [1.11, "score above 1.1 of the median"],
  [NaN, null],
])("a score of %d of the median is in %s", (score, group) =>
  expect(territoryGroup(score)).toBe(group),
);

// New: 40, 50, 60 %, mean 50 %. Long there: 80, 90, 100 %, mean 90 %. All: 70 %. Factors 1.4 and 7/9.
test("attainment among peers of the same tenure, with the factor and the peers in the row", () => {
  const scores = scoresOf([
    { startDate: young, made: 40 },
    { startDate: young, made: 50 },
    { startDate: young, made: 60 },
    { startDate: old, made: 80 },
    { startDate: old, made: 90 },
    { startDate: old, made: 100 },
  ]);
  expect(scores[2]?.byTenure).toMatchObject({
    group: "less than 12 months",
    size: 3,
    reported: 3,
    peerRank: 1,
  });
  expect(scores[2]?.byTenure?.peerMean).toBeCloseTo(0.5, 12);
  expect(scores[2]?.byTenure?.meanOfAll).toBeCloseTo(0.7, 12);
  expect(scores[2]?.byTenure?.factor).toBeCloseTo(1.4, 12);
  // The best of the new is ahead of the best of the old once adjusted: 84 % against 77.8 %.
  expect(scores[2]?.byTenure?.adjusted).toBeCloseTo(0.84, 12);
  expect(scores[5]?.byTenure?.adjusted).toBeCloseTo(7 / 9, 12);
  expect(scores[2]?.byTerritory).toBeNull();
});

test("with fewer than three peers who reported there is no factor, and a rank all the same", () => {
  const scores = scoresOf([
    { startDate: young, made: 40 },
    { startDate: young, made: 60 },
    { startDate: young, made: null },
    { startDate: grown, made: 100 },
  ]);
  const byTenure = scores.map((one) => one.byTenure);
  expect(byTenure.map((one) => [one?.size, one?.reported, one?.factor, one?.peerRank])).toEqual([
    [3, 2, null, 2],
    [3, 2, null, 1],
    [3, 2, null, null],
    [1, 1, null, 1],
  ]);
});

test("who did not report has no adjusted score, and is in no mean", () => {
  const [silent, ...others] = scoresOf([
    { startDate: young, made: null },
    { startDate: young, made: 50 },
    { startDate: young, made: 50 },
    { startDate: young, made: 80 },
  ]).map((one) => one.byTenure);
  expect(silent).toMatchObject({ size: 4, reported: 3, adjusted: null, peerRank: null });
  expect(silent?.peerMean).toBeCloseTo(0.6, 12);
  expect(others.map((one) => one?.peerRank)).toEqual([2, 2, 1]);
});

test("peers who made nothing give no factor", () => {
  const scores = scoresOf([0, 0, 0].map((made) => ({ startDate: young, made })));
  expect(scores[0]?.byTenure).toMatchObject({ peerMean: 0, factor: null, adjusted: null });
});

// Scores 2, 4, 5 of 5: 0.5, 1 and 1.25 of the median. On the good ones 100 %, on the weak ones 50 %; the mean of all is 75 %.
test("a good territory is no merit: attainment among those who work territories as good", () => {
  const territories = territoriesScoring([2, 4, 5]);
  const scores = scoresOf(
    [
      ...[40, 50, 60].map((made) => ({ territory: "T1", made, startDate: old })),
      ...[90, 100, 110].map((made) => ({ territory: "T3", made, startDate: old })),
    ],
    { territories },
  );
  expect(scores.map(({ byTerritory }) => byTerritory?.group)).toEqual([
    ...Array<string>(3).fill("score below 0.9 of the median"),
    ...Array<string>(3).fill("score above 1.1 of the median"),
  ]);
  const adjusted = scores.map(({ byTerritory }) => byTerritory?.adjusted ?? NaN);
  [0.6, 0.75, 0.9, 0.675, 0.75, 0.825].forEach((wanted, place) =>
    expect(adjusted[place]).toBeCloseTo(wanted, 12),
  );
  // One tenure group holds all: nothing to adjust.
  expect(scores[0]?.byTenure?.factor).toBeCloseTo(1, 12);
});

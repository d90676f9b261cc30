import { evaluate, type Argument } from "../../src/functions";

type Refusal = readonly [args: readonly Argument[], message: string];
type Refusals = Readonly<Record<string, readonly Refusal[]>>;

const [start, end] = ["2026-04-01", "2026-06-30"];
const tooLarge = "The result is too large to be a number.";
const noShare = (value: number) =>
  `elapsedShare must be a share from 0 to 1 (60% is 0.6); it is ${value}.`;

/** What each function says to wrong input, word by word: #VALUE!. */
const wrong: Refusals = {
  "QUOTA.ELAPSED": [
    [[], "periodStart is missing."],
    [[start], "periodEnd is missing."],
    [[start, end], "asOf is missing."],
    [[start, end, ""], "asOf is missing."],
    [["April", end, end], 'periodStart must be a date; it is "April".'],
    [["2026-02-29", end, end], 'periodStart must be a date; it is "2026-02-29".'],
    [["2026-4-1", end, end], 'periodStart must be a date; it is "2026-4-1".'],
    [["04/01/2026", end, end], 'periodStart must be a date; it is "04/01/2026".'],
    [["2026-04-01T09:00", end, end], 'periodStart must be a date; it is "2026-04-01T09:00".'],
    [["1850-01-01", end, end], 'periodStart must be a date; it is "1850-01-01".'],
    [[" ", end, end], 'periodStart must be a date; it is " ".'],
    [[start, 0, end], "periodEnd must be a date; it is 0."],
    [[start, -5, end], "periodEnd must be a date; it is -5."],
    [[start, 2958466, end], "periodEnd must be a date; it is 2958466."],
    [[start, Infinity, end], "periodEnd must be a date; it is Infinity."],
    [[start, end, true], "asOf must be a date; it is true."],
    [[start, end, [[46113, 46114]]], "asOf must be a single value, not a range."],
    [[end, start, end], "periodEnd 2026-04-01 lies before periodStart 2026-06-30."],
    [[46203, 46113, 46113], "periodEnd 2026-04-01 lies before periodStart 2026-06-30."],
    [[start, end, end, 1], "QUOTA.ELAPSED takes 3 arguments at most; it was given 4."],
  ],
  "QUOTA.EXPECTED": [
    [[], "quota is missing."],
    [[600], "elapsedShare is missing."],
    [[-1, 0.8], "quota must be zero or more; it is -1."],
    [["x", 0.8], 'quota must be a number; it is "x".'],
    [[600, 80], noShare(80)],
    [[600, -0.1], noShare(-0.1)],
    [[600, "x"], 'elapsedShare must be a number; it is "x".'],
  ],
  "QUOTA.PACE": [
    [[], "actual is missing."],
    [[522], "quota is missing."],
    [[522, 600], "elapsedShare is missing."],
    [["x", 600, 0.8], 'actual must be a number; it is "x".'],
    [[522, 0, 0.8], "quota must be above zero; it is 0."],
    [[522, -600, 0.8], "quota must be above zero; it is -600."],
    [[522, 600, 1.01], noShare(1.01)],
    [[522, 600, -0.01], noShare(-0.01)],
    [[1e308, 1e-300, 0.5], tooLarge],
  ],
  "QUOTA.PROJECT": [
    [[], "actual is missing."],
    [[522], "elapsedShare is missing."],
    [["x", 0.8], 'actual must be a number; it is "x".'],
    [[522, 80], noShare(80)],
    [[522, -0.8], noShare(-0.8)],
    [[1e308, 1e-5], tooLarge],
  ],
  "QUOTA.RUNRATE": [
    [[], "quota is missing."],
    [[600], "actual is missing."],
    [[600, 522], "daysLeft is missing."],
    [[-600, 522, 18], "quota must be zero or more; it is -600."],
    [[600, "x", 18], 'actual must be a number; it is "x".'],
    [[600, 522, -1], "daysLeft must be zero or more; it is -1."],
    [[600, 700, -1], "daysLeft must be zero or more; it is -1."],
    [[1e308, 0, 1e-5], tooLarge],
  ],
  "QUOTA.BAND": [
    [[], "attainment is missing."],
    [["x"], 'attainment must be a number; it is "x".'],
    [[0.8, 0.9, 0.6], "red must not exceed green; they are 0.9 and 0.6."],
    [[0.8, 0.95], "red must not exceed green; they are 0.95 and 0.9."],
    [[0.8, null, 0.5], "red must not exceed green; they are 0.6 and 0.5."],
    [[0.8, -0.1], "red must be zero or more; it is -0.1."],
    [[0.8, 0, -0.1], "green must be zero or more; it is -0.1."],
    [[0.8, "x"], 'red must be a number; it is "x".'],
  ],
  "QUOTA.STATUS": [
    [[], "projectedAttainment is missing."],
    [["x"], 'projectedAttainment must be a number; it is "x".'],
    [[[[1, 2]]], "projectedAttainment must be a single value, not a range."],
  ],
  "QUOTA.COVERAGE": [
    [[], "pipeline is missing."],
    [[280], "quota is missing."],
    [[280, 600], "actual is missing."],
    [[-1, 600, 522], "pipeline must be zero or more; it is -1."],
    [[280, -600, 522], "quota must be zero or more; it is -600."],
    [[280, 600, "x"], 'actual must be a number; it is "x".'],
    [[1e308, 1e-5, 0], tooLarge],
  ],
  "QUOTA.COVERAGESTATUS": [
    [[], "coverage is missing."],
    [["x"], 'coverage must be a number; it is "x".'],
    [[-0.1], "coverage must be zero or more; it is -0.1."],
  ],
  "QUOTA.RANK": [
    [[], "values is missing."],
    [[[[1], ["n/a"]]], 'values, row 2 must be a number; it is "n/a".'],
    [[[["5", 1]]], 'values, column 1 must be a number; it is "5".'],
    [[[[1], [true]]], "values, row 2 must be a number; it is true."],
    [[[[1], [" "]]], 'values, row 2 must be a number; it is " ".'],
    [[[[1], [2]], "olympic"], 'ties must be competition, average or dense; it is "olympic".'],
    [[[[1], [2]], 1], 'ties must be competition, average or dense; it is "1".'],
    [[[[1], [2]], "dense", 1], "QUOTA.RANK takes 2 arguments at most; it was given 3."],
  ],
  "QUOTA.SHAREATQUOTA": [
    [[], "attainments is missing."],
    [[[[1], ["n/a"]]], 'attainments, row 2 must be a number; it is "n/a".'],
    [[[[1, false]]], "attainments, column 2 must be a number; it is false."],
  ],
  "QUOTA.LIFT": [
    [[], "actual is missing."],
    [[8], "quota is missing."],
    [[-8, 10], "actual must be zero or more; it is -8."],
    [[8, -10], "quota must be zero or more; it is -10."],
    [["x", 10], 'actual must be a number; it is "x".'],
    [[1e-5, 1e308], tooLarge],
  ],
  "OTE.ATTAINMENT": [
    [[], "earnings is missing."],
    [[4050], "ote is missing."],
    [["x", 5400], 'earnings must be a number; it is "x".'],
    [[4050, 0], "ote must be above zero; it is 0."],
    [[4050, -1], "ote must be above zero; it is -1."],
    [[1e308, 1e-5], tooLarge],
  ],
  "OTE.SHAREOFREVENUE": [
    [[], "totalOte is missing."],
    [[50000], "revenue is missing."],
    [[-1, 500000], "totalOte must be zero or more; it is -1."],
    [[50000, 0], "revenue must be above zero; it is 0."],
    [[50000, -1], "revenue must be above zero; it is -1."],
  ],
  "OTE.REVENUEPERDOLLAR": [
    [[], "revenue is missing."],
    [[500000], "totalOte is missing."],
    [["x", 50000], 'revenue must be a number; it is "x".'],
    [[500000, 0], "totalOte must be above zero; it is 0."],
  ],
};

/** What each function says where there is not enough to answer from: #N/A. */
const unanswered: Refusals = {
  "QUOTA.PACE": [
    [[0, 600, 0], "elapsedShare is 0: nothing of the period is over, so there is no pace yet."],
  ],
  "QUOTA.PROJECT": [
    [[50, 0], "elapsedShare is 0: nothing of the period is over, so there is no projection yet."],
  ],
  "QUOTA.RUNRATE": [[[600, 522, 0], "daysLeft is 0 and the quota is not made: no day is left."]],
  "QUOTA.COVERAGE": [
    [[280, 600, 600], "The quota is made: nothing is left to cover."],
    [[280, 600, 650], "The quota is made: nothing is left to cover."],
    [[280, 0, 0], "The quota is made: nothing is left to cover."],
    [[280, 0.1 + 0.2, 0.3], "The quota is made: nothing is left to cover."],
  ],
  "QUOTA.SHAREATQUOTA": [[[[[""], [null]]], "attainments are all blank: nothing is reported."]],
  "QUOTA.LIFT": [[[0, 10], "actual is 0: no lift leads from nothing to a quota."]],
};

const calls = (refusals: Refusals) =>
  Object.entries(refusals).flatMap(([name, all]) =>
    all.map(([args, message]) => [name, args, message] as const),
  );

test.each(calls(wrong))("%s(%j) is refused", (name, args, message) => {
  expect(evaluate(name, args)).toEqual({ error: "#VALUE!", message });
});

test.each(calls(unanswered))("%s(%j) is not available", (name, args, message) => {
  expect(evaluate(name, args)).toEqual({ error: "#N/A", message });
});

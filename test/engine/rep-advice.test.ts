import { emptyTracking, type TrackedRep } from "../../src/engine";
import { repAdvice } from "../../src/engine/advice/rep-advice";
import { lastQuarter, lineOf, type Telling } from "./last-quarter";
import { blankPast } from "./tracked-quarter";

/** What is said to the first rep: 19 days are left, and half of the period is said to be over. */
function advised(row: Partial<TrackedRep> | null, told: Telling = {}) {
  const period = { elapsedShare: 0.5, ...told.period };
  const judged = lastQuarter([row, { quota: 1000, actual: 1 }], { ...told, period });
  return repAdvice(judged, lineOf(judged, "R1"));
}

const dealsOf = (value: number): Telling => ({
  tracking: { targets: { ...emptyTracking.targets, dealValue: value } },
});

describe("of whom nothing is reported, why, and nothing else", () => {
  test.each([
    ["silent", null, {}, "Ask for what was made so far: nothing is reported"],
    [
      "not there yet",
      null,
      { people: [{ startDate: "2024-12-20" }] },
      "Nothing before 2024-12-20, the first day",
    ],
    ["without a quota", { quota: 0, actual: 500 }, {}, "Nothing: no quota is asked in this period"],
  ] satisfies readonly (readonly [string, Partial<TrackedRep> | null, Telling, string])[])(
    "%s",
    (_what, row, told, words) =>
      expect(advised(row, told)).toEqual({ strengths: [], toWorkOn: [], toDo: [words] }),
  );

  test("an open seat", () => {
    const judged = lastQuarter([{ quota: 1000, actual: 1 }], {
      model: { leavers: [{ rep: "R1", lastDay: "2024-10-31", backfillAfterMonths: 0 }] },
    });
    expect(repAdvice(judged, lineOf(judged, "R1-backfill")).toDo).toEqual([
      "Fill the seat: it should be filled by now",
    ]);
  });
});

describe("what to do", () => {
  test("nothing once the period is over, or the rep's time in it", () => {
    const over = ["Nothing more in this period: it is over"];
    expect(advised({ quota: 1000, actual: 400 }, { period: { elapsedShare: 1 } }).toDo).toEqual(
      over,
    );
    const leavers = [{ rep: "R1", lastDay: "2024-10-31", backfillAfterMonths: null }];
    expect(advised({ quota: 1000, actual: 400 }, { model: { leavers } }).toDo).toEqual(over);
  });

  test.each([1000, 1500])("%i of 1,000 made: go on", (actual) =>
    expect(advised({ quota: 1000, actual }).toDo).toEqual([
      "Quota is made: go on, and look at the next period",
    ]),
  );

  test("what is left, by the day and by the deal, and the pipeline that it takes", () => {
    // 570 in 19 days; 570 / 200 is 3 deals; 2.5 x 570 is 1,425, less 1,000.
    const row = { quota: 1000, actual: 430, surePipeline: 1000 };
    expect(advised(row, dealsOf(200)).toDo).toEqual([
      "Make $570 more in 19 days, $30 a day: 3 deals of $200",
      "Build $425 of pipeline, to 2.5x of what is left to make",
    ]);
    // The rep's own deals of 215 come before the target's.
    expect(advised({ ...row, deals: 2 }, dealsOf(200)).toDo[0]).toBe(
      "Make $570 more in 19 days, $30 a day: 3 deals of $215",
    );
  });

  test("enough pipeline is not asked for, and one that is not told is", () => {
    const row = { quota: 1000, actual: 430 };
    expect(advised({ ...row, surePipeline: 1425 }).toDo).toEqual([
      "Make $570 more in 19 days, $30 a day",
    ]);
    expect(advised(row).toDo[1]).toBe(
      "Tell the pipeline that is sure to close: without it nobody knows what carries the rest",
    );
  });

  test("who still ramps is held against the ramp", () => {
    const ramping = { people: [{ startDate: "2024-11-01" }] };
    const words = "Still ramping: hold the work against the ramp, not against the others";
    expect(advised({ quota: 1000, actual: 430 }, ramping).toDo).toContain(words);
    expect(advised({ quota: 1000, actual: 430 }).toDo).not.toContain(words);
  });
});

describe("strengths, and what to work on", () => {
  test.each([
    [499, [], ["$1 behind what should be made by now"]],
    [500, ["On what should be made by now"], []],
    [620, ["$120 ahead of what should be made by now"], []],
  ])("%i made where 500 should be", (actual, strengths, toWorkOn) =>
    expect(advised({ quota: 1000, actual })).toMatchObject({ strengths, toWorkOn }),
  );

  test("once it is over, against the quota", () => {
    const over: Telling = { period: { elapsedShare: 1 } };
    expect(advised({ quota: 1000, actual: 880 }, over).toWorkOn).toEqual(["$120 behind the quota"]);
    expect(advised({ quota: 1000, actual: 1000 }, over).strengths).toEqual(["On the quota"]);
  });

  // Five per cent of a target is on it: neither good nor bad until it is reached.
  test.each([
    [94, [], ["Calls: 94, target 100"]],
    [95, [], []],
    [99, [], []],
    [100, ["Calls: 100, target 100"], []],
  ])("%i calls of 100", (calls, strengths, toWorkOn) => {
    const targets = { ...emptyTracking.targets, calls: 100 };
    const found = advised({ quota: 1000, actual: 500, calls }, { tracking: { targets } });
    expect(found.strengths.slice(1)).toEqual(strengths);
    expect(found.toWorkOn).toEqual(toWorkOn);
  });

  test("of days to a deal fewer are better", () => {
    const targets = { ...emptyTracking.targets, cycleDays: 100 };
    const told = (cycleDays: number) =>
      advised({ quota: 1000, actual: 500, cycleDays }, { tracking: { targets } });
    expect(told(90).strengths).toContain("Days to a deal: 90, target 100");
    expect(told(106).toWorkOn).toEqual(["Days to a deal: 106, target 100"]);
    expect(told(105).toWorkOn).toEqual([]);
  });

  test("where the past leads, in words without a sign", () => {
    const past = (...made: readonly number[]) =>
      made.map((actual, place) => ({
        ...blankPast,
        period: `2023-Q${place + 1}`,
        quota: 1000,
        actual,
      }));
    const told = (...made: readonly number[]) =>
      advised({ quota: 1000, actual: 500 }, { tracking: { past: past(...made) } });
    // From 78 to 95 % in two quarters, 8.5 points each; from 90 to 84.2 %, 2.9 each.
    expect(told(780, 820, 950).strengths).toContain(
      "Improving by 8.5 points of attainment a period",
    );
    expect(told(900, 870, 842).toWorkOn).toEqual([
      "Declining by 2.9 points of attainment a period",
    ]);
    expect(told(900, 904)).toMatchObject({
      strengths: ["On what should be made by now"],
      toWorkOn: [],
    });
  });
});

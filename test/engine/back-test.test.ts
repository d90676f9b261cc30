import {
  backTestVerdict,
  emptyAllocation,
  methodBackTest,
  oneRate,
  rawBackTest,
  standardThresholds,
  type QuotaModel,
  type Rep,
} from "../../src/engine";
import { planOf } from "./planned";
import { teamOfAes } from "./small-team";

const said = { thresholds: standardThresholds, tiers: oneRate };

/** Twelve reps asked for 100 each, who sold what is given. */
function twelve(bookings: readonly number[], part: Partial<Rep> = {}): QuotaModel {
  return teamOfAes(
    bookings.length * 100,
    bookings.map((previousBookings, place) => ({
      previousBookings,
      segment: place < 6 ? "North" : "South",
      annualOte: 20,
      payMix: 0.5,
      ...part,
    })),
  );
}

const nineOfTwelve = [120, 100, 100, 101, 130, 110, 100, 140, 105, 99, 50, 80];

test("nine of twelve is 75 %, 43 to 95 %, and within the gate", () => {
  const { ramped, verdict, bySegment, attainments } = rawBackTest(
    planOf(twelve(nineOfTwelve)),
    said,
  );
  expect(ramped).toMatchObject({ hits: 9, reps: 12, share: 0.75 });
  expect(Math.round((ramped.interval?.low ?? 0) * 100)).toBe(43);
  expect(Math.round((ramped.interval?.high ?? 0) * 100)).toBe(95);
  expect(verdict).toBe("SOUND");
  expect(bySegment.map(({ name, hits, reps }) => [name, hits, reps])).toEqual([
    ["North", 6, 6],
    ["South", 3, 6],
  ]);
  expect([attainments[0], attainments.at(-1)]).toEqual([0.5, 1.4]);
});

test("what it would have cost: variable pay of 10 at quota, by what was sold", () => {
  // The attainments sum to 12.35.
  expect(rawBackTest(planOf(twelve(nineOfTwelve)), said).cost).toBeCloseTo(123.5, 9);
  expect(rawBackTest(planOf(twelve(nineOfTwelve, { payMix: null })), said).cost).toBeNull();
});

test.each([
  [0.49, "INVESTIGATE"],
  [0.5, "ADJUST"],
  [0.59, "ADJUST"],
  [0.6, "HARD"],
  [0.69, "HARD"],
  [0.7, "SOUND"],
  [0.8, "SOUND"],
  [0.81, "TOO_EASY"],
])("a share of %d at quota is %s", (share, verdict) => {
  expect(backTestVerdict(share, standardThresholds)).toBe(verdict);
});

test("whoever was ramping then stands beside the gate, leavers and newcomers are not judged", () => {
  const model = teamOfAes(350, [
    { previousBookings: 100 },
    { previousBookings: 20, startDate: "2025-10-01" },
    { previousBookings: 500, endDate: "2026-06-30" },
    {},
  ]);
  const { ramped, ramping, unknown, partYear } = rawBackTest(planOf(model), said);
  expect(ramped).toMatchObject({ hits: 1, reps: 1 });
  expect(ramping).toMatchObject({ hits: 0, reps: 1 });
  expect(unknown).toEqual(["R4"]);
  expect(partYear).toEqual(["R3"]);
});

test("the method's back-test holds last year's plan against what came of it", () => {
  const lastYear = teamOfAes(200, [{}, {}]);
  const before: QuotaModel = {
    ...lastYear,
    calendar: { fiscalYearStart: "2025-01-01", period: "month" },
  };
  const now = teamOfAes(400, [{ previousBookings: 150 }, { previousBookings: 99 }]);
  const raw = rawBackTest(planOf(now), said);
  const method = methodBackTest(planOf(before), planOf(now), said);
  expect(raw.ramped).toMatchObject({ hits: 0, reps: 2 });
  expect(method.ramped).toMatchObject({ hits: 1, reps: 2 });
});

test("a part of a year is paid a part of a year's pay, and mid-year changes count where they were in force", () => {
  const pay = { annualOte: 200, payMix: 0.5 };
  const lastYear: QuotaModel = {
    ...teamOfAes(150, [pay, { ...pay, startDate: "2025-07-01", ramp: "At once" }]),
    ramps: [{ name: "At once", role: null, segment: "", shares: [1] }],
    calendar: { fiscalYearStart: "2025-01-01", period: "month" },
    allocation: { ...emptyAllocation.allocation, roundingStep: 0.01 },
  };
  const now = planOf(teamOfAes(400, [{ previousBookings: 100 }, { previousBookings: 50 }]));
  // Quotas of 100 and 50, both made: a year of 100 in variable pay, and half a year of it.
  expect(methodBackTest(planOf(lastYear), now, said).cost).toBeCloseTo(150, 9);
  const moved: QuotaModel = {
    ...lastYear,
    changes: [
      {
        id: "C1",
        kind: "TRANSFER",
        rep: "R1",
        to: "R2",
        share: 1,
        from: "2025-07-01",
        until: "",
        graceDays: 0,
        prorateBy: "MONTHS",
        reason: "",
      },
    ],
  };
  // Then 50 and 100 were asked: the first made twice that, the second half of it.
  const [first = 0] = methodBackTest(planOf(moved), now, said).attainments;
  expect(first).toBeCloseTo(2, 2);
});

test("who was asked for nothing, and who was in no plan, is named and not judged", () => {
  const zero = { ...teamOfAes(100, [{ previousBookings: 10 }, { previousBookings: 200 }]) };
  const pinned = {
    ...zero,
    bounds: [{ rep: "R1", floor: null, cap: null, pin: 0, reason: "" }],
  };
  const { unasked, ramped, cost } = rawBackTest(planOf(pinned), said);
  expect([unasked, ramped.reps, cost]).toEqual([["R1"], 1, null]);
  const gone = methodBackTest(planOf(teamOfAes(100, [{}])), planOf(zero), said);
  expect(gone.unplanned).toEqual(["R2"]);
});

test("nobody to judge has no share and no verdict", () => {
  const { ramped, verdict, cost } = rawBackTest(planOf(teamOfAes(100, [{}])), said);
  expect([ramped.share, verdict, cost]).toEqual([null, null, null]);
});

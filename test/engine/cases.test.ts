import {
  annual,
  autoQuota,
  attainment,
  commissionNeeded,
  emptyModel,
  funnel,
  hiresForGap,
  monthly,
  relativeIncrease,
  setterCapacity,
  unitsForOte,
} from "../../src/engine";
import v33 from "../cases/06-v33-ote.json";
import v34 from "../cases/06-v34-auto-quota.json";

type Case = Readonly<Record<string, string | number>>;

const drivers = {
  meetingsPerDay: v34.inputs.meetings_per_setter_day,
  workingDays: v34.inputs.working_days,
};

function worked(given: Case) {
  const number = (key: string) => (typeof given[key] === "number" ? given[key] : null);
  const stages = funnel({
    ...emptyModel.inputs,
    marketingSpend: number("marketing"),
    costPerMeeting: number("cpm"),
    showRate: number("show"),
    closeRate: number("close"),
    meetingsHeld: number("held"),
    deals: number("deals"),
  });
  const deals = stages.deals.value;
  return {
    meetings: stages.meetingsBooked.value,
    held: stages.meetingsHeld.value,
    deals,
    closer_quota: autoQuota("closer", { ...drivers, deals, closers: number("closers") }),
    setter_quota: autoQuota("setter", { ...drivers, deals, closers: null }),
    manager_quota: autoQuota("manager", { ...drivers, deals, closers: null }),
  };
}

test.each(
  v34.inputs.cases.map((given, place) => [given.name, given, v34.expected.cases[place]] as const),
)("the dashboard's case %s comes out as its document works it out", (_name, given, expected) => {
  const found = worked(given as Case);
  for (const [key, value] of Object.entries(expected ?? {})) {
    expect([key, found[key as keyof typeof found]]).toEqual([
      key,
      expect.closeTo(value as number, 9),
    ]);
  }
});

test("scenario 2: at 65% of quota it takes 3.675 deals more each, 4 hires at quota or 6 at today's pace", () => {
  expect(attainment(6.825, 10.5)).toBeCloseTo(v34.expected.scenario2_gap.attainment, 12);
  expect(10.5 - 6.825).toBeCloseTo(v34.expected.scenario2_gap.more_deals_per_closer, 12);
  expect(hiresForGap({ headcount: 10, quota: 10.5, actual: 6.825 })).toEqual({
    atQuota: 4,
    atToday: 6,
  });
});

test("scenario 3: a quota of 10 takes 46.52% more, or $13,956 more marketing", () => {
  const lift = relativeIncrease({ from: 6.825, to: 10 });
  expect(attainment(6.825, 10)).toBeCloseTo(0.6825, 12);
  expect(lift).toBeCloseTo(0.4652014652014652, 12);
  expect(30000 * (lift ?? 0)).toBeCloseTo(13956.043956043955, 8);
});

test("two setters book 80 meetings of the 300 that the funnel needs: 7.5 setters", () => {
  expect(setterCapacity({ setters: 2, meetingsPerSetter: 40, meetingsBooked: 300 })).toEqual({
    capacity: 80,
    needed: 300,
    covered: 80 / 300,
    settersNeeded: 7.5,
  });
});

test.each(
  v33.inputs.cases.map(
    (given, place) =>
      [given.role, given.annual, given.quota, v33.expected.per_unit[place] ?? 0] as const,
  ),
)(
  "a %s with $%d a year and a quota of %d needs $%d for each unit",
  (_role, yearly, quota, perUnit) => {
    expect(commissionNeeded({ monthlyOte: monthly(yearly), basePay: null, quota })).toBeCloseTo(
      perUnit,
      10,
    );
  },
);

test("at the dashboard's commissions the three OTEs take 5, 10 and 19.99 deals", () => {
  expect(unitsForOte(5670, 1134)).toBe(v33.expected.deals_to_reach_ote.closer);
  expect(unitsForOte(5670, 567)).toBe(v33.expected.deals_to_reach_ote.setter);
  expect(unitsForOte(6800, 340.2)).toBeCloseTo(19.98824221046443, 12);
});

test("what is not answered stays not answered, and nothing is divided by zero", () => {
  expect(annual(null)).toBeNull();
  expect(autoQuota("closer", { ...drivers, deals: 54.6, closers: 0 })).toBeNull();
  expect(autoQuota("closer", { ...drivers, deals: null, closers: 8 })).toBeNull();
  expect(attainment(5, 0)).toBeNull();
  expect(attainment(0, 5)).toBe(0);
  expect(hiresForGap({ headcount: 8, quota: 5, actual: 5 })).toBeNull();
  expect(hiresForGap({ headcount: 8, quota: 5, actual: 0 })).toBeNull();
  expect(commissionNeeded({ monthlyOte: 5670, basePay: 670, quota: 5 })).toBe(1000);
});

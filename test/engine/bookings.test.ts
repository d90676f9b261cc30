import fc from "fast-check";
import {
  emptyTracking,
  recentStretch,
  runRateOver,
  trackingFindings,
  type QuotaModel,
  type Tracking,
} from "../../src/engine";
import { blankRep, inPeriod } from "./tracked-quarter";
import { teamOfAes } from "./small-team";

const period = {
  ...emptyTracking.period,
  start: "2024-01-01",
  end: "2024-03-31",
  asOf: "2024-02-15",
  elapsedShare: 0.5,
};

/** Two reps with 1,000 each of quota in a quarter of which half is over. */
function twoReps(part: Partial<Tracking>) {
  const tracking: Tracking = {
    ...emptyTracking,
    period,
    reps: ["R1", "R2"].map((rep) => ({ ...blankRep, rep, quota: 1000 })),
    ...part,
  };
  const calendar = { fiscalYearStart: "2024-01-01", period: "quarter" } as const;
  const model: QuotaModel = { ...teamOfAes(8000, [{}, {}]), calendar, tracking };
  return inPeriod(model);
}

const sale = (rep: string, day: string, amount: number, product = "") => ({
  rep,
  day,
  amount,
  product,
});

const bookings = [
  sale("R1", "2023-12-31", 9000, "Core"), // the period before
  sale("R1", "2024-01-01", 100, "Core"),
  sale("R1", "2024-01-17", 200, "Plus"), // 30 days up to 15 February begin on 17 January
  sale("R1", "2024-02-15", 60),
  sale("R1", "2024-02-16", 5000, "Core"), // not yet
];

test("an actual that no row tells is what was booked in the period so far, and its deals are those", () => {
  const { team } = twoReps({ bookings });
  const [one, other] = team.reps;
  expect([one?.actual, one?.told.deals, one?.dealValue]).toEqual([360, 3, 120]);
  // Nothing booked is not nothing made: nobody told of R2.
  expect(other?.actual).toBeNull();
  expect(team.company.reported).toBe(1);
});

test("a row's own actual stands, and bookings that come to something else are said", () => {
  const reps = [{ ...blankRep, quota: 1000, actual: 500 }];
  const told = twoReps({ bookings, reps });
  expect(told.team.reps[0]?.actual).toBe(500);
  // 360 over 3 deals is not 500 over 3: without deals in the row there is no deal value.
  expect(told.team.reps[0]?.dealValue).toBeNull();
  const judged = { ...told, currency: "USD", payTiers: [], marketingSpend: null };
  expect(trackingFindings(judged).map(({ title }) => title)).toContain(
    "Rep: the bookings come to $360, not to $500",
  );
  const agreeing = twoReps({ bookings, reps: [{ ...blankRep, quota: 1000, actual: 360 }] });
  expect(
    trackingFindings({ ...judged, ...agreeing }).filter(({ id }) => id.startsWith("bookings")),
  ).toEqual([]);
});

test("the last 30 days: 260 booked, 8.67 a day, and 45 more days like them make 750", () => {
  const [one] = twoReps({ bookings }).team.reps;
  expect(one?.recent).toMatchObject({ days: 30, booked: 260 });
  expect(one?.recent?.perDay).toBeCloseTo(260 / 30, 12);
  // 15 February to 31 March leaves 14 + 31 = 45 days.
  expect(one?.recent?.projected).toBeCloseTo(360 + 45 * (260 / 30), 9);
  expect(one?.recent?.projectedAttainment).toBeCloseTo(0.75, 12);
});

test.each<[string, Partial<typeof period>, readonly [string, string] | null]>([
  ["no longer than the period", { recentDays: 90 }, ["2024-01-01", "2024-02-15"]],
  ["of one day", { recentDays: 1 }, ["2024-02-15", "2024-02-15"]],
  ["to the end, once it is over", { asOf: "2024-06-01" }, ["2024-03-02", "2024-03-31"]],
  ["none before the first day", { asOf: "2023-12-31" }, null],
])("the recent stretch is %s", (_what, part, wanted) => {
  const found = recentStretch({ ...period, ...part });
  expect(found === null ? null : [found.start, found.end]).toEqual(wanted);
});

test("by working days a stretch counts those alone", () => {
  // Thursday 15 to Monday 19 February 2024 holds three, two of them after a holiday on the Friday.
  const stretch = { start: "2024-02-15", end: "2024-02-19" };
  const all = [sale("R1", "2024-02-15", 100), sale("R1", "2024-02-19", 20)];
  const working = { kind: "working", holidays: ["2024-02-16"] } as const;
  expect(runRateOver(all, stretch, working)).toEqual({ days: 2, booked: 120, perDay: 60 });
  expect(runRateOver(all, stretch)).toEqual({ days: 5, booked: 120, perDay: 24 });
});

describe("products", () => {
  const quotas = [
    { product: "Core", rep: "R1", quota: 400 },
    { product: "Core", rep: "R2", quota: 600 },
    { product: "Plus", rep: "R1", quota: 100 },
  ];

  test("their bookings over their quotas; what names no product is a line of its own", () => {
    const reps = [
      { ...blankRep, quota: 1000 },
      { ...blankRep, rep: "R2", quota: 1000, actual: 300 },
    ];
    const { team } = twoReps({ bookings, reps, productQuotas: quotas });
    expect(
      team.byProduct.map(({ product, quota, actual, attainment }) => [
        product,
        quota,
        actual,
        attainment,
      ]),
    ).toEqual([
      ["Core", 1000, 100, 0.1],
      ["Plus", 100, 200, 2],
      ["", 0, 360, null],
    ]);
  });

  test("who did not report is neither asked for a product nor has made it", () => {
    const { team } = twoReps({ bookings, productQuotas: quotas });
    expect(team.byProduct.find(({ product }) => product === "Core")?.quota).toBe(400);
  });

  test("the company's quota of a product is everybody's", () => {
    const { team } = twoReps({
      bookings,
      productQuotas: [{ product: "Core", rep: "", quota: 500 }],
    });
    expect(team.byProduct[0]).toMatchObject({ product: "Core", quota: 500, attainment: 0.2 });
  });

  test("lines sum to what was made, in any order of bookings", () => {
    const some = fc.array(
      fc.record({
        rep: fc.constantFrom("R1", "R2"),
        day: fc.constantFrom("2023-12-31", "2024-01-05", "2024-02-15", "2024-03-01"),
        amount: fc.integer({ min: -500, max: 5000 }),
        product: fc.constantFrom("", "Core", "Plus"),
      }),
    );
    fc.assert(
      fc.property(some, (all) => {
        const [there, back] = [all, [...all].reverse()].map(
          (list) => twoReps({ bookings: list }).team,
        );
        expect(back?.byProduct).toEqual(there?.byProduct);
        const isNamed = all.some(({ product, day }) => product !== "" && day <= "2024-02-15");
        if (!isNamed || there?.byProduct.length === 0) return;
        const sum = there?.byProduct.reduce((so, { actual }) => so + (actual ?? 0), 0);
        expect(sum).toBe(there?.company.actual ?? 0);
      }),
    );
  });
});

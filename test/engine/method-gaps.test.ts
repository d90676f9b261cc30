import { methodGaps, type MethodFacts, type RepOfMethod } from "../../src/engine";

const untold: RepOfMethod = {
  id: "R",
  quota: null,
  quotaBefore: null,
  bookingsBefore: null,
  bookings: null,
  annualOte: null,
  isNew: null,
  territoryPotential: null,
};

function facts(
  reps: readonly Partial<RepOfMethod>[],
  more: Partial<MethodFacts> = {},
): MethodFacts {
  return {
    reps: reps.map((rep, place) => ({ ...untold, id: `R${place + 1}`, ...rep })),
    territories: null,
    lockedTerritories: null,
    monthsOfHistory: null,
    ...more,
  };
}

const ids = (said: MethodFacts) => methodGaps(said).map(({ id }) => id);

test("facts that nobody told say nothing", () => {
  expect(methodGaps(facts([{}, {}, {}, {}]))).toEqual([]);
});

test("the same quota on territories of 100 and 250 accounts", () => {
  const said = (quotas: readonly number[]) =>
    facts(
      quotas.map((quota, place) => ({
        quota,
        territoryPotential: [100, 150, 200, 250][place] ?? 0,
      })),
    );
  const [gap] = methodGaps(said([500, 500, 500, 500]));
  expect(gap?.id).toBe("equal-quotas-on-unequal-territories");
  expect(gap?.figures).toEqual({ share: 1, quota: 500, times: 2.5, reps: 4 });
  expect(gap?.words).toBe(
    "100% of 4 reps carry a quota of about 500, while the largest territory bears 2.5 times what the smallest does.",
  );
  expect(ids(said([300, 450, 600, 750]))).toEqual([]);
});

test("the same quota on territories that are alike is no fault", () => {
  expect(
    ids(facts([100, 110, 120].map((territoryPotential) => ({ quota: 500, territoryPotential })))),
  ).toEqual([]);
});

test("ten percent on everybody's quota, one of five apart", () => {
  const before = [400, 500, 600, 700, 800];
  const quotas = [440, 550, 660, 770, 700];
  const [gap] = methodGaps(
    facts(before.map((quotaBefore, place) => ({ quotaBefore, quota: quotas[place] ?? 0 }))),
  );
  expect(gap?.id).toBe("same-increase-for-everybody");
  expect(gap?.words).toBe(
    "The quotas of 80% of 5 reps are 10% above their quota of the year before.",
  );
});

test("fifteen percent on everybody's bookings", () => {
  const [gap] = methodGaps(
    facts(
      [400, 500, 700].map((bookingsBefore) => ({ bookingsBefore, quota: bookingsBefore * 1.15 })),
    ),
  );
  expect(gap?.words).toBe(
    "The quotas of 100% of 3 reps are 15% above their bookings of the year before.",
  );
});

test("different increases, and one increase of equal quotas, show no percentage", () => {
  expect(
    ids(
      facts(
        [
          [400, 440],
          [500, 600],
          [600, 630],
        ].map(([quotaBefore = 0, quota = 0]) => ({ quotaBefore, quota })),
      ),
    ),
  ).toEqual([]);
  expect(ids(facts([1, 2, 3].map(() => ({ quotaBefore: 400, quota: 440 }))))).toEqual([]);
});

test("a new hire with the quota of everybody", () => {
  const team = (quota: number) =>
    facts([
      { quota: 500, isNew: false },
      { quota: 600, isNew: false },
      { quota, isNew: true },
    ]);
  const [gap] = methodGaps(team(550));
  expect(gap).toMatchObject({
    id: "full-quota-for-new-hires",
    figures: { full: 1, hired: 1, usual: 550 },
  });
  expect(ids(team(300))).toEqual([]);
});

test("quotas of 3, 4, 6 and 7 times pay: two are out", () => {
  const [gap] = methodGaps(facts([300, 400, 600, 700].map((quota) => ({ quota, annualOte: 100 }))));
  expect(gap).toMatchObject({
    id: "quota-out-of-proportion-to-pay",
    figures: { out: 2, reps: 4, middle: 5 },
  });
});

test.each([
  [3, "too-few-at-quota"],
  [7, null],
  [8, null],
  [10, "too-many-at-quota"],
])("%i of ten at quota", (at, wanted) => {
  const reps = Array.from({ length: 10 }, (_rep, place) => ({
    quota: 100 + place,
    bookings: place < at ? 200 : 50,
  }));
  expect(ids(facts(reps))).toEqual(wanted === null ? [] : [wanted]);
});

test("of six reps four or five are as near to 70 to 80 % as it gets", () => {
  const of = (at: number) =>
    ids(
      facts(
        [1, 2, 3, 4, 5, 6].map((place) => ({
          quota: 100 + place,
          bookings: place <= at ? 200 : 1,
        })),
      ),
    );
  expect([of(3), of(4), of(5), of(6)]).toEqual([
    ["too-few-at-quota"],
    [],
    [],
    ["too-many-at-quota"],
  ]);
});

test.each<[string, Partial<MethodFacts>, readonly string[]]>([
  ["no territory told", { territories: 0 }, ["no-territories-told"]],
  ["three of five settled", { territories: 5, lockedTerritories: 3 }, ["territories-not-settled"]],
  ["all settled", { territories: 5, lockedTerritories: 5 }, []],
  ["nobody asked whether they are", { territories: 5 }, []],
  ["eleven months", { monthsOfHistory: 11 }, ["too-little-history"]],
  ["twelve months", { monthsOfHistory: 12 }, []],
])("%s", (_words, more, wanted) => {
  expect(ids(facts([], more))).toEqual(wanted);
});

test("quotas in equal quarters while half of the year is booked in the last", () => {
  const quotaShares = [0.25, 0.25, 0.25, 0.25];
  const said = (bookingShares: readonly number[]) => facts([{}], { quotaShares, bookingShares });
  const [gap] = methodGaps(said([0.15, 0.2, 0.15, 0.5]));
  expect(gap?.id).toBe("season-ignored");
  expect(gap?.figures).toEqual({ apart: 0.35, lowest: 0.15, highest: 0.5 });
  expect(gap?.behind[3]).toEqual({ of: "quarter 4", figures: { quota: 0.25, bookings: 0.5 } });
  // Nine points apart are no season, and quotas that follow one are no gap.
  expect(ids(said([0.21, 0.24, 0.25, 0.3]))).toEqual([]);
  expect(
    ids(
      facts([{}], { quotaShares: [0.15, 0.2, 0.15, 0.5], bookingShares: [0.15, 0.2, 0.15, 0.5] }),
    ),
  ).toEqual([]);
  expect(ids(facts([{}], { quotaShares: null, bookingShares: [0.15, 0.2, 0.15, 0.5] }))).toEqual(
    [],
  );
});

test("reps whose deals lie in two territories while every quarter asked for the same", () => {
  const reps = [{ quota: 5, territories: 2 }, { territories: 1 }, { territories: 1 }];
  const even = { quotaShares: [0.25, 0.25, 0.25, 0.25] };
  const [gap] = methodGaps(facts(reps, even));
  expect([gap?.id, gap?.behind]).toEqual([
    "territories-moved-quotas-stayed",
    [{ of: "R1", figures: { territories: 2, quota: 5 } }],
  ]);
  expect(ids(facts(reps, { quotaShares: [0.4, 0.2, 0.2, 0.2] }))).toEqual([]);
  expect(ids(facts([{ territories: 1 }, {}, {}], even))).toEqual([]);
});

test("who sold without a quota, where others had one", () => {
  const [gap] = methodGaps(facts([{ quota: 10 }, { bookings: 7 }, { bookings: 0 }]));
  expect([gap?.id, gap?.behind]).toEqual([
    "reps-without-quota",
    [{ of: "R2", figures: { bookings: 7 } }],
  ]);
  expect(ids(facts([{ bookings: 7 }, { bookings: 8 }]))).toEqual([]);
});

test("behind each gap stand the data that show it", () => {
  const [gap] = methodGaps(
    facts([
      { quota: 500, territoryPotential: 100 },
      { quota: 500, territoryPotential: 150 },
      { quota: 500, territoryPotential: 250 },
    ]),
  );
  expect(gap?.behind).toEqual([
    { of: "R1", figures: { quota: 500, territoryPotential: 100 } },
    { of: "R2", figures: { quota: 500, territoryPotential: 150 } },
    { of: "R3", figures: { quota: 500, territoryPotential: 250 } },
  ]);
});

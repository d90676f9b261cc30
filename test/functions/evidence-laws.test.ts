import fc from "fast-check";
import { column, expectClose, spilledBy, valueOf } from "./called";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
/** Powers of two change no digit: what scales with them must do so to the last bit. */
const twos = fc.constantFrom(2 ** -30, 0.25, 8, 2 ** 40);

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Places in a new order. */
function shuffled(count: number, keys: readonly number[]): readonly number[] {
  return Array.from({ length: count }, (_place, at) => at).sort(
    (one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other,
  );
}

function inOrder<Value>(values: readonly Value[], order: readonly number[]): readonly Value[] {
  return order.map((at) => values[at] as Value);
}

type Line = readonly [ahead: number, lower: number, upper: number];

function forecasts(history: readonly number[], args: readonly (number | string | null)[]) {
  return valueOf("QUOTA.FORECAST", [column(history), ...args]) as readonly Line[];
}

const widths = (lines: readonly Line[]) => lines.map(([, lower, upper]) => upper - lower);

/** Quarters that rise, with a season and some noise. */
const quarters = fc
  .record({
    noise: fc.array(share, { minLength: 12, maxLength: 16 }),
    season: fc.tuple(share, share, share, share),
    rise: share,
  })
  .map(({ noise, season, rise }) =>
    noise.map(
      (one, at) =>
        (100 + 10 * rise * at) * (0.8 + 0.4 * (season[at % 4] ?? 0)) * (0.95 + 0.1 * one),
    ),
  );

describe("QUOTA.FORECAST", () => {
  test("is more certain of less: intervals widen with confidence, around the same forecast", () => {
    fc.assert(
      fc.property(quarters, fc.constantFrom("auto", "holt-winters"), (history, model) => {
        const [half, most] = [0.5, 0.95].map((sure) => forecasts(history, [4, 6, sure, model]));
        half?.forEach(([ahead, lower, upper], place) => {
          const [alike, lowest = 0, highest = 0] = most?.[place] ?? [];
          expect(alike).toBe(ahead);
          // A history without a miss is continued with certainty.
          if (lower === ahead && upper === ahead) return;
          expect(lowest).toBeLessThan(lower);
          expect(highest).toBeGreaterThan(upper);
        });
      }),
      { numRuns: 15 },
    );
  });

  test("knows less of the same quarter a year later, where the trend does not fall", () => {
    fc.assert(
      fc.property(quarters, (history) => {
        const lines = forecasts(history, [4, 12, 0.9, "holt-winters"]);
        const rises = lines.every(
          ([ahead], place) => place < 4 || ahead >= (lines[place - 4]?.[0] ?? 0),
        );
        fc.pre(rises);
        widths(lines).forEach((width, place) => {
          if (place >= 4) {
            const before = widths(lines)[place - 4] ?? 0;
            expect(width).toBeGreaterThanOrEqual(before * (1 - 1e-12));
          }
        });
      }),
      { numRuns: 15 },
    );
  });

  test("of too few values for a trend holds the level, and knows it less and less", () => {
    const few = fc.array(fc.double({ min: 80, max: 120, noNaN: true }), {
      minLength: 4,
      maxLength: 5,
    });
    fc.assert(
      fc.property(few, (history) => {
        const lines = forecasts(history, [1, 8]);
        const found = widths(lines);
        lines.forEach(([ahead], place) => {
          expect(ahead).toBe(lines[0]?.[0]);
          expect(found[place]).toBeGreaterThanOrEqual((found[place - 1] ?? 0) * (1 - 1e-12));
        });
      }),
      { numRuns: 40 },
    );
  });

  test("does not care for the unit", () => {
    fc.assert(
      fc.property(quarters, twos, (history, scale) => {
        const scaled = forecasts(
          history.map((value) => value * scale),
          [4, 5],
        );
        expect(scaled).toEqual(
          forecasts(history, [4, 5]).map((line) => line.map((value) => value * scale)),
        );
      }),
      { numRuns: 10 },
    );
  });
});

test("QUOTA.SEASONALITY has a mean of 1, and does not care for the unit", () => {
  const series = fc
    .integer({ min: 2, max: 13 })
    .chain((season) =>
      fc.tuple(
        fc.constant(season),
        fc.array(amount, { minLength: 2 * season, maxLength: 4 * season + 3 }),
      ),
    );
  fc.assert(
    fc.property(series, twos, ([season, history], scale) => {
      const factors = spilledBy("QUOTA.SEASONALITY", [column(history), season]);
      expect(factors).toHaveLength(season);
      expect(Math.min(...factors)).toBeGreaterThan(0);
      expectClose(sumOf(factors) / season, 1);
      const scaled = column(history.map((value) => value * scale));
      expectClose(spilledBy("QUOTA.SEASONALITY", [scaled, season]), factors);
    }),
  );
});

type Planned = {
  readonly planned: number;
  readonly below: number | null;
  readonly above: number | null;
};
const floorOf = ({ planned, below }: Planned) =>
  below === null ? "" : Math.max(planned - below, 0);
const capOf = ({ planned, above }: Planned) => (above === null ? "" : planned + above);

/** Floors and caps around a plan that is there from the start; yields in order, no two alike. */
const placements = fc
  .uniqueArray(
    fc.record({
      yields: fc.integer({ min: -100, max: 1000 }),
      planned: fc.integer({ min: 0, max: 1000 }),
      below: fc.option(fc.integer({ min: 0, max: 300 })),
      above: fc.option(fc.integer({ min: 0, max: 300 })),
    }),
    { minLength: 1, maxLength: 25, selector: (row) => row.yields },
  )
  .map((rows) => {
    const plan: readonly number[] = rows.map((row) => row.planned);
    const pool = sumOf(plan);
    return {
      plan,
      pool,
      yields: rows.map((row) => row.yields / 1000) as readonly number[],
      floors: rows.map(floorOf) as readonly (number | "")[],
      caps: rows.map(capOf) as readonly (number | "")[],
      multiple: pool === 0 ? 1 : Math.max((Math.max(...plan) * rows.length) / pool, 1) * 1.01,
    };
  });

type Placement = Readonly<typeof placements extends fc.Arbitrary<infer Value> ? Value : never>;

function placed({ pool, yields, floors, caps, multiple }: Placement): readonly number[] {
  return spilledBy("QUOTA.OPTIMIZE", [
    pool,
    column(yields),
    column(floors),
    column(caps),
    multiple,
  ]);
}

const yieldOf = (amounts: readonly number[], yields: readonly number[]) =>
  sumOf(amounts.map((one, row) => one * (yields[row] ?? 0)));

test("QUOTA.OPTIMIZE yields at least as much as any plan that could be, and makes the pool", () => {
  fc.assert(
    fc.property(placements, (said) => {
      const amounts = placed(said);
      const dust = 1e-9 * (1 + said.pool);
      expect(Math.abs(sumOf(amounts) - said.pool)).toBeLessThanOrEqual(dust);
      expect(yieldOf(amounts, said.yields)).toBeGreaterThanOrEqual(
        yieldOf(said.plan, said.yields) - dust,
      );
      amounts.forEach((one, row) => {
        const [floor, cap] = [said.floors[row], said.caps[row]];
        expect(one).toBeGreaterThanOrEqual(Number(floor) - dust);
        if (cap !== "") expect(one).toBeLessThanOrEqual(Number(cap) + dust);
      });
    }),
    { numRuns: 300 },
  );
});

test("QUOTA.OPTIMIZE gives a territory the same wherever it stands, as long as no yields are alike", () => {
  fc.assert(
    fc.property(placements, fc.array(fc.nat(), { maxLength: 25 }), (said, keys) => {
      const order = shuffled(said.yields.length, keys);
      const moved = placed({
        ...said,
        yields: inOrder(said.yields, order),
        floors: inOrder(said.floors, order),
        caps: inOrder(said.caps, order),
      });
      expectClose(moved, inOrder(placed(said), order), 1e-9);
    }),
    { numRuns: 200 },
  );
});

/** Rows that differ enough for a straight dependence to be found. */
const lessons = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    features: fc.array(
      fc.array(fc.integer({ min: -99, max: 99 }), { minLength: width, maxLength: width }),
      { minLength: 8, maxLength: 20 },
    ),
    actuals: fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 20, maxLength: 20 }),
    // A diagonal keeps the features apart.
    ridge: fc.constantFrom(0, 1),
  }),
);

function lessonsApart({
  features,
  actuals,
  ridge,
}: typeof lessons extends fc.Arbitrary<infer V> ? V : never) {
  return {
    features: features.map((row, at) =>
      row.map((value, column) => value + (at % row.length === column ? 300 : 0)),
    ),
    actuals: actuals.slice(0, features.length),
    ridge,
  };
}

test("QUOTA.REGRESS does not care for the order of the rows, nor for the units of the features", () => {
  fc.assert(
    fc.property(
      lessons.map(lessonsApart),
      fc.array(fc.nat(), { maxLength: 20 }),
      fc.constantFrom(-1000, 1e-6, 32),
      fc.integer({ min: -500, max: 500 }),
      ({ features, actuals, ridge }, keys, scale, shift) => {
        // All alike in one feature of one column: there is nothing to find, and it says so.
        fc.pre(features[0]?.length !== 1 || new Set(features.flat()).size > 1);
        const plain = spilledBy("QUOTA.REGRESS", [features, column(actuals), null, ridge]);
        const order = shuffled(features.length, keys);
        const moved = [inOrder(features, order), column(inOrder(actuals, order)), null, ridge];
        expectClose(spilledBy("QUOTA.REGRESS", moved), inOrder(plain, order), 1e-8);
        const changed = features.map((row) =>
          row.map((value, at) => (at === 0 ? value * scale + shift : value)),
        );
        const inUnits = spilledBy("QUOTA.REGRESS", [changed, column(actuals), null, ridge]);
        expectClose(inUnits, plain, 1e-7);
      },
    ),
  );
});

test("QUOTA.IMPORTANCE sums to 1, is the same for the same seed, and knows nothing by what never changes", () => {
  const thousandths = fc.integer({ min: 0, max: 1000 });
  const rows = fc.array(fc.tuple(thousandths, thousandths), { minLength: 6, maxLength: 25 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 2 ** 40 }), twos, (drawn, seed, scale) => {
      const features = drawn.map(([one], at) => [at, 7, one]);
      const aims = drawn.map(([, luck], at) => at + luck / 200);
      const shares = spilledBy("QUOTA.IMPORTANCE", [features, column(aims), seed]);
      expectClose(sumOf(shares), 1);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      expect(shares[1]).toBe(0);
      const scaled = column(aims.map((aim) => aim * scale));
      expect(spilledBy("QUOTA.IMPORTANCE", [features, scaled, seed])).toEqual(shares);
    }),
    { numRuns: 15 },
  );
});

test("QUOTA.INTERVAL holds the share, widens with confidence, and mirrors hits and misses", () => {
  const counts = fc
    .integer({ min: 1, max: 3000 })
    .chain((reps) => fc.tuple(fc.integer({ min: 0, max: reps }), fc.constant(reps)));
  const sure = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(counts, sure, ([hits, reps], confidence) => {
      const [low = 0, high = 0] = spilledBy("QUOTA.INTERVAL", [hits, reps, confidence]);
      expect(low).toBeLessThanOrEqual(hits / reps);
      expect(high).toBeGreaterThanOrEqual(hits / reps);
      const wider = spilledBy("QUOTA.INTERVAL", [hits, reps, (1 + confidence) / 2]);
      expect(wider[0]).toBeLessThanOrEqual(low);
      expect(wider[1]).toBeGreaterThanOrEqual(high);
      const missed = spilledBy("QUOTA.INTERVAL", [reps - hits, reps, confidence]);
      expectClose(missed, [1 - high, 1 - low], 1e-11);
    }),
    { numRuns: 200 },
  );
});

test("QUOTA.BACKTEST is a count over a count", () => {
  const reps = fc.array(
    fc.record({ quota: fc.nat({ max: 1000 }), over: fc.integer({ min: -2, max: 2 }) }),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(reps, (team) => {
      const quotas = column(team.map((rep) => rep.quota));
      const actuals = column(team.map((rep) => rep.quota + rep.over));
      const hits = team.filter((rep) => rep.over >= 0).length;
      expect(valueOf("QUOTA.BACKTEST", [quotas, actuals])).toBe(hits / team.length);
    }),
  );
});

test("QUOTA.RISK never rises with attainability", () => {
  const words = ["Very High Risk", "High Risk", "Medium Risk", "Low Risk"];
  fc.assert(
    fc.property(share, share, (one, other) => {
      const rank = (attainability: number) =>
        words.indexOf(String(valueOf("QUOTA.RISK", [attainability])));
      expect(rank(Math.max(one, other))).toBeGreaterThanOrEqual(rank(Math.min(one, other)));
    }),
  );
});

const team = fc.array(
  fc.record({
    quota: fc.integer({ min: 1, max: 1e6 }),
    mean: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
    deviation: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
  }),
  { minLength: 1, maxLength: 20 },
);

test("QUOTA.PROBABILITY rises with every mean, and goes towards a half with the correlation", () => {
  fc.assert(
    fc.property(team, fc.nat(), share, (reps, at, correlation) => {
      const chance = (more: number, shared: number) =>
        Number(
          valueOf("QUOTA.PROBABILITY", [
            column(reps.map((rep) => rep.quota)),
            column(reps.map((rep, row) => rep.mean + (row === at % reps.length ? more : 0))),
            column(reps.map((rep) => rep.deviation)),
            shared,
          ]),
        );
      const here = chance(0, correlation);
      expect(here).toBeGreaterThanOrEqual(0);
      expect(here).toBeLessThanOrEqual(1);
      expect(chance(0.1, correlation)).toBeGreaterThanOrEqual(here);
      expect(Math.abs(chance(0, 1) - 0.5)).toBeLessThanOrEqual(Math.abs(here - 0.5) + 1e-12);
    }),
  );
});

// Phi(1) = 0.8413447460685429 and Phi(-1) = 0.15865525393145707, from tables. Quotas of 100 with deviations of 3 and 4
// dollars: apart they make 5, together 7, against each other 1.
test.each([
  [0, 0.05],
  [1, 0.07],
  [-1, 0.01],
])(
  "two reps with a correlation of %d stand one deviation off at %d of one quota",
  (shared, off) => {
    const chance = (mean: number) =>
      valueOf("QUOTA.PROBABILITY", [[[100], [100]], [[1], [mean]], [[0.03], [0.04]], shared]);
    expectClose(chance(1 + off), 0.8413447460685429, 1e-11);
    expectClose(chance(1 - off), 0.15865525393145707, 1e-11);
    expectClose(chance(1), 0.5);
  },
);

test("QUOTA.PROBABILITY does not miss by rounding what is certain", () => {
  // 4% and 196% of a quota are two quotas, but in binary they fall short by half a billionth of a dollar.
  const certain = [
    [[1234567.89], [1234567.89]],
    [[0.04], [1.96]],
    [[0], [0]],
  ];
  expect(valueOf("QUOTA.PROBABILITY", certain)).toBe(1);
  // Seven reps whose deviations cancel out: in binary something is left of them.
  const seven = (value: number) => Array.from({ length: 7 }, () => [value]);
  const cancelled = [seven(100), seven(1), seven(0.2), -1 / 6];
  expect(valueOf("QUOTA.PROBABILITY", cancelled)).toBe(1);
});

test.each(["QUOTA.GINI", "QUOTA.JAIN", "QUOTA.BALANCE"])(
  "%s does not care for order, unit or shape of the range",
  (name) => {
    const values = fc.array(fc.oneof(fc.constant(0), amount), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.array(fc.nat(), { maxLength: 40 }), twos, (some, keys, scale) => {
        fc.pre(sumOf(some) > 0);
        const plain = valueOf(name, [column(some)]);
        const moved = inOrder(some, shuffled(some.length, keys));
        expectClose(valueOf(name, [column(moved)]), plain);
        expectClose(valueOf(name, [column(some.map((value) => value * scale))]), plain);
        expectClose(valueOf(name, [[some]]), plain);
        expectClose(valueOf(name, [column([...some, ...some])]), plain);
      }),
    );
  },
);

import {
  emptyModel,
  inScenario,
  scenarioComparison,
  scenarioFindings,
  type QuotaModel,
  type ScenarioChange,
} from "../../src/engine";
import { plainRep, teamOfAes } from "./small-team";

// Two AEs who sold 100 and 200 in a full year, asked for 300 from the top.
const base: QuotaModel = {
  ...teamOfAes(300, [
    { previousBookings: 100, previousQuota: 100, annualOte: 20, payMix: 0.5 },
    { previousBookings: 200, annualOte: 20, payMix: 0.5 },
  ]),
  productivity: [{ role: "AE", segment: "", amount: 120, winRate: null }],
  territories: [
    {
      id: "T.1",
      name: "One",
      segment: "",
      scores: {
        accountDensity: 3,
        marketMaturity: 3,
        historicalPerformance: 3,
        competitiveOpenness: 3,
      },
      maturity: 1,
      locked: false,
    },
  ],
};

function seenWith(...changes: readonly ScenarioChange[]): QuotaModel {
  const seen = inScenario(base, { changes });
  if (seen.kind === "refused") throw new Error(JSON.stringify(seen.refusals));
  return seen.model;
}

test.each<[ScenarioChange, (model: QuotaModel) => unknown, unknown]>([
  [{ path: "allocation.coverageBuffer", value: 1.1 }, (of) => of.allocation.coverageBuffer, 1.1],
  [{ path: "targets..NEW_BUSINESS", by: -0.5 }, (of) => of.targets[0]?.amount, 150],
  [{ path: "targets.*", by: 0.5 }, (of) => of.targets[0]?.amount, 450],
  [{ path: "productivity.AE", value: 90 }, (of) => of.productivity[0]?.amount, 90],
  [{ path: "productivity.AE.winRate", value: 0.3 }, (of) => of.productivity[0]?.winRate, 0.3],
  [{ path: "roster.R2.capacity", value: 0.5 }, (of) => of.roster[1]?.capacity, 0.5],
  [
    { path: "roster.*.previousBookings", by: 0.1 },
    (of) => of.roster.map(({ previousBookings }) => Math.round(previousBookings ?? 0)),
    [110, 220],
  ],
  // Only of those of whom it is told.
  [
    { path: "roster.*.previousQuota", by: 0.1 },
    (of) => of.roster.map(({ previousQuota }) => previousQuota),
    [110, null],
  ],
  [{ path: "productivity.*.winRate", by: 0.1 }, (of) => of.productivity[0]?.winRate, null],
  [
    { path: "territories.*.marketMaturity", value: 4 },
    (of) => of.territories[0]?.scores.marketMaturity,
    4,
  ],
  [{ path: "roster.R1", value: null }, (of) => of.roster.map(({ id }) => id), ["R2"]],
  [{ path: "roster.R1", value: { team: "East" } }, (of) => of.roster[0]?.team, "East"],
  [
    { path: "hires.H1", value: { ...plainRep, id: "H1" } },
    (of) => of.hires.map(({ id }) => id),
    ["H1"],
  ],
  // A dot in an id is part of it where such a row is there.
  [
    { path: "territories.T.1.marketMaturity", value: 5 },
    (of) => of.territories[0]?.scores.marketMaturity,
    5,
  ],
  [{ path: "tiers.SMB", value: 0.4 }, (of) => of.tiers[2]?.multiplier, 0.4],
  [{ path: "method", value: "BLENDED" }, (of) => of.method, "BLENDED"],
  [{ path: "roles.closer.monthlyOte", value: 5000 }, (of) => of.roles.closer.monthlyOte, 5000],
  [{ path: "inputs.closeRate", value: 0.3 }, (of) => of.inputs.closeRate, 0.3],
  [{ path: "closer.monthlyOte", value: 5000 }, (of) => of.roles.closer.monthlyOte, 5000],
  [{ path: "closeRate", value: 0.3 }, (of) => of.inputs.closeRate, 0.3],
])("%j", (change, look, wanted) => {
  const before = JSON.stringify(base);
  expect(look(seenWith(change))).toEqual(wanted);
  expect(JSON.stringify(base)).toBe(before);
});

test("later changes see what earlier ones left", () => {
  const seen = seenWith({ path: "targets.*", value: 200 }, { path: "targets.*", by: 0.5 });
  expect(seen.targets[0]?.amount).toBe(300);
});

test.each<[ScenarioChange, string]>([
  [{ path: "allocation.bufer", value: 1 }, "allocation.bufer is no input of the model."],
  [{ path: "roster.R9.capacity", value: 1 }, "roster.R9.capacity: roster has no R9.capacity."],
  [{ path: "roster.R9", value: null }, "roster.R9: roster has no R9."],
  [{ path: "nonsense", value: 1 }, "nonsense is no input of the model."],
  [{ path: "company.name", value: "X" }, "company.name is no input of the model."],
  [{ path: "bounds.*.cap", value: 1 }, "bounds.*.cap: bounds has no *.cap."],
  [{ path: "roster.*.quota", value: 1 }, "roster.*.quota: roster has no *.quota."],
  [{ path: "method", by: 0.1 }, "method holds no number that could be changed by a share."],
  [
    { path: "hires.H1", value: { ...plainRep, id: "H2" } },
    "hires.H1 holds a row of another name, H2.",
  ],
])("%j is refused", (change, what) => {
  const seen = inScenario(base, { changes: [{ path: "method", value: "BLENDED" }, change] });
  expect(seen).toMatchObject({ kind: "refused", refusals: [{ place: 1, what }] });
});

test("side by side: pool, capacity, sales, share at quota, hires and cost", () => {
  const model: QuotaModel = {
    ...base,
    outlook: { ...emptyModel.outlook, attainmentSpread: 0 },
    scenarios: [
      {
        name: "One more from July, at once at full quota",
        kind: "BEST",
        note: "",
        changes: [
          {
            path: "ramps.At once",
            value: { name: "At once", role: "AE", segment: "", shares: [1] },
          },
          {
            path: "hires.H1",
            value: { ...plainRep, id: "H1", startDate: "2026-07-01", annualOte: 20, payMix: 0.5 },
          },
        ],
      },
      {
        name: "A tenth more asked",
        kind: null,
        note: "",
        changes: [{ path: "targets.*", by: 0.1 }],
      },
    ],
  };
  const { columns, violations } = scenarioComparison(model);
  const [now, more, asked] = columns.map(({ outcome }) => outcome);
  // Two of 150 each: the first sold 100, the second 200 last year. Pay: base 10 each, and variable 10 at quota by
  // what is sold: 100/150 and 200/150 of it.
  expect(now).toMatchObject({ pool: 300, reps: 2, hires: 0, capacity: 2, sales: 300, chance: 1 });
  expect(now?.atQuota).toMatchObject({ hits: 1, reps: 2 });
  expect(now?.cost).toBeCloseTo(20 + 10 * (100 / 150 + 200 / 150), 9);
  // A half year of 120 more; quotas of 120, 120 and 60, so that the third makes hers and the first does not.
  expect(more).toMatchObject({ pool: 300, reps: 3, hires: 1, capacity: 2.5, sales: 360 });
  expect(more?.atQuota).toMatchObject({ hits: 1, reps: 2 });
  expect(more?.cost).toBeCloseTo(25 + 10 * (100 / 120 + 200 / 120) + 5, 9);
  expect(asked).toMatchObject({ pool: 330, sales: 300, chance: 0 });
  expect(asked?.coverage).toBeCloseTo(300 / 330, 12);
  expect(violations).toEqual([]);
});

test("a best case below the base is found, and so is a worst case above it", () => {
  const twisted = (kind: "BEST" | "WORST", by: number) => ({
    name: kind,
    kind,
    note: "",
    changes: [{ path: "roster.*.previousBookings", by }],
  });
  const comparison = scenarioComparison({
    ...base,
    scenarios: [twisted("BEST", -0.1), twisted("WORST", 0.1)],
  });
  const { violations } = comparison;
  expect(violations.filter(({ measure }) => measure === "sales")).toEqual([
    { measure: "sales", better: "As planned", worse: "WORST", betterValue: 300, worseValue: 330 },
    { measure: "sales", better: "BEST", worse: "As planned", betterValue: 270, worseValue: 300 },
  ]);
  expect(scenarioFindings(comparison).map(({ title, weight }) => [title, weight])).toEqual([
    ["As planned comes out below WORST", "act"],
    ["BEST comes out below As planned", "act"],
  ]);
});

test("somebody's worse past is no more luck: the chance does not rise by it", () => {
  const five = [98, 100, 102, 99, 101].map((previousBookings) => ({
    previousBookings,
    previousQuota: 100,
  }));
  const { columns, spread } = scenarioComparison({
    ...teamOfAes(520, five),
    scenarios: [
      {
        name: "One sells nothing",
        kind: "WORST",
        note: "",
        changes: [{ path: "roster.R3.previousBookings", value: 0 }],
      },
    ],
  });
  const [now, worse] = columns.map(({ outcome }) => outcome?.chance ?? 1);
  // 500 expected of 520, five deviations of 1.58 % each: 5.7 of them above; without the third 102 less is expected.
  expect(spread).toBeCloseTo(Math.sqrt(10 / 4) / 100, 12);
  expect(now).toBeGreaterThan(0);
  expect(worse).toBeLessThan(now ?? 0);
});

test("the best case is held against the worst where the expected one makes no plan", () => {
  const scenarios = [
    {
      name: "Up",
      kind: "BEST" as const,
      changes: [{ path: "roster.*.previousBookings", by: -0.1 }],
    },
    {
      name: "Stuck",
      kind: "EXPECTED" as const,
      changes: [
        { path: "roster.*.capacity", value: 0.5 },
        { path: "bounds.R1", value: { rep: "R1", floor: 400, cap: null, pin: null, reason: "" } },
      ],
    },
    {
      name: "Down",
      kind: "WORST" as const,
      changes: [{ path: "roster.*.previousBookings", by: 0.1 }],
    },
  ].map((scenario) => ({ ...scenario, note: "" }));
  const { violations } = scenarioComparison({ ...base, scenarios });
  expect(
    violations
      .filter(({ measure }) => measure === "sales")
      .map(({ better, worse }) => [better, worse]),
  ).toEqual([
    ["As planned", "Down"],
    ["Up", "As planned"],
  ]);
});

test("a scenario that makes no plan says why, and the others stand", () => {
  const { columns } = scenarioComparison({
    ...base,
    scenarios: [
      {
        name: "Nobody",
        kind: null,
        note: "",
        changes: [
          { path: "bounds.R1", value: { rep: "R1", floor: 400, cap: null, pin: null, reason: "" } },
        ],
      },
      { name: "Odd step", kind: null, note: "", changes: [{ path: "targets.*", value: 299.5 }] },
    ],
  });
  expect(columns[1]).toMatchObject({ name: "Nobody", outcome: null });
  expect(columns[1]?.problems).toHaveLength(1);
  expect(columns[2]?.outcome?.pool).toBe(299.5);
});

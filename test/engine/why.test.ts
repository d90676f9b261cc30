import fc from "fast-check";
import {
  assumptionsAtStake,
  evidenceOf,
  explainPeriod,
  explainQuota,
  openAssumptions,
  total,
  versionBridge,
  waterfall,
  whoPays,
  type Figure,
  type QuotaModel,
  type VersionBridge,
} from "../../src/engine";
import { template } from "../excel/printed-workbook";
import { planOf, repOf } from "./planned";
import { boundFor, teamOfAes } from "./small-team";

const segmented = template("segmented-48-reps");
const saas = template("saas-12-reps");
const confirmed = {
  evidence: "CONFIRMED",
  source: "Signed off",
  owner: "CRO",
  asOf: "2026-01-10",
  note: "",
} as const;
const assumed = { ...confirmed, evidence: "ASSUMED" } as const;

/** Every section of a model that somebody can speak for. */
const sections = [
  "allocation",
  "targets",
  "revenueMix",
  "roster",
  "hires",
  "leavers",
  "territories",
  "factorWeights",
  "ramps",
  "seasonality",
  "tiers",
  "productivity",
  "bounds",
];
const allConfirmed = Object.fromEntries(sections.map((section) => [section, confirmed]));

function depth(figure: Figure): number {
  return figure.because.kind === "assumption"
    ? 1
    : 1 + Math.max(0, ...figure.because.from.map(depth));
}

describe("explaining a quota", () => {
  const plan = planOf(segmented);

  test("the steps add up to the quota, for every rep", () => {
    for (const rep of plan.reps) {
      const lines = waterfall(segmented, plan, rep);
      expect(lines.map(({ step }) => step)).toEqual([
        "equalShare",
        "weight",
        "capacity",
        "adjustment",
        "blend",
        "bounds",
        "rounding",
      ]);
      expect(total(lines.map(({ change }) => change))).toBeCloseTo(rep.quota, 6);
    }
  });

  test("a held weight and a ramp are told in words", () => {
    const words = (id: string) =>
      Object.fromEntries(
        waterfall(segmented, plan, repOf(plan, id)).map(({ step, words: said }) => [step, said]),
      );
    expect(words("MM-AE04")["weight"]).toBe(
      "Mid-Market East 2 scores 16.5, 1.32 times the median, held at 1.3",
    );
    expect(words("H03")["capacity"]).toBe(
      "0.417 of a ramped full-time year, ramping by Experienced; tier Mid-Market counts 0.6",
    );
    expect(words("MM-AE02")["bounds"]).toBe("pinned by hand");
    expect(words("MM-AE01")["bounds"]).toBe("its part of what the bounds of others leave");
  });

  test("the tree goes from the quota through every step down to the inputs", () => {
    const figure = explainQuota(segmented, plan, "MM-AE04");
    expect(figure).toMatchObject({ name: "MM-AE04: quota", value: repOf(plan, "MM-AE04").quota });
    expect(depth(figure)).toBeGreaterThanOrEqual(8);
    expect(openAssumptions(figure).map(({ name }) => name)).toContain(
      "Mid-Market East 2: account density",
    );
  });

  test("a period says what the year is, and its season", () => {
    const figure = explainPeriod(segmented, plan, { rep: "MM-AE04", period: "Q2" });
    expect(figure.value).toBe(repOf(plan, "MM-AE04").periods[1]);
    expect(figure.because).toMatchObject({
      from: [{ name: "MM-AE04: quota" }, { name: "Seasonality", value: 0.08 }],
    });
  });

  test("a quota is CONFIRMED only when everything beneath it is", () => {
    const model = { ...segmented, register: allConfirmed };
    for (const { id } of plan.reps) {
      expect(evidenceOf(explainQuota(model, plan, id))).toBe("CONFIRMED");
    }
  });

  test.each([
    "allocation.coverageBuffer",
    "allocation.blendShare",
    "allocation.roundingStep",
    "targets.Mid-Market.NEW_BUSINESS",
    "territories.MM-04.marketMaturity",
    "territories.MM-09",
    "roster.MM-AE04.previousBookings",
    "roster.MM-AE11.previousBookings",
    "roster.MM-AE04.startDate",
    "hires.H02.startDate",
    "leavers.MM-AE05",
    "ramps.AE",
    "productivity.AE.Mid-Market",
    "tiers.Mid-Market",
    "revenueMix.EXPANSION",
    "bounds.MM-AE02",
    "factorWeights.accountDensity",
  ])("%s that is only assumed always shows", (path) => {
    const model = { ...segmented, register: { ...allConfirmed, [path]: assumed } };
    expect(evidenceOf(explainQuota(model, plan, "MM-AE04"))).toBe("ASSUMED");
  });

  test("what is said of others does not count where it plays no part", () => {
    const model = { ...segmented, register: { ...allConfirmed, "bounds.SMB-AE11": assumed } };
    const smb = { ...allConfirmed, "productivity.AE.SMB": assumed };
    expect(evidenceOf(explainQuota({ ...segmented, register: smb }, plan, "MM-AE04"))).toBe(
      "CONFIRMED",
    );
    expect(evidenceOf(explainQuota(model, plan, "SMB-AE11"))).toBe("ASSUMED");
  });

  test("whoever is not in the plan is a mistake of ours", () => {
    expect(() => explainQuota(segmented, plan, "nobody")).toThrow("The plan has no rep nobody.");
  });
});

describe("assumptions by money at stake", () => {
  const stakes = assumptionsAtStake(saas);

  test("the buffer moves what its range says: 5 points below or 10 above, of 8.8 million", () => {
    const buffer = stakes.find(({ path }) => path === "allocation.coverageBuffer");
    expect(buffer).toMatchObject({ low: 1, high: 1.15, isStated: true });
    expect(buffer?.moved).toBeCloseTo(880_000, 0);
  });

  test("in a large team those with most quota behind them are tried, and the others say that they were not", () => {
    const sold = [100, 200, 300, 400, 500];
    const many = teamOfAes(
      1500,
      sold.map((previousBookings) => ({ previousBookings, capacity: previousBookings / 100 })),
    );
    const found = assumptionsAtStake(many, 6);
    const ofReps = found.filter(({ path }) => path.startsWith("roster."));
    expect(ofReps).toHaveLength(10);
    const untried = ofReps.filter(({ isTried }) => !isTried);
    // Six of ten are tried: both inputs of the three largest.
    expect(untried.map(({ path }) => path).sort()).toEqual([
      "roster.R1.capacity",
      "roster.R1.previousBookings",
      "roster.R2.capacity",
      "roster.R2.previousBookings",
    ]);
    expect(untried.every(({ moved }) => moved === null)).toBe(true);
  });

  test("the most at stake comes first, and what is confirmed is not asked about", () => {
    const moved = stakes.map((stake) => stake.moved ?? 0);
    expect([...moved].sort((one, other) => other - one)).toEqual(moved);
    expect(stakes.map(({ path }) => path).filter((path) => path.startsWith("targets"))).toEqual([]);
    expect(stakes[0]?.path).toBe("allocation.coverageBuffer");
  });

  test("a row's main number that is confirmed by its own name is not asked about, as in the register", () => {
    const { role, segment } = segmented.productivity[0] ?? { role: "", segment: "" };
    const row = `productivity.${role}.${segment}`;
    const tier = `tiers.${segmented.tiers[0]?.name}`;
    const asked = (register: QuotaModel["register"]) =>
      assumptionsAtStake({ ...segmented, register }, 0).map(({ path }) => path);
    expect(asked({})).toEqual(expect.arrayContaining([row, tier]));
    const left = asked({ [`${row}.amount`]: confirmed, [`${tier}.multiplier`]: confirmed });
    expect(left).not.toContain(row);
    expect(left).not.toContain(tier);
    expect(asked({ [row]: confirmed, [`${row}.amount`]: assumed })).toContain(row);
  });

  test("a score that nobody gave a range is tried a point to both sides, within 1 to 5", () => {
    const score = stakes.find(({ path }) => path === "territories.T08.accountDensity");
    expect(score).toMatchObject({ value: 5, low: 4, high: 5, isStated: false });
  });
});

test("a pin shows who pays for it", () => {
  const model: QuotaModel = {
    ...teamOfAes(1000, [{}, {}, { capacity: 0.5 }]),
    bounds: [boundFor("R1", { pin: 250 })],
  };
  // Without the pin 400, 400 and 200: the 150 it takes away fall 2 to 1 on the others.
  expect(whoPays(model, "R1")).toEqual([
    { rep: "R2", amount: 100 },
    { rep: "R3", amount: 50 },
  ]);
});

function bridged(old: QuotaModel, next: QuotaModel): VersionBridge {
  const bridge = versionBridge(old, next);
  if (bridge.kind === "impossible") throw new Error(JSON.stringify(bridge.problems));
  return bridge;
}

describe("the bridge between two versions", () => {
  const changes = {
    target: (model: QuotaModel) => ({
      ...model,
      targets: model.targets.map((one, place) =>
        place === 0 ? { ...one, amount: one.amount + 200_000 } : one,
      ),
    }),
    buffer: (model: QuotaModel) => ({
      ...model,
      allocation: { ...model.allocation, coverageBuffer: 1.1 },
    }),
    roster: (model: QuotaModel) => ({
      ...model,
      roster: model.roster.filter(({ id }) => id !== "MM-AE03"),
    }),
    ramp: (model: QuotaModel) => ({
      ...model,
      ramps: model.ramps.map((ramp) => ({ ...ramp, shares: [0.5, 1] })),
    }),
    weights: (model: QuotaModel) => ({
      ...model,
      allocation: { ...model.allocation, maxWeight: 1.1 },
    }),
    blend: (model: QuotaModel) => ({
      ...model,
      allocation: { ...model.allocation, blendShare: 0.8 },
    }),
    bounds: (model: QuotaModel) => ({ ...model, bounds: model.bounds.slice(1) }),
    rounding: (model: QuotaModel) => ({
      ...model,
      allocation: { ...model.allocation, roundingStep: 500 },
    }),
  } as const;
  type Change = keyof typeof changes;

  test.each(Object.keys(changes) as Change[])(
    "a change of the %s stands on its own line",
    (cause) => {
      const bridge = bridged(segmented, changes[cause](segmented));
      const moved = bridge.lines.filter(({ byRep }) =>
        [...byRep.values()].some((amount) => Math.abs(amount) >= 0.05),
      );
      const causes = moved.map((line) => line.causes.join());
      expect(causes).toContain(cause);
      expect(causes.filter((one) => one !== cause && one !== "rounding")).toEqual([]);
    },
  );

  test("whatever changes together, the lines sum to the change to the cent, for the company and for every rep", () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(changes) as Change[]), (chosen) => {
        const next = chosen.reduce<QuotaModel>((model, cause) => changes[cause](model), segmented);
        const bridge = bridged(segmented, next);
        const inCents = (amounts: readonly number[]) =>
          amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
        const sum = inCents(bridge.lines.map(({ change }) => change));
        expect(sum).toBe(Math.round((bridge.after - bridge.before) * 100));
        for (const { id, before, after } of bridge.reps) {
          const parts = inCents(bridge.lines.map(({ byRep }) => byRep.get(id) ?? 0));
          expect(parts).toBe(Math.round((after - before) * 100));
        }
        expect(bridge.before).toBe(planOf(segmented).totals.company.quota);
        expect(bridge.after).toBe(planOf(next).totals.company.quota);
      }),
      { numRuns: 40 },
    );
  });

  test("the target's line is the target's change times the old buffer", () => {
    const bridge = bridged(saas, changes.target(saas));
    expect(bridge.lines[0]).toMatchObject({ causes: ["target"], change: 210_000 });
  });

  test("causes that make no plan alone stand together", () => {
    const old = { ...teamOfAes(1000, [{}, {}]), bounds: [boundFor("R1", { floor: 800 })] };
    const next = {
      ...old,
      targets: [{ segment: "", revenueType: "NEW_BUSINESS" as const, amount: 600 }],
      bounds: [],
    };
    const bridge = bridged(old, next);
    expect(bridge.lines.map(({ causes, change }) => [causes.join(" + "), change])).toEqual([
      ["target + buffer + roster + ramp + weights + blend + bounds", -400],
      ["rounding", 0],
    ]);
  });

  test("a version without a plan says which one it is", () => {
    expect(versionBridge(saas, teamOfAes(100, []))).toEqual({
      kind: "impossible",
      problems: [
        {
          where: "the new model",
          what: "It has no team to plan for.",
          remedy: "Add a roster and targets.",
        },
      ],
    });
  });
});

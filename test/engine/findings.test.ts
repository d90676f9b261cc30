import fc from "fast-check";
import {
  assumption,
  evidenceOf,
  openAssumptions,
  quotaFigure,
  quotaPlan,
  unspoken,
  withAnswer,
  working,
  type Answer,
  type Figure,
  type InputPath,
  type QuotaModel,
} from "../../src/engine";
import { template } from "../excel/printed-workbook";

const insurance = template("insurance-team");

function altered(changes: readonly (readonly [InputPath, Answer])[]): QuotaModel {
  return changes.reduce((model, [path, answer]) => withAnswer(model, path, answer), insurance);
}

function found(model: QuotaModel, id: string) {
  return quotaPlan(model).findings.find((finding) => finding.id === id);
}

test("the insurance team's contradictions are findings, with the figures that raise them", () => {
  const plan = quotaPlan(insurance);
  expect(plan.findings.map(({ id, weight }) => [id, weight])).toEqual([
    ["setter-capacity", "act"],
    ["ote-misaligned-closer", "act"],
    ["ote-misaligned-manager", "act"],
    ["given-meetingsHeld", "know"],
    ["ote-share", "good"],
  ]);
  expect(found(insurance, "setter-capacity")?.figures).toEqual({
    capacity: 80,
    needed: 300,
    covered: expect.closeTo(0.26666666666666666, 12),
    settersNeeded: 7.5,
    hires: 6,
  });
  expect(found(insurance, "given-meetingsHeld")?.words).toBe(
    "Meetings held is given as 182, but the stage before it gives 180. The given figure counts. It would take a show-up rate of 60.7%.",
  );
  expect(found(insurance, "ote-misaligned-closer")?.words).toBe(
    "OTE takes 5 deals while the quota is 6.825: at quota a closer earns $7,739.55 a month, 136.5% of OTE.",
  );
  expect(found(insurance, "ote-misaligned-closer")?.remedies).toContain(
    "Set the commission to $830.77 per deal",
  );
});

test("a stretch quota of 10 says what it would take: 46.5%, a close rate of 44%, or $13,956.04 more marketing", () => {
  const stretch = altered([
    ["closer.quotaMode", "manual"],
    ["closer.manualQuota", 10],
  ]);
  const finding = found(stretch, "quota-above-capacity-closer");
  expect(finding?.title).toBe("Manual closer quota is 46.5% above capacity");
  expect(finding?.remedies).toEqual([
    "Raise the close rate from 30% to 44%",
    "Spend $13,956.04 a month more on marketing",
    "Use the auto quota of 6.825",
  ]);
});

test("scenario 2 finds its closers at 65% of quota, and the two answers to how many to hire", () => {
  const scaled = altered([
    ["marketingSpend", 40000],
    ["costPerMeeting", 80],
    ["closeRate", 0.35],
    ["meetingsHeld", null],
    ["closer.headcount", 10],
  ]);
  const finding = found(scaled, "below-quota-closer");
  expect(finding?.title).toBe("Closers are at 65% of quota");
  expect(finding?.remedies).toEqual([
    "Make 3.675 deals more each, 53.8% more than today",
    "Hire 6 more who make what is made today; 4 would do if each made full quota",
  ]);
});

test.each([
  [39.99, "act"],
  [40, undefined],
  [40.01, "good"],
])("setters who make %d of 40 meetings are weighed as %s", (actual, weight) => {
  const model = altered([["setter.actual", actual]]);
  const finding = found(model, "below-quota-setter") ?? found(model, "above-quota-setter");
  expect(finding?.weight).toBe(weight);
});

test.each([
  [7.49, "act"],
  [7.5, undefined],
  [7.51, undefined],
])("%d setters for 300 meetings are weighed as %s", (setters, weight) => {
  expect(found(altered([["setter.headcount", setters]]), "setter-capacity")?.weight).toBe(weight);
});

// Team OTE is 60,160: with revenue of 300,800 it is exactly 20%.
test.each([
  [300_801, "good"],
  [300_800, "act"],
  [300_799, "act"],
])(
  "with a revenue of $%d the OTE share is weighed as %s, for healthy is below 20%%",
  (revenue, weight) => {
    expect(found(altered([["revenue", revenue]]), "ote-share")?.weight).toBe(weight);
  },
);

test.each([
  [0.0499, "ote-misaligned-closer", true],
  [0.05, "ote-misaligned-closer", false],
  [0.0501, "ote-misaligned-closer", false],
])(
  "pay that stands 5%% from OTE is a doubt at a tolerance of %d only if it is beyond",
  (tolerance, id, raised) => {
    const model = altered([
      ["oteTolerance", tolerance],
      ["closer.quotaMode", "manual"],
      ["closer.manualQuota", 5.25],
    ]);
    expect(found(model, id) !== undefined).toBe(raised);
  },
);

test("an untouched model has nothing to say, and no number to show", () => {
  const plan = quotaPlan(template("empty"));
  expect(plan.findings).toEqual([]);
  expect(plan.team).toEqual({
    ote: null,
    pay: null,
    payGap: null,
    oteAttainment: null,
    revenue: null,
    revenuePerOte: null,
    oteShareOfRevenue: null,
  });
});

test("the team's pay waits while one role in use has no answer, and not for a role that nobody is in", () => {
  expect(quotaPlan(altered([["manager.actual", null]])).team.pay).toBeNull();
  expect(quotaPlan(altered([["manager.actual", null]])).team.ote).toBe(60160);
  const without = altered([
    ["manager.headcount", 0],
    ["manager.actual", null],
  ]);
  expect(quotaPlan(without).team.ote).toBe(53360);
  expect(quotaPlan(without).team.pay).toBeCloseTo(70171.92, 8);
});

const figures: fc.Arbitrary<Figure> = fc.letrec<{ figure: Figure }>((tie) => ({
  figure: fc.oneof(
    { maxDepth: 4 },
    fc
      .tuple(fc.string(), fc.boolean())
      .map(([name, sure]) =>
        assumption(name, 1, { ...unspoken, evidence: sure ? "CONFIRMED" : "ASSUMED" }),
      ),
    fc
      .array(tie("figure"), { minLength: 1, maxLength: 4 })
      .map((from) => working("sum", from.length, { words: "added", from })),
  ),
})).figure;

function assumedLeaf(figure: Figure): boolean {
  return figure.because.kind === "working"
    ? figure.because.from.some(assumedLeaf)
    : figure.because.provenance.evidence === "ASSUMED";
}

test("one ASSUMED leaf makes everything above it ASSUMED", () => {
  fc.assert(
    fc.property(figures, (figure) => {
      expect(evidenceOf(figure) === "ASSUMED").toBe(assumedLeaf(figure));
    }),
  );
});

test("the closer quota's open assumptions are what to ask next", () => {
  const figure = quotaFigure(insurance, quotaPlan(insurance), "closer");
  expect(openAssumptions(figure).map(({ name }) => name)).toEqual([
    "Meetings held",
    "Close rate",
    "Closer: headcount",
  ]);
});

const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });

test("closer quotas times closers give back the deals, and commission needed times quota the variable pay", () => {
  fc.assert(
    fc.property(positive, fc.integer({ min: 1, max: 5000 }), positive, (deals, closers, ote) => {
      const model = altered([
        ["deals", deals],
        ["closer.headcount", closers],
        ["closer.monthlyOte", ote],
      ]);
      const closer = quotaPlan(model).roles[0];
      expect((closer?.quota ?? 0) * closers).toBeCloseTo(deals, 5);
      expect(((closer?.commissionNeeded ?? 0) * (closer?.quota ?? 0)) / ote).toBeCloseTo(1, 9);
    }),
  );
});

import { feasibilityOf, quotaPlan, type Finding, type QuotaModel } from "../../src/engine";
import { template } from "../excel/printed-workbook";
import { planOf } from "./planned";
import { boundFor, plainRep, teamOfAes, territoriesScoring } from "./small-team";

function findingsOf(model: QuotaModel): readonly Finding[] {
  return quotaPlan(model).findings;
}

function found(model: QuotaModel, id: string): Finding | undefined {
  return findingsOf(model).find((finding) => finding.id === id);
}

/** Five reps from the top on like territories: nothing to say about them. */
const sound = teamOfAes(
  5_000_000,
  [1, 2, 3, 4, 5].map((place) => ({
    territory: `T${place}`,
    annualOte: 200_000,
    previousBookings: 1_000_000,
  })),
);
const calm: QuotaModel = {
  ...sound,
  method: "BLENDED",
  territories: territoriesScoring([3, 3, 3, 3, 3]),
  allocation: { ...sound.allocation, monthsOfHistory: 24 },
};

function allocated(part: Partial<QuotaModel["allocation"]>, model = calm): QuotaModel {
  return { ...model, allocation: { ...model.allocation, ...part } };
}

test("a sound team gives no findings", () => {
  expect(findingsOf(calm)).toEqual([]);
});

describe("quota to OTE, guideline 4 to 6, observed 3.2 to 4.8", () => {
  // A quota of 1,000,000 each; OTE of the first rep sets the ratio.
  const withRatio = (ratio: number) => ({
    ...calm,
    roster: calm.roster.map((rep, place) =>
      place === 0 ? { ...rep, annualOte: 1_000_000 / ratio } : rep,
    ),
  });
  test.each([
    [3.19, "quota-to-ote-below"],
    [3.2, "quota-to-ote-observed"],
    [3.99, "quota-to-ote-observed"],
    [4, null],
    [6, null],
    [6.01, "quota-to-ote-above"],
  ])("a ratio of %d raises %s", (ratio, id) => {
    const ids = findingsOf(withRatio(ratio)).map((finding) => finding.id);
    expect(ids).toEqual(id === null ? [] : [id]);
  });

  test("both bands are shown", () => {
    expect(found(withRatio(8), "quota-to-ote-above")).toMatchObject({
      weight: "act",
      title: "1 quota above the guideline for quota to OTE",
      words:
        "Rep 8x. Guideline: 4 to 6 times OTE, account managers 6 to 8; observed among AEs: 3.2 to 4.8, typically 4.2. Ramping reps are left out.",
      concerns: ["R1"],
    });
  });

  test("a leaver is judged by the time they are there, a ramping rep not at all", () => {
    const until = calm.roster.map((rep, place) =>
      place === 0 ? { ...rep, endDate: "2026-06-30" } : rep,
    );
    expect(found({ ...calm, roster: until }, "quota-to-ote-below")).toBeUndefined();
    const fresh = calm.roster.map((rep, place) =>
      place === 0 ? { ...rep, startDate: "2026-01-05", annualOte: 2_000_000 } : rep,
    );
    expect(found({ ...calm, roster: fresh }, "quota-to-ote-below")).toBeUndefined();
  });

  test("a model may bring its own band", () => {
    const own = { low: 2, typical: 2.5, high: 3, definition: "", source: "Board", year: 2026 };
    const model = { ...calm, benchmarks: { quotaToOteGuideline: own } };
    expect(found(model, "quota-to-ote-above")?.concerns).toHaveLength(5);
  });
});

test("identical quotas on unequal territories", () => {
  const model = {
    ...allocated({ minWeight: 1, maxWeight: 1 }),
    territories: territoriesScoring([3, 4, 3, 2, 3]),
  };
  expect(found(model, "identical-quotas-AE")).toMatchObject({
    weight: "act",
    figures: { reps: 5, quota: 1_000_000 },
  });
});

test("last year's quotas plus the same percentage, without bookings to show for it", () => {
  const plus = (bookings: number | null): QuotaModel => ({
    ...calm,
    method: "TOP_DOWN",
    roster: calm.roster.map((rep) => ({
      ...rep,
      previousQuota: 909_090,
      previousBookings: bookings,
    })),
  });
  expect(found(plus(null), "last-year-plus")).toMatchObject({
    title: "Last year's quotas plus 10%",
    figures: { reps: 5 },
  });
  expect(found(plus(950_000), "last-year-plus")).toBeUndefined();
});

test("territories that are not locked", () => {
  const [first, ...rest] = calm.territories;
  const model = { ...calm, territories: [{ ...first!, locked: false }, ...rest] };
  expect(found(model, "territories-not-locked")?.concerns).toEqual(["T1"]);
});

test.each([
  [4.2, null],
  [4.3, "split-territory-T1"],
  [1.8, null],
  [1.7, "merge-territory-T1"],
])(
  "a score of %d beside a median of 3 raises %s: split above 1.4, merge below 0.6",
  (score, id) => {
    const model = { ...calm, territories: territoriesScoring([score, 3, 3, 3, 3]) };
    const ids = findingsOf(model).map((finding) => finding.id);
    expect(ids.filter((one) => /^(split|merge)/.test(one))).toEqual(id === null ? [] : [id]);
  },
);

test("what weights alone would have assigned", () => {
  // Weights 1.3, 1, 1, 1, 1 make 5.3 fifths of the pool.
  const model = { ...calm, territories: territoriesScoring([3.9, 3, 3, 3, 3]) };
  expect(found(model, "weight-drift")?.title).toBe("Weights alone would assign 6% too much");
});

test("hires without a ramp, and hires for whom nobody chose one", () => {
  const hire = { ...plainRep, id: "H1", name: "Open", territory: "T1", startDate: "2026-02-01" };
  const ramps = [{ name: "None", role: null, segment: "", shares: [1] }];
  const model = { ...calm, hires: [{ ...hire, ramp: "None" }], ramps };
  const productivity = [{ role: "AE" as const, segment: "", amount: 1_000_000, winRate: null }];
  expect(found({ ...model, productivity }, "hires-without-ramp")?.concerns).toEqual(["H1"]);
  expect(found({ ...calm, productivity, hires: [hire] }, "ramp-not-chosen")?.concerns).toEqual([
    "H1",
  ]);
  const chosen = { ...calm, productivity, hires: [{ ...hire, ramp: "AE" }] };
  expect(findingsOf(chosen).map(({ id }) => id)).not.toContain("ramp-not-chosen");
});

test.each([
  [1, null],
  [1.04, "know"],
  [1.05, null],
  [1.15, null],
  [1.16, "know"],
  [0.9, "act"],
])("a coverage buffer of %d is worth %s", (coverageBuffer, weight) => {
  const finding = found(allocated({ coverageBuffer }), "unusual-buffer");
  expect(finding?.weight ?? null).toBe(weight);
});

describe("a pool above capacity", () => {
  // 5 reps who sold 1,000,000 each are asked for 6,000,000.
  const model: QuotaModel = {
    ...allocated({ hiringLagMonths: 2 }),
    targets: [{ segment: "", revenueType: "NEW_BUSINESS", amount: 6_000_000 }],
    productivity: [{ role: "AE", segment: "", amount: 800_000, winRate: null }],
  };

  test("says the gap, the hires, the last day to open their jobs, and the price of each lever", () => {
    // 1,000,000 ÷ 800,000 a hire is 2; ramped in 3 months after a lag of 2: open by August 1 of the year before.
    expect(found(model, "beyond-capacity-AE")).toMatchObject({
      title: "AE: the pool is $1,000,000 above capacity",
      remedies: [
        "Hire 2 more who are ramped when the year starts (jobs open by 2025-08-01), for $400,000 a year in OTE",
        "Raise productivity by 20%",
        "Ask for $1,000,000 less",
      ],
    });
  });

  test("with a buffer, the buffer can be taken back", () => {
    const buffered = allocated({ coverageBuffer: 1.2 }, { ...model, targets: calm.targets });
    const levers = feasibilityOf(buffered, planOf(buffered)).groups[0]?.levers ?? [];
    expect(levers.map(({ id, amount }) => [id, Math.round(amount * 100) / 100])).toEqual([
      ["hire", 2],
      ["productivity", 0.2],
      ["target", 833_333.33],
      ["buffer", 1_000_000],
    ]);
  });

  test("room to spare needs no hires", () => {
    expect(feasibilityOf(calm, planOf(calm)).groups[0]).toMatchObject({ gap: 0, hiresNeeded: 0 });
  });

  test("every planned hire has the day its job must be open, and the day of full quota", () => {
    const segmented = template("segmented-48-reps");
    const jobs = feasibilityOf(segmented, planOf(segmented)).jobs;
    // Enterprise AEs ramp 0/0/25/50/75/100: full in month 6; three months of hiring lag.
    expect(jobs.find(({ id }) => id === "H01")).toEqual({
      id: "H01",
      openBy: "2026-01-01",
      starts: "2026-04-01",
      fullFrom: "2026-09-01",
    });
  });
});

test("bounds say how much they move", () => {
  const model = { ...calm, bounds: [boundFor("R1", { pin: 600_000 })] };
  expect(found(model, "held-by-bounds")).toMatchObject({
    title: "Bounds hold 1 quota",
    words: "At a floor: 0; at a cap: 0; pinned: 1. 400,000 moved from some reps to others.",
  });
});

test("bounds for which nobody gave a reason", () => {
  const bounds = [
    boundFor("R1", { floor: 900_000, reason: " " }),
    boundFor("R2", { cap: 1_200_000 }),
    boundFor("R3", { cap: 1_100_000, reason: "" }),
  ];
  expect(found({ ...calm, bounds }, "bounds-without-reason")).toMatchObject({
    weight: "act",
    title: "No reason for 2 bounds",
    figures: { bounds: 2 },
    concerns: ["R1", "R3"],
  });
  const told = bounds.map((bound) => ({ ...bound, reason: "Agreed in May" }));
  expect(found({ ...calm, bounds: told }, "bounds-without-reason")).toBeUndefined();
});

test("quota for somebody who is not there in any month", () => {
  const later = calm.roster.map((rep, place) =>
    place === 0 ? { ...rep, startDate: "2027-02-01" } : rep,
  );
  const model = { ...calm, roster: later, bounds: [boundFor("R1", { pin: 100_000 })] };
  const productivity = [{ role: "AE" as const, segment: "", amount: 1_000_000, winRate: null }];
  expect(found({ ...model, productivity }, "quota-for-the-absent")).toMatchObject({
    weight: "act",
    concerns: ["R1"],
  });
});

test("meetings that SDRs book against those that new business needs", () => {
  // 5,000,000 at 50,000 a deal and 25 % is 400 meetings held, 500 booked at 80 %; one SDR books 240.
  const model: QuotaModel = {
    ...allocated({ meetingsPerMonth: 20 }),
    roster: [...calm.roster, { ...plainRep, id: "S1", role: "SDR" }],
    inputs: { ...calm.inputs, closeRate: 0.25, dealValue: 50_000, showRate: 0.8 },
  };
  expect(found(model, "too-few-meetings")).toMatchObject({
    title: "SDRs book 48% of the meetings that new business needs",
    figures: { needed: 500, asked: 240 },
  });
});

test("another method than the recommended one is said, with the reason", () => {
  expect(found({ ...calm, method: "TOP_DOWN" }, "other-method")).toMatchObject({
    title: "Blended would suit this team",
    weight: "know",
  });
});

test("quota that mid-year changes leave to nobody", () => {
  const change = {
    id: "C1",
    kind: "LEAVE" as const,
    rep: "R1",
    to: "",
    share: 1,
    from: "2026-12-01",
    until: "",
    graceDays: 0,
    prorateBy: "DAYS" as const,
    reason: "Leaves",
  };
  expect(found({ ...calm, changes: [change] }, "held-by-company")?.figures).toEqual({
    held: 83_333,
  });
});

import fc from "fast-check";
import { methodGaps, quotaPlan, total, type Deal, type QuotaModel } from "../../src/engine";
import {
  draftModel,
  intakeList,
  methodFacts,
  MOST_KEPT,
  readSettings,
  refreshed,
  settingsText,
  type ImportedPerson,
} from "../../src/intake";
import { deal } from "../engine/dozen-deals";
import { companyWith, eighteenMonths, monthly, months, onlyDeals, person } from "./small-company";

const company = companyWith(eighteenMonths);
const draft = draftModel(company);
const { model } = draft;

function readBack(from: QuotaModel): QuotaModel {
  const reading = readSettings(settingsText(from));
  if (reading.kind === "model") return reading.model;
  throw new Error(JSON.stringify(reading.problems));
}

/** The sum of all quotas, of a plan that comes out. */
function quotasOf(from: QuotaModel): number {
  const { allocation } = quotaPlan(readBack(from));
  if (allocation?.kind !== "planned") throw new Error(JSON.stringify(allocation));
  return total(allocation.reps.map(({ quota }) => quota));
}

function rep(of: QuotaModel, id: string) {
  return of.roster.find((one) => one.id === id);
}

test("the roster is everybody with deals or a title of sales, without who left", () => {
  expect(model.roster.map(({ id, role, manager }) => [id, role, manager])).toEqual([
    ["M1", "MANAGER", ""],
    ["R1", "AE", "M1"],
    ["R2", "AE", "M1"],
    ["R3", "AE", "M1"],
    ["R4", "AE", "M1"],
    ["R5", "AE", "M1"],
    ["R6", "AM", "M1"],
  ]);
  expect(draft.notices[0]).toBe(
    "1 rep with deals left: not on the roster, and their deals count as the company's (X9).",
  );
});

test("last year is that of the calendar, by the deals, the list of people and the list of quotas", () => {
  expect(model.calendar.fiscalYearStart).toBe("2026-01-01");
  const past = (id: string) => [rep(model, id)?.previousBookings, rep(model, id)?.previousQuota];
  // Twelve months of each; R5 sold in six of them. R1 was asked for 30,000 in each of four quarters.
  expect(past("R1")).toEqual([120_000, 120_000]);
  expect(past("R2")).toEqual([240_000, 220_000]);
  expect(past("R3")).toEqual([360_000, 300_000]);
  expect(past("R5")).toEqual([30_000, null]);
  expect(past("R6")).toEqual([96_000, null]);
  expect(past("M1")).toEqual([null, null]);
});

test("a first day, a segment and a territory that nobody told come from the deals", () => {
  expect(rep(model, "R4")).toMatchObject({ startDate: "2024-07-01", segment: "Enterprise" });
  expect(model.register["roster.R4.startDate"]).toMatchObject({
    evidence: "ASSUMED",
    source: "closed-won.csv, 103 rows: the first month with a deal",
    asOf: "2025-12-31",
  });
  // R1 and R2 stand on the list of territories, R3 only in the deals.
  expect(["R1", "R2", "R3", "R4"].map((id) => rep(model, id)?.territory)).toEqual([
    "T1",
    "T2",
    "T3",
    "",
  ]);
  expect(model.register["roster.R1.startDate"]).toBeUndefined();
});

test("quotas of a fiscal year from April count by the months that they mean", () => {
  const deals = ["R1", "R2", "R3", "R4"].flatMap((id) =>
    monthly({ rep: id, amount: 9 }, months(0, 21)),
  );
  const quotas = [
    ...["FY26-Q1", "FY26 Q2", "Q3 FY26", "FY2026-Q4", "FY25-Q4"].map((period) => ({
      rep: "R1",
      period,
      quota: 10,
    })),
    // The year that is told whole counts, and not its quarter beside it.
    { rep: "R2", period: "FY26", quota: 50 },
    { rep: "R2", period: "FY26-Q1", quota: 20 },
    { rep: "R3", period: "2025-04", quota: 5 },
    { rep: "R3", period: "2026-03-01", quota: 6 },
    // The calendar's year is not the year before.
    { rep: "R4", period: "2025", quota: 70 },
    { rep: "R4", period: "some time", quota: 80 },
  ];
  const said = { people: [], quotas, asOf: "2026-03-31", fiscalYearStart: "2026-04-01" };
  const { roster } = draftModel(companyWith(deals, said)).model;
  expect(roster.map(({ previousQuota }) => previousQuota)).toEqual([40, 50, 11, null]);
});

test.each([
  ["Enterprise Account Executive", "AE"],
  ["Sales Representative", "AE"],
  ["Sales Development Representative", "SDR"],
  ["BDR", "SDR"],
  ["Senior Account Manager", "AM"],
  ["CSM", "AM"],
  ["SDR Manager", "MANAGER"],
  ["Director, Customer Success", "MANAGER"],
  ["Head of Sales", "MANAGER"],
  ["Regional Sales Manager", "MANAGER"],
  ["Software Engineer", null],
  ["Marketing Manager", null],
])("the title %s says %s", (title, role) => {
  const people = [...company.people, person({ id: "T9", name: "Tia", title })];
  expect(rep(draftModel(companyWith(eighteenMonths, { people })).model, "T9")?.role ?? null).toBe(
    role,
  );
});

test("the targets hold the place of what was booked in 2025", () => {
  // SMB: 120 + 240 + 360 + 30 and 12 of who left, in thousands. The AM's deals name no segment: it is that of the AM.
  expect(model.targets).toEqual([
    { segment: "Enterprise", revenueType: "NEW_BUSINESS", amount: 180_000 },
    { segment: "SMB", revenueType: "NEW_BUSINESS", amount: 762_000 },
    { segment: "SMB", revenueType: "EXPANSION", amount: 96_000 },
  ]);
  expect(quotasOf(model)).toBe(1_038_000);
});

test("what ramped reps sell is the mean of who was there all year, with its interval", () => {
  expect(model.productivity).toEqual([
    { role: "AE", segment: "", amount: 225_000, winRate: null },
    { role: "AE", segment: "SMB", amount: 240_000, winRate: null },
    { role: "AM", segment: "", amount: 96_000, winRate: null },
  ]);
  const said = model.register["productivity.AE"];
  expect(said?.source).toBe("closed-won.csv, 103 rows: mean of 4 ramped reps, 2025-01 to 2025-12");
  // 120, 240, 360 and 180: deviation of the sample √10,500 = 102.47; t at 90 % and 3 degrees of freedom is 2.3534.
  expect(said?.range?.low).toBeCloseTo(225_000 - (2.353363 * 102_469.5077) / 2, 0);
  expect(said?.range?.high).toBeCloseTo(225_000 + (2.353363 * 102_469.5077) / 2, 0);
  expect(model.register["productivity.AM"]?.range).toBeUndefined();
});

test("one whole year tells the season by quarter", () => {
  // 83 a month, 12 more in January, 5 more from July on: 261, 249, 264 and 264 of 1,038.
  [261, 249, 264, 264].forEach((sum, place) => {
    expect(model.seasonality[place]).toBeCloseTo(sum / 1038, 12);
  });
  expect(model.seasonality).toHaveLength(4);
  expect(model.register["seasonality"]?.source).toBe(
    "closed-won.csv, 103 rows: shares by quarter from 1 whole year",
  );
});

test("two whole years tell it by month", () => {
  const two = [...months(-6, 24)];
  const double = two.filter((month) => month.endsWith("-12"));
  const deals = [
    ...monthly({ rep: "R1", amount: 10 }, two),
    ...monthly({ rep: "R2", amount: 10 }, double),
  ];
  const { seasonality } = draftModel(onlyDeals(deals)).model;
  // Twelve tens and a second one in December: eleven months of 1/13, one of 2/13.
  expect(seasonality).toHaveLength(12);
  expect(seasonality[0]).toBeCloseTo(1 / 13, 12);
  expect(seasonality[11]).toBeCloseTo(2 / 13, 12);
});

test("three new people who sold nothing for two months ramp as the schedule of AEs", () => {
  const shares = [0, 0, 0.25, 0.5, 0.75, 1, 1, 1, 1, 1, 1, 1];
  const fresh = ["N1", "N2", "N3"];
  const deals = fresh.flatMap((id) =>
    shares.flatMap((share, at) => monthly({ rep: id, amount: share * 18_750 }, months(6 + at, 1))),
  );
  const people = fresh.map((id) => person({ id, name: id, title: "AE", startDate: "2025-01-01" }));
  const data = companyWith([...eighteenMonths, ...deals], {
    people: [...company.people, ...people],
  });
  const found = draftModel(data).model;
  // N1 to N3 were there all year, too, with 8.5 months of 18,750, 159,375: (900,000 + 3 × 159,375) / 7.
  expect(found.productivity[0]?.amount).toBe(196_875);
  expect(found.ramps[0]).toMatchObject({ name: "Ramp of AE", shares: [0, 0, 0.25, 0.5, 0.75, 1] });
  expect(model.ramps[0]).toMatchObject({ name: "Ramp of AE", shares: [0.25, 0.5, 0.75, 1] });
});

test("territories have the scores that data can tell, and 3 of what they cannot", () => {
  expect(
    model.territories.map(({ name, scores, locked }) => [name, Object.values(scores), locked]),
  ).toEqual([
    ["North", [1, 3, 1, 3], false],
    ["South", [3, 3, 3, 3], false],
    ["West", [5, 3, 5, 3], false],
  ]);
});

test("the history is what everybody booked month by month", () => {
  expect(model.history).toEqual({
    from: "2024-07-01",
    period: "month",
    bookings: [
      ...Array.from({ length: 7 }, () => 95_000),
      ...Array.from({ length: 5 }, () => 83_000),
      ...Array.from({ length: 6 }, () => 88_000),
    ],
  });
});

test("the first model reads back as it was, register and all", () => {
  expect(readBack(model)).toEqual(model);
  expect(
    Object.values(model.register).every(
      ({ evidence, source }) => evidence === "ASSUMED" && source !== "",
    ),
  ).toBe(true);
});

test("what data cannot say is asked, and printed", () => {
  expect(draft.asked.map(({ id }) => id)).toEqual([
    "targets",
    "fiscal-year",
    "definitions",
    "headcount",
    "roster",
    "pay",
    "territories",
    "territory-factors",
    "method",
  ]);
  const list = intakeList(draft);
  expect(list).toContain("# What we need to know from Acme");
  expect(list).toContain("€1,038,000, what was booked from 2025-01 to 2025-12.");
  expect(list.match(/Your answer:/g)).toHaveLength(9);
});

test("deals in any order make the same model", () => {
  const odd = monthly(
    { rep: "R2", amount: 1234.56, years: 3, segment: "Enterprise" },
    months(0, 18),
  );
  const deals = [...eighteenMonths, ...odd.map((one) => ({ ...one, id: `odd ${one.id}` }))];
  const wanted = settingsText(draftModel(companyWith(deals)).model);
  const all = { minLength: deals.length, maxLength: deals.length };
  fc.assert(
    fc.property(fc.shuffledSubarray(deals, all), (shuffled) => {
      expect(settingsText(draftModel(companyWith(shuffled)).model)).toBe(wanted);
    }),
    { numRuns: 50 },
  );
});

test("nothing but a table of closed deals makes a model that reads back and plans", () => {
  const bare = draftModel(onlyDeals(eighteenMonths));
  // All seven who have deals are taken for AEs; who left is nobody that a list could tell.
  expect(bare.model.roster.map(({ id, role }) => `${id} ${role}`)).toEqual(
    ["R1", "R2", "R3", "R4", "R5", "R6", "X9"].map((id) => `${id} AE`),
  );
  expect(bare.model.territories.map(({ id }) => id)).toEqual(["T1", "T2", "T3"]);
  expect(quotasOf(bare.model)).toBe(1_038_000);
});

test("deals of any company make a model that reads back and plans", () => {
  const word = fc.constantFrom("", "Ann", "+Bob", "(nobody)", "a.b", "@", "#1", "R9");
  const anyDeal = fc.record({
    id: fc.constantFrom("", "#x1", "=1", "D1", "D2"),
    rep: word,
    segment: word,
    territory: word,
    type: fc.constantFrom("", "NEW_BUSINESS", "EXPANSION", "RENEWAL"),
    closed: fc.constantFrom(
      "",
      "2024-02-29",
      "2025-01-31",
      "2025-12-31",
      "2026-03-01",
      "1900-01-01",
    ),
    outcome: fc.constantFrom("WON", "WON", "LOST", "OPEN"),
    amount: fc.constantFrom(null, -5, 0, 0.004, 99.99, 1e5, 1e15),
    years: fc.constantFrom(null, 1, 3),
  });
  const isOf = fc.array(anyDeal, { maxLength: 12 });
  fc.assert(
    fc.property(isOf, fc.constantFrom("2025-12-31", "2026-01-10", ""), (parts, asOf) => {
      const deals = parts.map((part) => deal(part as Partial<Deal>));
      const found = readBack(draftModel({ ...onlyDeals(deals), asOf }).model);
      const { allocation } = quotaPlan(found);
      expect(allocation === null ? "nobody" : allocation.kind).toBe(
        found.roster.length === 0 ? "nobody" : "planned",
      );
    }),
    { numRuns: 200 },
  );
});

/** Any list of people, with whatever an export may hold. */
function anyPeople() {
  const day = fc.constantFrom(
    "",
    "2023-05-01",
    "2025-06-15",
    "2025-12-31",
    "2026-01-10",
    "2026-12-31",
    "2027-03-01",
  );
  const anybody = fc.record({
    id: fc.constantFrom("R1", "R2", "R3", "R4", "+5", "M1"),
    title: fc.constantFrom(
      "",
      "AE",
      "Account Manager",
      "SDR",
      "VP Sales",
      "Engineer",
      "SDR Manager",
    ),
    manager: fc.constantFrom("", "R1", "R2", "M1", "+5", "nobody"),
    segment: fc.constantFrom("", "SMB", "Public"),
    territory: fc.constantFrom("", "T1", "South", "T9"),
    startDate: day,
    endDate: day,
    isActive: fc.constantFrom(true, null, false),
    annualOte: fc.constantFrom(null, -1, 100),
    payMix: fc.constantFrom(null, 0.5, 50),
    previousQuota: fc.constantFrom(null, 5),
  });
  return fc
    .array(anybody, { maxLength: 7 })
    .map((parts) => parts.map((part) => person({ name: part.id, ...part })));
}

function isPlanned(from: QuotaModel): boolean {
  const found = readBack(from);
  const { allocation } = quotaPlan(found);
  return found.roster.length === 0 ? allocation === null : allocation?.kind === "planned";
}

const ofFewOrAll = (isFew: boolean) =>
  eighteenMonths.filter(({ rep: id }) => !isFew || id === "R6");

test("any list of people makes a team that reads back and plans", () => {
  fc.assert(
    fc.property(anyPeople(), fc.boolean(), (people, isFew) => {
      expect(isPlanned(draftModel(companyWith(ofFewOrAll(isFew), { people })).model)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("any draft refreshed by any other reads back and plans", () => {
  const side = fc.record({ people: anyPeople(), isFew: fc.boolean(), isNone: fc.boolean() });
  const drafted = ({
    people,
    isFew,
    isNone,
  }: {
    people: readonly ImportedPerson[];
    isFew: boolean;
    isNone: boolean;
  }) => draftModel(companyWith(isNone ? [] : ofFewOrAll(isFew), { people }));
  fc.assert(
    fc.property(side, side, (before, now) => {
      expect(isPlanned(refreshed(drafted(before).model, drafted(now)).model)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("more deals than a model holds stay in their file, and their sums count", () => {
  const many = Array.from({ length: MOST_KEPT + 1 }, (_deal, at) =>
    deal({ id: `D${at}`, closed: "2025-03-15", amount: 2 }),
  );
  const found = draftModel(onlyDeals(many));
  expect(found.model.deals).toEqual([]);
  expect(found.model.history.bookings).toEqual([40_002]);
  expect(found.notices[0]).toContain("20,001 deals are more than the 20,000");
});

test("the facts of the method of today say what is wrong with it", () => {
  const gaps = methodGaps(methodFacts(company));
  // R1 was asked for 120,000 and R2 for 220,000, both less than 4 times 60,000; R3 for 300,000, 5 times. All three of them
  // reached their quotas, which of three is no sign.
  expect(gaps).toMatchObject([
    { id: "reps-without-quota", behind: [{ of: "R4" }, { of: "R5" }, { of: "R6" }] },
    { id: "quota-out-of-proportion-to-pay", figures: { out: 2, reps: 3, middle: 220 / 60 } },
  ]);
});

describe("next month's export", () => {
  const late = [
    ...eighteenMonths,
    ...monthly({ rep: "R1", amount: 5_000 }, ["2025-12"]).map((one) => ({ ...one, id: "late 1" })),
    ...monthly({ rep: "R2", amount: 12_000 }, ["2025-12"]).map((one) => ({ ...one, id: "late 2" })),
    ...monthly({ rep: "R3", amount: 30_000 }, ["2026-01"]),
    ...monthly({ rep: "R7", amount: 1_000, segment: "Public" }, ["2026-01"]),
  ];
  const people = [...company.people, person({ id: "R7", name: "Rae", title: "AE" })];
  const next = draftModel(
    companyWith(late, { asOf: "2026-01-31", fiscalYearStart: "2026-01-01", people }),
  );
  const confirmed = {
    evidence: "CONFIRMED",
    source: "CRO",
    owner: "",
    asOf: "",
    note: "",
  } as const;
  const said: QuotaModel = {
    ...model,
    targets: model.targets.map((target) => ({ ...target, amount: 500_000 })),
    register: {
      ...model.register,
      "roster.R1.previousBookings": confirmed,
      "productivity.AE": confirmed,
      "targets.SMB.NEW_BUSINESS": confirmed,
      "targets.SMB.EXPANSION": { ...confirmed, evidence: "ASSUMED" },
    },
  };
  const after = refreshed(said, next);
  const change = (path: string) => after.changes.find((one) => one.path === path);
  const left = (path: string) => after.left.find((one) => one.path === path);

  test("updates what is assumed and says what was there", () => {
    expect(rep(after.model, "R2")?.previousBookings).toBe(252_000);
    expect(change("roster.R2.previousBookings")).toEqual({
      path: "roster.R2.previousBookings",
      before: 240_000,
      after: 252_000,
    });
    expect(after.model.register["roster.R2.previousBookings"]).toMatchObject({
      evidence: "ASSUMED",
      previousValue: 240_000,
      asOf: "2026-01-31",
    });
    expect(change("history")).toMatchObject({
      before: "18 months from 2024-07-01",
      after: "19 months from 2024-07-01",
    });
    // (125 + 252 + 360) / 3
    expect(change("productivity.AE.SMB")).toMatchObject({ before: 240_000, after: 245_666.67 });
    expect(change("deals")).toMatchObject({ before: "103 deals", after: "107 deals" });
  });

  test("never touches what is confirmed, and says so", () => {
    expect(rep(after.model, "R1")?.previousBookings).toBe(120_000);
    expect(left("roster.R1.previousBookings")).toMatchObject({ stands: 120_000, told: 125_000 });
    expect(after.model.productivity[0]?.amount).toBe(225_000);
    // (125 + 252 + 360 + 180) / 4
    expect(left("productivity.AE")).toMatchObject({
      stands: 225_000,
      told: 229_250,
      why: "It is confirmed.",
    });
    expect(after.model.register["productivity.AE"]).toEqual(confirmed);
  });

  test("takes a target only while it holds a place", () => {
    expect(after.model.targets.map(({ amount }) => amount)).toEqual([180_000, 500_000, 500_000]);
  });

  test("adds who is new, pointing at nothing that is not there, and the model plans", () => {
    expect(rep(after.model, "R7")).toMatchObject({ segment: "", startDate: "2026-01-01" });
    expect(change("roster.R7")).toEqual({ path: "roster.R7", before: null, after: "Rae" });
    expect(quotasOf(after.model)).toBe(1_180_000);
  });

  test("keeps who is not told of any more", () => {
    const gone = refreshed(
      model,
      draftModel(onlyDeals(eighteenMonths.filter((one) => one.rep !== "R4"))),
    );
    expect(rep(gone.model, "R4")).toBeDefined();
    expect(gone.left.find(({ path }) => path === "roster.R4")).toMatchObject({
      stands: "Dee",
      told: null,
    });
  });

  test("the same export changes nothing", () => {
    expect(refreshed(model, draft)).toEqual({ model, changes: [], left: [] });
  });
});

test("words of an export that formulas would misread become plain ones, and those in other capitals one", () => {
  const messy = companyWith(
    [
      ...monthly({ rep: "R1", amount: 10_000, segment: "<50", territory: "T*" }, months(0, 18)),
      ...monthly({ rep: "R?3", amount: 20_000, segment: "Enterprise*" }, months(0, 18)),
      ...monthly({ rep: "R4", amount: 20_000, segment: ">500", stage: "Won?*" }, months(0, 18)),
    ],
    {
      people: [
        person({ id: "R1", name: "Ann *", title: "Account Executive", team: "*", region: "West" }),
        person({ id: "R?3", name: "Cid", title: "Account Executive", team: "=A", region: "WEST" }),
        person({ id: "R4", name: "Dee", title: "Account Executive", team: "=a", region: "west" }),
      ],
      territories: [],
      quotas: [],
    },
  );
  // Read back, it is a model: nothing of it is refused.
  const { roster, targets, deals } = readBack(draftModel(messy).model);
  expect(roster.map(({ id, name, team, region }) => [id, name, team, region])).toEqual([
    ["R1", "Ann *", "×", "WEST"],
    ["R4", "Dee", "is A", "WEST"],
    ["R¿3", "Cid", "is A", "WEST"],
  ]);
  expect([...new Set(targets.map(({ segment }) => segment))].sort()).toEqual([
    "Enterprise×",
    "over 500",
    "under 50",
  ]);
  expect(deals.find(({ rep: of }) => of === "R1")?.territory).toBe("T×");
  expect(deals.find(({ rep: of }) => of === "R4")?.stage).toBe("Won?*");
});

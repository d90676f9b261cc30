import { inputChanges, movedQuotas, unspoken, type QuotaModel } from "../../src/engine";
import { template } from "../excel/printed-workbook";
import { deciding, ready } from "./sign-off-models";

const saas = template("saas-12-reps");
const west = template("west-team-q4");

type Rep = QuotaModel["roster"][number];

function withRep(model: QuotaModel, id: string, part: Partial<Rep>): QuotaModel {
  const roster = model.roster.map((rep) => (rep.id === id ? { ...rep, ...part } : rep));
  return { ...model, roster };
}

test("a model against itself, and against other decisions, is no change", () => {
  expect(inputChanges(saas, saas)).toEqual([]);
  const other = deciding(saas, { ...ready(saas).decisions, status: "FINAL" });
  expect(other.decisions).not.toEqual(saas.decisions);
  expect(inputChanges(saas, other)).toEqual([]);
  expect(movedQuotas(saas, other)).toEqual([]);
});

test("an input is named as the register names it, and every quota it moves", () => {
  const next = { ...saas, allocation: { ...saas.allocation, coverageBuffer: 1.2 } };
  expect(inputChanges(saas, next)).toEqual([
    {
      kind: "changed",
      section: "allocation",
      path: "allocation.coverageBuffer",
      name: "Coverage buffer",
      before: 1.05,
      after: 1.2,
    },
  ]);
  const moved = movedQuotas(saas, next) ?? [];
  expect(moved).toHaveLength(12);
  // 0.15 of a target of 8,800,000.
  const change = moved.reduce((sum, { before, after }) => sum + (after ?? 0) - (before ?? 0), 0);
  expect(change).toBeCloseTo(1_320_000, 6);
});

const named: readonly (readonly [QuotaModel, path: string, name: string])[] = [
  [
    {
      ...saas,
      territories: saas.territories.map((each) =>
        each.id === "T01" ? { ...each, scores: { ...each.scores, marketMaturity: 5 } } : each,
      ),
    },
    "territories.T01.scores.marketMaturity",
    "Northeast: market maturity",
  ],
  [
    withRep(saas, "R01", { previousBookings: 1 }),
    "roster.R01.previousBookings",
    "Ava Adler: bookings of last year",
  ],
  [{ ...saas, inputs: { ...saas.inputs, dealValue: 5 } }, "inputs.dealValue", "Deal value"],
  [
    {
      ...saas,
      targets: saas.targets.map((each) =>
        each.revenueType === "RENEWAL" ? { ...each, amount: 1 } : each,
      ),
    },
    "targets..RENEWAL.amount",
    "Target RENEWAL",
  ],
  [{ ...saas, method: "TOP_DOWN" }, "method", "Method"],
  // Nothing the register knows: named by where it stands.
  [withRep(saas, "R02", { name: "Ben Brook" }), "roster.R02.name", "roster R02 (Ben Brooks): name"],
  [{ ...saas, company: { ...saas.company, name: "N" } }, "company.name", "company name"],
];

test.each(named)("what changed is one line with a name: %#", (next, path, name) => {
  const found = inputChanges(saas, next);
  expect(found.map((each) => [each.kind, each.path, each.name])).toEqual([["changed", path, name]]);
});

test("a new name moves no quota", () => {
  expect(movedQuotas(saas, withRep(saas, "R02", { name: "Ben Brook" }))).toEqual([]);
});

test("a row that is new and one that is gone are one line each", () => {
  const [first] = saas.roster;
  if (first === undefined) throw new Error("The template has no rep.");
  const next = {
    ...saas,
    roster: [
      ...saas.roster.filter(({ id }) => id !== "R02"),
      { ...first, id: "R13", name: "Mia Moss", territory: "" },
    ],
  };
  expect(inputChanges(saas, next)).toEqual([
    {
      kind: "added",
      section: "roster",
      path: "roster.R13",
      name: "roster R13 (Mia Moss)",
      before: null,
      after: null,
    },
    {
      kind: "gone",
      section: "roster",
      path: "roster.R02",
      name: "roster R02 (Ben Brooks)",
      before: null,
      after: null,
    },
  ]);
  const moved = new Map(movedQuotas(saas, next)?.map((each) => [each.id, each]));
  expect(moved.get("R02")).toMatchObject({ name: "Ben Brooks", before: 843000, after: null });
  expect(moved.get("R13")).toMatchObject({ before: null });
});

test("rows in another order are the same rows", () => {
  expect(inputChanges(saas, { ...saas, roster: [...saas.roster].reverse() })).toEqual([]);
});

test("evidence is told with the input it speaks for, and silence is ASSUMED", () => {
  const path = "roster.R01.annualOte";
  const register = {
    ...saas.register,
    [path]: { ...unspoken, evidence: "CONFIRMED", source: "HR" },
  } as const;
  const found = inputChanges(saas, { ...saas, register });
  expect(found.map(({ name, before, after }) => [name, before, after])).toEqual([
    ["Ava Adler: on-target earnings: evidence", "ASSUMED", "CONFIRMED"],
    ["Ava Adler: on-target earnings: source", "", "HR"],
  ]);
  const silent = { ...saas, register: { ...saas.register, [path]: unspoken } };
  expect(inputChanges(saas, silent)).toEqual([]);
});

test("rows that are known by nothing are counted", () => {
  const booking = { rep: "R1", day: "2024-12-01", amount: 5, product: "" };
  const { bookings } = west.tracking;
  const tracking = { ...west.tracking, bookings: [...bookings, booking, booking] };
  expect(inputChanges(west, { ...west, tracking })).toMatchObject([
    {
      section: "tracking",
      name: "tracking bookings: rows (2 new, 0 gone)",
      before: bookings.length,
      after: bookings.length + 2,
    },
  ]);
});

test("the same row once more is one more row", () => {
  const booking = { rep: "R1", day: "2024-12-01", amount: 5, product: "" };
  const booked = (...bookings: QuotaModel["tracking"]["bookings"]) => ({
    ...west,
    tracking: { ...west.tracking, bookings },
  });
  expect(inputChanges(booked(booking), booked(booking, booking))).toMatchObject([
    { name: "tracking bookings: rows (1 new, 0 gone)", before: 1, after: 2 },
  ]);
});

test("rows that are known by the same are counted, too", () => {
  const row = { role: "AE", segment: "", amount: 5, winRate: null } as const;
  const next = (amount: number) => ({ ...saas, productivity: [row, { ...row, amount }] });
  expect(inputChanges(next(6), next(7))).toMatchObject([
    { section: "productivity", name: "productivity: rows (1 new, 1 gone)" },
  ]);
});

test("of a row that is one line of the register only its number is called so", () => {
  const ramp = { name: "Slow", role: null, segment: "", shares: [0.5, 1] } as const;
  const ramped = (part: object) => ({ ...saas, ramps: [{ ...ramp, ...part }] });
  const found = inputChanges(ramped({}), ramped({ segment: "SMB", shares: [0.4, 1] }));
  expect(found.map(({ name, before, after }) => [name, before, after])).toEqual([
    ["ramps Slow: segment", "", "SMB"],
    ["Ramp Slow", "0.5 1", "0.4 1"],
  ]);
});

test("where one of the two makes no plan, no quota is compared", () => {
  expect(movedQuotas(saas, { ...saas, roster: [] })).toBeNull();
});

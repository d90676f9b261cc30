import {
  cleanedTables,
  dealsTaken,
  drafted,
  draftModel,
  mappedTables,
  noFixes,
  nothingRemembered,
  rowsSource,
  settingsText,
  type ImportFixes,
  type ImportedBooking,
} from "../../src/intake";
import { deal } from "../engine/dozen-deals";
import { companyWith, eighteenMonths, monthly, months, onlyDeals, person } from "./small-company";

const company = companyWith(eighteenMonths);

test("owners whom no list names are neither on the roster nor in the targets, and are told", () => {
  const kim = monthly({ rep: "Kim", amount: 1_000 }, months(6, 12));
  const { model, notices } = draftModel(companyWith([...eighteenMonths, ...kim]));
  const before = draftModel(company).model;
  expect(model.roster.map(({ id }) => id)).toEqual(before.roster.map(({ id }) => id));
  expect(model.targets).toEqual(before.targets);
  // The company booked it all the same: the history has 1,000 more in each of the last twelve months.
  expect(model.history.bookings.at(-1)).toBe((before.history.bookings.at(-1) ?? 0) + 1_000);
  expect(notices).toContain(
    "1 owner of deals stand on no list of people: not on the roster, and the €12,000 that they booked from 2025-01 to 2025-12 are not in the targets (Kim).",
  );
});

test("a manager whom no list names is left blank, and told", () => {
  const people = [...company.people, person({ id: "R8", title: "AE", manager: "Nobody Known" })];
  const { model, notices } = draftModel(companyWith(eighteenMonths, { people }));
  expect(model.roster.find(({ id }) => id === "R8")?.manager).toBe("");
  expect(notices).toContain(
    "1 manager named by the lists stand on none of them: left blank (Nobody Known).",
  );
});

test("segments that differ in capitals alone are one, spelt as the lists have it", () => {
  const odd = monthly({ rep: "R4", amount: 1_000, segment: "ENTERPRISE" }, months(0, 18));
  const deals = [...eighteenMonths, ...odd.map((one) => ({ ...one, id: `odd ${one.id}` }))];
  const { model } = draftModel(onlyDeals(deals));
  const of = (segments: readonly string[]) =>
    [...new Set(segments)].filter((word) => word.toLowerCase() === "enterprise");
  expect(of(model.targets.map(({ segment }) => segment))).toEqual(["ENTERPRISE"]);
  expect(of(model.deals.map(({ segment }) => segment))).toEqual(["ENTERPRISE"]);
  const listed = draftModel(
    companyWith(deals, {
      people: [...company.people, person({ id: "E1", title: "AE", segment: "enterprise" })],
    }),
  ).model;
  expect(of(listed.roster.map(({ segment }) => segment))).toEqual(["enterprise"]);
  expect(of(listed.targets.map(({ segment }) => segment))).toEqual(["enterprise"]);
});

test.each([
  ["2025-12-31", "2026-01-01", "the year is over"],
  ["2026-01-10", "2026-01-01", "the year has just begun"],
  ["2026-01-31", "2026-01-01", "a month of it is over"],
  ["2025-12-30", "2025-01-01", "the year is not over"],
  ["2025-06-30", "2025-01-01", "half of it is over"],
  ["2026-11-15", "2026-01-01", "the export is old"],
])("of an export of %s the year from %s is planned: %s", (asOf, start) => {
  expect(draftModel(companyWith(eighteenMonths, { asOf })).model.calendar.fiscalYearStart).toBe(
    start,
  );
});

const sums: readonly ImportedBooking[] = ["R1", "R2", "R3"].flatMap((rep, place) =>
  months(6, 12).map((period) => ({ rep, period, amount: 10_000 * (place + 1) })),
);

test("sums of bookings stand in where there are no deals", () => {
  const { model, held } = draftModel(companyWith([], { bookings: sums }));
  expect(model.history).toEqual({
    from: "2025-01-01",
    period: "month",
    bookings: Array.from({ length: 12 }, () => 60_000),
  });
  const past = (id: string) => model.roster.find((one) => one.id === id)?.previousBookings;
  expect(["R1", "R2", "R3", "R4"].map(past)).toEqual([120_000, 240_000, 360_000, null]);
  expect(model.targets.map(({ amount }) => amount)).toEqual([720_000]);
  expect(held).toEqual([]);
});

test("sums beside deals are held against them by month, and never added", () => {
  const deals = ["R1", "R2", "R3"].flatMap((rep, place) =>
    monthly({ rep, amount: 10_000 * (place + 1), territory: "" }, months(6, 12)),
  );
  const more = [...sums, { rep: "R1", period: "2025-Q1", amount: 3_000 }];
  const { model, held, notices } = draftModel(companyWith(deals, { bookings: more }));
  expect(model.history.bookings).toEqual(Array.from({ length: 12 }, () => 60_000));
  expect(held).toEqual(
    ["2025-01", "2025-02", "2025-03"].map((month) => ({
      month,
      deals: 60_000,
      told: 61_000,
      difference: 1_000,
    })),
  );
  expect(notices).toContain(
    "In 3 months the table of bookings tells other sums than the deals do, €3,000 more in all: the deals count, and nothing is added.",
  );
  expect(settingsText(model)).toBe(settingsText(draftModel(companyWith(deals)).model));
});

test("the gaps of the method of today are in the draft, with the data behind each", () => {
  // Twelve months of which the last quarter has half of everything; 25 of each quarter's quota to everybody.
  const deals = ["R1", "R2", "R3"].flatMap((rep) =>
    months(6, 12).map((month, at) =>
      deal({
        rep,
        id: `${rep} ${month}`,
        closed: `${month}-15`,
        amount: at < 9 ? 1_000 : 3_000,
        territory: "",
      }),
    ),
  );
  const quotas = ["R1", "R2", "R3"].flatMap((rep) =>
    ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"].map((period) => ({ rep, period, quota: 25 })),
  );
  const { gaps } = draftModel(companyWith(deals, { quotas, territories: company.territories }));
  const found = new Map(gaps.map((gap) => [gap.id, gap]));
  // 9,000 of 54,000 in each of three quarters, 27,000 in the last.
  expect(found.get("season-ignored")?.behind.map(({ figures }) => figures["bookings"])).toEqual([
    1 / 6,
    1 / 6,
    1 / 6,
    1 / 2,
  ]);
  // Territories of 100, 200 and (of nobody) 300 accounts: two reps are too few to call it a habit.
  expect(found.has("equal-quotas-on-unequal-territories")).toBe(false);
});

const head = ["Deal ID", "Owner", "Account", "Close Date", "Stage", "Amount"];

async function imported(
  rows: readonly (readonly (string | number)[])[],
  fixes: Partial<ImportFixes> = {},
) {
  const opened = [{ source: rowsSource("d.csv", [head, ...rows]), isSheet: false }];
  const mapped = await mappedTables(opened, {}, nothingRemembered);
  const taken = dealsTaken();
  const said = { answers: {}, fixes: { ...noFixes, ...fixes }, asOf: "2025-12-31" };
  const found = await cleanedTables(mapped.tables, said, taken.add);
  return drafted(found, taken, { asOf: "2025-12-31", yearStart: "", company: "Acme" });
}

test("amounts far from all others are told while they count; put aside, they are in nothing", async () => {
  const sound = Array.from({ length: 36 }, (_row, at) => {
    const month = String((at % 12) + 1).padStart(2, "0");
    return [`D${at}`, "Ava", `A${at}`, `2025-${month}-10`, "Closed Won", 900 + at * 10];
  });
  const far = ["D99", "Zoe", "Zeta", "2025-06-10", "Closed Won", 9_000_000];
  const counted = await imported([...sound, far]);
  expect(counted.model.company.name).toBe("Acme");
  expect(counted.notices.at(-1)).toBe(
    "1 won deals are far from all others in their amounts, $9,000,000 together, and are counted: put them aside where they are slips or will not come again.",
  );
  const without = await imported([...sound, far], { reasons: { outlier: "rejected" } });
  expect(without.model.roster.map(({ id }) => id)).toEqual(["Ava"]);
  // 36 × 900 and 10 × (0 + … + 35)
  expect(without.model.targets.map(({ amount }) => amount)).toEqual([38_700]);
});

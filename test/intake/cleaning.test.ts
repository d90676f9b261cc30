import fc from "fast-check";
import type { Deal } from "../../src/engine";
import {
  cleanDeals,
  noFixes,
  peopleIndex,
  profiledTable,
  rowsSource,
  tableMapping,
  type ImportedPerson,
  type ImportFixes,
} from "../../src/intake";

const header = [
  "Opportunity ID",
  "Owner",
  "Account Name",
  "Stage",
  "Amount",
  "Created Date",
  "Close Date",
  "Territory",
  "Type",
  "Currency",
];

function person(id: string, name: string, rest: Partial<ImportedPerson> = {}): ImportedPerson {
  return {
    id,
    name,
    email: "",
    title: "AE",
    segment: "",
    territory: "",
    manager: "",
    team: "",
    region: "",
    startDate: "",
    endDate: "",
    isActive: true,
    annualOte: null,
    payMix: null,
    previousQuota: null,
    ...rest,
  };
}

const team = [
  person("R1", "Ava Adler"),
  person("R2", "Ben Ortiz"),
  person("R3", "Cleo Dax", { isActive: false }),
];

async function cleaned(rows: readonly (readonly string[])[], fixes: Partial<ImportFixes> = {}) {
  const source = rowsSource("d.csv", [header, ...rows]);
  const mapping = tableMapping(await profiledTable(source), {});
  expect(mapping.questions).toEqual([]);
  const used: Deal[] = [];
  const all: ImportFixes = { ...noFixes, ...fixes };
  const found = await cleanDeals(
    {
      source,
      mapping,
      answers: {},
      fixes: all,
      people: peopleIndex(team, all),
      asOf: "2025-12-31",
      territories: new Set(["T1", "T2"]),
    },
    (deal) => used.push(deal),
  );
  const marked = Object.fromEntries(
    found.report.marked.map(({ reason, fate, rows: count, money }) => [
      reason,
      [fate, count, money],
    ]),
  );
  return { ...found, used, marked };
}

const row = (id: string, rest: Partial<Record<string, string>> = {}): readonly string[] => [
  id,
  rest["owner"] ?? "Ava Adler",
  rest["account"] ?? `Account of ${id}`,
  rest["stage"] ?? "Closed Won",
  rest["amount"] ?? "1000.50",
  rest["created"] ?? "2025-01-15",
  rest["closed"] ?? "2025-03-20",
  rest["territory"] ?? "T1",
  rest["type"] ?? "New Business",
  rest["currency"] ?? "USD",
];

describe("rows of deals", () => {
  it("that are fine become deals of people who are known by name", async () => {
    const { used, report } = await cleaned([
      row("1"),
      row("2", { owner: "ORTIZ, Bén", stage: "Negotiation", closed: "2026-02-01" }),
    ]);
    expect(report).toMatchObject({ rowsIn: 2, used: 2, rejected: 0, merged: 0, marked: [] });
    expect(used[0]).toEqual({
      id: "1",
      rep: "R1",
      account: "Account of 1",
      type: "NEW_BUSINESS",
      segment: "",
      territory: "T1",
      created: "2025-01-15",
      closed: "2025-03-20",
      outcome: "WON",
      stage: "Closed Won",
      amount: 1000.5,
      years: 1,
      probability: null,
    });
    expect(used[1]).toMatchObject({ rep: "R2", outcome: "OPEN" });
  });

  it("that cannot count are put aside, each for its reason and with its money", async () => {
    const { marked, report, used } = await cleaned([
      row("1"),
      row("2", { amount: "n/a" }),
      row("3", { amount: "" }),
      row("4", { amount: "0" }),
      row("5", { amount: "-250" }),
      row("6", { closed: "" }),
      row("7", { closed: "2025-02-30" }),
      row("8", { owner: "" }),
      row("9", { closed: "2026-01-01" }),
      row("10", { currency: "EUR" }),
      ...[11, 12, 13, 14, 15, 16, 17, 18].map((id) => row(String(id))),
    ]);
    expect(report).toMatchObject({ rowsIn: 18, used: 9, rejected: 9, merged: 0 });
    expect(used.map(({ id }) => id)).toEqual(["1", "11", "12", "13", "14", "15", "16", "17", "18"]);
    expect(marked).toEqual({
      "no-close-date": ["rejected", 1, 1000.5],
      "unreadable-date": ["rejected", 1, 1000.5],
      "no-owner": ["rejected", 1, 1000.5],
      "closed-in-future": ["rejected", 1, 1000.5],
      "other-currency": ["rejected", 1, 1000.5],
      "negative-amount": ["rejected", 1, 250],
      "unreadable-number": ["rejected", 1, 0],
      "no-amount": ["rejected", 1, 0],
      "zero-amount": ["rejected", 1, 0],
    });
  });

  it("that raise a doubt are used and listed", async () => {
    const many = Array.from({ length: 30 }, (_deal, at) =>
      row(`m${at}`, { amount: String(900 + 10 * at), owner: "Ben Ortiz", territory: "T2" }),
    );
    const { marked, report } = await cleaned([
      ...many,
      row("1", { amount: "9000000", owner: "Ben Ortiz", territory: "T2" }),
      row("2", { owner: "Nobody Here" }),
      row("3", { owner: "Cleo Dax" }),
      row("4", { territory: "", owner: "Ben Ortiz" }),
      row("5", { territory: "T9", owner: "Nobody There" }),
      row("6", { created: "2025-04-01", owner: "Cleo Dax" }),
      row("7", { type: "Downgrade" }),
      row("8", { account: "Twin", closed: "2025-06-01" }),
      row("9", { account: "Twin", closed: "2025-06-05" }),
      row("10", { account: "Twin", closed: "2025-07-05" }),
    ]);
    expect(report).toMatchObject({ rowsIn: 40, used: 40, rejected: 0, merged: 0 });
    expect(
      Object.fromEntries(Object.entries(marked).map(([reason, [, rows]]) => [reason, rows])),
    ).toEqual({
      outlier: 1,
      "unknown-owner": 2,
      "owner-left": 2,
      "no-territory": 1,
      "unknown-territory": 1,
      "closed-before-created": 1,
      "unknown-type": 1,
      "likely-duplicate": 2,
    });
  });

  it("of one deal count once; of several owners, each has a part", async () => {
    const { marked, report, used } = await cleaned([
      row("1"),
      row("1"),
      row("2", { amount: "500.50", closed: "2025-03-01" }),
      row("2", { amount: "700.50", closed: "2025-05-01" }),
      row("3", { amount: "900.50", owner: "Ava Adler" }),
      row("3", { amount: "900.50", owner: "Ben Ortiz" }),
    ]);
    expect(report).toMatchObject({ rowsIn: 6, used: 4, rejected: 0, merged: 2 });
    expect(marked).toMatchObject({
      "same-row": ["merged", 1, 1000.5],
      "same-id": ["merged", 1, 500.5],
      "split-deal": ["used", 2, 1801],
    });
    expect(used.map(({ id, rep, amount }) => [id, rep, amount])).toEqual([
      ["1", "R1", 1000.5],
      ["2", "R1", 700.5],
      ["3", "R1", 450.25],
      ["3", "R2", 450.25],
    ]);
  });

  it("follow the fixes, and go back when these are taken back", async () => {
    const rows = [
      row("1", { owner: "" }),
      row("2", { amount: "-250.50" }),
      row("3", { currency: "EUR" }),
      row("4"),
      row("5"),
      row("6", { owner: "A. Adler" }),
    ];
    const { used, report } = await cleaned(rows, {
      deals: { "1": { rep: "R2" }, "5": { isUsed: false } },
      reasons: { "negative-amount": "used", "other-currency": "used" },
      rates: { EUR: 1.1 },
      people: { "A. Adler": "Ava Adler" },
    });
    expect(report).toMatchObject({ used: 5, rejected: 1 });
    expect(used.map(({ id, rep, amount }) => [id, rep, amount])).toEqual([
      ["1", "R2", 1000.5],
      ["2", "R1", -250.5],
      ["3", "R1", 1100.5500000000002],
      ["4", "R1", 1000.5],
      ["6", "R1", 1000.5],
    ]);
    expect((await cleaned(rows)).report).toMatchObject({ used: 3, rejected: 3 });
  });

  it("cannot be had counted in a currency without a rate", async () => {
    const { report } = await cleaned([row("1"), row("2"), row("3", { currency: "EUR" })], {
      reasons: { "other-currency": "used" },
      deals: { "3": { isUsed: true } },
    });
    expect(report).toMatchObject({ used: 2, rejected: 1 });
  });

  it("leave months without a deal to be seen", async () => {
    const { gaps } = await cleaned([
      row("1", { closed: "2024-11-20", created: "2024-01-01" }),
      row("2"),
    ]);
    expect(gaps).toEqual(["2024-12", "2025-01", "2025-02"]);
    // A deal that is put aside for its date opens no gap of years.
    const far = await cleaned([row("1"), row("2", { closed: "2030-03-20" })]);
    expect(far.gaps).toEqual([]);
  });

  it("that only tell one deal twice are no likely duplicates", async () => {
    const { marked } = await cleaned([
      row("1"),
      row("1"),
      row("2", { account: "Account of 1", closed: "2025-09-01" }),
    ]);
    expect(marked).toEqual({ "same-row": ["merged", 1, 1000.5] });
  });

  it("all come out somewhere, and in any order alike", async () => {
    const cell = (values: readonly string[]) => fc.constantFrom(...values);
    const any = fc
      .record({
        id: cell(["1", "2", "3", "", "5", "6"]),
        owner: cell(["Ava Adler", "R2", "", "Cleo Dax", "X"]),
        account: cell(["Acme", "Bolt", ""]),
        stage: cell(["Closed Won", "Closed Lost", "Open"]),
        amount: cell(["100.50", "200.25", "", "0", "-5.50", "abc", "9999999.50"]),
        created: cell(["2025-01-01", "", "2025-08-01", "nonsense"]),
        closed: cell(["2025-03-01", "2025-03-04", "", "2026-05-05", "2025-02-30"]),
        territory: cell(["T1", "T2", "", "T9"]),
        type: cell(["New", "Renewal", "", "Odd"]),
        currency: cell(["USD", "EUR", ""]),
      })
      .map(({ id, ...rest }) => row(id, rest));
    // A row that is sound in all columns, so that the columns are known whatever the others hold.
    const sound = Array.from({ length: 16 }, (_row, at) => row(`s${at}`));
    await fc.assert(
      fc.asyncProperty(
        fc.array(any, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        async (rows, order) => {
          const one = await cleaned([...sound, ...rows]);
          const shuffled = rows
            .map((each) => ({ each, place: order.next().value as number }))
            .sort((a, b) => a.place - b.place)
            .map(({ each }) => each);
          const other = await cleaned([...shuffled, ...sound]);
          expect(one.report.rowsIn).toBe(16 + rows.length);
          expect(one.report.used + one.report.rejected + one.report.merged).toBe(one.report.rowsIn);
          const sorted = (deals: readonly Deal[]) =>
            deals.map((deal) => JSON.stringify(deal)).sort();
          expect(sorted(other.used)).toEqual(sorted(one.used));
        },
      ),
      { numRuns: 200 },
    );
  });
});

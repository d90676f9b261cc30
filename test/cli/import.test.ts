import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import {
  readSettings,
  type CleaningReport,
  type MappingQuestion,
  type TableMapping,
} from "../../src/intake";
import { lineWith, quota } from "./terminal";

const folder = mkdtempSync(join(tmpdir(), "quota-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const sample = (name: string) => `templates/samples/${name}`;

type Source = {
  readonly source: string;
  readonly rows: number;
  readonly mapping: TableMapping;
  readonly report: CleaningReport | null;
  readonly currency?: string;
  readonly gaps?: readonly string[];
};
type Told = {
  readonly sources: readonly Source[];
  readonly people: readonly unknown[];
  readonly territories: readonly unknown[];
  readonly quotas: readonly unknown[];
  readonly leftOut: readonly string[];
};

const asOf = ["--as-of", "2026-01-31"] as const;

function read(...args: readonly string[]): Told {
  const { status, out, told } = quota("import", ...args, ...asOf, "--json");
  expect([status, told]).toEqual([0, ""]);
  return JSON.parse(out) as Told;
}

/** What is marked, by reason, as so many rows. */
function marked({ report }: Pick<Source, "report">) {
  return Object.fromEntries((report?.marked ?? []).map(({ reason, rows }) => [reason, rows]));
}

const fates = ({ report }: Pick<Source, "report">) =>
  report && [report.rowsIn, report.used, report.rejected, report.merged];

/** The rows of the Salesforce sample, cut at its quotes by nobody's rules but these. */
const salesforce = readFileSync(sample("salesforce-opportunities.csv"), "utf8")
  .trimEnd()
  .split("\r\n")
  .slice(5)
  .map((row) => row.slice(1, -1).split('","'));

/** How many rows a count of one's own finds: by owner, stage, amount and so on, as they are written. */
const countOf = (is: (cells: readonly string[]) => boolean) => salesforce.filter(is).length;

test("the samples are what their script draws", () => {
  const call = ["scripts/samples.mjs", "--check"];
  const { status, stderr } = spawnSync(process.execPath, call, { encoding: "utf8" });
  expect([status, stderr.trim()]).toEqual([0, ""]);
});

/** The rows of a sample beneath its header, cut at commas: none of their cells holds one. */
function rowsIn(name: string): readonly (readonly string[])[] {
  const rows = readFileSync(sample(name), "utf8").trimEnd().split("\n").slice(1);
  return rows.map((row) => row.split(","));
}

const staff = ["salesforce-users.csv", "people.csv", "territories.csv"];

test("the sample of activities has every planted fault found, and its work counted by kind", () => {
  const found = read(...["activities.csv", ...staff].map(sample)) as Told & {
    activities: { counts: { kind: string; count: number }[]; unknownKinds: unknown };
  };
  const [activities] = found.sources as [Source];
  expect(activities.mapping.kind).toBe("activity");
  expect(fates(activities)).toEqual([217, 212, 5, 0]);
  expect(marked(activities)).toEqual({
    "unreadable-date": 1,
    "no-day": 1,
    "not-done-yet": 1,
    "no-owner": 1,
    "unknown-owner": 1,
    "unknown-kind": 3,
    "total-row": 1,
  });
  expect(found.activities.unknownKinds).toEqual([{ word: "Webinar", rows: 2 }]);
  const used = rowsIn("activities.csv").filter(
    ([owner, day = ""]) => owner !== "" && owner !== "Total" && /^20/.test(day) && day < "2026-02",
  );
  const ofKind = (word: RegExp) => used.filter(([, , kind = ""]) => word.test(kind)).length;
  const counted = (kind: string) =>
    found.activities.counts.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0);
  for (const [kind, word] of [
    ["calls", /^Call$/],
    ["emails", /^Email$/],
    ["meetings", /^(Meeting|Demo)$/],
    ["proposals", /^Proposal/],
    ["", /^Webinar$/],
  ] as const) {
    expect([kind, counted(kind)]).toEqual([kind, ofKind(word)]);
  }
});

test("the sample of bookings by month stands in for deals: faults are found, and the history is its sum", () => {
  const out = at("of-bookings.json");
  const names = ["bookings-by-month.csv", ...staff].map(sample);
  const found = read(...names, "--company", "Sums") as Told & {
    bookings: { period: string; amount: number }[];
  };
  const [bookings] = found.sources as [Source];
  expect(bookings.mapping.kind).toBe("bookingsByMonth");
  expect(fates(bookings)).toEqual([308, 301, 6, 1]);
  expect(marked(bookings)).toEqual({
    "no-amount": 1,
    "negative-amount": 1,
    "no-period": 1,
    "unreadable-period": 1,
    "no-owner": 1,
    "unknown-owner": 1,
    "same-row": 1,
    "total-row": 1,
  });
  // Of the last month no row is spoilt: the twelve who are there.
  const last = rowsIn("bookings-by-month.csv").filter(([, month]) => month === "2026-01");
  expect(last).toHaveLength(12);
  const sum = last.reduce((so, [, , amount]) => so + Number(amount), 0);
  expect(quota("import", ...names, ...asOf, "--out", out).status).toBe(0);
  const model = readSettings(readFileSync(out, "utf8"));
  if (model.kind === "problems") throw new Error(JSON.stringify(model.problems));
  const { from, period, bookings: history } = model.model.history ?? {};
  expect([from, period, history?.length, history?.at(-1)]).toEqual([
    "2024-02-01",
    "month",
    24,
    sum,
  ]);
});

describe("The samples of one company", () => {
  const names = [
    "salesforce-opportunities.csv",
    "salesforce-users.csv",
    "people.csv",
    "territories.csv",
    "past-quotas.csv",
  ];
  const { sources, people, territories, quotas } = read(...names.map(sample));
  const [deals, users, staff, places, past] = sources as [Source, Source, Source, Source, Source];

  it("are taken for what they are", () => {
    expect(sources.map(({ source, mapping, rows }) => [source, mapping.kind, rows])).toEqual([
      ["salesforce-opportunities.csv", "deals", 281],
      ["salesforce-users.csv", "users", 17],
      ["people.csv", "users", 15],
      ["territories.csv", "territories", 15],
      ["past-quotas.csv", "quotas", 99],
    ]);
    expect(deals.mapping.headerRow).toBe(5);
    expect(salesforce.length).toBe(281);
  });

  it("have every planted fault found, and no other", () => {
    expect(fates(deals)).toEqual([281, 255, 21, 5]);
    expect(marked(deals)).toEqual({
      "unreadable-number": 2,
      "unreadable-date": 2,
      "no-amount": 2,
      "zero-amount": 3,
      "negative-amount": 2,
      "no-close-date": 2,
      "no-owner": 3,
      "other-currency": 3,
      "closed-in-future": 2,
      "unknown-owner": 3,
      "owner-left": 9,
      "no-territory": 3,
      "unknown-territory": 2,
      "two-territories": 19,
      outlier: 2,
      "no-term": 2,
      "unknown-type": 2,
      "closed-before-created": 2,
      "likely-duplicate": 4,
      "split-deal": 4,
      "same-row": 3,
      "same-id": 2,
    });
    expect(deals.gaps).toEqual(["2024-08"]);
    expect(deals.currency).toBe("USD");
  });

  it("are counted alike by looking at the file alone", () => {
    const [OWNER, CLOSED, STAGE, CURRENCY, AMOUNT, TERRITORY] = [1, 5, 6, 7, 8, 9];
    const found = marked(deals);
    expect({
      "zero-amount": countOf((cells) => cells[AMOUNT] === "$0.00"),
      "negative-amount": countOf((cells) => cells[AMOUNT]?.startsWith("-") === true),
      "no-amount": countOf((cells) => cells[AMOUNT] === ""),
      "no-close-date": countOf((cells) => cells[CLOSED] === ""),
      "other-currency": countOf((cells) => cells[CURRENCY] === "EUR"),
      "owner-left": countOf((cells) => cells[OWNER] === "Lena Voss"),
      "no-territory": countOf((cells) => cells[TERRITORY] === ""),
      "unknown-territory": countOf((cells) => cells[TERRITORY] === "T99"),
      "two-territories": countOf(
        (cells) => cells[OWNER] === "Liam O'Neil" && cells[STAGE] === "Closed Won",
      ),
      "unknown-owner": countOf((cells) => /^(?:Kim Former|Intern)$/.test(cells[OWNER] ?? "")),
      "no-owner": countOf((cells) => cells[OWNER] === "" || cells.length === 1),
    }).toEqual({
      "zero-amount": found["zero-amount"],
      "negative-amount": found["negative-amount"],
      "no-amount": found["no-amount"],
      "no-close-date": found["no-close-date"],
      "other-currency": found["other-currency"],
      "owner-left": found["owner-left"],
      "no-territory": found["no-territory"],
      "unknown-territory": found["unknown-territory"],
      "two-territories": found["two-territories"],
      "unknown-owner": found["unknown-owner"],
      "no-owner": found["no-owner"],
    });
  });

  it("give people once whom two lists name, and lists without their faults", () => {
    expect([fates(users), marked(users)]).toEqual([
      [17, 14, 1, 2],
      { "same-row": 1, "same-id": 1, "nobody-named": 1 },
    ]);
    expect([fates(staff), marked(staff)]).toEqual([
      [15, 13, 1, 1],
      { "left-blank": 2, "same-row": 1, "nobody-named": 1 },
    ]);
    expect([fates(places), marked(places)]).toEqual([
      [15, 13, 1, 1],
      { "left-blank": 1, "same-id": 1, "nobody-named": 1 },
    ]);
    expect([fates(past), marked(past)]).toEqual([
      [99, 95, 3, 1],
      { "no-quota": 2, "nobody-named": 1, "unknown-owner": 1, "same-row": 1 },
    ]);
    // Twelve who sell, one who left, and their manager.
    expect([people.length, territories.length, quotas.length]).toEqual([14, 13, 95]);
    expect(people[1]).toMatchObject({
      id: "005Dn00000002AA",
      name: "Ben Ortiz",
      startDate: "2016-02-01",
      territory: "T02",
    });
  });

  it("follow the fixes of a file", () => {
    const fixes = {
      reasons: { "negative-amount": "used" },
      deals: { "006Dn0000000001": { isUsed: false } },
      people: { "Kim Former": "Ava Adler", Intern: "Ava Adler" },
      rates: { EUR: 1.1 },
      territories: { T99: "T12" },
      types: { Partner: "NEW_BUSINESS", Downgrade: "RENEWAL" },
    };
    writeFileSync(at("fixes.json"), JSON.stringify(fixes));
    const [fixed] = read(...names.map(sample), "--fixes", at("fixes.json")).sources as [Source];
    // Two negative amounts and three in another currency are used now, and one deal is put aside by hand.
    expect(fates(fixed)).toEqual([281, 259, 17, 5]);
    const found = marked(fixed);
    expect(found["by-hand"]).toBe(1);
    expect(Object.keys(found)).not.toEqual(
      expect.arrayContaining(["other-currency", "unknown-territory", "unknown-type"]),
    );
  });
});

test("HubSpot's and a German export are read as they are written", () => {
  const [hubspot] = read(sample("hubspot-deals.csv")).sources as [Source];
  expect(fates(hubspot)).toEqual([220, 212, 8, 0]);
  expect(marked(hubspot)).toEqual({
    "zero-amount": 2,
    "no-owner": 2,
    "no-close-date": 1,
    "no-amount": 3,
    "unknown-type": 1,
  });
  expect(hubspot.gaps).toEqual(["2025-02"]);
  const [german] = read(sample("german-crm.csv")).sources as [Source];
  expect(fates(german)).toEqual([204, 200, 4, 0]);
  expect(marked(german)).toEqual({
    "unreadable-number": 1,
    "unreadable-date": 1,
    "no-owner": 1,
    "other-currency": 1,
  });
  expect(german.mapping.columns.find(({ field }) => field === "amount")?.decimalMark).toBe("COMMA");
  expect(german.mapping.columns.find(({ field }) => field === "rep")?.samples).toContain(
    "Käthe Groß",
  );
});

test("the report in words says where all rows went; the same stands in a file", () => {
  const path = sample("german-crm.csv");
  const { status, out, told } = quota("import", path, ...asOf, "--report", at("report.md"));
  expect([status, told]).toEqual([0, `Wrote ${at("report.md")}`]);
  expect(lineWith(out, "204 rows in")).toBe("204 rows in = 200 used + 4 rejected + 0 merged.");
  expect(lineWith(out, "An amount is in another currency")).toContain("rejected 1 €86,501 11 Give");
  expect(readFileSync(at("report.md"), "utf8")).toContain("204 rows in = 200 used");
});

/** Deals of which no date tells which number is the month, and no stage that it is won. */
function unclear(name: string, rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_row, place) => `D${place},Ava,0${(place % 9) + 1}/04/2025,${5000 + place},Signd`,
  );
  writeFileSync(at(name), ["Deal ID,Owner,Close Date,Amount,Stage", ...lines].join("\n"));
  return at(name);
}

describe("What the files do not settle", () => {
  const march = unclear("march.csv", 30);
  const answers = { "march.csv/closed/dateOrder": "DMY", "march.csv/stage/won": "Signd" };
  writeFileSync(at("answers.json"), JSON.stringify(answers));

  it("is asked, with ids and choices, and nothing is read", () => {
    const { status, out, told } = quota("import", march);
    expect([status, out]).toEqual([1, ""]);
    expect(told).toContain("2 questions are open; nothing was read.");
    expect(told).toContain('id: "march.csv/closed/dateOrder"');
    expect(told).toContain('"MDY": month, day, year: 01/04/2025 is 2025-01-04');
    expect(told).toContain("--answers");
    const { questions } = JSON.parse(quota("import", march, "--json").out) as {
      questions: readonly MappingQuestion[];
    };
    expect(questions.map(({ id }) => id)).toEqual(Object.keys(answers).reverse());
  });

  it("is answered by a file, and remembered for the next export with the same headers", () => {
    const memory = ["--remember", at("memory.json")] as const;
    const [first] = read(march, "--answers", at("answers.json"), ...memory).sources as [Source];
    expect([fates(first), first.gaps]).toEqual([[30, 30, 0, 0], []]);
    const [next] = read(unclear("april.csv", 12), ...memory).sources as [Source];
    expect(fates(next)).toEqual([12, 12, 0, 0]);
    writeFileSync(at("other.csv"), readFileSync(march, "utf8").replace("Deal ID", "Deal Number"));
    expect(quota("import", at("other.csv"), ...memory).status).toBe(1);
    const idle = quota("import", at("other.csv"), "--answers", at("answers.json"));
    expect(idle.told).toContain('The answer "march.csv/stage/won" belongs to none of these files.');
  });
});

test("a first model is written, and what is left to ask is printed", () => {
  const names = ["salesforce-opportunities", "salesforce-users", "people", "territories"];
  const files = names.map((name) => sample(`${name}.csv`));
  const calls = [...files, ...asOf, "--year-start", "2026-02-01", "--out", at("v0.json")];
  const { status, out, told } = quota("import", ...calls);
  expect([status, told]).toEqual([0, `Wrote ${at("v0.json")}`]);
  expect(out).toContain("# What we need to know");
  const reading = readSettings(readFileSync(at("v0.json"), "utf8"));
  if (reading.kind === "problems") throw new Error(reading.problems[0]?.what);
  const { model } = reading;
  expect([model.company.currency, model.calendar.fiscalYearStart]).toEqual(["USD", "2026-02-01"]);
  // All 255 rows that were used; twelve who sell, and not the one who left.
  expect(model.deals).toHaveLength(255);
  const roster = model.roster.map(({ id }) => id);
  expect(roster).toContain("005Dn00000012AA");
  expect(roster).not.toContain("005Dn00000013AA");
  expect(model.territories).toHaveLength(13);
});

test("sheets of a workbook are tables; a cover is left out and said to be", async () => {
  const rows = Array.from({ length: 12 }, (_row, place) => [
    `D${place}`,
    "Ava Adler",
    "Closed Won",
    1000.5 + place,
    new Date(Date.UTC(2025, place, 15)),
  ]);
  const sheets = [
    { name: "Cover", rows: [["Deals of 2025"]] },
    { name: "Deals", rows: [["Deal ID", "Owner", "Stage", "Amount", "Close Date"], ...rows] },
  ];
  writeFileSync(at("book.xlsx"), await writeXlsx({ sheets }));
  const { sources, leftOut } = read(at("book.xlsx"));
  expect(leftOut).toEqual([
    "book.xlsx, sheet Cover: No row looks like the header of a table. Export it with a row of column names above the data.",
  ]);
  const [deals] = sources as [Source];
  expect([deals.source, fates(deals), deals.gaps]).toEqual([
    "book.xlsx, sheet Deals",
    [12, 12, 0, 0],
    [],
  ]);
  expect(deals.mapping.columns.find(({ field }) => field === "closed")?.samples).toContain(
    "2025-01-15",
  );
}, 60_000);

test("what cannot be read is said in one line", () => {
  writeFileSync(at("none.csv"), "");
  writeFileSync(at("broken.xlsx"), "PK and nothing more");
  writeFileSync(at("wrong.json"), JSON.stringify({ reasons: { "no-such": "used" } }));
  const path = sample("german-crm.csv");
  const calls = [
    [[at("none.csv")], 1, "none.csv: No row looks like the header of a table."],
    [[at("broken.xlsx")], 1, "broken.xlsx: The file is damaged or cut short"],
    [[at("missing.csv")], 2, "There is no file"],
    [[folder], 2, "is a folder, not a file."],
    [[], 2, "No file is named."],
    [[path, path], 2, "Two files are called german-crm.csv"],
    [[path, "--as-of", "2026-02-31x"], 2, "--as-of takes a day"],
    [[path, "--fixes", at("wrong.json")], 2, "reasons.no-such is no fix"],
    [[path, "--answers", path], 2, "is not JSON"],
  ] as const;
  for (const [args, expected, said] of calls) {
    const { status, told } = quota("import", ...args);
    expect([status, told.split("\n").length]).toEqual([expected, 1]);
    expect(told).toContain(said);
  }
});

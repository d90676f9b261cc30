import {
  cleanedTables,
  mappedTables,
  noFixes,
  nothingRemembered,
  rowsSource,
  type MappingAnswers,
} from "../../src/intake";
import { periodWritten } from "../../src/intake/cleaning/periods";

type Rows = readonly (readonly (string | number)[])[];

/** Tables by their names, cleaned as an import does. */
async function cleaned(tables: Readonly<Record<string, Rows>>, answers: MappingAnswers = {}) {
  const opened = Object.entries(tables).map(([name, rows]) => ({
    source: rowsSource(name, rows),
    isSheet: false,
  }));
  const mapped = await mappedTables(opened, answers, nothingRemembered);
  expect(mapped.tables.flatMap(({ mapping }) => mapping.questions)).toEqual([]);
  const said = { answers: mapped.answers, fixes: noFixes, asOf: "2026-01-31" };
  const used: string[] = [];
  const found = await cleanedTables(mapped.tables, said, ({ id, rep, outcome, amount }) => {
    used.push(`${id} ${rep} ${outcome} ${amount}`);
  });
  const reports = found.cleaned.map(({ report }) => report);
  for (const report of reports) {
    expect(report?.rowsIn).toBe(
      (report?.used ?? 0) + (report?.rejected ?? 0) + (report?.merged ?? 0),
    );
  }
  return { ...found, used: used.sort(), reports };
}

function marked(report: Awaited<ReturnType<typeof cleaned>>["reports"][number] | undefined) {
  return Object.fromEntries((report?.marked ?? []).map(({ reason, rows }) => [reason, rows]));
}

const head = ["Deal ID", "Owner", "Account", "Close Date", "Stage", "Amount"];

describe("one deal in two files", () => {
  const won: Rows = [
    head,
    ["D1", "Ava", "Acme", "2025-03-04", "Closed Won", 100],
    ["D2", "Ben", "Bolt", "2025-04-04", "Closed Won", 200],
  ];
  const pipeline: Rows = [
    head,
    ["D2", "Ben", "Bolt", "2025-06-30", "Proposal", 250],
    ["D3", "Ava", "Cord", "2026-05-01", "Proposal", 300],
  ];

  it("counts once, decided before open, whichever file comes first", async () => {
    const wanted = ["D1 Ava WON 100", "D2 Ben WON 200", "D3 Ava OPEN 300"];
    const answers = { "pipeline.csv/stage/won": "none" };
    const one = await cleaned({ "won.csv": won, "pipeline.csv": pipeline }, answers);
    expect(one.used).toEqual(wanted);
    expect(one.reports.map((report) => report?.merged)).toEqual([0, 1]);
    expect(one.reports[1]?.marked[0]).toMatchObject({
      reason: "other-file",
      fate: "merged",
      list: [{ row: 2, id: "D2", note: "won.csv" }],
    });
    const other = await cleaned({ "pipeline.csv": pipeline, "won.csv": won }, answers);
    expect(other.used).toEqual(wanted);
    expect(other.reports.map((report) => report?.merged)).toEqual([1, 0]);
  });

  it("counts in the file that tells the later day; alike rows count in the first", async () => {
    const before: Rows = [
      head,
      ["D2", "Ben", "Bolt", "2025-04-04", "Closed Won", 150],
      ...won.slice(1, 2),
    ];
    const late: Rows = [
      head,
      ["D2", "Ben", "Bolt", "2025-04-09", "Closed Won", 200],
      ...won.slice(1, 2),
    ];
    const { used, reports } = await cleaned({ "2024.csv": before, "2025.csv": late });
    expect(used).toEqual(["D1 Ava WON 100", "D2 Ben WON 200"]);
    expect(reports.map((report) => marked(report)["other-file"])).toEqual([1, 1]);
  });

  it("counts where it can: a row that is put aside gives way to one that is not", async () => {
    const amiss: Rows = [head, ["D1", "", "Acme", "2025-12-04", "Closed Won", 100]];
    const { used } = await cleaned({ "won.csv": won, "amiss.csv": amiss });
    expect(used).toEqual(["D1 Ava WON 100", "D2 Ben WON 200"]);
  });

  it("is known by Salesforce's short id and its long one", async () => {
    const short: Rows = [head, ["0065g00000AbCdE", "Ava", "Acme", "2025-03-04", "Closed Won", 100]];
    const long: Rows = [
      head,
      ["0065g00000AbCdEAAZ", "Ava", "Acme", "2025-03-04", "Closed Won", 100],
    ];
    const { reports } = await cleaned({ "a.csv": short, "b.csv": long });
    expect(reports.map((report) => report?.merged).sort()).toEqual([0, 1]);
  });

  it("is none where the numbers of the files mean other accounts: both count, and that is said", async () => {
    const east: Rows = [head, ["1", "Ava", "Acme", "2025-03-04", "Closed Won", 100]];
    const west: Rows = [head, ["1", "Ben", "Bolt", "2025-04-04", "Closed Won", 200]];
    const { used, reports } = await cleaned({ "east.csv": east, "west.csv": west });
    expect(used).toHaveLength(2);
    expect(reports[1]?.notes[0]).toBe(
      "1 ids stand in another file, too, with other accounts there: the ids of this file are taken for its own.",
    );
  });
});

test("rows that sum up others are put aside, and a table without territories says so once", async () => {
  const { used, reports } = await cleaned({
    "d.csv": [
      head,
      ["D1", "Ava", "Acme", "2025-03-04", "Closed Won", 100],
      ["", "Grand Total", "", "", "", 100],
    ],
  });
  expect(used).toEqual(["D1 Ava WON 100"]);
  expect([marked(reports[0]), reports[0]?.notes]).toEqual([
    { "total-row": 1 },
    ["No column tells the territory of a deal."],
  ]);
});

const people: Rows = [
  ["User ID", "Full Name", "Title"],
  ["U1", "Ava Adler", "AE"],
  ["U2", "Ben Ortiz", "AE"],
];

test("sums of bookings are held against the people, and cleaned as deals are", async () => {
  const { bookings, reports } = await cleaned({
    "people.csv": people,
    "sums.csv": [
      ["Owner", "Month", "Product", "Sum of Amount"],
      ["Ava Adler", "2025-03", "One", 100],
      ["Ava Adler", "Mar 2025", "Two", 50],
      ["Ava Adler", "2025-03", "One", 120],
      ["Ben Ortiz", "Q2 2025", "One", 300],
      ["Kim Former", "2025-03", "One", 10],
      ["Ben Ortiz", "some time", "One", 10],
      ["Ben Ortiz", "", "One", 10],
      ["", "2025-03", "One", 10],
      ["Ben Ortiz", "2025-04", "One", ""],
      ["Total", "", "", 600],
    ],
  });
  expect(bookings).toEqual([
    { rep: "U1", period: "2025-03", amount: 120 },
    { rep: "U1", period: "2025-03", amount: 50 },
    { rep: "U2", period: "2025-Q2", amount: 300 },
    { rep: "Kim Former", period: "2025-03", amount: 10 },
  ]);
  expect(marked(reports[1])).toEqual({
    "same-id": 1,
    "long-period": 1,
    "unknown-owner": 1,
    "unreadable-period": 1,
    "no-period": 1,
    "no-owner": 1,
    "no-amount": 1,
    "total-row": 1,
  });
});

test("work is counted by rep, kind and month; words that nobody knows are told", async () => {
  const { activities, reports } = await cleaned({
    "people.csv": people,
    "work.csv": [
      ["Assigned To", "Date", "Activity Type"],
      ["Ava Adler", "2025-03-04", "Call"],
      ["Ava Adler", "2025-03-05", "Outbound call"],
      ["Ava Adler", "2025-04-05", "Demo"],
      ["Ben Ortiz", "2025-03-06", "Pigeon"],
      ["Ben Ortiz", "2026-03-06", "Call"],
      ["Ben Ortiz", "", "Call"],
      ["", "2025-03-06", "Call"],
    ],
  });
  expect(activities.counts).toEqual([
    { rep: "U1", kind: "calls", month: "2025-03", count: 2 },
    { rep: "U1", kind: "meetings", month: "2025-04", count: 1 },
    { rep: "U2", kind: "", month: "2025-03", count: 1 },
  ]);
  expect(activities.unknownKinds).toEqual([{ word: "Pigeon", rows: 1 }]);
  expect(marked(reports[1])).toEqual({
    "unknown-kind": 1,
    "not-done-yet": 1,
    "no-day": 1,
    "no-owner": 1,
  });
});

test("a column for each month is a row for each, with the numbers of the rows as they stand", async () => {
  const { bookings, reports } = await cleaned(
    {
      "cross.csv": [
        ["Rep", "Jan 2025", "Feb 2025", "Mar 2025", "Q1 2025", "2025"],
        ["Ava", 10, 20, 30, 60, 60],
        ["Ben", 5, "", "x", 5, 5],
      ],
    },
    { "cross.csv/table": "bookingsByMonth" },
  );
  expect(bookings).toEqual([
    { rep: "Ava", period: "2025-01", amount: 10 },
    { rep: "Ava", period: "2025-02", amount: 20 },
    { rep: "Ava", period: "2025-03", amount: 30 },
    { rep: "Ben", period: "2025-01", amount: 5 },
  ]);
  expect(reports[0]?.marked.map(({ list }) => list[0]?.row)).toEqual([3, 3]);
});

test.each([
  ["2025-03", "2025-03"],
  ["03/2025", "2025-03"],
  ["202503", "2025-03"],
  ["Mar 2025", "2025-03"],
  ["März 2025", "2025-03"],
  ["Mar-25", "2025-03"],
  ["2025-03-31", "2025-03"],
  ["Q3 2025", "2025-Q3"],
  ["3Q25", "2025-Q3"],
  ["2025 Q3", "2025-Q3"],
  ["T3 2025", "2025-Q3"],
  ["Q3 FY25", "FY2025-Q3"],
  ["FY2025-Q3", "FY2025-Q3"],
  ["2025", "2025"],
  ["FY25", "FY2025"],
  ["2025-13", null],
  ["Q5 2025", null],
  ["some time", null],
  ["02/03/2025", null],
])("the period %s is %s", (written, wanted) => {
  expect(periodWritten(written, null)).toBe(wanted);
});

import { profiledTable, rowsSource, tableMapping, type MappingAnswers } from "../../src/intake";

type Rows = readonly (readonly (string | number)[])[];

async function mapped(rows: Rows, answers: MappingAnswers = {}) {
  return tableMapping(await profiledTable(rowsSource("x.csv", rows)), answers);
}

const deals: Rows = [
  ["Deal ID", "Owner", "Deal Owner Team", "Amount", "ACV gross", "Close Date", "Stage", "Region"],
  ["D1", "Ava", "East", 100, 120, "2025-03-04", "Closed Won", "North"],
  ["D2", "Ben", "West", 200, 240, "2025-03-05", "Closed Lost", "South"],
];

const activity: Rows = [
  ["Assigned To", "Date", "Activity Type", "Subject"],
  ["Ava", "2025-03-04", "Call", "Meeting"],
  ["Ben", "2025-03-05", "Email", "Call"],
];

function fieldsIn({ columns }: Awaited<ReturnType<typeof mapped>>) {
  return Object.fromEntries(columns.map(({ field, header }) => [field, header]));
}

test("any field can be told its column, whether it is needed or known or not", async () => {
  const known = fieldsIn(await mapped(deals));
  expect([known["amount"], known["segment"], known["territory"]]).toEqual([
    "Amount",
    undefined,
    "Region",
  ]);
  const told = await mapped(deals, { "x.csv/amount": "ACV gross", "x.csv/segment": "Region" });
  expect(told.questions).toEqual([]);
  expect(fieldsIn(told)).toMatchObject({ amount: "ACV gross", segment: "Region" });
  expect(fieldsIn(told)["territory"]).toBeUndefined();
  expect(told.unused).toEqual(["Deal Owner Team", "Amount"]);
});

test("none leaves a field unread; where the field is needed, and nothing else tells it, the table", async () => {
  const without = await mapped(deals, { "x.csv/territory": "none" });
  expect(fieldsIn(without)["territory"]).toBeUndefined();
  expect([without.kind, without.unused]).toEqual([
    "deals",
    ["Deal Owner Team", "ACV gross", "Region"],
  ]);
  const out = await mapped(deals, { "x.csv/amount": "none" });
  expect([out.kind, out.columns, out.questions]).toEqual([null, [], []]);
});

test("an answer that names no column is asked for anew, and the question says so", async () => {
  const { questions } = await mapped(deals, { "x.csv/amount": "Amuont", "x.csv/segment": "Regin" });
  expect(questions.map(({ id }) => id)).toEqual(["x.csv/segment", "x.csv/amount"]);
  expect(questions[1]?.words).toBe(
    '"Amuont" is no column of x.csv. Which column tells the amount?',
  );
  expect(questions[1]?.choices.map(({ value }) => value)).toEqual(["Amount", "ACV gross", "none"]);
  const amiss = await mapped(deals, { "x.csv/table": "dealz" });
  expect(amiss.questions[0]?.words).toBe('"dealz" is no kind of table. What does x.csv tell of?');
  const order = await mapped(deals, { "x.csv/closed/dateOrder": "DDMM" });
  expect(order.questions[0]?.words).toMatch(/^"DDMM" is none of the answers\. How are the dates/);
});

test("answers that ask for nothing are noted; so is a won stage that no row is at", async () => {
  const { questions, notes } = await mapped(deals, {
    "x.csv/amuont": "Amount",
    "x.csv/quota": "Amount",
    "x.csv/stage/won": "Signed",
    "y.csv/amount": "Amount",
  });
  expect(questions).toEqual([]);
  expect(notes).toEqual([
    'The answer "x.csv/amuont" asks for nothing in this table.',
    'The answer "x.csv/quota" asks for nothing in this table.',
    'No row is at the stage "Signed", which was said to be won. There are: Closed Lost, Closed Won.',
  ]);
});

test("an order of dates that somebody told goes before what one row says, and that is noted", async () => {
  const rows: Rows = [
    ["Deal ID", "Owner", "Amount", "Close Date", "Stage"],
    ["D1", "Ava", 100, "03/04/2025", "Closed Won"],
    ["D2", "Ben", 200, "04/13/2025", "Closed Lost"],
  ];
  const closed = async (answers: MappingAnswers) => {
    const { columns, notes } = await mapped(rows, answers);
    return [columns.find(({ field }) => field === "closed")?.dateOrder, notes];
  };
  expect(await closed({})).toEqual(["MDY", []]);
  expect(await closed({ "x.csv/closed/dateOrder": "DMY" })).toEqual([
    "DMY",
    [
      'Dates of "Close Date" are read as day, month, year, as somebody told: 1 row cannot be read so.',
    ],
  ]);
});

test("the kind of a table and the field of that name are told apart, and old answers are understood", async () => {
  expect(fieldsIn(await mapped(activity))["kind"]).toBe("Activity Type");
  const told = await mapped(activity, { "x.csv/kind": "Subject" });
  expect([told.kind, fieldsIn(told)["kind"]]).toEqual(["activity", "Subject"]);
  expect((await mapped(deals, { "x.csv/kind": "quotas" })).kind).toBe("quotas");
  expect((await mapped(deals, { "x.csv/kind": "none" })).kind).toBeNull();
  const both = await mapped(activity, { "x.csv/table": "activity", "x.csv/kind": "none" });
  expect([both.kind, fieldsIn(both)["kind"]]).toEqual(["activity", undefined]);
});

test("people who are there or not may be told as 1 and 0", async () => {
  const users: Rows = [
    ["User ID", "Full Name", "Title", "Active"],
    ["U1", "Ava", "AE", 1],
    ["U2", "Ben", "AE", 0],
  ];
  expect(fieldsIn(await mapped(users))["isActive"]).toBe("Active");
});

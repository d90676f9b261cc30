import {
  joinedPeople,
  mappingMemory,
  nothingRemembered,
  profiledTable,
  rememberedAnswers,
  remembering,
  rowsSource,
  type ImportedPerson,
} from "../../src/intake";

const table = (name: string, headers: readonly string[]) =>
  profiledTable(rowsSource(name, [headers, headers.map(() => "x")]));

test("answers are known again by the headers, in whatever order and whatever the file is called", async () => {
  const march = await table("march.csv", ["Owner", "Amount", "Stage"]);
  const answers = { "march.csv/stage/won": "Signed", "other.csv/kind": "users" };
  const memory = remembering(nothingRemembered, march, answers);
  expect(memory).toEqual({
    tables: [{ headers: ["Amount", "Owner", "Stage"], answers: { "stage/won": "Signed" } }],
  });
  const april = await table("april.csv", ["Stage", "Owner", "Amount"]);
  expect(rememberedAnswers(memory, april)).toEqual({ "april.csv/stage/won": "Signed" });
  const wider = await table("april.csv", ["Stage", "Owner", "Amount", "Type"]);
  expect(rememberedAnswers(memory, wider)).toEqual({});
  // What is answered anew takes the place of the old answer; taken back, nothing is left.
  expect(remembering(memory, april, { "april.csv/stage/won": "Won" }).tables).toEqual([
    { headers: ["Amount", "Owner", "Stage"], answers: { "stage/won": "Won" } },
  ]);
  expect(remembering(memory, april, {})).toEqual({ tables: [] });
});

test("a memory is taken only as it was written", () => {
  expect(mappingMemory({ tables: [{ headers: ["A"], answers: { b: "c" } }] })).not.toBeNull();
  for (const wrong of [
    null,
    [],
    {},
    { tables: [{}] },
    { tables: [{ headers: [1], answers: {} }] },
    { tables: [{ headers: [], answers: { a: 1 } }] },
  ]) {
    expect(mappingMemory(wrong)).toBeNull();
  }
});

function person(said: Partial<ImportedPerson>): ImportedPerson {
  return {
    id: "",
    name: "",
    email: "",
    title: "",
    segment: "",
    territory: "",
    manager: "",
    team: "",
    region: "",
    startDate: "",
    endDate: "",
    isActive: null,
    annualOte: null,
    payMix: null,
    previousQuota: null,
    ...said,
  };
}

test("people of two lists are one by address, id or a name that is theirs alone", () => {
  const crm = [
    person({ id: "005A", name: "Ava Adler", email: "ava@x.example", isActive: true }),
    person({ id: "005B", name: "Ben Ortiz" }),
    person({ id: "005C", name: "Sam Lee" }),
    person({ id: "005D", name: "Sam Lee" }),
  ];
  const staff = [
    person({ id: "E1", name: "Adler-Voss, Ava", email: "AVA@x.example", annualOte: 1 }),
    person({ id: "E2", name: "Ortiz, Ben", startDate: "2024-01-01" }),
    person({ id: "E3", name: "Sam Lee" }),
  ];
  expect(
    joinedPeople([crm, staff]).map(({ id, name, isActive, annualOte, startDate }) => [
      id,
      name,
      isActive,
      annualOte,
      startDate,
    ]),
  ).toEqual([
    ["005A", "Ava Adler", true, 1, ""],
    ["005B", "Ben Ortiz", null, null, "2024-01-01"],
    ["005C", "Sam Lee", null, null, ""],
    ["005D", "Sam Lee", null, null, ""],
    ["E3", "Sam Lee", null, null, ""],
  ]);
  expect(joinedPeople([])).toEqual([]);
});

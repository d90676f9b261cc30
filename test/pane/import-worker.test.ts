import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { confirmed } from "./import-models";
import { noFixes, nothingRemembered, type ImportFixes } from "../../src/intake";
import { importDesk, type Ending } from "../../src/pane/import/import-desk";
import type {
  Cleaned,
  Drafted,
  ImportAnswer,
  ImportInput,
  ImportProgress,
  ImportQuestion,
  Mapped,
  Told,
  UpToDate,
} from "../../src/pane/import/import-messages";
import { openInProcess } from "./import-reader";

/** templates/samples/README.md counts the faults of these. */
const samples = [
  "salesforce-opportunities.csv",
  "salesforce-users.csv",
  "people.csv",
  "territories.csv",
  "past-quotas.csv",
];

function fileInput(name: string, content: string | Uint8Array): ImportInput {
  return {
    id: name,
    name,
    kind: "file",
    file: new Blob([typeof content === "string" ? content : new Uint8Array(content)]),
  };
}

const sampleInputs = samples.map((name) =>
  fileInput(name, readFileSync(`templates/samples/${name}`)),
);

function toldOf(inputs: readonly ImportInput[], more: Partial<Told> = {}): Told {
  return {
    inputs: inputs.map(({ id }) => id),
    answers: {},
    memory: nothingRemembered,
    fixes: noFixes,
    asOf: "2026-01-31",
    ...more,
  };
}

/** A desk that the inputs lie on, and that gives answers of the kind that is asked for. */
function desk(inputs: readonly ImportInput[]) {
  const own = importDesk(openInProcess);
  own.bring(inputs);
  const progress: ImportProgress[] = [];
  const answer = async <Kind extends ImportAnswer>(
    type: Kind["type"],
    question: ImportQuestion,
  ): Promise<Kind> => {
    const ending = await own.ask(question, (each) => progress.push(each));
    if (ending.kind !== "answer" || ending.answer.type !== type) {
      throw new Error(JSON.stringify(ending));
    }
    return ending.answer as Kind;
  };
  return {
    own,
    progress,
    map: (told: Told) => answer<Mapped>("mapped", { type: "map", told }),
    clean: (told: Told) => answer<Cleaned>("cleaned", { type: "clean", told }),
    draft: (told: Told, wishes = { yearStart: "", company: "" }) =>
      answer<Drafted>("drafted", { type: "draft", told, wishes }),
    refresh: (told: Told, model: Drafted["draft"]["model"]) =>
      answer<UpToDate>("upToDate", {
        type: "refresh",
        told,
        model,
        wishes: { yearStart: model.calendar.fiscalYearStart, company: "" },
      }),
  };
}

const unclear = [
  "Deal ID,Owner,Amount,Close Date,Stage",
  "D1,Ann,1000,03/04/2025,Closed Won",
  "D2,Ben,2000,05/06/2025,Closed Won",
  "D3,Ann,3000,07/08/2025,Closed Lost",
].join("\n");

test("every sample is taken for what it is, and its rows come to those of the samples' own count", async () => {
  const { map, clean } = desk(sampleInputs);
  const { tables } = await map(toldOf(sampleInputs));
  expect(tables.map(({ mapping, rows }) => [mapping.kind, rows])).toEqual([
    ["deals", 281],
    ["users", 17],
    ["users", 15],
    ["territories", 15],
    ["quotas", 99],
  ]);
  const { reports } = await clean(toldOf(sampleInputs));
  expect(reports.map(({ rowsIn }) => rowsIn)).toEqual([281, 17, 15, 15, 99]);
  for (const { rowsIn, used, rejected, merged } of reports) {
    expect(used + rejected + merged).toBe(rowsIn);
  }
  const [deals] = reports;
  const rowsOf = (reason: string) => deals?.marked.find((each) => each.reason === reason)?.rows;
  expect(["unknown-owner", "zero-amount", "other-currency"].map(rowsOf)).toEqual([3, 3, 3]);
  expect(deals?.unknown).toMatchObject({ people: ["Kim Former", "Intern"], rates: ["EUR"] });
});

test("a date that may be read two ways is asked about, and the answer is remembered by the headers", async () => {
  const first = [fileInput("deals.csv", unclear)];
  const { map, clean } = desk(first);
  const asked = await map(toldOf(first));
  const [question] = asked.tables.flatMap(({ mapping }) => mapping.questions);
  expect(question?.id).toBe("deals.csv/closed/dateOrder");
  expect(question?.choices.map(({ words }) => words)).toEqual([
    "day, month, year: 03/04/2025 is 2025-04-03",
    "month, day, year: 03/04/2025 is 2025-03-04",
  ]);
  const answers = { "deals.csv/closed/dateOrder": "DMY" };
  const { memory } = await clean(toldOf(first, { answers }));

  const next = [fileInput("february.csv", unclear)];
  const known = await desk(next).map(toldOf(next, { memory }));
  expect(known.tables.flatMap(({ mapping }) => mapping.questions)).toEqual([]);
  expect(known.remembered).toEqual({ "february.csv/closed/dateOrder": "DMY" });
});

test("a column that was recognised can be taken for something else, or for nothing", async () => {
  const inputs = [
    fileInput("deals.csv", unclear.replaceAll("/", "-13-").replaceAll("-13-20", "-20")),
  ];
  const { map } = desk(inputs);
  const fieldsUnder = async (answers: Told["answers"]) =>
    (await map(toldOf(inputs, { answers }))).tables[0]?.mapping.columns.map(
      ({ field, header }) => `${field}: ${header}`,
    );
  expect(await fieldsUnder({})).toContain("rep: Owner");
  expect(await fieldsUnder({ "deals.csv/id": "none" })).not.toContain("id: Deal ID");
});

test("whom an unknown name means is applied, and taken back again", async () => {
  const { clean } = desk(sampleInputs);
  const unknown = async (fixes: ImportFixes) =>
    (await clean(toldOf(sampleInputs, { fixes }))).reports[0]?.unknown.people;
  expect(await unknown({ ...noFixes, people: { "Kim Former": "Ava Adler" } })).toEqual(["Intern"]);
  expect(await unknown(noFixes)).toEqual(["Kim Former", "Intern"]);
});

test("sheets of a workbook file are tables, and one that is none is left out with its reason", async () => {
  const rows = unclear.split("\n").map((line) => line.split(","));
  const bytes = await writeXlsx({
    sheets: [
      { name: "Cover", rows: [["Our deals"]] },
      { name: "Deals", rows },
    ],
  });
  const inputs = [fileInput("q4.xlsx", bytes)];
  const { tables, leftOut } = await desk(inputs).map(toldOf(inputs));
  expect(tables.map(({ mapping }) => mapping.source)).toEqual(["q4.xlsx, sheet Deals"]);
  expect(leftOut).toHaveLength(1);
  expect(leftOut[0]).toContain("q4.xlsx, sheet Cover");
});

test("cells of the open workbook are a table like any other", async () => {
  const rows = [
    ["Deal ID", "Owner", "Amount", "Close Date", "Stage"],
    ["D1", "Ann", 1000, "2025-04-03", "Closed Won"],
    ["D2", "Ben", 2000, "2025-06-05", "Closed Won"],
  ];
  const inputs: ImportInput[] = [{ id: "r", name: "Sheet1!A1:E3", kind: "rows", rows }];
  const { reports } = await desk(inputs).clean(toldOf(inputs));
  expect(reports.map(({ source, used }) => [source, used])).toEqual([["Sheet1!A1:E3", 2]]);
});

test.each([
  ["photo.csv", new Uint8Array([80, 75, 3, 4, 0, 0, 0, 0, 1, 2]), /is no text/],
  ["empty.csv", "", /No row looks like the header/],
  ["broken.xlsx", "no workbook", /./],
])(
  "%s is refused in words, and the other file is read all the same",
  async (name, content, said) => {
    const inputs = [fileInput(name, content), fileInput("deals.csv", unclear)];
    const { refusals, tables } = await desk(inputs).map(toldOf(inputs));
    expect(refusals.map(({ input }) => input)).toEqual([name]);
    expect(refusals[0]?.what).toMatch(said);
    expect(refusals[0]?.remedy).not.toBe("");
    expect(tables.map(({ mapping }) => mapping.source)).toEqual(["deals.csv"]);
  },
);

const many = [
  "Deal ID,Owner,Amount,Close Date,Stage",
  ...Array.from({ length: 100_000 }, (_none, at) => `D${at},Ann,${at + 1},2025-04-13,Closed Won`),
].join("\n");

test("progress grows to the end, and work that is called off can be done again", async () => {
  const inputs = [fileInput("many.csv", many)];
  const { own, map, progress } = desk(inputs);
  let stop = () => own.callOff();
  const ending: Ending = await own.ask({ type: "map", told: toldOf(inputs) }, () => {
    stop();
    stop = () => undefined;
  });
  expect(ending).toEqual({ kind: "calledOff" });
  expect((await map(toldOf(inputs))).tables[0]?.rows).toBe(100_000);
  const shares = progress.map(({ share }) => share ?? 0);
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
});

test("a fresh worker answers the last question as well as one that answered those before", async () => {
  const told = toldOf(sampleInputs);
  const first = desk(sampleInputs);
  await first.map(told);
  await first.clean(told);
  const wishes = { yearStart: "2026-02-01", company: "Northwind" };
  const [step, fresh] = [
    await first.draft(told, wishes),
    await desk(sampleInputs).draft(told, wishes),
  ];
  expect(fresh).toEqual(step);
  expect(step.draft.model.company.name).toBe("Northwind");
  expect(step.draft.model.calendar.fiscalYearStart).toBe("2026-02-01");
  expect(step.list).toContain("# What we need to know from Northwind");
});

test("a model brought up to date by its own export does not change, and what is confirmed stays", async () => {
  const told = toldOf(sampleInputs);
  const { draft, refresh } = desk(sampleInputs);
  const { model } = (await draft(told)).draft;
  expect((await refresh(told, model)).changes).toEqual([]);
  const own = confirmed(model);
  const { model: next, left } = await refresh(told, own);
  expect(next.productivity).toEqual(own.productivity);
  expect(
    left.some(({ path, why }) => path.startsWith("productivity") && /confirmed/.test(why)),
  ).toBe(true);
});

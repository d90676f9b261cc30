import { noFixes } from "../../src/intake";
import type { Cleaned, Mapped } from "../../src/pane/import/import-messages";
import {
  newImport,
  nextImport,
  type ImportAction,
  type ImportState,
} from "../../src/pane/import/import-state";
import { isOpen, openQuestions } from "../../src/pane/import/import-steps";

const begun = newImport("2026-01-31", noFixes);

const after = (...actions: readonly ImportAction[]): ImportState =>
  actions.reduce(nextImport, begun);

const added: ImportAction = {
  type: "added",
  inputs: [{ id: "i1", name: "deals.csv", size: 10 }],
};

function mapped(more: Partial<Mapped> = {}): Mapped {
  const question = { id: "deals.csv/closed/dateOrder", words: "Which?", choices: [] };
  return {
    type: "mapped",
    tables: [
      {
        input: "i1",
        rows: 2,
        headers: ["Close"],
        mapping: {
          source: "deals.csv",
          kind: "deals",
          headerRow: 1,
          columns: [],
          unused: [],
          questions: [question],
          notes: [],
        },
      },
    ],
    leftOut: [],
    refusals: [],
    remembered: {},
    ...more,
  };
}

function withoutQuestions(): Mapped {
  const { tables, ...rest } = mapped();
  return {
    ...rest,
    tables: tables.map((table) => ({ ...table, mapping: { ...table.mapping, questions: [] } })),
  };
}

const cleaned: Cleaned = {
  type: "cleaned",
  reports: [],
  people: [],
  territories: [],
  memory: { tables: [] },
};

test("nothing is open but the files until a file is handed in", () => {
  expect(isOpen(begun, "files")).toBe(true);
  expect(isOpen(begun, "columns")).toBe(false);
  expect(isOpen(after(added), "columns")).toBe(true);
});

test("rows are not open while a question is, or while a file cannot be read", () => {
  const asked = after(added, { type: "told", answer: mapped() });
  expect(openQuestions(asked).map(({ id }) => id)).toEqual(["deals.csv/closed/dateOrder"]);
  expect(isOpen(asked, "rows")).toBe(false);
  expect(isOpen(after(added, { type: "told", answer: withoutQuestions() }), "rows")).toBe(true);
  const refusal = { input: "i1", where: "deals.csv", what: "It is no text.", remedy: "Save it." };
  const refused = { ...withoutQuestions(), refusals: [refusal] };
  expect(isOpen(after(added, { type: "told", answer: refused }), "rows")).toBe(false);
});

test("what is answered now goes before what is remembered, and is remembered no more", () => {
  const remembered = { "deals.csv/amount": "Value", "deals.csv/rep": "Owner" };
  const before = after(
    added,
    { type: "answered", id: "deals.csv/rep", value: "Seller" },
    { type: "told", answer: mapped({ remembered }) },
  );
  expect(before.answers).toEqual({ "deals.csv/rep": "Seller", "deals.csv/amount": "Value" });
  expect(before.remembered).toEqual(["deals.csv/amount"]);
  const known = nextImport(before, { type: "answered", id: "deals.csv/amount", value: "Sum" });
  expect(known.answers).toEqual({ "deals.csv/rep": "Seller", "deals.csv/amount": "Sum" });
  expect(known.remembered).toEqual([]);
});

test("an answer that is taken back is gone", () => {
  const id = "deals.csv/closed/dateOrder";
  const back = after(
    added,
    { type: "answered", id, value: "DMY" },
    { type: "answered", id, value: null },
  );
  expect(back.answers).toEqual({});
});

test("going back a step keeps files, answers, rows and decisions", () => {
  const fixes = { ...noFixes, people: { Kim: "Ava" } };
  const there = after(
    added,
    { type: "told", answer: withoutQuestions() },
    { type: "answered", id: "deals.csv/rep", value: "Owner" },
    { type: "fixed", fixes },
    { type: "told", answer: cleaned },
    { type: "went", step: "rows" },
    { type: "went", step: "files" },
  );
  expect(there).toMatchObject({
    step: "files",
    fixes,
    cleaned,
    answers: { "deals.csv/rep": "Owner" },
  });
  expect(there.inputs).toHaveLength(1);
});

test("a decision makes what is shown of the rows stale, and the draft goes", () => {
  const drafted = after(added, { type: "told", answer: cleaned });
  expect(drafted.isStale).toBe(false);
  expect(nextImport(drafted, { type: "fixed", fixes: noFixes }).isStale).toBe(true);
  expect(nextImport(drafted, { type: "dated", asOf: "2026-02-28" }).isStale).toBe(true);
});

test("another file means that all is read anew", () => {
  const { mapped: seen, cleaned: rows } = after(
    added,
    { type: "told", answer: mapped() },
    { type: "told", answer: cleaned },
    { type: "removed", id: "i1" },
  );
  expect([seen, rows]).toEqual([null, null]);
});

test("work that is called off or fails leaves everything that was said", () => {
  const working = after(added, { type: "begun", doing: "map" });
  expect(working.work).toEqual({ doing: "map", progress: null });
  const stopped = nextImport(working, { type: "calledOff" });
  expect(stopped).toMatchObject({ work: null, wasCalledOff: true });
  expect(stopped.inputs).toHaveLength(1);
  const failure = { message: "The file is gone.", report: null };
  const failed = nextImport(working, { type: "failed", failure });
  expect(failed).toMatchObject({ work: null, failure });
  expect(nextImport(failed, { type: "begun", doing: "map" }).failure).toBeNull();
});

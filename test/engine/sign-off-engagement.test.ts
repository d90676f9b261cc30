import {
  emptyDecisions,
  engagementState,
  openFor,
  quotaPlan,
  signOffGates,
  type ChecklistMark,
  type QuotaModel,
} from "../../src/engine";
import { template } from "../excel/printed-workbook";
import { allocationOf, ready } from "./sign-off-models";

const saas = template("saas-12-reps");

function marked(...marks: readonly Partial<ChecklistMark>[]) {
  const usual = { item: "", status: "DONE", on: "", by: "", note: "" } as const;
  const engagement = marks.map((mark) => ({ ...usual, ...mark }));
  return engagementState({ ...emptyDecisions, engagement }, []);
}

function gatesOf(model: QuotaModel) {
  const { findings } = quotaPlan(model);
  return signOffGates({ model, plan: allocationOf(model), findings, lastYear: null });
}

test("a new engagement stands at the beginning, with everything open", () => {
  const state = marked();
  // The sixteen steps of the four phases.
  expect(state.steps.map(({ id }) => id).join(" ")).toBe(
    "1a 1b 1c 1d 2a 2b 2c 2d 3a 3b 3c 3d 4a 4b 4c 4d",
  );
  expect(state.steps.map(({ items }) => items.length)).toEqual([
    15, 7, 10, 2, 4, 3, 7, 13, 5, 6, 4, 8, 4, 5, 6, 6,
  ]);
  expect(state).toMatchObject({ done: 0, open: 105, skipped: 0, current: { id: "1a" } });
  expect(state.next).toHaveLength(15);
  const ids = state.steps.flatMap(({ items }) => items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(105);
});

test("an item goes by its own answer, else by its step's, else by its phase's", () => {
  const state = marked(
    { item: "1a", status: "DONE", by: "Eli" },
    { item: "1a.crm-access", status: "OPEN", note: "Asked again" },
    { item: "2", status: "SKIPPED", note: "No CRM this year" },
    { item: "2d.approved", status: "DONE" },
  );
  const [before] = state.steps;
  expect(before).toMatchObject({ id: "1a", done: 14, open: 1, skipped: 0 });
  expect(state.current?.id).toBe("1a");
  expect(state.next).toEqual([
    {
      id: "1a.crm-access",
      what: "The CRM can be read: nothing can be prepared without it",
      meeting: "kickoff",
      status: "OPEN",
      on: "",
      by: "",
      note: "Asked again",
    },
  ]);
  expect(state.steps.find(({ id }) => id === "2d")).toMatchObject({
    done: 1,
    open: 0,
    skipped: 12,
  });
});

test("the step it is in is the first with something open; nothing is left at the end", () => {
  expect(marked({ item: "1a" }, { item: "1b" }).current?.id).toBe("1c");
  // Nobody can tick the signature.
  const last = marked({ item: "1" }, { item: "2" }, { item: "3" }, { item: "4" });
  expect(last.current?.id).toBe("1d");
  expect(last.next.map(({ what }) => what)).toEqual(["The plan is signed"]);
});

test("the gates of the sign-off answer for themselves", () => {
  const stepOf = (model: QuotaModel) =>
    engagementState(model.decisions, gatesOf(model)).steps.find(({ id }) => id === "1d");
  expect(stepOf(saas)).toMatchObject({ done: 0, open: 12 });
  const model = ready(saas);
  expect(stepOf(model)).toMatchObject({ done: 10, open: 2 });
  const signed = {
    version: "v1",
    on: "2026-01-12",
    signers: [{ role: "CRO", name: "Dana" }],
    hash: "0".repeat(64),
    inputs: {},
  };
  const step = stepOf({ ...model, decisions: { ...model.decisions, signed } });
  expect(step?.items.find(({ id }) => id === "1d signed")).toMatchObject({
    status: "DONE",
    by: "Dana",
    on: "2026-01-12",
    note: "Version v1",
  });
});

test("each meeting has what it still must settle", () => {
  const state = marked({ item: "1a" }, { item: "1c.data-clean" });
  const open = (meeting: Parameters<typeof openFor>[0]) =>
    openFor(meeting, state).map(({ id }) => id);
  expect(open("kickoff")).toHaveLength(7);
  expect(open("dataValidation")).toEqual(["1c.baseline-agreed", "1c.territories-defined"]);
  expect(open("modelReview")).toEqual(["1c.weights", "1c.ramps", "1c.segments", "1c.reconciled"]);
  expect(open("backTestReview")).toEqual(["1c.back-tested", "1c.scenarios", "1c.method"]);
  expect(open("signOff")).toEqual(["1d signed", "1d.way-on"]);
});

import saas from "../../templates/saas-12-reps.json";
import {
  changeCount,
  mergedModels,
  modelChanges,
  withPlaceOf,
  type QuotaModel,
} from "../../src/engine";
import { readSettingsValue } from "../../src/intake";

function model(): QuotaModel {
  const reading = readSettingsValue(saas);
  if (reading.kind !== "model") throw new RangeError("The template has problems.");
  return reading.model;
}

const base = model();
const [first] = base.roster;
const [rep = ""] = [first?.id];
const atBooked = (id: string, previousBookings: number): QuotaModel => ({
  ...base,
  roster: base.roster.map((row) => (row.id === id ? { ...row, previousBookings } : row)),
});

test("what only one of the two changed is kept, whoever it was", () => {
  const mine = { ...base, allocation: { ...base.allocation, coverageBuffer: 0.2 } };
  const theirs = atBooked(rep, 1_234_567);
  const { model: both, clashes } = mergedModels({ base, mine, theirs });
  expect(clashes).toEqual([]);
  expect(both.allocation.coverageBuffer).toBe(0.2);
  expect(both.roster[0]?.previousBookings).toBe(1_234_567);
});

test("two fields of one row can be changed by two people", () => {
  const theirs = atBooked(rep, 1_234_567);
  const mine = {
    ...base,
    roster: base.roster.map((row) => (row.id === rep ? { ...row, name: "Other" } : row)),
  };
  const { model: both, clashes } = mergedModels({ base, mine, theirs });
  expect(clashes).toEqual([]);
  expect(both.roster[0]).toMatchObject({ name: "Other", previousBookings: 1_234_567 });
});

test("one cell that both changed is a clash, mine stands until it is settled either way", () => {
  const mine = atBooked(rep, 1);
  const theirs = atBooked(rep, 2);
  const { model: both, clashes } = mergedModels({ base, mine, theirs });
  expect(clashes).toEqual([{ path: ["roster", rep, "previousBookings"], mine: 1, theirs: 2 }]);
  expect(both.roster[0]?.previousBookings).toBe(1);
  const path = clashes[0]?.path ?? [];
  const taken = withPlaceOf(both, path, theirs);
  expect(taken).toEqual(theirs);
  const keeps = mergedModels({ base: withPlaceOf(base, path, theirs), mine, theirs });
  expect(keeps.clashes).toEqual([]);
  expect(keeps.model.roster[0]?.previousBookings).toBe(1);
});

test("rows of both are added, and what one took away goes where the other left it alone", () => {
  const [one, two, ...rest] = base.roster;
  if (one === undefined || two === undefined) throw new RangeError("The template has no team.");
  const mine = { ...base, roster: [two, ...rest, { ...one, id: "MINE" }] };
  const theirs = { ...base, roster: [one, two, ...rest, { ...one, id: "THEIRS" }] };
  const { model: both, clashes } = mergedModels({ base, mine, theirs });
  expect(clashes).toEqual([]);
  expect(both.roster.map(({ id }) => id)).toEqual([
    ...[two, ...rest].map(({ id }) => id),
    "THEIRS",
    "MINE",
  ]);
});

test("a row that one took away and the other changed is a clash", () => {
  const mine = { ...base, roster: base.roster.slice(1) };
  const theirs = atBooked(rep, 7);
  const { clashes, model: both } = mergedModels({ base, mine, theirs });
  expect(clashes).toEqual([{ path: ["roster", rep], mine: undefined, theirs: theirs.roster[0] }]);
  expect(both.roster.map(({ id }) => id)).not.toContain(rep);
  const back = withPlaceOf(both, ["roster", rep], theirs);
  expect(back.roster).toHaveLength(base.roster.length);
});

test("decisions are merged by what they are about, and counted among the changes", () => {
  const gate = { gate: "Data", what: "", signedBy: "Ann", on: "2026-01-05", note: "" };
  const decided = (rows: readonly (typeof gate)[]): QuotaModel => ({
    ...base,
    decisions: { ...base.decisions, gates: rows },
  });
  const mine = decided([gate]);
  const theirs = decided([{ ...gate, gate: "Ramps" }]);
  const { model: both, clashes } = mergedModels({ base: decided([]), mine, theirs });
  expect(clashes).toEqual([]);
  expect(both.decisions.gates.map((row) => row.gate)).toEqual(["Ramps", "Data"]);
  expect(modelChanges(decided([]), both).map(({ path }) => path)).toEqual([
    "decisions.gates.Ramps",
    "decisions.gates.Data",
  ]);
  expect(changeCount(decided([]), both)).toBe(2);
  expect(changeCount(both, both)).toBe(0);
});

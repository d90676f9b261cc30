import {
  evidenceParts,
  idleAcceptances,
  openGates,
  quotaPlan,
  signOffGates,
  type QuotaModel,
} from "../../src/engine";
import { template } from "../excel/printed-workbook";
import { allocationOf, confirmed, deciding, gatesOf, ready, signedGate } from "./sign-off-models";

const saas = template("saas-12-reps");
const signable = ready(saas);

test("a model that nobody decided about: every gate is open, and says why", () => {
  const gate = gatesOf(saas);
  const results = ["Definitions", "Data", "Territories", "Reconciled", "Back-test"].map(
    (id) => gate(id).result,
  );
  expect(results).toEqual(["OPEN", "TO_BE_SIGNED", "TO_BE_SIGNED", "TO_BE_SIGNED", "OPEN"]);
  const others = ["Ramps", "Roles", "Quotas", "Evidence", "Checks"].map((id) => gate(id).result);
  expect(others).toEqual(["TO_BE_SIGNED", "TO_BE_SIGNED", "TO_BE_SIGNED", "OPEN", "TO_BE_SIGNED"]);
  expect(gate("Definitions").open).toHaveLength(14);
  expect(gate("Definitions").open[0]).toEqual({
    words: "Quota",
    where: "decisions.definitions.Quota",
  });
  // Every quota of the template is above what its rep booked last year.
  expect(gate("Back-test").open).toEqual([
    { words: "0 of 10 ramped reps at quota, 0%", where: "" },
  ]);
});

test("a model in which all is settled may be signed", () => {
  const { findings } = quotaPlan(signable);
  const plan = allocationOf(signable);
  const gates = signOffGates({ model: signable, plan, findings, lastYear: null });
  expect(openGates(gates)).toBe(0);
  const results = gates.map(({ id, result }) => [id, result]);
  expect(results).toEqual([
    ["Definitions", "PASSED"],
    ["Data", "PASSED"],
    ["Territories", "PASSED"],
    ["Reconciled", "PASSED"],
    ["Back-test", "ACCEPTED"],
    ["Ramps", "PASSED"],
    ["Roles", "PASSED"],
    ["Quotas", "PASSED"],
    ["Evidence", "PASSED"],
    ["Checks", "PASSED"],
  ]);
  expect(gates.every(({ remedy }) => remedy === "")).toBe(true);
});

const [firstAe] = saas.roster;
if (firstAe === undefined) throw new Error("The template has no rep.");

const faults: readonly (readonly [
  gate: string,
  model: QuotaModel,
  row: { readonly words: string; readonly where: string },
  remedy: string,
])[] = [
  [
    "Definitions",
    deciding(signable, {
      definitions: signable.decisions.definitions.filter(({ term }) => term !== "Booking"),
    }),
    { words: "Booking", where: "decisions.definitions.Booking" },
    "Have each of these terms approved, or changed and approved.",
  ],
  [
    "Territories",
    {
      ...signable,
      territories: signable.territories.map((each) =>
        each.id === "T01" ? { ...each, locked: false } : each,
      ),
    },
    { words: "Northeast (T01)", where: "territories.T01.locked" },
    "Settle the borders of these territories, and mark them as locked.",
  ],
  [
    "Ramps",
    confirmed({
      ...signable,
      hires: [{ ...firstAe, id: "H01", name: "Open seat", startDate: "2026-04-01", ramp: "" }],
    }),
    { words: "Open seat (H01)", where: "hires.H01.ramp" },
    "Name a ramp for each of these people.",
  ],
  [
    "Quotas",
    deciding(signable, {
      acceptances: [{ rep: "R01", isAccepted: false, on: "", note: "Too much" }],
    }),
    { words: "Ava Adler (R01) does not accept", where: "decisions.acceptances.R01" },
    "Settle each of these quotas with the rep, or write down who decided and why.",
  ],
  [
    "Evidence",
    {
      ...signable,
      register: Object.fromEntries(
        Object.entries(signable.register).filter(([path]) => path !== "allocation.coverageBuffer"),
      ),
    },
    { words: "Coverage buffer", where: "allocation.coverageBuffer" },
    "Confirm each of these inputs with source, owner and day, or accept them by name and with a reason.",
  ],
];

test.each(faults)("%s: what is wrong is named with its remedy", (id, model, row, remedy) => {
  expect(gatesOf(model)(id)).toMatchObject({ result: "OPEN", open: [row], remedy });
  expect(gatesOf(signable)(id)).toMatchObject({ result: "PASSED", open: [], remedy: "" });
});

test("Reconciled: what is assigned to nobody is named by its group", () => {
  const plan = allocationOf(signable);
  const groups = plan.groups.map((each) => ({ ...each, assigned: each.assigned - 1000 }));
  const gate = gatesOf(signable, { ...plan, groups })("Reconciled");
  expect(gate.result).toBe("OPEN");
  expect(gate.open[0]?.words).toMatch(/: 1,000 is assigned to nobody$/);
  expect(gate.remedy).toBe("Share out what nobody carries, or lower the target by it.");
});

test("Back-test: a share within the gate passes, and one that nobody knows does not", () => {
  const missed = new Set(["R01", "R02"]);
  const roster = saas.roster.map((rep) => ({
    ...rep,
    previousBookings: missed.has(rep.id) ? 1 : 2_000_000,
  }));
  // Nobody is asked for two million, and everybody for more than one: 8 of the 10 who are ramped.
  const gates = [signedGate("Back-test")];
  expect(gatesOf(deciding({ ...saas, roster }, { gates }))("Back-test")).toMatchObject({
    what: "A back-test shows 70% to 80% of ramped reps at quota",
    result: "PASSED",
    open: [],
  });
  const unknown = {
    ...saas,
    roster: saas.roster.map((rep) => ({ ...rep, previousBookings: null })),
  };
  expect(gatesOf(unknown)("Back-test")).toMatchObject({
    result: "OPEN",
    open: [{ words: "nobody's full year is known for the same people" }],
  });
});

test("nothing is accepted without a name, a day and a reason, and not every gate can be", () => {
  const resultOf = (gate: string, more: object) =>
    gatesOf(deciding(saas, { gates: [signedGate(gate, { note: "We know", ...more })] }))(gate)
      .result;
  expect(resultOf("Back-test", {})).toBe("ACCEPTED");
  expect(resultOf("Back-test", { note: "" })).toBe("OPEN");
  expect(resultOf("Back-test", { signedBy: "" })).toBe("OPEN");
  expect(resultOf("Back-test", { on: "" })).toBe("OPEN");
  expect(resultOf("Evidence", {})).toBe("ACCEPTED");
  expect(resultOf("Definitions", {})).toBe("OPEN");
  expect(resultOf("Data", { on: "" })).toBe("TO_BE_SIGNED");
});

test("Evidence: inputs are accepted one by one, or all beneath a path", () => {
  const half = confirmed(saas);
  const register = Object.fromEntries(
    Object.entries(half.register).filter(
      ([path]) => path !== "allocation.blendShare" && !path.startsWith("roster.R02."),
    ),
  );
  const said = { by: "Dana", on: "2026-01-12", note: "Until the first quarter is over" };
  const gates = [signedGate("Evidence")];
  const accepting = (...assumptions: QuotaModel["decisions"]["assumptions"]) =>
    deciding({ ...half, register }, { gates, assumptions });
  const blend = { input: "allocation.blendShare", ...said };
  const one = gatesOf(accepting(blend))("Evidence");
  expect(one.result).toBe("OPEN");
  expect(one.accepted).toEqual([{ words: "Blend share", where: blend.input, said: blend }]);
  expect(one.open.every(({ where }) => where.startsWith("roster.R02."))).toBe(true);
  const all = gatesOf(accepting(blend, { input: "roster.R02", ...said }))("Evidence");
  expect(all).toMatchObject({ result: "ACCEPTED", open: [], remedy: "" });
  const silent = gatesOf(accepting({ ...blend, note: "" }, { input: "roster.R02", ...said }))(
    "Evidence",
  );
  expect(silent.open).toEqual([{ words: "Blend share", where: "allocation.blendShare" }]);
});

test("an acceptance that opens no gate is told of", () => {
  const said = { by: "Dana", on: "2026-01-12", note: "As it is" };
  const all = confirmed(saas);
  const { method: _unsaid, ...register } = all.register;
  const model = deciding(
    { ...all, register },
    {
      assumptions: [
        { input: "method", ...said },
        { input: "allocation.blendShare", ...said },
        { input: "allocation.coverageBuffer", ...said, on: "" },
      ],
    },
  );
  expect(idleAcceptances(model)).toEqual([
    { input: "allocation.blendShare", because: "NOTHING_ASSUMED" },
    { input: "allocation.coverageBuffer", because: "HALF_TOLD" },
  ]);
  const found = quotaPlan(model).findings.find(({ id }) => id === "idle-acceptances");
  expect(found).toMatchObject({
    weight: "know",
    title: "2 acceptances of assumptions to no effect",
    words:
      "allocation.blendShare is accepted, and nothing there is ASSUMED; allocation.coverageBuffer is accepted without a name, a day or a reason, which does not count.",
    figures: { acceptances: 2 },
  });
  const ids = quotaPlan(all).findings.map(({ id }) => id);
  expect(ids).not.toContain("idle-acceptances");
});

test("every answered input belongs to one part: the nearest line shown, or an acceptance beneath it", () => {
  const said = { by: "Dana", on: "2026-01-12", note: "As it is" };
  const model = deciding(saas, {
    assumptions: [
      { input: "roster.R02", ...said },
      { input: "roster", ...said },
    ],
  });
  const parts = evidenceParts(model, new Set(["roster", "targets", "roster.R10.startDate"]));
  // Ben's nine answers, one start date with a line of its own, and three targets; of all else no line is shown.
  expect(parts).toEqual(
    expect.arrayContaining([
      { at: "roster.R02", line: "roster", inputs: 9 },
      { at: "roster.R10.startDate", line: "roster.R10.startDate", inputs: 1 },
      { at: "targets", line: "targets", inputs: 3 },
    ]),
  );
  expect(parts).toHaveLength(5);
  // As many as the register has lines: nothing twice, nothing left out.
  expect(parts.reduce((sum, { inputs }) => sum + inputs, 0)).toBe(251);
});

test("a gate of the customer's own stands after ours, and somebody signs it", () => {
  const own = signedGate("Legal", { what: "The works council has agreed" });
  const open = { ...own, signedBy: "" };
  expect(gatesOf(deciding(saas, { gates: [own] }))("Legal").result).toBe("PASSED");
  expect(gatesOf(deciding(saas, { gates: [open] }))("Legal")).toMatchObject({
    what: "The works council has agreed",
    result: "TO_BE_SIGNED",
    remedy: "Have whoever answers for it sign, with a day.",
  });
});

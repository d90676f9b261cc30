import {
  emptyDecisions,
  gateNames,
  maintenanceOf,
  maintenanceRules,
  quotaPlan,
  unfinishedIn,
  versionBridge,
} from "../../src/engine";
import { workbookDescription } from "../../src/workbook";
import { onADay, template } from "../excel/printed-workbook";
import { decided } from "../workbook/inputs/decided";
import { sheetsOf } from "../workbook/inputs/sheets-of";
import { planOf } from "../recalculation/frame";

const saas = template("saas-12-reps");
const full = { ...decided(saas), benchmarks: {} };

test("decisions move no number: the plan is the same, and so is the next version", () => {
  const { allocation, ...rest } = quotaPlan(full);
  const { allocation: before, ...others } = quotaPlan(saas);
  expect(allocation).toEqual(before);
  expect(rest).toEqual(others);
  const bridge = versionBridge(saas, full);
  if (bridge.kind !== "bridge") throw new Error("There is no bridge.");
  expect(bridge.lines.map(({ change }) => change).filter((change) => change !== 0)).toEqual([]);
  expect(bridge.after).toBe(bridge.before);
});

test("decisions are no change of the inputs that stamps look at", () => {
  const [stamp, other] = [saas, full].map((model) => {
    const { sheets } = workbookDescription(model, onADay);
    return sheets.find(({ name }) => name === "Stamp")?.blocks.flatMap(({ rows }) => rows);
  });
  expect(stamp?.length).toBeGreaterThan(5);
  expect(other).toEqual(stamp);
});

test("what is half told is counted", () => {
  expect(unfinishedIn(emptyDecisions)).toEqual({ gates: 0, signatures: 0, approvals: 0 });
  const gate = { gate: "Data", what: "", note: "" };
  const term = { term: "Quota", definition: "Ours", on: "2026-01-02", note: "" };
  expect(
    unfinishedIn({
      ...emptyDecisions,
      gates: [
        { ...gate, signedBy: "Ana", on: "" },
        { ...gate, gate: "Roles", signedBy: "", on: "2026-01-02" },
        { ...gate, gate: "Ramps", signedBy: "Ana", on: "2026-01-02" },
      ],
      signatures: [
        { role: "CRO", name: "Dana", on: "" },
        { role: "Finance", name: "", on: "" },
      ],
      definitions: [
        { ...term, isApproved: true, by: "" },
        { ...term, term: "Booking", isApproved: false, by: "" },
        { ...term, term: "Ramp", isApproved: true, by: "Dana" },
      ],
    }),
  ).toEqual({ gates: 2, signatures: 1, approvals: 1 });
});

test("the gates and the rules by which decisions are known are those of the sheets", () => {
  const { tables } = sheetsOf(workbookDescription(saas, onADay));
  expect(tables["GateList"]?.rows.map(([gate]) => gate)).toEqual([...gateNames]);
  const rules = maintenanceOf(saas, planOf(saas)).rows.map(({ id }) => id);
  expect(rules).toEqual([...maintenanceRules]);
});

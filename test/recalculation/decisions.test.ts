import type { QuotaModel } from "../../src/engine";
import { sheetLayout, workbookDescription, type WorkbookDescription } from "../../src/workbook";
import { onADay, template } from "../excel/printed-workbook";
import { decided } from "../workbook/inputs/decided";
import { differencesIn, recalculatedTogether, type Shown } from "./compared";

const saas = template("saas-12-reps");

function checksIn(shown: Shown): Readonly<Record<string, unknown>> {
  const rows = (shown["Checks"] ?? []).filter(([id]) => /^S\d$/.test(String(id)));
  return Object.fromEntries(rows.map((row) => [row[0], row[4]]));
}

const master = (shown: Shown) => shown["About"]?.[2]?.[1];

const model = decided(saas);
const half: QuotaModel = {
  ...model,
  decisions: {
    ...model.decisions,
    gates: model.decisions.gates.map((gate, place) => (place === 0 ? { ...gate, on: "" } : gate)),
    signatures: [{ role: "CRO", name: "", on: "2026-01-15" }],
    definitions: model.decisions.definitions.map((row) => ({ ...row, by: "" })),
  },
};
const final: QuotaModel = { ...model, decisions: { ...model.decisions, status: "FINAL" } };

const descriptions: Readonly<Record<"half" | "final", WorkbookDescription>> = {
  half: workbookDescription(half, onADay),
  final: workbookDescription(final, onADay),
};
let recalculated: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  recalculated = await recalculatedTogether(descriptions);
}, 400_000);

function recalculatedAsSaid(name: "half" | "final"): Shown {
  const shown = recalculated[name] ?? {};
  expect(differencesIn(descriptions[name], shown)).toEqual([]);
  return shown;
}

test("LibreOffice works out what was decided as the engine does, and half of a signature waits", () => {
  const shown = recalculatedAsSaid("half");
  expect(checksIn(shown)).toEqual({ S1: "PASS", S2: "WAIT", S3: "WAIT", S4: "WAIT", S5: "PASS" });
  expect(master(shown)).toBe("3 waiting for inputs");
});

test("FINAL with gates open fails a check, and the master check with it", () => {
  const shown = recalculatedAsSaid("final");
  expect(checksIn(shown)).toEqual({ S1: "FAIL", S2: "PASS", S3: "PASS", S4: "PASS", S5: "PASS" });
  expect(master(shown)).toBe("1 FAIL: see Checks");
  expect(shown["Sign-off"]?.find(([label]) => label === "Ready to announce")?.[1]).toBe(
    "FAIL: FINAL with gates open",
  );
});

test("the checks of the sign-off stand under their own heading, where no gate looks", () => {
  const { sheets } = workbookDescription(saas, onADay);
  const checks = sheets.find(({ name }) => name === "Checks");
  if (checks === undefined) throw new Error("There is no sheet Checks.");
  const tables = sheetLayout(checks).tables.map(({ name }) => name);
  expect(tables).toEqual(expect.arrayContaining(["CheckList", "SignOffChecks"]));
  const gates = sheets.flatMap(({ blocks }) => blocks).find(({ table }) => table === "GateList");
  const formulas = gates?.rows.flat().flatMap(({ formula }) => formula ?? []) ?? [];
  expect(formulas.filter((each) => /SignOffChecks|ChecksFailed|ChecksWaiting/.test(each))).toEqual(
    [],
  );
});

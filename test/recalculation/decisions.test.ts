import type { QuotaModel } from "../../src/engine";
import { sheetLayout, workbookDescription, type WorkbookDescription } from "../../src/workbook";
import { onADay, template } from "../excel/printed-workbook";
import { decided } from "../workbook/inputs/decided";
import { differencesIn, recalculatedSpoilt, type Shown } from "./compared";

const saas = template("saas-12-reps");

function checksIn(shown: Shown): Readonly<Record<string, unknown>> {
  const rows = (shown["Checks"] ?? []).filter(([id]) => /^S\d$/.test(String(id)));
  return Object.fromEntries(rows.map((row) => [row[0], row[4]]));
}

const master = (shown: Shown) => shown["About"]?.[2]?.[1];

async function recalculatedAsSaid(description: WorkbookDescription): Promise<Shown> {
  const shown = await recalculatedSpoilt(description);
  expect(differencesIn(description, shown)).toEqual([]);
  return shown;
}

test("LibreOffice works out what was decided as the engine does, and half of a signature waits", async () => {
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
  const shown = await recalculatedAsSaid(workbookDescription(half, onADay));
  expect(checksIn(shown)).toEqual({ S1: "PASS", S2: "WAIT", S3: "WAIT", S4: "WAIT" });
  expect(master(shown)).toBe("3 waiting for inputs");
}, 240_000);

test("FINAL with gates open fails a check, and the master check with it", async () => {
  const model = decided(saas);
  const final: QuotaModel = { ...model, decisions: { ...model.decisions, status: "FINAL" } };
  const shown = await recalculatedAsSaid(workbookDescription(final, onADay));
  expect(checksIn(shown)).toEqual({ S1: "FAIL", S2: "PASS", S3: "PASS", S4: "PASS" });
  expect(master(shown)).toBe("1 FAIL: see Checks");
  expect(shown["Sign-off"]?.find(([label]) => label === "Ready to announce")?.[1]).toBe(
    "FAIL: FINAL with gates open",
  );
}, 240_000);

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

import { backTestSheet } from "../../src/workbook/evidence/back-test-sheet";
import { fairnessSheet } from "../../src/workbook/evidence/fairness-sheet";
import { payCostSheet } from "../../src/workbook/evidence/pay-cost-sheet";
import { scenariosSheet } from "../../src/workbook/evidence/scenarios-sheet";
import { sensitivitySheet } from "../../src/workbook/evidence/sensitivity-sheet";
import { forecastSheet } from "../../src/workbook/evidence/forecast-sheet";
import { oddsSheet } from "../../src/workbook/evidence/odds-sheet";
import { stampSheet } from "../../src/workbook/evidence/stamp-sheet";
import { writeFileSync } from "node:fs";
import { allocationPlan } from "../../src/engine";
import { evidenceSheets } from "../../src/workbook/evidence/evidence-sheets";
import { inputSheets } from "../../src/workbook/inputs/input-sheets";
import { planSheets } from "../../src/workbook/plan/plan-sheets";
import { workbookFile } from "../../src/xlsx";
import { template } from "../excel/printed-workbook";
import { masterOnly } from "./compared";
import { recalculated } from "./libreoffice";
test.each(["saas-12-reps", "segmented-48-reps"] as const)("%s", async (name) => {
  const model = template(name);
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned") throw new Error("no");
  const inputs = inputSheets(model);
  const stamp = { engineVersion: "0.1.0", date: "2026-11-21", inputs };
  const file = await workbookFile(
    masterOnly([...inputs, ...planSheets(model, plan), ...evidenceSheets(model, plan, stamp)]),
  );
  writeFileSync(`/tmp/ev/${name}.xlsx`, recalculated({ x: file }).x ?? file);
  writeFileSync(`/tmp/ev/${name}-raw.xlsx`, file);
});
test("speed", () => {
  const big = template("segmented-48-reps");
  const many = Array.from({ length: 17 }, (_x, k) =>
    big.roster
      .filter((r) => r.role === "AE" || r.role === "AM")
      .map((r) => ({ ...r, id: `${r.id}-${k}`, manager: "" })),
  ).flat();
  const model = {
    ...big,
    roster: many.slice(0, 1000),
    hires: [],
    leavers: [],
    bounds: [],
    changes: [],
    targets: big.targets.map((t) => ({ ...t, amount: t.amount * 18 })),
    scenarios: big.scenarios.map((s) => ({
      ...s,
      changes: s.changes.filter(({ path }) => !/hires|roster|leavers/.test(path)),
    })),
  };
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned") throw new Error(JSON.stringify(plan));
  let t = performance.now();
  const inputs = inputSheets(model);
  const st = { engineVersion: "0.1.0", date: "2026-11-21", inputs };
  console.log("reps", plan.reps.length, "inputs", performance.now() - t);
  t = performance.now();
  for (const [n, f] of Object.entries({
    bt: () => backTestSheet(model, plan, st),
    fair: () => fairnessSheet(plan),
    pay: () => payCostSheet(model, plan, st),
    sc: () => scenariosSheet(model, st),
    se: () => sensitivitySheet(model, plan, st),
    fc: () => forecastSheet(model, st),
    od: () => oddsSheet(model, plan, st),
    stamp: () => stampSheet(st),
    plan: () => allocationPlan(model),
    planSheets: () => planSheets(model, plan),
  })) {
    t = performance.now();
    f();
    console.log(n, Math.round(performance.now() - t));
  }
  t = performance.now();
  const sheets = evidenceSheets(model, plan, {
    engineVersion: "0.1.0",
    date: "2026-11-21",
    inputs,
  });
  console.log(
    "evidence",
    performance.now() - t,
    sheets.map((s) => s.name),
  );
});

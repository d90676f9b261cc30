import { allocationPlan, type AllocationPlan, type QuotaModel } from "../../src/engine";
import { sheetLayout, type WorkbookDescription } from "../../src/workbook";
import { planSheets } from "../../src/workbook/plan/plan-sheets";
import { readWorkbookFile, workbookFile } from "../../src/xlsx";
import { template } from "../excel/printed-workbook";
import { recalculated } from "./libreoffice";
import { standIn } from "./plan-stand-in";

function planOf(model: QuotaModel): AllocationPlan {
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned") throw new Error("no plan");
  return plan;
}
const saas = template("saas-12-reps");
const big = template("segmented-48-reps");
const models: Record<string, QuotaModel> = { saas, big, top: { ...saas, method: "TOP_DOWN" },
  quarters: { ...saas, calendar: { ...saas.calendar, period: "quarter" }, allocation: { ...saas.allocation, roundingStep: 100, periodStep: 100, coverageBuffer: 1 } },
  tiers: { ...big, rampRule: "TIER" },
  shortfall: { ...big, rampRule: "TIER", adjustmentRule: "REPORT_SHORTFALL", bounds: [] },
  slips: { ...big, allocation: { ...big.allocation, slipShare: 0.3, slipMonths: 2 } },
  company: { ...big, method: "BLENDED", bounds: [] },
};

test.each(Object.keys(models))("%s", async (name) => {
  const model = models[name] ?? saas;
  const check = { name: "Checks", family: "control", purpose: "x", widths: [10, 10], blocks: [{ heading: "m", table: null, columns: [{ key: "a", header: "A", rangeName: null }], rows: [[{ value: "ok", formula: null, look: "verdict", format: "text", name: "MasterCheck", rule: null, link: null }]] }] } as const;
  const sheets = [...standIn(model), ...planSheets(model, planOf(model)), check].map((s) => ({ ...s, masterCheck: "ok" }));
  const description = { title: "t", company: "c", sheets } as unknown as WorkbookDescription;
  const began = Date.now();
  const bytes = await workbookFile({ ...description, sheets: description.sheets.map((s) => ({ ...s, blocks: s.blocks.map((b) => ({ ...b, rows: b.rows.map((r) => r.map((c) => (c.formula === null ? c : { ...c, value: -999 }))) })) })) });
  const { x } = recalculated({ x: bytes });
  console.log(name, bytes.length, Date.now() - began);
  const shown = Object.fromEntries((await readWorkbookFile(x ?? new Uint8Array())).map((s) => [s.name, s.rows]));
  const bad = description.sheets.flatMap((sheet) => sheetLayout(sheet).cells.flatMap((c) => {
    const v = shown[sheet.name]?.[c.row]?.[c.column] ?? "";
    if (c.isWorking) return typeof v === "string" && /^(#|Err)/.test(v) ? [`${sheet.name} r${c.row} c${c.column} ${v} ${c.formula}`] : [];
    const w = c.value ?? "";
    const same = typeof w === "number" && typeof v === "number" ? Math.abs(w - v) <= 1e-9 * Math.max(1, Math.abs(w)) : w === v;
    return same ? [] : [`${sheet.name} r${c.row} c${c.column}: ${String(v)} not ${String(w)} ${c.formula ?? ""}`];
  }));
  console.log(bad.length, bad.slice(0, 8).join("\n"));
  expect(bad).toEqual([]);
}, 180000);

import { allocationPlan, type AllocationPlan, type QuotaModel } from "../../src/engine";
import { sheetLayout, type SheetDescription, type WorkbookDescription } from "../../src/workbook";
import { planAboutSheet } from "../../src/workbook/foundation/about-sheet";
import { inputSheets } from "../../src/workbook/inputs/input-sheets";
import { planSheets } from "../../src/workbook/plan/plan-sheets";
import { repViewSheet } from "../../src/workbook/results/rep-view";
import { resultSheets } from "../../src/workbook/results/result-sheets";
import { template } from "../excel/printed-workbook";
import { recalculatedTogether, type Shown } from "./compared";

type Sheet = Omit<SheetDescription, "masterCheck">;

/** What other sheets of the workbook hold: the company, and the master check. */
function frame({ company }: QuotaModel): Sheet {
  const named = (name: string, value: string) => [
    { value, formula: null, look: "label", format: "text", name, rule: null, link: null } as const,
  ];
  return {
    name: "Frame",
    family: "control",
    purpose: "What other sheets hold.",
    widths: [20],
    blocks: [
      {
        heading: "Names",
        table: null,
        columns: [{ key: "value", header: "Value", rangeName: null }],
        rows: [
          named("MasterCheck", "All checks pass"),
          named("CompanyName", company.name),
          named("CompanyCurrency", company.currency),
        ],
      },
    ],
  };
}

function planOf(model: QuotaModel): AllocationPlan {
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned") throw new Error("There is no plan.");
  return plan;
}

/** The workbook with the results, and somebody chosen in the view of one rep. */
function described(model: QuotaModel): WorkbookDescription {
  const plan = planOf(model);
  const chosen = plan.reps[3];
  if (chosen === undefined) throw new Error("There are too few reps.");
  const results = resultSheets(model, plan).map((sheet) =>
    sheet.name === "Rep view" ? repViewSheet(model, plan, chosen) : sheet,
  );
  const inputs = inputSheets(model);
  const said = { sheets: inputs, date: "2026-11-21" };
  const sheets = [
    ...results,
    ...inputs,
    ...planSheets(model, plan),
    frame(model),
    planAboutSheet(model, said, "All checks pass"),
  ];
  return {
    title: "Quota workbook",
    company: model.company.name,
    sheets: sheets.map((sheet) => ({ ...sheet, masterCheck: "All checks pass" })),
  };
}

const saas = template("saas-12-reps");
const segmented = template("segmented-48-reps");
const five: QuotaModel = {
  ...saas,
  method: "TOP_DOWN",
  roster: saas.roster.filter(({ role }) => role === "AE").slice(0, 5),
  calendar: { fiscalYearStart: "2026-04-01", period: "quarter" },
  hires: [],
  territories: [],
  scenarios: [],
  targets: [{ segment: "", revenueType: "NEW_BUSINESS", amount: 2_500_000 }],
};
const untold: QuotaModel = {
  ...five,
  roster: five.roster.map((rep, at) => (at === 0 ? { ...rep, annualOte: null } : rep)),
};
/** What is left of the sales pays for sales somewhere, and accelerators go on from there. */
const withMargin: QuotaModel = { ...saas, outlook: { ...saas.outlook, grossMargin: 0.35 } };
const models: Readonly<Record<string, QuotaModel>> = { saas, segmented, five, untold, withMargin };

/** The cells that show something else than the engine says. */
function differences(
  description: WorkbookDescription,
  shown: Readonly<Record<string, readonly (readonly unknown[])[]>>,
): readonly string[] {
  const names = new Set(["Summary", "Quota list", "Rep view", "OTE and commission", "CRM load"]);
  return description.sheets
    .filter(({ name }) => names.has(name))
    .flatMap((sheet) =>
      sheetLayout(sheet).cells.flatMap((cell) => {
        const found = shown[sheet.name]?.[cell.row]?.[cell.column] ?? "";
        const where = `${sheet.name} ${cell.row + 1},${cell.column + 1} ${cell.formula ?? ""}`;
        const wanted = cell.value ?? "";
        const isSame =
          typeof wanted === "number" && typeof found === "number"
            ? Math.abs(wanted - found) <= 1e-9 * Math.max(1, Math.abs(wanted))
            : wanted === found;
        return isSame ? [] : [`${where}: ${String(found)}, not ${String(wanted)}`];
      }),
    );
}

const workbooks = new Map(
  Object.entries(models).map(([name, model]) => [name, described(model)] as const),
);

let recalculated: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  recalculated = await recalculatedTogether(Object.fromEntries(workbooks));
}, 600_000);

test.each([...workbooks])(
  "the results of %s are what the engine says, in every cell",
  (name, description) => {
    expect(differences(description, recalculated[name] ?? {})).toEqual([]);
  },
);

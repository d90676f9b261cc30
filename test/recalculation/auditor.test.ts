import { maintenanceOf, type QuotaModel } from "../../src/engine";
import { workbookDescription, type Cell, type WorkbookDescription } from "../../src/workbook";
import { workbookFile } from "../../src/xlsx";
import { onADay, template } from "../excel/printed-workbook";
import { shownIn, type Shown } from "./compared";
import { typedInto, type Typed } from "./edited-file";
import { cellOf, planOf } from "./evidence-workbook";
import { recalculated } from "./libreoffice";

/** What somebody types over the row of a table's column: a number in place of a formula. */
type Over = readonly [
  table: string,
  header: string,
  row: number,
  change: (value: number) => number,
];

const more = (by: number) => (value: number) => value + by;

/** A workbook in whose tables somebody typed numbers over formulas and values. */
function typedOver(workbook: WorkbookDescription, overs: readonly Over[]): WorkbookDescription {
  const left = new Set(overs);
  const cell = (
    found: Cell,
    where: readonly [table: string | null, header: string, row: number],
  ) => {
    const over = overs.find((each) => where.every((part, at) => part === each[at]));
    if (over === undefined) return found;
    left.delete(over);
    return { ...found, value: over[3](Number(found.value)), formula: null };
  };
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      rows: block.rows.map((cells, row) =>
        cells.map((each, column) =>
          cell(each, [block.table, block.columns[column]?.header ?? "", row + 1]),
        ),
      ),
    })),
  }));
  expect([...left]).toEqual([]);
  return { ...workbook, sheets };
}

const saas = workbookDescription(template("saas-12-reps"), onADay);
const west = template("west-team-q4");
const tracked = workbookDescription(west, onADay);
// The template of the same team with its deals.
const withDeals = template("saas-12-reps-with-deals" as "saas-12-reps");
const dealt = workbookDescription(withDeals, onADay);

const segmented = workbookDescription(template("segmented-48-reps"), onADay);

/** Pairs of numbers that leave every sum as it was, and single ones; which check tells each. */
const results: readonly (readonly [check: string, overs: readonly Over[]])[] = [
  [
    "R1",
    [
      ["QuotaList", "Quota", 1, more(50_000)],
      ["QuotaList", "Quota", 2, more(-50_000)],
    ],
  ],
  [
    "R2",
    [
      ["SalesforceQuotas", "QuotaAmount", 1, more(20_000)],
      ["SalesforceQuotas", "QuotaAmount", 13, more(-20_000)],
    ],
  ],
  [
    "R9",
    [
      ["HubSpotGoals", "hs_target_amount", 1, more(20_000)],
      ["HubSpotGoals", "hs_target_amount", 2, more(-20_000)],
    ],
  ],
  ["R7", [["QuotaPeriods", "Jan 2026", 3, more(46_000)]]],
  ["R11", [["PayPlan", "OTE", 4, more(1000)]]],
  ["R13", [["PayPlan", "Target variable", 5, more(7)]]],
  ["R14", [["PayPlan", "Base pay", 6, more(9)]]],
  [
    "V7",
    [
      ["ScenarioList", "Pool", 2, more(1_000_000)],
      ["ScenarioList", "Pool", 3, more(-1_000_000)],
    ],
  ],
  [
    "V10",
    [
      ["BackTest", "Quota", 1, more(10)],
      ["BackTest", "Quota", 2, more(-10)],
    ],
  ],
];

const swapped: readonly Over[] = [
  ["AllocationPlan", "Quota", 1, more(1000)],
  ["AllocationPlan", "Quota", 2, more(-1000)],
];

/** What the plan follows: from there on everything is right, and another plan. */
const weights: readonly Over[] = [
  ["TerritoryWeights", "Score over median", 1, more(0.01)],
  ["TerritoryWeights", "Weight", 2, more(0.115)],
];

type Edit = readonly (readonly [where: Parameters<typeof cellOf>[1], value: number | string])[];

function typed(description: WorkbookDescription, edit: Edit): readonly Typed[] {
  return edit.map(([where, value]) => ({ ...cellOf(description, where), value }));
}

const actuals: Edit = [
  [["ActualList", "Actual", 1], 700_000],
  [["ActualList", "Quota", 3], 500_000],
  [["ActualList", "Sure pipeline", 4], 0],
];

let shown: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  const [file, dealsFile] = [await workbookFile(tracked), await workbookFile(dealt)];
  shown = await shownIn(
    recalculated({
      results: await workbookFile(
        typedOver(
          saas,
          results.flatMap(([, overs]) => overs),
        ),
      ),
      swapped: await workbookFile(typedOver(saas, swapped)),
      weights: await workbookFile(typedOver(saas, weights)),
      method: typedInto(
        await workbookFile(segmented),
        typed(segmented, [["QuotaMethod", "BLENDED"]]),
      ),
      tracked: typedInto(file, typed(tracked, actuals)),
      rules: typedInto(dealsFile, typed(dealt, [["MultiYear", "FULL"]])),
      deal: typedInto(dealsFile, typed(dealt, [[["DealList", "Amount", 1], 1]])),
      target: typedInto(file, typed(tracked, [[["TargetList", "Amount", 1], 7_000_000]])),
    }),
  );
}, 900_000);

const rowsOf = (file: string, sheet: string) => shown[file]?.[sheet] ?? [];
const idsThat = (file: string, result: string) =>
  rowsOf(file, "Checks")
    .filter((row) => row[4] === result && row[3] !== null && String(row[0]).length < 30)
    .map(([id]) => id);
const master = (file: string) => rowsOf(file, "About")[2]?.[1];

test("numbers typed over results turn their checks red, sums that stay the same or not", () => {
  expect(idsThat("results", "FAIL").sort()).toEqual(results.map(([check]) => check).sort());
});

test("two quotas that swap a step on the sheet Allocation are seen", () => {
  expect(idsThat("swapped", "FAIL")).toEqual(["P16"]);
});

test("weights that are not what the scores say are seen", () => {
  expect(idsThat("weights", "FAIL")).toEqual(["P18", "P19"]);
});

test("beside the gate of the two views stands the gap between them", () => {
  const gap = rowsOf("rules", "Sign-off").find((row) => row[0] === "Reconciled") ?? [];
  expect(gap[9]).toBe("Gap: top-down less bottom-up");
  expect(gap[8]).toBeCloseTo(planOf(withDeals).reconciliation.company.gap ?? NaN, 2);
});

test("what was found of groups that another method does not have is not called dealt with while others are beyond capacity", () => {
  const rows = rowsOf("method", "Findings").filter((row) =>
    /^beyond-capacity-/.test(String(row[1])),
  );
  expect(rows.length).toBeGreaterThan(1);
  expect([...new Set(rows.map((row) => row[2]))]).toEqual(["yes"]);
  const checks = rowsOf("method", "Checks");
  expect(checks.find((row) => row[0] === "beyond-capacity")?.[4]).toBe("LOOK");
});

/** The model as those actuals make it. */
const after: QuotaModel = {
  ...west,
  tracking: {
    ...west.tracking,
    reps: west.tracking.reps.map((rep, at) => ({
      ...rep,
      ...(at === 0 ? { actual: 700_000 } : {}),
      ...(at === 2 ? { quota: 500_000 } : {}),
      ...(at === 3 ? { surePipeline: 0 } : {}),
    })),
  },
};

test("pasted actuals light up the rules whose number the sheets have, and Maintenance says that the rest is older", () => {
  const found = new Map(maintenanceOf(after, planOf(after)).rows.map((row) => [row.id, row]));
  const before = new Map(maintenanceOf(west, planOf(west)).rows.map((row) => [row.id, row]));
  const rows = rowsOf("tracked", "Maintenance");
  const header = rows.findIndex((row) => row.includes("Goes by") && row.includes("State"));
  const at = (name: string) => rows[header]?.indexOf(name) ?? -1;
  const says = (rule: string) => {
    const row = rows.slice(header + 1).find((each) => each[at("Rule")] === rule) ?? [];
    return row[at("Goes by")];
  };
  for (const rule of ["pulse-check", "pipeline-coverage", "model-prediction", "annual-target"]) {
    expect([rule, says(rule)]).toEqual([rule, expect.closeTo(found.get(rule)?.value ?? NaN, 9)]);
  }
  expect(found.get("pipeline-coverage")?.value).toBe(0);
  expect(before.get("pipeline-coverage")?.value).toBeGreaterThan(0);
  expect(rows.flat()).toContain("STALE: inputs changed since");
  expect(idsThat("tracked", "STALE")).toEqual(["V8", "V9"]);
  expect(master("tracked")).toBe("All checks pass; STALE parts: 2, see Checks");
});

test.each(["rules", "deal"])("the findings say that they are of other deals: %s", (file) => {
  expect(idsThat(file, "STALE")).toEqual(["V9"]);
  expect(idsThat(file, "FAIL")).toEqual([]);
  expect(rowsOf(file, "Findings").flat()).toContain("STALE: inputs changed since");
});

test("another target is no failure: what is written is stale, and keeps the gate of the checks no longer shut", () => {
  expect(idsThat("target", "FAIL")).toEqual([]);
  expect(idsThat("target", "STALE")).toEqual(["V1", "V8", "V9"]);
  const gates = rowsOf("target", "Sign-off");
  const checks = gates.find((row) => row[0] === "Checks" && row[3] !== null) ?? [];
  expect([checks[2], checks[8], checks[9]]).toEqual([0, 3, "Parts STALE: older than the inputs"]);
});

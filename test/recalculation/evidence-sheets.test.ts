import { payCurve, salesPay, spreadOf, type QuotaModel } from "../../src/engine";
import { drawnCharts, sheetLayout, type Block, type WorkbookDescription } from "../../src/workbook";
import { evidenceSheets } from "../../src/workbook/evidence/evidence-sheets";
import { inputSheets } from "../../src/workbook/inputs/input-sheets";
import { template } from "../excel/printed-workbook";
import { teamOfAes } from "../engine/small-team";
import { differencesIn, recalculatedTogether, type Shown } from "./compared";
import { evidenceWorkbook, planOf } from "./evidence-workbook";

const saas = template("saas-12-reps");
const big = template("segmented-48-reps");

/** Five AEs from the top: one is new, of one nothing is known. */
const five: QuotaModel = teamOfAes(1_000_000, [
  { previousQuota: 200_000, previousBookings: 250_000, annualOte: 100_000, payMix: 0.5 },
  { previousQuota: 200_000, previousBookings: 150_000, annualOte: 100_000, payMix: 0.5 },
  { previousQuota: 200_000, previousBookings: 230_000, annualOte: 100_000, payMix: 0.5 },
  { startDate: "2025-11-01", previousBookings: 20_000, annualOte: 90_000, payMix: 0.4 },
  {},
]);

const models: Readonly<Record<string, QuotaModel>> = {
  saas,
  big,
  five,
  "by tier": {
    ...big,
    rampRule: "TIER",
    outlook: { ...big.outlook, attainmentSpread: 0.2, correlation: 1 },
  },
  "nobody has a past": {
    ...saas,
    roster: saas.roster.map((rep) => ({ ...rep, previousQuota: null, previousBookings: null })),
    scenarios: [],
    history: { ...saas.history, bookings: [] },
  },
};

const descriptions = new Map(
  Object.entries(models).map(([name, model]) => [name, evidenceWorkbook(model)] as const),
);

let shown: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  const files = Object.fromEntries(descriptions);
  for (const [name, model] of Object.entries({ saas, big })) {
    files[`${name} typed over`] = evidenceWorkbook(model, retyped(model));
  }
  shown = await recalculatedTogether(files);
}, 900_000);

test.each([...descriptions])(
  "%s: LibreOffice works out the evidence as the engine does",
  (name, description) => {
    expect(differencesIn(description, shown[name] ?? {})).toEqual([]);
  },
);

test.each([...descriptions])("%s: every chart finds its cells", (_name, description) => {
  const drawn = drawnCharts(description.sheets.map(sheetLayout)).flat();
  const empty = drawn.filter(({ series }) =>
    series.every(({ values }) => values.values.every((value) => value === null)),
  );
  expect(empty.map((chart) => chart.name)).toEqual([]);
});

/** Ten inputs of the template with others in their places. */
function retyped(model: QuotaModel): QuotaModel {
  return {
    ...model,
    allocation: { ...model.allocation, coverageBuffer: 1.1, blendShare: 0.4 },
    targets: model.targets.map((target, at) =>
      at === 0 ? { ...target, amount: target.amount + 250_000 } : target,
    ),
    roster: model.roster.map((rep, at) => ({
      ...rep,
      annualOte: rep.annualOte === null ? null : rep.annualOte + 1000 * at,
      payMix: at === 2 ? 0.4 : rep.payMix,
      previousBookings:
        rep.previousBookings === null ? null : rep.previousBookings * (0.7 + (at % 5) / 8),
      startDate: at === 3 ? "2025-12-01" : rep.startDate,
      capacity: at === 4 ? 0.8 : rep.capacity,
    })),
    territories: model.territories.map((territory, at) =>
      at === 1 ? { ...territory, scores: { ...territory.scores, accountDensity: 2 } } : territory,
    ),
    productivity: model.productivity.map((row) => ({ ...row, amount: row.amount * 1.05 })),
    payTiers: model.payTiers.map((tier) => ({ ...tier, multiple: tier.multiple + 0.1 })),
  };
}

const live = ["Back-test", "Fairness", "Pay cost", "Odds"];

test.each(["saas", "big"])("%s: the formulas follow ten inputs that are typed over", (name) => {
  const typed = retyped(models[name] ?? saas);
  const found = shown[`${name} typed over`] ?? {};
  const differences = differencesIn(evidenceWorkbook(typed), found).filter(
    (line) => live.some((sheet) => line.startsWith(`${sheet} row`)) && !/of a constant$/.test(line),
  );
  expect(differences.filter((line) => !/of =StampState$/.test(line))).toEqual([]);
  // The three sheets with values and formulas say that the values are of other inputs.
  expect(differences.map((line) => line.split(" row")[0])).toEqual(["Pay cost", "Odds"]);
});

/** The cells of a column of one of the evidence's tables. */
function columnIn(description: WorkbookDescription, table: string, header: string) {
  const block = description.sheets
    .flatMap(({ blocks }) => blocks)
    .find((each) => each.table === table);
  const at = block?.columns.findIndex((column) => column.header === header) ?? -1;
  return block?.rows.map((row) => row[at]?.value);
}

test("pay with a spread is the engine's, rep by rep", () => {
  const [plan, pay] = [planOf(big), salesPay(planOf(big))];
  if (pay === null) throw new Error("pay is told");
  const attainments = [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2];
  const curve = payCurve(pay, { tiers: big.payTiers, spread: spreadOf(big, plan), attainments });
  const shown = columnIn(evidenceWorkbook(big), "PayCurve", "Pay with a spread");
  curve.forEach(({ costWithSpread }, at) => {
    expect(Number(shown?.[at]) / (costWithSpread ?? 0)).toBeCloseTo(1, 12);
  });
});

test("a setting that has a cell among the inputs is read from there", () => {
  const inputs = inputSheets(saas);
  const [first] = inputs;
  const cell = first?.blocks[0]?.rows[0]?.[1];
  if (first === undefined || cell === undefined) throw new Error("no inputs");
  const named: Block = {
    heading: "Outlook",
    table: null,
    columns: [{ key: "value", header: "Value", rangeName: null }],
    rows: [[{ ...cell, value: 0.2, name: "Correlation" }]],
  };
  const sheets = evidenceSheets(saas, planOf(saas), {
    engineVersion: "0.1.0",
    date: "2026-11-21",
    inputs: [{ ...first, blocks: [named] }],
  });
  const cells = sheets.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()));
  expect(cells.filter(({ name }) => name === "Correlation")).toEqual([]);
  expect(cells.map(({ formula }) => formula)).toContain(
    '=IF(ISNUMBER(Correlation),Correlation,"")',
  );
});

test("what there is nothing to say of has no sheet", () => {
  const { sheets } = evidenceWorkbook({ ...five, roster: five.roster.slice(3) });
  const evidence = sheets.slice(sheets.findIndex(({ name }) => name === "Back-test"));
  expect(evidence.map(({ name }) => name)).toEqual([
    "Back-test",
    "Fairness",
    "Pay cost",
    "Odds",
    "Stamp",
    "Inputs as written",
    "Checks",
  ]);
});

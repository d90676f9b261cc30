import { quotaPlan, withAnswer, type InputPath, type QuotaModel } from "../../src/engine";
import {
  sheetLayout,
  workbookDescription,
  type CellContent,
  type WorkbookDescription,
} from "../../src/workbook";
import { readWorkbookFile, workbookFile } from "../../src/xlsx";
import { expectedCells, template, onADay } from "../excel/printed-workbook";
import { recalculatedAsWritten } from "./libreoffice";

const insurance = template("insurance-team");

function altered(
  changes: Readonly<Partial<Record<InputPath, number | string | null>>>,
  from = insurance,
): QuotaModel {
  const entries = Object.entries(changes) as [InputPath, number | string | null][];
  return entries.reduce((model, [path, answer]) => withAnswer(model, path, answer), from);
}

/** Models in which every formula takes each of its ways at least once. */
const models: Readonly<Record<string, QuotaModel>> = {
  insurance,
  empty: template("empty"),
  scaled: altered({
    marketingSpend: 40000,
    costPerMeeting: 80,
    closeRate: 0.35,
    meetingsHeld: null,
    "closer.headcount": 10,
  }),
  stretch: altered({ "closer.quotaMode": "manual", "closer.manualQuota": 10 }),
  salaried: altered({
    "closer.basePay": 2000,
    "setter.basePay": 4000,
    "setter.commissionPerUnit": 12.5,
    "manager.commissionRate": 0.0125,
    "manager.actual": null,
  }),
  given: altered({ meetingsBooked: 280, deals: 61.25, revenue: 700000, dealValue: null }),
  "no managers": altered({
    "manager.headcount": 0,
    "manager.monthlyOte": null,
    "manager.actual": null,
  }),
  "no closers": altered({ "closer.headcount": 0 }),
  overstretched: altered({
    "setter.quotaMode": "manual",
    "setter.manualQuota": 55,
    "setter.actual": 31,
    "closer.actual": 4.5,
    "manager.actual": 36,
  }),
  costly: altered({ "closer.monthlyOte": 20000, healthyOteShare: 0.15 }),
};

/** The same workbook with every cached value spoilt: a skipped recalculation cannot look right. */
function spoilt(description: WorkbookDescription): WorkbookDescription {
  return {
    ...description,
    sheets: description.sheets.map((sheet) => ({
      ...sheet,
      masterCheck: "spoilt",
      blocks: sheet.blocks.map((block) => ({
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => (cell.formula === null ? cell : { ...cell, value: -999 })),
        ),
      })),
    })),
  };
}

type Found = Readonly<Record<string, readonly (readonly (CellContent | undefined)[])[]>>;

async function found(bytes: Uint8Array): Promise<Found> {
  const sheets = await readWorkbookFile(bytes);
  return Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]));
}

function differs(expected: CellContent, shown: CellContent): boolean {
  return typeof expected === "number" && typeof shown === "number"
    ? Math.abs(expected - shown) > 1e-9 * Math.max(1, Math.abs(expected))
    : expected !== shown;
}

let files: Readonly<Record<string, Uint8Array>>;
beforeAll(async () => {
  const spoiltFiles: Record<string, Uint8Array> = {};
  for (const [name, model] of Object.entries(models)) {
    spoiltFiles[name] = await workbookFile(spoilt(workbookDescription(model, onADay)));
  }
  files = recalculatedAsWritten(spoiltFiles);
}, 180_000);

test.each(Object.keys(models))(
  "LibreOffice works out every cell of the %s workbook as the engine does",
  async (name) => {
    const model = models[name] ?? insurance;
    const shown = await found(files[name] ?? new Uint8Array());
    const differences = expectedCells(workbookDescription(model, onADay)).flatMap((cell) => {
      const value = shown[cell.sheet]?.[cell.row]?.[cell.column] ?? "";
      return differs(cell.value, value) ? [{ ...cell, found: value }] : [];
    });
    expect(differences).toEqual([]);
  },
);

test.each(Object.keys(models).filter((name) => name !== "empty"))(
  "no cell of the %s workbook shows an error, and no check fails",
  async (name) => {
    const { Checks: checks = [], ...sheets } = await found(files[name] ?? new Uint8Array());
    // The last column of Checks says what a check would say that does not pass.
    const cells = [...Object.values(sheets), checks.map((row) => row.slice(0, -1))].flat(2);
    expect(cells.filter((cell) => typeof cell === "string" && /^#|^FAIL|FAIL:/.test(cell))).toEqual(
      [],
    );
  },
);

test("the insurance team's master check says that all checks pass", async () => {
  const shown = await found(files["insurance"] ?? new Uint8Array());
  for (const sheet of ["About", "Inputs", "Auto quotas and OTE", "Checks"]) {
    expect(shown[sheet]?.[2]?.[1]).toBe("All checks pass");
  }
});

test("each sheet of the file raises the very doubts the engine finds", async () => {
  for (const [name, model] of Object.entries(models)) {
    const shown = await found(files[name] ?? new Uint8Array());
    const raised = (shown["Checks"] ?? []).filter((row) => row[4] === "LOOK").map((row) => row[0]);
    const doubts = quotaPlan(model)
      .findings.filter(({ weight }) => weight !== "good")
      .map(({ id }) => id);
    expect([name, [...raised].sort()]).toEqual([name, [...doubts].sort()]);
  }
});

test("a workbook spoilt by hand fails its checks: they can fail", async () => {
  const description = workbookDescription(insurance, onADay);
  const broken = {
    ...description,
    sheets: description.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) =>
            cell.name === "CloserAutoQuota"
              ? { ...cell, formula: null, value: 7 }
              : cell.name === "CloseRate"
                ? { ...cell, value: 1.3 }
                : cell,
          ),
        ),
      })),
    })),
  };
  const { broken: file } = recalculatedAsWritten({ broken: await workbookFile(broken) });
  const checks = (await found(file ?? new Uint8Array()))["Checks"] ?? [];
  const failed = checks.filter((row) => row[4] === "FAIL").map((row) => row[0]);
  expect(failed).toEqual(["C1", "C2", "C6"]);
  expect(checks[2]?.[1]).toBe("3 FAIL: see Checks");
}, 60_000);

test("the same model gives the same bytes", async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(() => workbookFile(workbookDescription(insurance, onADay))),
  );
  expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(true);
});

test("no formula of the file calls the add-in", () => {
  const formulas = workbookDescription(insurance, onADay)
    .sheets.flatMap((sheet) => sheetLayout(sheet).cells)
    .map(({ formula }) => formula ?? "");
  expect(formulas.filter((formula) => /QUOTA\.|OTE\./.test(formula))).toEqual([]);
});

import { allocationPlan, type QuotaMethod, type QuotaModel } from "../../src/engine";
import {
  addressOf,
  sheetLayout,
  workbookDescription,
  type WorkbookDescription,
} from "../../src/workbook";
import { workbookFile, type FileValue } from "../../src/xlsx";
import { onADay, template } from "../excel/printed-workbook";
import { shownIn, type Shown } from "./compared";
import { typedInto, type Typed } from "./edited-file";
import { recalculated } from "./libreoffice";

/** A named input, or a row of a table's column, counted from 1. */
type Place = string | readonly [table: string, column: string, row: number];

function cellOf(description: WorkbookDescription, place: Place): Omit<Typed, "value"> {
  for (const sheet of description.sheets) {
    const { names, tables } = sheetLayout(sheet);
    if (typeof place === "string") {
      const found = names.find(({ name }) => name === place);
      if (found === undefined) continue;
      return { sheet: sheet.name, cell: addressOf(found.row, found.column) };
    }
    const [table, header, row] = place;
    const found = tables.find(({ name }) => name === table);
    if (found === undefined) continue;
    const column = found.columns.indexOf(header);
    return { sheet: sheet.name, cell: addressOf(found.headerRow + row, column) };
  }
  throw new Error(`There is no ${String(place)}.`);
}

/** A column of a table as a recalculated file shows it. */
function columnOf(
  description: WorkbookDescription,
  shown: Shown,
  [name, header]: readonly [table: string, header: string],
): readonly FileValue[] {
  for (const sheet of description.sheets) {
    const table = sheetLayout(sheet).tables.find((each) => each.name === name);
    if (table === undefined) continue;
    const column = table.columns.indexOf(header);
    const rows = shown[sheet.name]?.slice(table.headerRow + 1) ?? [];
    return rows.slice(0, table.rowCount).map((row) => row[column] ?? "");
  }
  throw new Error(`There is no table ${name}.`);
}

function errorsIn(shown: Shown): readonly string[] {
  return Object.entries(shown).flatMap(([sheet, rows]) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        typeof cell === "string" && /^(#[A-Z]|Err:)/.test(cell)
          ? [`${sheet} ${addressOf(at, column)}: ${cell}`]
          : [],
      ),
    ),
  );
}

/** Which checks of a recalculated file fail. */
function saying(word: "FAIL" | "STALE", shown: Shown): readonly FileValue[] {
  return (shown["Checks"] ?? []).filter((row) => row[4] === word).map(([id]) => id ?? "");
}

type Edit = readonly [place: Place, value: number | string];

/** Files in which somebody typed over inputs of a model's workbook, each with what it is called. */
async function editedFiles(
  model: QuotaModel,
  cases: readonly (readonly [name: string, edits: readonly Edit[]])[],
): Promise<readonly (readonly [name: string, file: Uint8Array])[]> {
  const description = descriptionOf(model);
  const file = await workbookFile(description);
  return cases.map(([name, edits]) => {
    const typed = edits.map(([place, value]) => ({ ...cellOf(description, place), value }));
    return [name, typedInto(file, typed)];
  });
}

const descriptions = new Map<QuotaModel, WorkbookDescription>();

/** The workbook of a model, described once. */
function descriptionOf(model: QuotaModel): WorkbookDescription {
  const description = descriptions.get(model) ?? workbookDescription(model, onADay);
  descriptions.set(model, description);
  return description;
}

function planOf(model: QuotaModel) {
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned") throw new Error(JSON.stringify(plan));
  return plan;
}

const saas = template("saas-12-reps");
const big = template("segmented-48-reps");
const west = template("west-team-q4");

const changes: readonly (readonly [name: string, model: QuotaModel, method: QuotaMethod])[] = [
  ["12 reps, from the top alone", saas, "TOP_DOWN"],
  ["12 reps, by segment", saas, "SEGMENT_BLENDED"],
  ["48 reps, over all segments", big, "BLENDED"],
  ["48 reps, from the top alone", big, "TOP_DOWN"],
];

test.each(changes)(
  "a method chosen in the sheet gives the quotas that the engine gives by it: %s",
  (name, model, method) => {
    const [description, shown] = [descriptionOf(model), recalculatedFiles[name] ?? {}];
    const plan = planOf({ ...model, method });
    const column = (header: string) => columnOf(description, shown, ["AllocationPlan", header]);
    expect(column("Id")).toEqual(plan.reps.map(({ id }) => id));
    expect(column("Group")).toEqual(plan.reps.map(({ group }) => group));
    expect(column("Quota")).toEqual(plan.reps.map(({ quota }) => quota));
    const types = columnOf(description, shown, ["TypePlan", "New business"]);
    expect(types).toEqual(plan.reps.map(({ byType }) => byType.NEW_BUSINESS));
    expect(errorsIn(shown)).toEqual([]);
    // What was worked out when the workbook was written is of another method: its stamps say so, and nothing fails.
    expect(saying("STALE", shown)).toContain("V1");
    expect(saying("STALE", shown).filter((id) => !/^V\d+$/.test(String(id)))).toEqual([]);
    expect(saying("FAIL", shown)).toEqual([]);
  },
);

/** What formulas cannot follow, and the check that says what to do. */
const beyond: readonly (readonly [
  name: string,
  said: {
    readonly model: QuotaModel;
    readonly edits: readonly Edit[];
    readonly failing: readonly string[];
  },
])[] = [
  [
    "a blend of which nobody told a view from below",
    { model: west, edits: [["QuotaMethod", "BLENDED"]], failing: ["W9"] },
  ],
  [
    "a segment that has no targets",
    { model: big, edits: [[["RosterList", "Segment", 1], "Elsewhere"]], failing: ["W1"] },
  ],
  [
    "reps who were all taken out of a group",
    {
      model: big,
      edits: [...big.roster, ...big.hires].flatMap(({ role, segment }, at): readonly Edit[] =>
        role === "AM" && segment === "SMB" ? [[["RosterList", "Time", at + 1], 0]] : [],
      ),
      failing: ["P4", "W10"],
    },
  ],
  [
    "a fiscal year a year later, by month",
    { model: saas, edits: [["FiscalYearStart", 46_388]], failing: ["W7"] },
  ],
  [
    "a fiscal year a year later, by quarter",
    { model: big, edits: [["FiscalYearStart", 46_388]], failing: ["W7"] },
  ],
  [
    "quarters instead of months",
    { model: saas, edits: [["PlanPeriod", "quarter"]], failing: ["W7"] },
  ],
  ["months instead of quarters", { model: big, edits: [["PlanPeriod", "month"]], failing: ["W7"] }],
];

const inMidYear: readonly Edit[] = [
  [["ChangeList", "Share", 1], 0.6],
  [["ChangeList", "Grace days", 1], 200],
  [["ChangeList", "From", 2], 46_125],
];

let recalculatedFiles: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  const cases: readonly (readonly [string, QuotaModel, readonly Edit[]])[] = [
    ...changes.map(([name, model, method]) => [name, model, [["QuotaMethod", method]]] as const),
    ...beyond.map(([name, { model, edits }]) => [name, model, edits] as const),
    ["in mid-year", big, inMidYear],
  ];
  const files = await Promise.all(
    [saas, big, west].map((model) =>
      editedFiles(
        model,
        cases.filter(([, of]) => of === model).map(([name, , edits]) => [name, edits]),
      ),
    ),
  );
  recalculatedFiles = await shownIn(recalculated(Object.fromEntries(files.flat())));
}, 900_000);

test.each(beyond)(
  "what formulas cannot follow shows no error, and a check that says what to do: %s",
  (name, said) => {
    const shown = recalculatedFiles[name] ?? {};
    expect(shown["Checks"]?.length).toBeGreaterThan(0);
    expect(errorsIn(shown)).toEqual([]);
    expect(saying("FAIL", shown)).toEqual(expect.arrayContaining([...said.failing]));
  },
);

test("changes in mid-year typed into their list change what everybody carries as they change the engine's", () => {
  const model = {
    ...big,
    changes: big.changes.map((change, at) =>
      at === 0
        ? { ...change, share: 0.6, graceDays: 200 }
        : { ...change, from: "2026-04-13", to: "" },
    ),
  };
  const [description, shown] = [descriptionOf(big), recalculatedFiles["in mid-year"] ?? {}];
  const column = (header: string) => columnOf(description, shown, ["QuotasNow", header]);
  const { reps } = planOf(model);
  expect(column("Id")).toEqual(reps.map(({ id }) => id));
  expect(column("Quota now")).toEqual(reps.map(({ quotaNow }) => quotaNow));
  expect(column("Q2")).toEqual(reps.map(({ periodsNow }) => periodsNow[1]));
  expect(column("Quota now")).not.toEqual(planOf(big).reps.map(({ quotaNow }) => quotaNow));
  expect(errorsIn(shown)).toEqual([]);
});

import { readFileSync } from "node:fs";
import { allocationPlan, type QuotaModel } from "../../src/engine";
import { readSettings } from "../../src/intake";
import {
  inputTables,
  sheetLayout,
  workbookDescription,
  type Cell,
  type CellContent,
  type WorkbookDescription,
} from "../../src/workbook";
import { growingTables } from "../../src/workbook/control/growing-tables";
import { onADay, template } from "../excel/printed-workbook";
import { plainRep } from "../engine/small-team";
import { recalculatedSpoilt, type Shown } from "./compared";

type Row = Readonly<Record<string, CellContent>>;

const saas = template("saas-12-reps");
const newRep = {
  ...plainRep,
  id: "ae-13",
  name: "Thirteenth Rep",
  role: "AE" as const,
  startDate: "2026-04-01",
  annualOte: 240_000,
  payMix: 0.5,
};
const grown: QuotaModel = {
  ...saas,
  roster: [...saas.roster.slice(0, -1), newRep, ...saas.roster.slice(-1)],
};

function planOf(model: QuotaModel) {
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned") throw new Error(JSON.stringify(plan));
  return plan;
}

const written = (model: QuotaModel) => workbookDescription(model, onADay);

/** The workbook after somebody inserted a row above the last one of a table, and typed into it what no formula fills in. */
function withRow(workbook: WorkbookDescription, table: string, typed: Row): WorkbookDescription {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => {
        if (block.table !== table) return block;
        const last = block.rows.at(-1) ?? [];
        const row = last.map((cell, at): Cell => {
          const value = typed[block.columns[at]?.header ?? ""] ?? null;
          return cell.formula === null ? { ...cell, value, name: null } : { ...cell, name: null };
        });
        return { ...block, rows: [...block.rows.slice(0, -1), row, last] };
      }),
    })),
  };
}

/** The rows of a table as a recalculated file shows them, by header. */
function rowsOf(workbook: WorkbookDescription, shown: Shown, name: string): readonly Row[] {
  for (const sheet of workbook.sheets) {
    const table = sheetLayout(sheet).tables.find((each) => each.name === name);
    if (table === undefined) continue;
    const rows = shown[sheet.name]?.slice(table.headerRow + 1) ?? [];
    return rows
      .slice(0, table.rowCount)
      .map((row) => Object.fromEntries(table.columns.map((header, at) => [header, row[at] ?? ""])));
  }
  throw new Error(`There is no table ${name}.`);
}

/** The tables that must grow, with what to type into a new row. */
function needed(workbook: WorkbookDescription, shown: Shown): readonly Row[] {
  return rowsOf(workbook, shown, "RowsNeeded").filter(({ State }) => State !== "OK");
}

const onRoster: Row = {
  Id: newRep.id,
  Name: newRep.name,
  Standing: "EMPLOYED",
  Role: "AE",
  Start: 46_113,
  OTE: 240_000,
  "Pay mix": 0.5,
  Time: 1,
};

/** What somebody types who does what the table says: the id, where it stands, and the period of each row. */
function typedInto(table: string, at: number): Row {
  const periods = planOf(saas).calendar.periods;
  const label = periods[at]?.label ?? "";
  return {
    Id: newRep.id,
    Rep: newRep.id,
    Standing: "EMPLOYED",
    "Row of": newRep.id,
    Order: 13,
    ...(table === "SalesforceQuotas" || table === "HubSpotGoals"
      ? { Period: monthOrNumber(table, at, label) }
      : {}),
  };
}

/** A period as the other rows of its table tell it. */
function monthOrNumber(table: string, at: number, label: string): CellContent {
  const rows = workbookDescription(saas, onADay).sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.table === table ? [block] : [])),
  );
  const [block] = rows;
  const column = block?.columns.findIndex(({ header }) => header === "Period") ?? -1;
  return block?.rows[at]?.[column]?.value ?? label;
}

/** What stands in a table of a plan, by id, in the columns that the engine works out. */
function said(workbook: WorkbookDescription, name: string): readonly Row[] {
  const blocks = workbook.sheets.flatMap(({ blocks: all }) => all);
  const block = blocks.find(({ table }) => table === name);
  return (block?.rows ?? []).map((row) =>
    Object.fromEntries(
      row.flatMap(({ value }, at) => {
        const header = block?.columns[at]?.header ?? "";
        return [[header, value ?? ""]];
      }),
    ),
  );
}

/** Places in ties are typed in the order in which people come, and decide nothing where nothing is tied. */
const ofTies = [
  "Row",
  "Order",
  "Order in all",
  "Sorted by",
  "Order 1",
  "Order 2",
  "Sort 1",
  "Sort 2",
];

function differing(wanted: readonly Row[], found: readonly Row[]): readonly string[] {
  const idOf = (row: Row) => String(row["Id"] ?? row["Group"]) + String(row["Revenue type"] ?? "");
  const byId = new Map(found.map((row) => [idOf(row), row]));
  return wanted.flatMap((row) =>
    Object.entries(row).flatMap(([header, value]) => {
      const is = byId.get(idOf(row))?.[header];
      const isAlike =
        typeof value === "number" && typeof is === "number"
          ? Math.abs(value - is) <= 1e-9 * Math.max(1, Math.abs(value))
          : value === is;
      return isAlike || ofTies.includes(header)
        ? []
        : [`${idOf(row)} ${header}: ${String(is)}, not ${String(value)}`];
    }),
  );
}

test("every table with a row for each rep is known as one that must grow with the team", () => {
  for (const model of [saas, template("segmented-48-reps")]) {
    const ids = planOf(model).reps.map(({ id }) => id);
    const tables = workbookDescription(model, onADay).sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ table, rows }) => {
        const first = new Set(rows.map((row) => row[0]?.value));
        return table !== null && table !== "RosterList" && ids.every((id) => first.has(id))
          ? [table]
          : [];
      }),
    );
    expect(tables).toContain("AllocationPlan");
    expect(tables.filter((table) => growingTables[table] === undefined)).toEqual([]);
  }
});

/** How many rows each table of a model's workbook has. */
function rowCounts(model: QuotaModel): ReadonlyMap<string, number> {
  return new Map(
    written(model).sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ table, rows }) => (table === null ? [] : [[table, rows.length] as const])),
    ),
  );
}

test.each(["saas-12-reps-with-deals", "segmented-48-reps", "west-team-q4"])(
  "every table that one more rep makes longer is known: %s",
  (name) => {
    const read = readSettings(readFileSync(`templates/${name}.json`, "utf8"));
    if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));
    const model: QuotaModel = { ...read.model, scenarios: [] };
    const like = model.roster.find(({ role }) => role === "AE") ?? plainRep;
    const more = { ...model, roster: [...model.roster, { ...like, id: "one-more" }] };
    const before = rowCounts(model);
    const longer = [...rowCounts(more)]
      .filter(([table, rows]) => rows !== before.get(table))
      .map(([table]) => table);
    expect(longer).toContain("AllocationPlan");
    // What is found anew is no list that anybody writes rows into.
    const known = new Set([...Object.keys(growingTables), ...inputTables, "FindingList"]);
    expect(longer.filter((table) => !known.has(table))).toEqual([]);
  },
);

test("somebody who adds a rep by hand is told which tables must grow, and then the workbook is that of thirteen reps", async () => {
  const roster = withRow(written(saas), "RosterList", onRoster);
  const asked = needed(roster, await recalculatedSpoilt(roster));
  expect(asked.map(({ Table }) => Table)).toContain("AllocationPlan");
  let workbook = roster;
  for (const { Table, Missing } of asked) {
    for (let at = 0; at < Number(Missing); at += 1) {
      workbook = withRow(workbook, String(Table), typedInto(String(Table), at));
    }
  }
  const shown = await recalculatedSpoilt(workbook);
  expect(needed(workbook, shown)).toEqual([]);
  const engine = written(grown);
  const checked = ["TeamList", "PastCapacity", "AllocationPlan", "RoundingPlan", "TypePlan"];
  for (const table of [...checked, "PeriodQuotas", "PoolGroups", "PoolParts"]) {
    expect(differing(said(engine, table), rowsOf(workbook, shown, table))).toEqual([]);
  }
  const checks = (shown["Checks"] ?? []).filter((row) => row[4] === "FAIL" || row[4] === "STALE");
  // What was worked out when the workbook was written is of twelve reps, and says so.
  expect(checks.map(([id]) => String(id)).filter((id) => !/^V\d+$/.test(id))).toEqual([]);
  expect(checks.length).toBeGreaterThan(0);
}, 300_000);

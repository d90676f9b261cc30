import { type QuotaModel } from "../../src/engine";
import { readSettingsValue } from "../../src/intake";
import {
  addressOf,
  sheetLayout,
  sheetSettings,
  workbookDescription,
  type WorkbookDescription,
} from "../../src/workbook";
import { readWorkbookTables, workbookFile } from "../../src/xlsx";
import { teamOfAes } from "../engine/small-team";
import { onADay, template } from "../excel/printed-workbook";
import { differencesIn, recalculatedTogether, shownIn, type Shown } from "./compared";
import { typedInto, type Typed } from "./edited-file";
import { recalculated, recalculatedAsWritten } from "./libreoffice";

/** Five reps who share one target from the top, one of them on a ramp and one part-time. */
const five: QuotaModel = {
  ...teamOfAes(5_000_003, [
    {},
    {},
    { capacity: 0.5 },
    { startDate: "2026-03-15" },
    { annualOte: 120_000, payMix: 0.5 },
  ]),
  company: { name: "Five & Co <Ltd>", currency: "EUR" },
};

const models: Readonly<Record<string, QuotaModel>> = {
  "saas-12-reps": template("saas-12-reps"),
  "segmented-48-reps": template("segmented-48-reps"),
  "west-team-q4": template("west-team-q4"),
  five,
};

const descriptions = new Map(
  Object.entries(models).map(
    ([name, model]) => [name, workbookDescription(model, onADay)] as const,
  ),
);

let recalculatedOf: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  const files = Object.fromEntries(descriptions);
  recalculatedOf = await recalculatedTogether(files, recalculatedAsWritten);
}, 600_000);

test.each([...descriptions])(
  "LibreOffice works out every cell of the whole workbook as the engine does, and every check passes: %s",
  (name, description) => {
    const shown = recalculatedOf[name] ?? {};
    expect(differencesIn(description, shown)).toEqual([]);
    expect(shown["About"]?.[2]?.[1]).toBe("All checks pass");
    const cells = Object.values(shown).flat(2);
    expect(cells.filter((cell) => typeof cell === "string" && /^#[A-Z]/.test(cell))).toEqual([]);
  },
);

/** Sheets on which nothing is a value that was worked out when the workbook was written. */
const live = [
  "Capacity",
  "Territory weights",
  "Allocation",
  "Bounds and rounding",
  "Revenue types",
  "Period quotas",
  "Back-test",
  "Summary",
  "Quota list",
  "OTE and commission",
  "CRM load",
];

/** The cell of a named input, or of a row of a table's column. */
function cellOf(
  description: WorkbookDescription,
  input:
    | { readonly name: string }
    | { readonly table: string; readonly column: string; readonly row: number },
): Omit<Typed, "value"> {
  for (const sheet of description.sheets) {
    const layout = sheetLayout(sheet);
    if ("name" in input) {
      const found = layout.names.find(({ name }) => name === input.name);
      if (found !== undefined)
        return { sheet: sheet.name, cell: addressOf(found.row, found.column) };
      continue;
    }
    const table = layout.tables.find(({ name }) => name === input.table);
    const column = table?.columns.indexOf(input.column) ?? -1;
    if (table !== undefined && column >= 0) {
      return { sheet: sheet.name, cell: addressOf(table.headerRow + input.row, column) };
    }
  }
  throw new Error(JSON.stringify(input));
}

test("ten numbers typed into the file by somebody else move the workbook as they move the engine", async () => {
  const model = template("segmented-48-reps");
  const description = workbookDescription(model, onADay);
  const roster = (column: string, row: number, value: number): Typed => ({
    ...cellOf(description, { table: "RosterList", column, row }),
    value,
  });
  const typed: readonly Typed[] = [
    { ...cellOf(description, { name: "CoverageBuffer" }), value: 1.2 },
    { ...cellOf(description, { name: "BlendShare" }), value: 0.35 },
    { ...cellOf(description, { name: "MaxWeight" }), value: 1.15 },
    { ...cellOf(description, { name: "SlipShare" }), value: 0.4 },
    { ...cellOf(description, { table: "TargetList", column: "Amount", row: 1 }), value: 9_000_000 },
    {
      ...cellOf(description, { table: "TerritoryList", column: "Market maturity", row: 2 }),
      value: 1,
    },
    {
      ...cellOf(description, { table: "TerritoryList", column: "Account density", row: 5 }),
      value: 5,
    },
    roster("Previous bookings", 3, 1_234_567),
    roster("Time", 4, 0.5),
    roster("OTE", 5, 333_000),
  ];
  const file = typedInto(await workbookFile(description), typed);
  const files = recalculated({ edited: file });
  const bytes = files["edited"] ?? new Uint8Array();
  const shown = (await shownIn(files))["edited"] ?? {};
  // What the file says now, read back as anybody's workbook would be.
  const { names, tables } = await readWorkbookTables(bytes);
  const { settings, lost } = sheetSettings(names, tables, model);
  expect(lost).toEqual([]);
  const reading = readSettingsValue(settings);
  if (reading.kind !== "model") throw new Error(JSON.stringify(reading.problems));
  expect(reading.model.allocation.blendShare).toBe(0.35);
  expect(reading.model.roster[3]?.capacity).toBe(0.5);
  const changed = workbookDescription(reading.model, onADay);
  const differences = differencesIn(changed, shown).filter((line) =>
    live.some((sheet) => line.startsWith(`${sheet} row `)),
  );
  // The third row of every sheet repeats the master check, which says that stamped values are of other inputs.
  expect(differences.filter((line) => !line.includes(" row 3 "))).toEqual([]);
  expect(shown["Allocation"]?.[2]?.[1]).toBe("All checks pass; STALE parts: 2, see Checks");
  expect(differencesIn(description, shown).length).toBeGreaterThan(500);
}, 240_000);

import { inspection, type Finding } from "../../src/inspector";
import { addressOf, sheetLayout, workbookDescription } from "../../src/workbook";
import { readCells, workbookFile } from "../../src/xlsx";
import { onADay, template } from "../excel/printed-workbook";
import { edited } from "../xlsx/edited-file";

const description = workbookDescription(template("saas-12-reps"), onADay);
const layouts = description.sheets.map(sheetLayout);

/** The part of a sheet, and a sheet's cell by its name or by the label before it. */
const partOf = (sheet: string) =>
  `xl/worksheets/sheet${layouts.findIndex(({ name }) => name === sheet) + 1}.xml`;

function columnOf(
  table: string,
  header: string,
): { readonly sheet: string; readonly cells: string[] } {
  for (const { name, tables } of layouts) {
    const found = tables.find((each) => each.name === table);
    if (found === undefined) continue;
    const column = found.columns.indexOf(header);
    const cells = Array.from({ length: found.rowCount }, (_, row) =>
      addressOf(found.headerRow + 1 + row, column),
    );
    return { sheet: name, cells };
  }
  throw new Error(`There is no ${table}.`);
}

function named(wanted: string): { readonly sheet: string; readonly cells: string[] } {
  for (const { name, names } of layouts) {
    const found = names.find((each) => each.name === wanted);
    if (found !== undefined) return { sheet: name, cells: [addressOf(found.row, found.column)] };
  }
  throw new Error(`There is no ${wanted}.`);
}

/** A label's figure, in the column to the right of it. */
function labelled(
  sheet: string,
  label: string,
): { readonly sheet: string; readonly cells: string[] } {
  const cell = layouts
    .find(({ name }) => name === sheet)
    ?.cells.find(({ value }) => value === label);
  if (cell === undefined) throw new Error(`${sheet} has no ${label}.`);
  return { sheet, cells: [addressOf(cell.row, cell.column + 1)] };
}

/** Cells pasted as values over themselves: the formula is gone, and what it gave stays. */
const pasted =
  (cells: readonly string[]) =>
  (xml: string): string =>
    cells.reduce(
      (so, cell) => so.replace(new RegExp(`(<c r="${cell}"[^>]*>)<f[^>]*>[^<]*</f>`), "$1"),
      xml,
    );

const pastes = [
  columnOf("QuotaList", "Quota"),
  columnOf("AllocationPlan", "Quota"),
  named("RevenueTarget"),
  labelled("Summary", "Pool"),
  named("MasterCheck"),
];

function findings(bytes: Uint8Array): readonly Finding[] {
  const reading = readCells(bytes);
  if (reading.kind === "unreadable") throw new Error(reading.what);
  return inspection(reading.workbook).findings;
}

test("of values pasted over formulas the inspector names each, which no check of the workbook can", async () => {
  const file = await workbookFile(description);
  const ofSheet = new Map<string, string[]>();
  for (const { sheet, cells } of pastes) {
    const part = partOf(sheet);
    ofSheet.set(part, [...(ofSheet.get(part) ?? []), ...cells]);
  }
  const edits = Object.fromEntries(
    [...ofSheet].map(([part, cells]) => [part, pasted(cells)] as const),
  );
  const before = findings(file).filter(({ rule }) => ["typed-over", "failed-check"].includes(rule));
  expect(before).toEqual([]);
  const after = findings(edited(file, edits));
  const told = after
    .filter(({ rule }) => ["typed-over", "failed-check"].includes(rule))
    .map(({ weight, sheet, cells }) => [weight, sheet, cells]);
  const span = ({ sheet, cells }: (typeof pastes)[number]) => [
    sheet,
    cells.length === 1 ? cells[0] : `${cells[0] ?? ""}:${cells.at(-1) ?? ""}`,
  ];
  const weights = ["error", "error", "warning", "warning", "error"];
  const wanted = pastes.map((paste, at) => [weights[at], ...span(paste)]);
  const inOrder = (rows: readonly (readonly (string | null | undefined)[])[]) =>
    rows.map((row) => row.join(" ")).sort();
  expect(inOrder(told)).toEqual(inOrder(wanted));
}, 120_000);

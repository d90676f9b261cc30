import { columnLetters, printSetup, sheetLayout, workbookDescription } from "../../src/workbook";
import type { WorkbookDescription } from "../../src/workbook";
import { onADay, template } from "../excel/printed-workbook";

const saas = workbookDescription(template("saas-12-reps"), onADay);

function layoutOf(name: string, description: WorkbookDescription = saas) {
  const sheet = description.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheetLayout(sheet);
}

function columnOf(name: string, table: string, header: string) {
  const layout = layoutOf(name);
  const found = layout.tables.find((each) => each.name === table);
  const column = found?.columns.indexOf(header) ?? -1;
  const head = found?.headerRow ?? 0;
  return layout.cells.filter((cell) => cell.column === column && cell.row > head);
}

test("limits of inputs are written with their thousands, and stand on the right", () => {
  const limits = columnOf("Assumptions", "PlanInputs", "Up to").filter(
    ({ value }) => value === 1e9,
  );
  expect(limits.length).toBeGreaterThan(0);
  expect(new Set(limits.map(({ format, look }) => `${format} ${look}`))).toEqual(
    new Set(["whole number note"]),
  );
});

test("a step of the engagement says whether it is open", () => {
  const { cells, names } = layoutOf("Engagement");
  const states = names.find(({ name }) => name === "StepStates");
  const shown = cells.filter(
    ({ row, column }) =>
      column === states?.column && row >= states.row && row < states.row + states.rowCount,
  );
  expect(shown.map(({ value }) => value)).toEqual(Array.from({ length: 16 }, () => "open"));
});

test("the checklists begin on the first page, which stands upright", () => {
  const layout = layoutOf("Engagement");
  const { breaks, landscape, pagesWide } = printSetup(layout, saas);
  expect([landscape, pagesWide, breaks]).toEqual([false, 1, []]);
});

test.each(["Assumptions", "Checks", "Sign-off", "Summary", "Benchmarks"])(
  "%s is one page wide, in letters of six points and more",
  (name) => {
    const layout = layoutOf(name);
    const { area, pagesWide } = printSetup(layout, saas);
    const last = /^\$A\$1:\$([A-Z]+)\$/.exec(area ?? "")?.[1];
    const shown = layout.widths.filter(
      (_width, place) => last === undefined || place <= columnsTo(last),
    );
    // A landscape page is 784 points wide, a letter of 11 points 5.25 wide and a column's edges 3.75.
    const points = shown.reduce((sum, width) => sum + 5.25 * width + 3.75, 0);
    expect(pagesWide).toBe(1);
    expect((11 * 784) / points).toBeGreaterThan(6);
  },
);

function columnsTo(letters: string): number {
  return Array.from({ length: 100 }, (_none, place) => columnLetters(place)).indexOf(letters);
}

test("headings stand in the first column, over their table", () => {
  const wide = ["Capacity", "Allocation", "Quota to OTE"].flatMap((name) =>
    layoutOf(name).cells.filter(({ look }) => look === "heading"),
  );
  const away = wide.filter(({ column }) => column > 0).map(({ value }) => value);
  // Longer than what all pages may repeat.
  expect(away).toEqual([]);
});

test("no text of a sheet begins or ends in a blank", () => {
  const loose = saas.sheets.flatMap((sheet) =>
    sheetLayout(sheet).cells.filter(
      ({ value }) => typeof value === "string" && value !== value.trim(),
    ),
  );
  expect(loose.map(({ value }) => value)).toEqual([]);
});

test("a group of no segment is called so where the pool is split by segment", () => {
  const groups = columnOf("Allocation", "PoolGroups", "Group").slice(0, 4);
  expect(groups.map(({ value }) => value)).toEqual([
    "AE",
    "AM",
    "AE (no segment)",
    "AM (no segment)",
  ]);
});

import { addressOf, sheetLayout, workbookDescription } from "../../src/workbook";
import { readWorkbookFile, workbookFile } from "../../src/xlsx";
import { onADay, template } from "../excel/printed-workbook";
import { typedInto, type Typed } from "./edited-file";
import { recalculated } from "./libreoffice";

type Place = { readonly table: string; readonly column: string; readonly row: number };

/** What the file of a template shows once somebody typed into rows of its tables. */
async function shownAfter(
  name: "saas-12-reps" | "segmented-48-reps",
  typed: readonly (Place & { readonly value: number | string })[],
): Promise<Readonly<Record<string, readonly (readonly unknown[])[]>>> {
  const description = workbookDescription(template(name), onADay);
  const layouts = description.sheets.map(sheetLayout);
  const cells = typed.flatMap(({ table, column, row, value }): readonly Typed[] =>
    layouts.flatMap((layout) =>
      layout.tables
        .filter((each) => each.name === table)
        .map(({ headerRow, columns }) => ({
          sheet: layout.name,
          cell: addressOf(headerRow + row, columns.indexOf(column)),
          value,
        })),
    ),
  );
  expect(cells).toHaveLength(typed.length);
  const { file } = recalculated({ file: typedInto(await workbookFile(description), cells) });
  const sheets = await readWorkbookFile(file ?? new Uint8Array());
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.rows]));
}

/** Whether each finding still holds, by its id. */
function statesIn(rows: readonly (readonly unknown[])[] = []): Readonly<Record<string, unknown>> {
  const header = rows.findIndex((row) => row[2] === "Still so");
  const end = rows.findIndex((row, at) => at > header && row[0] === "In words");
  return Object.fromEntries(
    rows
      .slice(header + 1, end)
      .filter((row) => row[1])
      .map((row) => [String(row[1]), row[2]]),
  );
}

test("of two groups beyond their capacity, the finding of the one that is asked for less holds no more", async () => {
  const before = statesIn((await shownAfter("saas-12-reps", []))["Findings"]);
  expect(before).toMatchObject({
    "beyond-capacity-AE": "yes",
    "beyond-capacity-AM": "yes",
    "unlikely-target": "as written",
  });
  const less = { table: "TargetList", column: "Amount", row: 1, value: 4_000_000 };
  const shown = await shownAfter("saas-12-reps", [less]);
  expect(statesIn(shown["Findings"])).toMatchObject({
    "beyond-capacity-AE": "no",
    "beyond-capacity-AM": "yes",
    "ramping-reps": "yes",
    "unlikely-target": "OUT: inputs changed since",
  });
}, 240_000);

test("a bound that loses its reason, and a method that suits no more, are told at once", async () => {
  const shown = await shownAfter("segmented-48-reps", [
    { table: "BoundList", column: "Reason", row: 2, value: "" },
    { table: "PlanInputs", column: "Value", row: 13, value: 3 },
  ]);
  const months = shown["Assumptions"]?.find((row) => row[0] === "Months of data");
  expect(months?.[1]).toBe(3);
  const warning = (id: string) => shown["Checks"]?.find((row) => row[0] === id);
  expect([warning("bounds-without-reason")?.[2], warning("bounds-without-reason")?.[4]]).toEqual([
    1,
    "LOOK",
  ]);
  expect([warning("other-method")?.[2], warning("other-method")?.[4]]).toEqual([1, "LOOK"]);
  const suited = shown["Methodology"]?.find((row) => row[0] === "Suits best");
  expect(suited?.[2]).toBe("TOP_DOWN");
}, 240_000);

import { addressOf, sheetLayout, workbookDescription } from "../../src/workbook";
import { workbookFile } from "../../src/xlsx";
import { onADay, template } from "../excel/printed-workbook";
import { shownIn, type Shown } from "./compared";
import { typedInto, type Typed } from "./edited-file";
import { recalculated } from "./libreoffice";

type Place = { readonly table: string; readonly column: string; readonly row: number };

/** The file of a template once somebody typed into rows of its tables. */
async function fileAfter(
  name: "saas-12-reps" | "segmented-48-reps",
  typed: readonly (Place & { readonly value: number | string })[],
): Promise<Uint8Array> {
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
  return typedInto(await workbookFile(description), cells);
}

let shown: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  const less = { table: "TargetList", column: "Amount", row: 1, value: 4_000_000 };
  const asWritten = await fileAfter("saas-12-reps", []);
  const lessAsked = await fileAfter("saas-12-reps", [less]);
  const otherMethod = await fileAfter("segmented-48-reps", [
    { table: "BoundList", column: "Reason", row: 2, value: "" },
    { table: "PlanInputs", column: "Value", row: 13, value: 3 },
  ]);
  shown = await shownIn(recalculated({ asWritten, lessAsked, otherMethod }));
}, 400_000);

/** Whether each finding still holds, by its id. */
function statesIn(rows: readonly (readonly unknown[])[] = []): Readonly<Record<string, unknown>> {
  const header = rows.findIndex((row) => row[2] === "Still so");
  const end = rows.findIndex((row, at) => at > header && row[0] === "In words, as of writing");
  return Object.fromEntries(
    rows
      .slice(header + 1, end)
      .filter((row) => row[1])
      .map((row) => [String(row[1]), row[2]]),
  );
}

test("of two groups beyond their capacity, the finding of the one that is asked for less holds no more", () => {
  expect(statesIn(shown["asWritten"]?.["Findings"])).toMatchObject({
    "beyond-capacity-AE": "yes",
    "beyond-capacity-AM": "yes",
    "unlikely-target": "as written",
  });
  expect(statesIn(shown["lessAsked"]?.["Findings"])).toMatchObject({
    "beyond-capacity-AE": "no",
    "beyond-capacity-AM": "yes",
    "ramping-reps": "yes",
    "unlikely-target": "STALE: inputs changed since",
  });
});

test("a bound that loses its reason, and a method that suits no more, are told at once", () => {
  const sheets = shown["otherMethod"] ?? {};
  const months = sheets["Assumptions"]?.find((row) => row[0] === "Months of data");
  expect(months?.[1]).toBe(3);
  const warning = (id: string) => sheets["Checks"]?.find((row) => row[0] === id);
  expect([warning("bounds-without-reason")?.[2], warning("bounds-without-reason")?.[4]]).toEqual([
    1,
    "LOOK",
  ]);
  expect([warning("other-method")?.[2], warning("other-method")?.[4]]).toEqual([1, "LOOK"]);
  const suited = sheets["Methodology"]?.find((row) => row[0] === "Suits best");
  expect(suited?.[2]).toBe("TOP_DOWN");
});

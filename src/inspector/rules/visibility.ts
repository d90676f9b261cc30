import { lettersOf } from "../address";
import { atLarge, type Spot } from "../finding";
import type { HiddenSpan, InspectedSheet } from "../inspected";
import type { Survey } from "../survey";
import { counted, shown } from "../words";

function spans(many: readonly HiddenSpan[], label: (at: number) => string): string {
  const told = many
    .slice(0, 5)
    .map(({ first, last }) =>
      first === last ? label(first) : `${label(first)} to ${label(last)}`,
    );
  return (
    told.join(", ") + (many.length > told.length ? ` and ${many.length - told.length} more` : "")
  );
}

function hidden(sheet: InspectedSheet): readonly Spot[] {
  const { name, state, hiddenRows, hiddenColumns } = sheet;
  const spots: Spot[] = [];
  if (state === "hidden") spots.push(atLarge("hidden-sheet", name, "The sheet is hidden."));
  if (state === "veryHidden") {
    spots.push(
      atLarge("very-hidden-sheet", name, "The sheet is hidden so that only code can show it."),
    );
  }
  if (hiddenRows.length > 0) {
    const said = spans(hiddenRows, (row) => String(row + 1));
    spots.push(atLarge("hidden-rows", name, `Rows are hidden: ${said}.`));
  }
  if (hiddenColumns.length > 0) {
    spots.push(
      atLarge("hidden-columns", name, `Columns are hidden: ${spans(hiddenColumns, lettersOf)}.`),
    );
  }
  return spots;
}

/** Sheets, rows and columns that nobody sees. */
export function hiddenSpots({ workbook }: Survey): readonly Spot[] {
  return workbook.sheets.flatMap(hidden);
}

/** Sheets that hold nothing, and cells drawn together. */
export function sheetSpots({ workbook }: Survey): readonly Spot[] {
  return workbook.sheets.flatMap(({ name, cells, hasDrawing, merged }) => {
    const isBlank =
      !hasDrawing && cells.every(({ value, formula }) => value === null && formula === null);
    const areas = merged.slice(0, 5).join(", ") + (merged.length > 5 ? ", …" : "");
    return [
      ...(isBlank ? [atLarge("blank-sheet", name, "The sheet holds nothing.")] : []),
      ...(merged.length === 0
        ? []
        : [
            atLarge(
              "merged-cells",
              name,
              `${counted(merged.length, "area is", "areas are")} merged: ${shown(areas)}.`,
            ),
          ]),
    ];
  });
}

/** Passwords that lock people out of what they own. */
export function passwordSpots({ workbook }: Survey): readonly Spot[] {
  const sheets = workbook.sheets.filter(({ protection }) => protection === "password");
  return [
    ...(workbook.protection === "password"
      ? [atLarge("password-protected", null, "The workbook's structure is locked with a password.")]
      : []),
    ...sheets.map(({ name }) =>
      atLarge("password-protected", name, "The sheet is locked with a password."),
    ),
  ];
}

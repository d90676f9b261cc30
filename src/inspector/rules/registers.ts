import { cellKey } from "../address";
import type { Spot } from "../finding";
import { registersOf, type Register } from "../registers";
import type { Survey } from "../survey";
import { shown } from "../words";

/** A text without blanks around it; an untouched cell and an empty text are alike. */
function textAt({ sheet }: Register, row: number, column: number): string {
  return String(sheet.cells.get(cellKey(row, column))?.value ?? "").trim();
}

function rowSpots(register: Register, row: number): readonly Spot[] {
  const { sheet, value, source, evidence } = register;
  const at = { sheet: sheet.sheet.name, row };
  const figure = textAt(register, row, value);
  if (figure === "") return [];
  const isConfirmed = textAt(register, row, evidence).toUpperCase() === "CONFIRMED";
  const spots: Spot[] = [];
  if (!isConfirmed) {
    const words = `${shown(figure)} is only assumed.`;
    spots.push({ ...at, rule: "assumed-left", column: evidence, alike: "", words });
  }
  if (textAt(register, row, source) !== "") return spots;
  const words = isConfirmed ? "is CONFIRMED, yet nobody says by what" : "has no source";
  return [
    ...spots,
    {
      ...at,
      rule: isConfirmed ? "confirmed-without-source" : "input-without-source",
      column: source,
      alike: "",
      words: `${shown(figure)} ${words}.`,
    },
  ];
}

/** Inputs that nobody vouches for. */
export function registerSpots(survey: Survey): readonly Spot[] {
  return registersOf(survey).flatMap((register) => {
    const { top, bottom } = register.extent;
    const spots: Spot[] = [];
    // A table may claim more rows than anybody filled.
    const rows = [...register.sheet.cells.values()].flatMap(({ row, column }) =>
      column === register.value && row >= top && row <= bottom ? [row] : [],
    );
    for (const row of rows) spots.push(...rowSpots(register, row));
    return spots;
  });
}

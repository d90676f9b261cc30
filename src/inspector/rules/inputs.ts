import { cellKey, extentOf, type Extent, type Place } from "../address";
import { uncovered } from "../covered";
import type { Spot } from "../finding";
import type { InspectedCell } from "../inspected";
import { namedCells } from "../named-cells";
import { readerOf, type ReadArea } from "../reads";
import { registersOf } from "../registers";
import type { Survey, SurveyedSheet } from "../survey";
import { shown } from "../words";

/** The yellow of our own inputs. */
const INPUT_FILL = "FFF9DB";

type Input = Place & { readonly value: InspectedCell["value"] };

function isDressed({ style }: InspectedCell): boolean {
  return !style.isLocked || style.fill === INPUT_FILL || style.isInput;
}

/** Text counts only where it is chosen from a list: everything else typed as text is for people. */
function counts({ row, column, value }: InspectedCell, choices: readonly Extent[]): boolean {
  if (typeof value !== "string") return value !== null;
  return choices.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** The cells of a sheet that are there to be filled in and are. */
function inputsOf(sheet: SurveyedSheet, names: ReadonlyMap<number, string>): readonly Input[] {
  const choices = sheet.sheet.choices.flatMap((area) => extentOf(area) ?? []);
  return [...sheet.cells.values()].filter((cell) => {
    if (cell.formula !== null) return false;
    const isNamed = names.has(cellKey(cell.row, cell.column));
    if (isDressed(cell)) return counts(cell, choices) || (isNamed && cell.value === null);
    return isNamed && typeof cell.value === "number";
  });
}

/** Every area that any formula reads, once, sheet by sheet. */
function areasRead(survey: Survey): readonly (readonly Extent[])[] {
  const reader = readerOf(survey);
  const known = survey.sheets.map(() => new Map<number, Set<number>>());
  const areas: Extent[][] = survey.sheets.map(() => []);
  const tell = (read: readonly ReadArea[]) => {
    for (const area of read) {
      const first = cellKey(area.top, area.left);
      const last = cellKey(area.bottom, area.right);
      const ends = known[area.sheet]?.get(first) ?? new Set<number>();
      known[area.sheet]?.set(first, ends);
      if (!ends.has(last)) areas[area.sheet]?.push(area);
      ends.add(last);
    }
  };
  for (const { index, formulas, sheet } of survey.sheets) {
    for (const formula of formulas) tell(reader.ofCell(index, formula));
    for (const { formula } of sheet.looseFormulas) tell(reader.ofLoose(index, formula));
  }
  return areas;
}

/** Columns of tables that say when or of how many something is known: words in the shape of numbers. */
const REMARK = /^(?:as of|date|year|n)$/i;

function remarkColumns({ tables }: SurveyedSheet): readonly Extent[] {
  return tables.flatMap((table) =>
    table.columns.flatMap((header, place) => {
      const column = table.extent.left + place;
      return REMARK.test(header.trim()) ? [{ ...table.extent, left: column, right: column }] : [];
    }),
  );
}

/** Inputs that move nothing. */
export function unusedInputSpots(survey: Survey): readonly Spot[] {
  const names = namedCells(survey);
  const registers = registersOf(survey);
  const inputs = survey.sheets.map((sheet) =>
    inputsOf(sheet, names[sheet.index] ?? new Map<number, string>()),
  );
  if (inputs.every((each) => each.length === 0)) return [];
  const areas = areasRead(survey);
  return survey.sheets.flatMap((sheet) => {
    // Beside its values a register holds words about them: those are for people.
    const beside = registers.filter((register) => register.sheet === sheet);
    const isRemark = ({ row, column }: Place) =>
      beside.some(
        ({ extent, value }) => row >= extent.top && row <= extent.bottom && column !== value,
      );
    const told = (inputs[sheet.index] ?? []).filter((input) => !isRemark(input));
    const free = uncovered(told, remarkColumns(sheet));
    return uncovered(free, areas[sheet.index] ?? []).map(({ row, column, value }): Spot => {
      const name = names[sheet.index]?.get(cellKey(row, column));
      const called = name === undefined ? "" : `, called ${shown(name)},`;
      const what = value === null ? "The blank input" : `The input ${shown(String(value))}`;
      return {
        rule: "unused-input",
        sheet: sheet.sheet.name,
        row,
        column,
        alike: name ?? "",
        words: `${what}${called} is read by no formula.`,
      };
    });
  });
}

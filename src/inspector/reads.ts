import { LAST_COLUMN, LAST_ROW, type Extent, type Place } from "./address";
import { analysisOf, type Reference } from "./formula/analysis";
import type { Area, Bound } from "./formula/area";
import { tokensOf } from "./formula/tokens";
import { bodyOf, type FormulaCell, type Survey, type SurveyedTable } from "./survey";

/** An area of one sheet that something reads. */
export type ReadArea = Extent & { readonly sheet: number; readonly isShape: boolean };

/** From where a formula looks out: its sheet and cell, and the cell for which it is written. */
type Outlook = { readonly sheet: number; readonly at: Place; readonly written: Place };

/** Tells, for any formula of the workbook, which areas it reads. */
export type Reader = {
  readonly ofCell: (sheet: number, formula: FormulaCell) => readonly ReadArea[];
  /** What a formula outside the cells reads: a validation, a chart. */
  readonly ofLoose: (sheet: number, formula: string) => readonly ReadArea[];
};

const corner: Place = { row: 0, column: 0 };

/** A bound seen from a cell, when it is written as seen from another; a sheet's edge leads round to its start. */
function along(bound: Bound, shift: number, last: number): number {
  const at = bound.isFixed ? bound.at : bound.at + shift;
  return at < 0 || at > last ? (at + last + 1) % (last + 1) : at;
}

/** The area as seen from a cell. This runs for every reference of every formula. */
function placed(area: Area, { at, written }: Outlook): Extent {
  const down = at.row - written.row;
  const across = at.column - written.column;
  const top = along(area.top, down, LAST_ROW);
  const left = along(area.left, across, LAST_COLUMN);
  if (area.isOneCell) return { top, left, bottom: top, right: left };
  const bottom = along(area.bottom, down, LAST_ROW);
  const right = along(area.right, across, LAST_COLUMN);
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** The columns that a table's reference names, from the first to the last. */
function columnsNamed({ columns, extent }: SurveyedTable, inside: string): readonly number[] {
  const known = new Map(columns.map((name, place) => [name.toLowerCase(), place]));
  const words = /^\[[^[#@]/.test(inside)
    ? [inside.slice(1, -1)]
    : [...inside.matchAll(/\[((?:'.|[^\][']){0,300})\]/g)].map(([, word = ""]) => word);
  const atSign = /^\[@([^[\]]+)\]$/.exec(inside)?.[1];
  return [...words, ...(atSign === undefined ? [] : [atSign])].flatMap((word) => {
    const place = known.get(word.replaceAll(/'(.)/g, "$1").toLowerCase());
    return place === undefined ? [] : [extent.left + place];
  });
}

/** The area of a table that a reference such as Sales[[#This Row],[Amount]] means. */
function tableArea(table: SurveyedTable, inside: string, row: number): Extent {
  const columns = columnsNamed(table, inside);
  const sides =
    columns.length === 0
      ? { left: table.extent.left, right: table.extent.right }
      : { left: Math.min(...columns), right: Math.max(...columns) };
  const body = bodyOf(table);
  if (/#This Row|^\[@/i.test(inside)) return { ...sides, top: row, bottom: row };
  if (/#All\b/i.test(inside)) return { ...table.extent, ...sides };
  if (/#Headers/i.test(inside) && !/#Data/i.test(inside)) {
    return { ...sides, top: table.extent.top, bottom: table.extent.top };
  }
  if (/#Totals/i.test(inside) && !/#Data/i.test(inside)) {
    return { ...sides, top: table.extent.bottom, bottom: table.extent.bottom };
  }
  return { ...sides, top: body.top, bottom: body.bottom };
}

/** A reader that knows the sheets, names and tables of a workbook. */
export function readerOf(survey: Survey): Reader {
  const { workbook, tables } = survey;
  const order = new Map(workbook.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const names = new Map(
    workbook.names.map((each) => [nameKey(each.name, each.sheet), each.formula] as const),
  );
  const namesRead = new Map<string, readonly ReadArea[]>();

  function sheetsNamed(name: string | null, own: number): readonly number[] {
    if (name === null) return [own];
    const single = order.get(name.toLowerCase());
    if (single !== undefined) return [single];
    // From one sheet to another, as in First:Last!A1.
    const ends = name.split(":").map((end) => order.get(end.toLowerCase()));
    const [first, last] = ends;
    if (first === undefined || last === undefined) return [];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  }

  function ofName(text: string, outlook: Outlook): readonly ReadArea[] {
    const mark = text.lastIndexOf("!");
    const said = mark < 0 ? null : text.slice(0, mark).replaceAll(/^'|'$/g, "");
    const sheet = said === null ? outlook.sheet : (sheetsNamed(said, outlook.sheet)[0] ?? -1);
    const scope = workbook.sheets[sheet]?.name ?? null;
    const name = text.slice(mark + 1);
    const key = [nameKey(name, scope), nameKey(name, null)].find((each) => names.has(each));
    if (key === undefined) return ofTable(`${name}[]`, outlook);
    const known = namesRead.get(key);
    if (known !== undefined) return known;
    // While a name is being read it reads nothing: names that need each other come to an end.
    namesRead.set(key, []);
    const read = distinct(ofLoose(Math.max(sheet, 0), names.get(key) ?? ""));
    namesRead.set(key, read);
    return read;
  }

  function ofTable(text: string, { sheet, at }: Outlook): readonly ReadArea[] {
    const start = text.indexOf("[");
    const name = text.slice(0, start).toLowerCase();
    const table = name === "" ? survey.sheets[sheet]?.tables.find(holds(at)) : tables.get(name);
    if (table === undefined) return [];
    return [{ ...tableArea(table, text.slice(start), at.row), sheet: table.sheet, isShape: false }];
  }

  function addReference(reference: Reference, outlook: Outlook, found: ReadArea[]): void {
    const { isShape } = reference;
    if (reference.kind === "area") {
      const { top, left, bottom, right } = placed(reference.area, outlook);
      for (const sheet of sheetsNamed(reference.area.sheet, outlook.sheet)) {
        found.push({ top, left, bottom, right, sheet, isShape });
      }
      return;
    }
    const { kind, text } = reference;
    const read = kind === "name" ? ofName(text, outlook) : ofTable(text, outlook);
    for (const area of read) found.push(isShape ? { ...area, isShape } : area);
  }

  function allOf(references: readonly Reference[], outlook: Outlook): readonly ReadArea[] {
    const found: ReadArea[] = [];
    for (const reference of references) addReference(reference, outlook, found);
    return found;
  }

  function ofLoose(sheet: number, formula: string): readonly ReadArea[] {
    const { references } = analysisOf(tokensOf(formula), "");
    const outlook = { sheet, at: corner, written: corner };
    return allOf(references, outlook);
  }

  return {
    ofLoose,
    ofCell: (sheet, { row, column, pattern }) => {
      const outlook = { sheet, at: { row, column }, written: pattern.first };
      return allOf(pattern.analysis.references, outlook);
    },
  };
}

function nameKey(name: string, sheet: string | null): string {
  return `${sheet?.toLowerCase() ?? ""}!${name.toLowerCase()}`;
}

function holds({ row, column }: Place) {
  return ({ extent }: SurveyedTable): boolean =>
    row >= extent.top && row <= extent.bottom && column >= extent.left && column <= extent.right;
}

/** Each area once: names built of names would otherwise double at every step. */
function distinct(areas: readonly ReadArea[]): readonly ReadArea[] {
  const known = new Map(areas.map((area) => [Object.values(area).join(), area]));
  return [...known.values()];
}

import { evaluate, type Argument } from "../../src/functions";
import { addressOf } from "../../src/workbook";
import { xmlText } from "../../src/xlsx/xml";
import { argumentsIn } from "../functions/excel-notation";
import { fileOf } from "./edited-file";

export type Answer = number | string;

/** A call in a cell, and what the engine gives for it: one value, or rows of them. */
export type Asked = {
  readonly name: string;
  readonly call: string;
  readonly row: number;
  readonly answers: readonly (readonly Answer[])[];
};

/** What stands in the cells that an array spills over: only a recalculation mends it. */
const STALE = -999;
const HEIGHT = 8;
const WIDTH = 8;

function answersOf(name: string, args: readonly Argument[]): readonly (readonly Answer[])[] {
  const outcome = evaluate(name, args);
  if ("error" in outcome) return [[outcome.error]];
  return Array.isArray(outcome.value)
    ? (outcome.value as readonly (readonly Answer[])[])
    : [[outcome.value as Answer]];
}

export function valueCell(address: string, value: unknown, formula = "", kind = ""): string {
  const shown = xmlText(String(value));
  if (typeof value === "string" && value.startsWith("#"))
    return `<c r="${address}" t="e"${kind}>${formula}<v>${shown}</v></c>`;
  if (typeof value === "string" && formula === "")
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
  if (typeof value === "string")
    return `<c r="${address}" t="str"${kind}>${formula}<v>${shown}</v></c>`;
  return `<c r="${address}"${kind}>${formula}<v>${shown}</v></c>`;
}

/** The arguments of a call in cells of their own, and the references to them. */
function inCells(name: string, args: readonly Argument[], top: number) {
  const cells: { readonly row: number; readonly column: number; readonly value: unknown }[] = [];
  const references = args.map((argument, place) => {
    if (argument === null) return "";
    // How ties are ranked chooses the formula: it must be written into the call.
    if (name === "QUOTA.RANK" && typeof argument === "string") return `"${argument}"`;
    const rows = (
      Array.isArray(argument) ? argument : [[argument]]
    ) as readonly (readonly unknown[])[];
    const left = (place + 1) * WIDTH;
    rows.forEach((row, down) => {
      row.forEach((value, across) => cells.push({ row: top + down, column: left + across, value }));
    });
    const first = addressOf(top, left);
    const last = addressOf(top + rows.length - 1, left + (rows[0]?.length ?? 1) - 1);
    return first === last ? first : `${first}:${last}`;
  });
  return { cells, references };
}

/** As Excel writes a call into a file while the add-in is loaded: an array formula of the younger kind. */
function called(
  name: string,
  text: string,
  { answers, row }: Asked,
): readonly (readonly [number, number, string])[] {
  const last = addressOf(row + answers.length - 1, (answers[0]?.length ?? 1) - 1);
  const ref = answers.flat().length === 1 ? addressOf(row, 0) : `${addressOf(row, 0)}:${last}`;
  const formula = `<f t="array" ref="${ref}">_xldudf_${name.replace(".", "_")}(${xmlText(text)})</f>`;
  return answers.flatMap((values, down) =>
    values.map((value, across) => {
      const address = addressOf(row + down, across);
      const isFirst = down === 0 && across === 0;
      const xml = isFirst
        ? valueCell(address, value, formula, ' cm="1"')
        : valueCell(address, STALE);
      return [row + down, across, xml] as const;
    }),
  );
}

export type Way = "written" | "referred";

/** A workbook of one sheet with all calls, their arguments written into them or standing in cells. */
export function workbookOfCalls(
  calls: readonly (readonly [name: string, text: string])[],
  way: Way,
): { readonly bytes: Uint8Array; readonly asked: readonly Asked[] } {
  const placed: (readonly [number, number, string])[] = [];
  const asked = calls.map(([name, text], place): Asked => {
    const row = place * HEIGHT;
    const args = argumentsIn(text);
    const { cells, references } = inCells(name, args, row);
    const found = { name, call: `${name}(${text})`, row, answers: answersOf(name, args) };
    if (way === "referred") {
      for (const cell of cells)
        placed.push([
          cell.row,
          cell.column,
          valueCell(addressOf(cell.row, cell.column), cell.value),
        ]);
    }
    placed.push(...called(name, way === "referred" ? references.join(",") : text, found));
    return found;
  });
  const rows = new Map<number, (readonly [number, string])[]>();
  for (const [row, column, xml] of placed) rows.set(row, [...(rows.get(row) ?? []), [column, xml]]);
  const xml = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const inOrder = cells.sort(([one], [other]) => one - other).map(([, cell]) => cell);
      return `<row r="${row + 1}">${inOrder.join("")}</row>`;
    });
  return { bytes: sheetFile(`<sheetData>${xml.join("")}</sheetData>`), asked };
}

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A file that spreadsheet programs open, too. */
export function sheetFile(
  within: string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MAIN}.worksheet+xml"/></Types>`;
  return fileOf("", {
    "[Content_Types].xml": types,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${KIND}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${KIND}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${KIND}">${within}</worksheet>`,
    ...parts,
  });
}

export const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

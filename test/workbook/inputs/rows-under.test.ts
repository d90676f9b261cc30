import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addressOf, type CellContent } from "../../../src/workbook";
import { readWorkbookTables, workbookFile } from "../../../src/xlsx";
import { template } from "../../excel/printed-workbook";
import { inputWorkbook, modelOf, readBack } from "./sheets-of";

const model = template("saas-12-reps");

/** A file in which somebody typed a row further down on a sheet, and no table grew with it. */
function typedBelow(
  bytes: Uint8Array,
  where: { readonly sheet: string; readonly row: number },
  typed: readonly (string | number)[],
): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const place = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*\bname="([^"]*)"/g)].findIndex(
    ([, name]) => name === where.sheet,
  );
  const path = `xl/worksheets/sheet${place + 1}.xml`;
  const cells = typed.map((value, column) => {
    const at = addressOf(where.row - 1, column);
    return typeof value === "number"
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  const row = `<row r="${where.row}">${cells.join("")}</row>`;
  const before = text(path);
  const gone = before.replace(new RegExp(`<row r="${where.row}"[^>]*(/>|>.*?</row>)`), "");
  const later = gone.search(new RegExp(`<row r="(${where.row + 1}|${where.row + 2})"`));
  const at = later < 0 ? gone.indexOf("</sheetData>") : later;
  parts[path] = strToU8(`${gone.slice(0, at)}${row}${gone.slice(at)}`);
  return zipSync(parts, { level: 0 });
}

async function readOf(bytes: Uint8Array) {
  return modelOf(readBack(await readWorkbookTables(bytes), model));
}

test("a row right under a table is a problem with its place, and never left out in silence", async () => {
  const file = await workbookFile(inputWorkbook(model));
  const { tables } = await readWorkbookTables(file);
  const [roster, targets] = [tables["RosterList"], tables["TargetList"]];
  const next = 7 + (roster?.rows.length ?? 0);
  expect(await readOf(typedBelow(file, { sheet: "Roster", row: next }, ["R99", "Zoe"]))).toEqual([
    {
      where: `Roster!A${next}`,
      what: `Roster row ${next} stands under the table and is not part of it.`,
      remedy: "Drag the table's corner over it and all that follows, or take it out.",
    },
  ]);
  const below = 7 + (targets?.rows.length ?? 0);
  const target = typedBelow(file, { sheet: "Targets", row: below }, ["SMB", "RENEWAL", 5]);
  expect(await readOf(target)).toMatchObject([{ where: `Targets!A${below}` }]);
});

test("a heading that the table has come up to is no row, nor is a row of blanks", async () => {
  const { names, tables } = await readWorkbookTables(await workbookFile(inputWorkbook(model)));
  const targets = tables["TargetList"] ?? { address: "", header: [], rows: [] };
  const readWith = (cells: readonly CellContent[]) => {
    const TargetList = { ...targets, under: { address: "Targets!A9", cells } };
    return modelOf(readBack({ names, tables: { ...tables, TargetList } }, model));
  };
  expect(readWith(["Which roles carry which revenue", null, null])).toEqual(model);
  expect(readWith(["", " ", null])).toEqual(model);
  expect(readWith([null, null, 5])).toMatchObject([{ where: "Targets!A9" }]);
});

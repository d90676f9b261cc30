import { writeXlsx, type Cell as FileCell, type WriteOptions, type WriteSheet } from "hucre/xlsx";
import {
  addressOf,
  columnLetters,
  drawnCharts,
  printSetup,
  rectangles,
  sheetLayout,
  tabColours,
  wordLookOf,
  type DrawnChart,
  type PlacedCell,
  type PrintSetup,
  type SheetLayout,
  type WorkbookDescription,
} from "../workbook";
import { cellStyle, validation, wordRules } from "./cell-style";
import { placeholder } from "./chart-placeholders";
import { patched } from "./patched-file";
import { marksOf } from "./sheet-marks";
import { quotedSheet } from "./sheet-names";
import { cellLetters } from "./xml";

/** Values are cached as the engine has them; an unanswered formula shows an empty text, as it does in Excel. */
function fileCell(cell: PlacedCell, isTall: boolean): Partial<FileCell> {
  const style = cellStyle(cell, isTall);
  const link =
    cell.link === null
      ? {}
      : { hyperlink: { target: "", location: `${quotedSheet(cell.link)}!A1` } };
  const value = typeof cell.value === "string" ? cellLetters(cell.value) : cell.value;
  if (cell.formula === null) return { value, style, ...link };
  return { value, formula: cell.formula.slice(1), formulaResult: value ?? "", style };
}

function fileSheet(layout: SheetLayout, description: WorkbookDescription): WriteSheet {
  const rows: (string | number | boolean | null)[][] = Array.from({ length: layout.rowCount }, () =>
    Array.from({ length: layout.columnCount }, () => null),
  );
  const print = printSetup(layout, description);
  return {
    name: layout.name,
    rows,
    cells: new Map(
      layout.cells.map((cell) => [
        `${cell.row},${cell.column}`,
        fileCell(cell, layout.heights.has(cell.row)),
      ]),
    ),
    columns: layout.widths.map((width) => ({ width })),
    rowDefs: new Map([...layout.heights].map(([row, height]) => [row, { height }])),
    tables: layout.tables.map(({ name, headerRow, rowCount, columns }) => ({
      name,
      range: `A${headerRow + 1}:${columnLetters(columns.length - 1)}${headerRow + rowCount + 1}`,
      columns: columns.map((header) => ({ name: cellLetters(header) })),
      style: "TableStyleLight1",
      showRowStripes: false,
      showAutoFilter: false,
    })),
    dataValidations: rectangles(layout.cells, ({ rule }) => rule).flatMap((block) => {
      const found = validation(block);
      return found === null ? [] : [found];
    }),
    conditionalRules: rectangles(layout.cells, wordLookOf)
      .flatMap(wordRules)
      .map((rule, place) => ({ ...rule, priority: place + 1 })),
    freezePane: { rows: layout.frozenRows, columns: layout.frozenColumns },
    view: { showGridLines: false, tabColor: { rgb: tabColours[layout.family] } },
    // The library counts the row after which a page ends.
    rowBreaks: print.breaks.map((row) => row - 1),
    pageSetup: {
      paperSize: "a4",
      orientation: print.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: print.pagesWide,
      fitToHeight: 0,
      margins: inInches(print.margins),
    },
    headerFooter: {
      oddHeader: `&L${print.leftHeader}&R${print.rightHeader}`,
      oddFooter: `&L${print.leftFooter}&R${print.rightFooter}`,
    },
  };
}

/** The library tells margins in inches, each of the four on its own. */
function inInches(points: PrintSetup["margins"]) {
  const [side, end, header] = [points.side / 72, points.end / 72, points.header / 72];
  return { left: side, right: side, top: end, bottom: end, header, footer: header };
}

function namedRanges(layout: SheetLayout): NonNullable<WriteOptions["namedRanges"]> {
  return layout.names.map(({ name, row, column, rowCount, columnCount }) => {
    const first = absolute(row, column);
    const end = absolute(row + rowCount - 1, column + columnCount - 1);
    const last = rowCount * columnCount === 1 ? "" : `:${end}`;
    return { name, range: `${quotedSheet(layout.name)}!${first}${last}` };
  });
}

/**
 * What every page of a sheet repeats, and which cells of it are printed. The file library writes both without the
 * quotes that most sheet names need.
 */
function printNames(layout: SheetLayout, description: WorkbookDescription) {
  const { titleRows, titleColumns, area } = printSetup(layout, description);
  const sheet = quotedSheet(layout.name);
  const parts = [...(titleColumns === null ? [] : [titleColumns]), titleRows];
  const range = parts.map((part) => `${sheet}!${part}`).join(",");
  const titles = { name: "_xlnm.Print_Titles", range, scope: layout.name };
  if (area === null) return [titles];
  return [titles, { name: "_xlnm.Print_Area", range: `${sheet}!${area}`, scope: layout.name }];
}

function absolute(row: number, column: number): string {
  return addressOf(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** The workbook as the bytes of an .xlsx file. The same description gives the same bytes. */
export async function workbookFile(description: WorkbookDescription): Promise<Uint8Array> {
  const layouts = description.sheets.map(sheetLayout);
  const charts = drawnCharts(layouts);
  const bytes = await writeXlsx({
    sheets: layouts.map((layout, place) =>
      withCharts(fileSheet(layout, description), charts[place]),
    ),
    namedRanges: layouts.flatMap((layout) => [
      ...namedRanges(layout),
      ...printNames(layout, description),
    ]),
    properties: {
      title: description.title,
      company: description.company,
      creator: "Quota Workbook",
      created: UNDATED,
      modified: UNDATED,
    },
    defaultFont: { name: "Calibri", size: 11 },
  });
  return patched(bytes, {
    charts,
    tables: layouts.flatMap(({ tables }) => tables),
    state: description.state,
    marks: marksOf(layouts, charts, description),
  });
}

function withCharts(sheet: WriteSheet, charts: readonly DrawnChart[] = []): WriteSheet {
  return charts.length === 0 ? sheet : { ...sheet, charts: charts.map(placeholder) };
}

/** A file says nothing of the clock: two writings of one model are the same file. */
const UNDATED = new Date(Date.UTC(2000, 0, 1));

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
  type SheetLayout,
  type WorkbookDescription,
} from "../workbook";
import { cellStyle, validation, wordRules } from "./cell-style";
import { placeholder } from "./chart-placeholders";
import { patched } from "./patched-file";

/** Values are cached as the engine has them; an unanswered formula shows an empty text, as it does in Excel. */
function fileCell(cell: PlacedCell): Partial<FileCell> {
  const style = cellStyle(cell);
  const link =
    cell.link === null ? {} : { hyperlink: { target: "", location: `${quoted(cell.link)}!A1` } };
  if (cell.formula === null) return { value: cell.value, style, ...link };
  return {
    value: cell.value,
    formula: cell.formula.slice(1),
    formulaResult: cell.value ?? "",
    style,
  };
}

function fileSheet(layout: SheetLayout, description: WorkbookDescription): WriteSheet {
  const rows: (string | number | boolean | null)[][] = Array.from({ length: layout.rowCount }, () =>
    Array.from({ length: layout.columnCount }, () => null),
  );
  const print = printSetup(layout, description);
  return {
    name: layout.name,
    rows,
    cells: new Map(layout.cells.map((cell) => [`${cell.row},${cell.column}`, fileCell(cell)])),
    columns: layout.widths.map((width) => ({ width })),
    rowDefs: new Map([...layout.heights].map(([row, height]) => [row, { height }])),
    tables: layout.tables.map(({ name, headerRow, rowCount, columns }) => ({
      name,
      range: `A${headerRow + 1}:${columnLetters(columns.length - 1)}${headerRow + rowCount + 1}`,
      columns: columns.map((header) => ({ name: header })),
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
    pageSetup: {
      paperSize: "a4",
      orientation: print.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: print.pagesWide,
      fitToHeight: 0,
    },
    headerFooter: {
      oddHeader: `&L${print.leftHeader}&R${print.rightHeader}`,
      oddFooter: `&L${print.leftFooter}&R${print.rightFooter}`,
    },
  };
}

function namedRanges(layout: SheetLayout): NonNullable<WriteOptions["namedRanges"]> {
  return layout.names.map(({ name, row, column, rowCount, columnCount }) => {
    const first = absolute(row, column);
    const end = absolute(row + rowCount - 1, column + columnCount - 1);
    const last = rowCount * columnCount === 1 ? "" : `:${end}`;
    return { name, range: `${quoted(layout.name)}!${first}${last}` };
  });
}

/** What every page of a sheet repeats. The file library writes it without the quotes that most sheet names need. */
function printTitles(layout: SheetLayout, description: WorkbookDescription) {
  const { titleRows, titleColumns } = printSetup(layout, description);
  const sheet = quoted(layout.name);
  const parts = [...(titleColumns === null ? [] : [titleColumns]), titleRows];
  return {
    name: "_xlnm.Print_Titles",
    range: parts.map((part) => `${sheet}!${part}`).join(","),
    scope: layout.name,
  };
}

/** A sheet's name as formulas call it. */
function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
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
      printTitles(layout, description),
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
  });
}

function withCharts(sheet: WriteSheet, charts: readonly DrawnChart[] = []): WriteSheet {
  return charts.length === 0 ? sheet : { ...sheet, charts: charts.map(placeholder) };
}

/** A file says nothing of the clock: two writings of one model are the same file. */
const UNDATED = new Date(Date.UTC(2000, 0, 1));

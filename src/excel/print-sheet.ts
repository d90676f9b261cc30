import {
  printSetup,
  tabColours,
  type PrintSetup,
  type SheetLayout,
  type WorkbookDescription,
} from "../workbook";
import { wholeOf } from "./print-cells";
import type { Task } from "./stage";
import { CALL_BYTES, SETTING_BYTES } from "./wire-size";

/** A column's width in points, from a width in characters of the standard font. */
function columnWidth(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** What stays in sight when the sheet is scrolled. */
function printFrozen(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: SheetLayout): void {
  if (frozenColumns === 0) sheet.freezePanes.freezeRows(frozenRows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
}

function printPaper(sheet: Excel.Worksheet, print: PrintSetup) {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  pageLayout.setPrintTitleRows(print.titleRows);
  if (print.titleColumns !== null) pageLayout.setPrintTitleColumns(print.titleColumns);
  if (print.area !== null) pageLayout.setPrintArea(print.area.replaceAll("$", ""));
  const { side, end, header } = print.margins;
  pageLayout.set({ leftMargin: side, rightMargin: side, topMargin: end, bottomMargin: end });
  pageLayout.set({ headerMargin: header, footerMargin: header });
  // Those of an earlier writing stand where blocks stood then.
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = print.leftHeader;
  defaultForAllPages.rightHeader = print.rightHeader;
  defaultForAllPages.leftFooter = print.leftFooter;
  defaultForAllPages.rightFooter = print.rightFooter;
}

/** Columns of one width that stand side by side, with how many they are. */
function widthRuns(widths: readonly number[]) {
  const runs: { column: number; count: number; width: number }[] = [];
  widths.forEach((width, column) => {
    const last = runs.at(-1);
    if (last?.width === width) last.count += 1;
    else runs.push({ column, count: 1, width });
  });
  return runs;
}

/** What all cells of a sheet share; it comes before the looks of single cells. */
export function groundTask(layout: SheetLayout): Task {
  return {
    bytes: CALL_BYTES + 2 * SETTING_BYTES,
    sheet: layout.name,
    act: (context) => {
      const { format } = wholeOf(context.workbook.worksheets.getItem(layout.name), layout);
      format.font.name = "Calibri";
      format.verticalAlignment = "Top";
    },
  };
}

/** Widths, heights, panes, tab and paper of a sheet. */
export function paperTask(layout: SheetLayout, description: WorkbookDescription): Task {
  const widths = widthRuns(layout.widths);
  const print = printSetup(layout, description);
  const lines = widths.length + layout.heights.size + print.breaks.length;
  return {
    bytes: 11_000 + lines * (CALL_BYTES + SETTING_BYTES),
    sheet: layout.name,
    act: (context) => {
      const sheet = context.workbook.worksheets.getItem(layout.name);
      for (const { column, count, width } of widths) {
        sheet.getRangeByIndexes(0, column, 1, count).format.columnWidth = columnWidth(width);
      }
      for (const [row, height] of layout.heights) {
        sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
      }
      printFrozen(sheet, layout);
      sheet.showGridlines = false;
      sheet.tabColor = `#${tabColours[layout.family]}`;
      printPaper(sheet, print);
    },
  };
}

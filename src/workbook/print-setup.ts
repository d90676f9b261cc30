import { columnLetters } from "./address";
import { FREE_ROWS } from "./layout";
import { pageBreaks } from "./page-breaks";
import { isLandscape, margins, pageHeight, pagesWideOf, repeatedColumns } from "./paper";
import type { SheetLayout } from "./placed";
import type { WorkbookDescription } from "./description";
import { heightsBetween } from "./row-heights";

/** How a sheet comes out of a printer. */
export type PrintSetup = {
  readonly landscape: boolean;
  /** Empty edges in points: left and right, above and below, and from the edge to header and footer. */
  readonly margins: { readonly side: number; readonly end: number; readonly header: number };
  /** The cells that are printed, as a reference; null where all are. */
  readonly area: string | null;
  /** The rows that every page repeats, as a reference. */
  readonly titleRows: string;
  /** The columns that every page repeats; null of a sheet that is one page wide. */
  readonly titleColumns: string | null;
  /** The rows, counted from zero, above which a new page begins. */
  readonly breaks: readonly number[];
  /** How many pages lie side by side: what does not fit on one in a size that people can read. */
  readonly pagesWide: number;
  readonly leftHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly rightFooter: string;
};

/** In a header an ampersand begins a code: a doubled one is an ampersand. */
function literal(text: string): string {
  return text.replaceAll("&", "&&");
}

type Rows = { readonly from: number; readonly to: number };

/**
 * What every page repeats: the top of the sheet, where all of it is one table its headers too; and where a list longer
 * than a page is the last of several blocks, its headers alone.
 */
function titleRowsOf(layout: SheetLayout): Rows {
  const { cells, frozenRows, rowCount } = layout;
  // The blank row beneath the frozen ones parts them from what a page goes on with.
  const top = { from: 0, to: frozenRows + 1 };
  const headers = new Set(cells.flatMap(({ look, row }) => (look.endsWith("header") ? [row] : [])));
  // A sheet without a table repeats what is frozen.
  if (headers.size === 0) return top;
  const last = Math.max(...headers);
  if (headers.size === 1) return { from: 0, to: last + 1 };
  const isLong = heightsBetween(layout, last, rowCount) > pageHeight(layout);
  return isLong ? { from: last, to: last + 1 } : top;
}

/** As few pages wide as can be read, titles on every page, whose it is above and where one is below. */
export function printSetup(sheet: SheetLayout, workbook: WorkbookDescription): PrintSetup {
  const title = titleRowsOf(sheet);
  const repeated = repeatedColumns(sheet);
  const { printedColumns, rowCount, family } = sheet;
  // What is typed beneath a table of inputs is printed, too.
  const last = rowCount + (family === "inputs" ? FREE_ROWS : 0);
  return {
    landscape: isLandscape(sheet),
    margins,
    area:
      printedColumns === undefined ? null : `$A$1:$${columnLetters(printedColumns - 1)}$${last}`,
    titleRows: `$${title.from + 1}:$${title.to}`,
    titleColumns: repeated === 0 ? null : `$A:$${columnLetters(repeated - 1)}`,
    breaks: pageBreaks(sheet, title),
    pagesWide: pagesWideOf(sheet),
    leftHeader: literal(workbook.company),
    rightHeader: literal(workbook.title),
    leftFooter: "&A",
    rightFooter: "Page &P of &N",
  };
}

import { columnLetters } from "./layout";
import type { SheetLayout } from "./placed";
import type { WorkbookDescription } from "./description";

/** How a sheet comes out of a printer. */
export type PrintSetup = {
  readonly landscape: boolean;
  /** The rows that every page repeats, as a reference. */
  readonly titleRows: string;
  /** The columns that every page repeats; null of a sheet that is one page wide. */
  readonly titleColumns: string | null;
  /** How many pages lie side by side: what does not fit on one in a size that people can read. */
  readonly pagesWide: number;
  readonly leftHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly rightFooter: string;
};

/** Wider than this many characters, a sheet is printed on its side. */
const PORTRAIT_WIDTH = 140;

/** More characters than this beside one another are too small to read on one page. */
const MOST_ON_ONE = 300;

/** Once a sheet takes several pages, each is given as many as read well, the columns it repeats among them. */
const MOST_PER_PAGE = 240;

/** In a header an ampersand begins a code: a doubled one is an ampersand. */
function literal(text: string): string {
  return text.replaceAll("&", "&&");
}

/** The width of a column that nobody set. */
const USUAL_WIDTH = 9;

/** From the first column to the last that holds a cell or a chart, in characters. */
function printedWidth({ widths, charts }: SheetLayout): number {
  const columns = Math.max(
    widths.length,
    ...charts.map(({ column, columnCount }) => column + columnCount),
  );
  return Array.from({ length: columns }, (_column, place) => widths[place] ?? USUAL_WIDTH).reduce(
    (sum, each) => sum + each,
    0,
  );
}

/** The top of the sheet, and where all of it is one table, its headers too. */
function lastTitleRow({ cells, frozenRows }: SheetLayout): number {
  const headers = new Set(cells.flatMap(({ look, row }) => (look.endsWith("header") ? [row] : [])));
  const [only] = headers;
  return headers.size === 1 && only !== undefined ? only + 1 : frozenRows;
}

/** As few pages wide as can be read, titles on every page, whose it is above and where one is below. */
export function printSetup(sheet: SheetLayout, workbook: WorkbookDescription): PrintSetup {
  const width = printedWidth(sheet);
  const pagesWide = width <= MOST_ON_ONE ? 1 : Math.ceil(width / MOST_PER_PAGE);
  return {
    landscape: width > PORTRAIT_WIDTH,
    titleRows: `$1:$${lastTitleRow(sheet)}`,
    titleColumns:
      pagesWide > 1 ? `$A:$${columnLetters(Math.max(sheet.frozenColumns, 1) - 1)}` : null,
    pagesWide,
    leftHeader: literal(workbook.company),
    rightHeader: literal(workbook.title),
    leftFooter: "&A",
    rightFooter: "Page &P of &N",
  };
}

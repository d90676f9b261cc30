import type { PlacedChart, SheetLayout } from "./placed";

/** What decides how a sheet lies on paper. */
export type OnPaper = Pick<
  SheetLayout,
  "widths" | "frozenColumns" | "printedColumns" | "overhang"
> & { readonly charts: readonly Pick<PlacedChart, "column" | "columnCount">[] };

/** Wider than this many characters, a sheet is printed on its side. */
const PORTRAIT_WIDTH = 140;

/** More characters than this beside one another are too small to read on one page. */
const MOST_ON_ONE = 250;

/** With a chart it may be more: between two pages a chart would be cut in two. */
const MOST_WITH_CHARTS = 300;

/** Once a sheet takes several pages, each is given as many as read well, the columns it repeats among them. */
const MOST_PER_PAGE = 250;

/** The width of a column that nobody set. */
const USUAL_WIDTH = 9;

/** Empty edges of a page in points; header and footer lie within those above and below. */
export const margins = { side: 28.8, end: 54, header: 21.6 } as const;

/** The shorter and the longer edge of an A4 sheet in points. */
const A4 = { short: 595, long: 842 } as const;

/**
 * The widths of the printed columns, from the first to the last that holds a cell or a chart, in characters. Words that
 * run on beyond the last are printed too.
 */
export function printedWidths(sheet: OnPaper): readonly number[] {
  const { widths, charts, printedColumns, overhang = 0 } = sheet;
  const columns = Math.max(
    printedColumns ?? widths.length,
    ...charts.map(({ column, columnCount }) => column + columnCount),
  );
  const printed = Array.from({ length: columns }, (_column, place) => widths[place] ?? USUAL_WIDTH);
  const beyond = overhang - total(printed.slice(widths.length));
  return printedColumns === undefined && beyond > 0 ? [...printed, beyond] : printed;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0);
}

/** Whether the page lies on its side. */
export function isLandscape(sheet: OnPaper): boolean {
  return total(printedWidths(sheet)) > PORTRAIT_WIDTH;
}

/** How many pages lie side by side: what does not fit on one in a size that people can read. */
export function pagesWideOf(sheet: OnPaper): number {
  const columns = printedWidths(sheet);
  const width = total(columns);
  if (width <= (sheet.charts.length === 0 ? MOST_ON_ONE : MOST_WITH_CHARTS)) return 1;
  const again = total(columns.slice(0, Math.max(sheet.frozenColumns, 1)));
  return Math.ceil((width - again) / (MOST_PER_PAGE - again));
}

/** How many columns every page repeats on its left; none of a sheet that is one page wide. */
export function repeatedColumns(sheet: OnPaper): number {
  return pagesWideOf(sheet) === 1 ? 0 : Math.max(sheet.frozenColumns, 1);
}

/** A column in points, edges and all. */
function pointsOf(width: number): number {
  return 5.25 * width + 3.75;
}

/** How many pages columns take that are filled one after the other, each with the repeated columns first. */
function pagesFilled(columns: readonly number[], repeated: number, room: number): number {
  const again = total(columns.slice(0, repeated));
  let pages = 1;
  let used = 0;
  columns.forEach((width, place) => {
    if (used + width > room && place > repeated) {
      pages += 1;
      used = again;
    }
    used += width;
  });
  return pages;
}

/** How much smaller than on the screen a sheet is printed, so that it is as many pages wide as it should be. */
function scaleOf(sheet: OnPaper, room: number): number {
  const columns = printedWidths(sheet).map(pointsOf);
  const [wide, repeated] = [pagesWideOf(sheet), repeatedColumns(sheet)];
  for (let percent = 100; percent > 10; percent -= 1) {
    const space = (100 * room) / percent;
    const fits =
      wide === 1 ? total(columns) <= space : pagesFilled(columns, repeated, space) <= wide;
    if (fits) return percent / 100;
  }
  return 0.1;
}

/** The height of a page in points of the sheet as it stands on the screen. */
export function pageHeight(sheet: OnPaper): number {
  const [across, down] = isLandscape(sheet) ? [A4.long, A4.short] : [A4.short, A4.long];
  return (down - 2 * margins.end) / scaleOf(sheet, across - 2 * margins.side);
}

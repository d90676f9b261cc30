import type { SheetLayout } from "./layout";
import type { WorkbookDescription } from "./description";

/** How a sheet comes out of a printer. */
export type PrintSetup = {
  readonly landscape: boolean;
  /** The rows that every page repeats, as a reference. */
  readonly titleRows: string;
  readonly leftHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly rightFooter: string;
};

/** Wider than this many characters, a sheet is printed on its side. */
const PORTRAIT_WIDTH = 140;

/** In a header an ampersand begins a code: a doubled one is an ampersand. */
function literal(text: string): string {
  return text.replaceAll("&", "&&");
}

/** One page wide, titles on every page, whose it is above and where one is below. */
export function printSetup(sheet: SheetLayout, workbook: WorkbookDescription): PrintSetup {
  const width = sheet.widths.reduce((sum, each) => sum + each, 0);
  return {
    landscape: width > PORTRAIT_WIDTH,
    titleRows: `$1:$${sheet.frozenRows}`,
    leftHeader: literal(workbook.company),
    rightHeader: literal(workbook.title),
    leftFooter: "&A",
    rightFooter: "Page &P of &N",
  };
}

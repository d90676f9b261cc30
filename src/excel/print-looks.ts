import {
  addressOf,
  printSetup,
  styles,
  tabColours,
  rectangles,
  wordLookOf,
  wordLooks,
  type InputRule,
  type Look,
  type Rectangle,
  type SheetLayout,
  type WorkbookDescription,
} from "../workbook";
import { wholeOf } from "./print-cells";

const alignments = { left: "Left", right: "Right", general: "General" } as const;

function rangeOf(sheet: Excel.Worksheet, block: Rectangle<unknown>): Excel.Range {
  return sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
}

/** One look for a block of cells; what all cells share is set once for the sheet. */
function printLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  const style = styles[look];
  if (style.fill !== null) format.fill.color = `#${style.fill}`;
  format.font.color = `#${style.colour}`;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.size !== styles.label.size) format.font.size = style.size;
  if (style.wrap) format.wrapText = true;
  if (style.align !== "general") format.horizontalAlignment = alignments[style.align];
  if (style.indent > 0) format.indentLevel = style.indent;
  if (!style.locked) format.protection.locked = false;
  if (style.ruled) {
    const edge = format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.color = "#8EA9C8";
  }
}

/** What may be typed, and the sentence a person sees on selecting the cell. */
function printRule(range: Excel.Range, rule: InputRule): void {
  const { dataValidation } = range;
  if (rule.kind === "number") {
    dataValidation.rule = {
      decimal: { formula1: rule.low, formula2: rule.high, operator: "Between" },
    };
    dataValidation.errorAlert = alert(
      `Give a number from ${rule.low} to ${rule.high}, or leave the cell blank.`,
    );
  }
  if (rule.kind === "choice") {
    dataValidation.rule = { list: { inCellDropDown: true, source: rule.choices.join(",") } };
    dataValidation.errorAlert = alert(`Choose ${rule.choices.join(" or ")}.`);
  }
  if (rule.kind === "number" || rule.kind === "choice") {
    dataValidation.prompt = { message: rule.hint, showPrompt: true, title: "" };
  }
}

function alert(message: string): Excel.DataValidationErrorAlert {
  return { message, showAlert: true, style: "Stop", title: "Not an answer" };
}

/** The colours of a block by its words. Excel puts each added format before the others: the last comes first. */
function printWordLooks(range: Excel.Range, { kind, row, column }: Rectangle<Look>): void {
  range.conditionalFormats.clearAll();
  for (const { when, fill, colour } of [...(wordLooks[kind] ?? [])].reverse()) {
    const added = range.conditionalFormats.add("Custom");
    added.custom.rule.formula = `=${when(addressOf(row, column))}`;
    added.custom.format.fill.color = `#${fill}`;
    added.custom.format.font.color = `#${colour}`;
    added.stopIfTrue = true;
  }
}

/** A column's width in points, from a width in characters of the standard font. */
function columnWidth(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** What stays in sight when the sheet is scrolled. */
function printFrozen(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: SheetLayout): void {
  if (frozenColumns === 0) sheet.freezePanes.freezeRows(frozenRows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
}

function printPaper(sheet: Excel.Worksheet, layout: SheetLayout, description: WorkbookDescription) {
  const print = printSetup(layout, description);
  const { pageLayout } = sheet;
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(print.titleRows);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = print.leftHeader;
  defaultForAllPages.rightHeader = print.rightHeader;
  defaultForAllPages.leftFooter = print.leftFooter;
  defaultForAllPages.rightFooter = print.rightFooter;
}

/** Everything of a sheet that meets the eye but is neither number nor word. */
export function printLooks(
  context: Excel.RequestContext,
  layout: SheetLayout,
  description: WorkbookDescription,
): void {
  const sheet = context.workbook.worksheets.getItem(layout.name);
  const { format } = wholeOf(sheet, layout);
  format.font.name = "Calibri";
  format.verticalAlignment = "Top";
  for (const block of rectangles(layout.cells, (cell) => cell.look)) {
    printLook(rangeOf(sheet, block), block.kind);
  }
  for (const block of rectangles(layout.cells, (cell) => cell.rule)) {
    printRule(rangeOf(sheet, block), block.kind);
  }
  for (const block of rectangles(layout.cells, wordLookOf)) {
    printWordLooks(rangeOf(sheet, block), block);
  }
  for (const { link, value, row, column } of layout.cells) {
    if (link === null) continue;
    const range = sheet.getRangeByIndexes(row, column, 1, 1);
    range.hyperlink = {
      documentReference: `'${link.replaceAll("'", "''")}'!A1`,
      textToDisplay: String(value),
    };
  }
  layout.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidth(width);
  });
  for (const [row, height] of layout.heights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  printFrozen(sheet, layout);
  sheet.showGridlines = false;
  sheet.tabColor = `#${tabColours[layout.family]}`;
  printPaper(sheet, layout, description);
}

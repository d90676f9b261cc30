import {
  addressOf,
  notOnTheList,
  rectangles,
  styles,
  wordLookOf,
  wordLooks,
  type InputRule,
  type Look,
  type Rectangle,
  type SheetLayout,
} from "../workbook";
import type { Task } from "./stage";
import { CALL_BYTES, SETTING_BYTES } from "./wire-size";

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
  if (rule.kind === "choice of") {
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${rule.list}` } };
    dataValidation.errorAlert = alert(notOnTheList);
  }
  if (rule.kind !== "date" && rule.kind !== "text") {
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

/** A click on the cell opens a sheet. */
function printLink(range: Excel.Range, { link, value }: SheetLayout["cells"][number]): void {
  range.hyperlink = {
    documentReference: `'${(link ?? "").replaceAll("'", "''")}'!A1`,
    textToDisplay: String(value),
  };
}

/** How many settings a look is made of, at most. */
const LOOK_SETTINGS = 4;

/** What a condition with its colours takes. */
const CONDITION_BYTES = 2_600;

/** Everything of a sheet's cells that meets the eye but is neither number nor word. */
export function lookTasks(layout: SheetLayout): readonly Task[] {
  const { name: sheet, cells } = layout;
  const task = <Kind>(
    bytes: number,
    block: Rectangle<Kind>,
    print: (range: Excel.Range, block: Rectangle<Kind>) => void,
  ): Task => ({
    bytes: CALL_BYTES + bytes,
    sheet,
    act: (context) => {
      print(rangeOf(context.workbook.worksheets.getItem(sheet), block), block);
    },
  });
  const looks = rectangles(cells, ({ look }) => look).map((block) =>
    task(LOOK_SETTINGS * SETTING_BYTES, block, (range, { kind }) => {
      printLook(range, kind);
    }),
  );
  const rules = rectangles(cells, ({ rule }) => rule).map((block) =>
    task(3 * SETTING_BYTES + 2 * JSON.stringify(block.kind).length, block, (range, { kind }) => {
      printRule(range, kind);
    }),
  );
  const words = rectangles(cells, wordLookOf).map((block) =>
    task(3 * CONDITION_BYTES, block, printWordLooks),
  );
  const links = cells
    // A formula under a link would be lost to the link's words; neither printer links one.
    .filter(({ link, formula }) => link !== null && formula === null)
    .map((cell) =>
      task(SETTING_BYTES, { ...cell, kind: cell, rowCount: 1, columnCount: 1 }, (range) => {
        printLink(range, cell);
      }),
    );
  return [...looks, ...rules, ...words, ...links];
}

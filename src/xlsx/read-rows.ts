import { damaged, grouped, limits, tooLarge, UnreadableFile } from "./read-cells-limits";
import { relationsOf } from "./read-cells-relations";
import { sharedTexts } from "./read-cells-texts";
import { workbookPart } from "./read-cells-workbook";
import { readXml } from "./read-cells-xml";
import { workbookName } from "./read-cells";
import { RowReader, type RowsBook, type SheetCell } from "./read-rows-cells";
import { countsFrom1904, dayLooks } from "./read-rows-dates";
import { wholeElements } from "./read-rows-xml";
import { packedFile, type PackedFile } from "./read-rows-zip";

/** Some rows of a sheet that follow one another. */
export type SheetBatch = {
  /** The row of the sheet that the first of them is. */
  readonly firstRow: number;
  readonly rows: readonly (readonly SheetCell[])[];
  /** How much of the sheet has been read, from 0 to 1. */
  readonly progress: number;
};

/** A batch is told when it has so many rows, or so many cells. */
const MOST_ROWS = 2000;
const MOST_CELLS = 100_000;

type Opened = { readonly file: PackedFile; readonly name: string; readonly xml: string };

function openedBook(bytes: Uint8Array): Opened {
  const file = packedFile(bytes);
  const name = workbookName(file.parts);
  return { file, name, xml: file.parts.text(name) ?? "" };
}

/** The sheets of a workbook file that have cells, with the part of each. */
function sheetsIn({ file, name, xml }: Opened) {
  const relations = relationsOf(file.parts, name);
  return workbookPart(xml).sheets.flatMap((sheet) => {
    const relation = relations.find(({ id }) => id === sheet.relation);
    return relation?.kind === "worksheet" ? [{ name: sheet.name, part: relation.target }] : [];
  });
}

/** The names of the sheets that have cells, as the workbook lists them, hidden ones too. */
export function workbookSheets(bytes: Uint8Array): readonly string[] {
  return sheetsIn(openedBook(bytes)).map(({ name }) => name);
}

function textsOf({ pieces }: PackedFile, part: string): readonly string[] {
  const found = pieces(part);
  const texts: string[] = [];
  if (found === null) return texts;
  let letters = 0;
  for (const { xml } of wholeElements(found, { list: "sst", element: "si" })) {
    for (const text of sharedTexts(xml)) {
      letters += text.length;
      texts.push(text);
    }
    if (texts.length > limits.cells || letters > limits.partBytes) {
      throw tooLarge(`The file has more than ${grouped(limits.cells)} texts.`);
    }
  }
  return texts;
}

function bookOf({ file, name, xml }: Opened): RowsBook {
  const relations = relationsOf(file.parts, name);
  const one = (kind: string) => relations.find((relation) => relation.kind === kind)?.target ?? "";
  return {
    texts: textsOf(file, one("sharedStrings")),
    dayLooks: dayLooks(file.parts.text(one("styles"))),
    isFrom1904: countsFrom1904(xml),
  };
}

type Batch = { readonly firstRow: number; readonly rows: (readonly SheetCell[])[] };

/** Rows that follow one another are told together; where blank rows lie between, a batch begins anew. */
function gathering() {
  let batches: Batch[] = [];
  let cells = 0;
  return {
    take: (row: number, values: readonly SheetCell[]): void => {
      const last = batches.at(-1);
      cells += values.length;
      const goesOn = last !== undefined && last.firstRow + last.rows.length === row;
      if (goesOn && last.rows.length < MOST_ROWS && cells < MOST_CELLS) last.rows.push(values);
      else {
        batches.push({ firstRow: row, rows: [values] });
        cells = values.length;
      }
    },
    told: (): readonly Batch[] => {
      const told = batches;
      batches = [];
      return told;
    },
  };
}

/** The rows of a sheet as they were last calculated, in batches: the sheet is never held as a whole. */
export async function* sheetRows(
  bytes: Uint8Array,
  sheet: string,
  callOff?: { readonly aborted: boolean },
): AsyncGenerator<SheetBatch> {
  const opened = openedBook(bytes);
  const part = sheetsIn(opened).find(({ name }) => name === sheet)?.part;
  if (part === undefined) {
    throw new UnreadableFile(`The file has no sheet ${sheet}.`, "Name one of its sheets.");
  }
  const pieces = opened.file.pieces(part);
  if (pieces === null) throw damaged("The workbook lists a sheet that the file does not hold.");
  const gathered = gathering();
  const reader = new RowReader(bookOf(opened), gathered.take);
  for (const { xml, progress } of wholeElements(pieces, { list: "sheetData", element: "row" })) {
    if (callOff?.aborted === true) return;
    readXml(xml, reader);
    for (const batch of gathered.told()) yield { ...batch, progress };
  }
}

import type { InspectedProperty, InspectedSheet, InspectedWorkbook } from "../inspector";
import { stateIn } from "../workbook";
import { surroundings } from "./read-cells-beside";
import { damaged, UnreadableFile } from "./read-cells-limits";
import { peopleIn, propertiesOf } from "./read-cells-properties";
import { relationsOf, type Relation } from "./read-cells-relations";
import type { Book } from "./read-cells-rows";
import { sheetPart } from "./read-cells-sheet";
import { stylesOf } from "./read-cells-styles";
import { sharedTexts } from "./read-cells-texts";
import { workbookPart, type ListedSheet } from "./read-cells-workbook";
import { partsOf, type Parts } from "./read-cells-zip";
import { isDataPart } from "./state-parts";

/** A workbook as the inspector sees it, or why it cannot be read. */
export type CellReading =
  | { readonly kind: "workbook"; readonly workbook: InspectedWorkbook }
  | { readonly kind: "unreadable"; readonly what: string; readonly remedy: string };

/** The part that lists the sheets; a file that has none is no workbook that we can read. */
export function workbookName(parts: Parts): string {
  const told = relationsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  const name = told ?? "xl/workbook.xml";
  if (parts.text(name) !== null) return name;
  if (parts.names.some((each) => /workbook\.bin$/i.test(each))) {
    throw new UnreadableFile("The file is an .xlsb workbook.", "Save it as .xlsx.");
  }
  throw new UnreadableFile(
    "The file is packed like a workbook, but holds none.",
    "Name a workbook saved as .xlsx.",
  );
}

const nothing = {
  cells: [],
  tables: [],
  hiddenRows: [],
  hiddenColumns: [],
  merged: [],
  protection: "none",
  choices: [],
  looseFormulas: [],
  commentAuthors: [],
  hasDrawing: true,
  isMarked: false,
} as const;

type ReadSheet = {
  readonly sheet: InspectedSheet;
  readonly links: readonly string[];
  readonly isMarked: boolean;
};

/** A sheet with everything beside it; a sheet that is only a chart has no cells. */
function readSheet(parts: Parts, { name, state }: ListedSheet, from: Inside): ReadSheet {
  const { part, book } = from;
  const xml = part?.kind === "worksheet" ? parts.text(part.target) : null;
  if (part === undefined || (part.kind === "worksheet" && xml === null)) {
    throw damaged("The workbook lists a sheet that the file does not hold.");
  }
  const { chartFormulas, links, ...beside } = surroundings(parts, part.target);
  const { isMarked, ...own } = xml === null ? nothing : sheetPart(xml, name, book);
  const looseFormulas = [...own.looseFormulas, ...chartFormulas];
  return { links, isMarked, sheet: { name, state, ...own, ...beside, looseFormulas } };
}

type Inside = { readonly part: Relation | undefined; readonly book: Book };

/** Where a workbook's links to others lead. */
function linksOf(parts: Parts, relations: readonly Relation[]): readonly string[] {
  return relations
    .filter(({ kind }) => kind === "externalLink")
    .map(({ target }) => relationsOf(parts, target).find(({ isOutside }) => isOutside))
    .map((relation) => relation?.target ?? "a place the file does not tell");
}

function workbookOf(bytes: Uint8Array): InspectedWorkbook {
  const parts = partsOf(bytes);
  const name = workbookName(parts);
  const { sheets: listed, path, ...workbook } = workbookPart(parts.text(name) ?? "");
  if (listed.length === 0) throw damaged("The workbook has no sheet.");
  const relations = relationsOf(parts, name);
  const one = (kind: string) => relations.find((relation) => relation.kind === kind)?.target ?? "";
  const book: Book = {
    texts: sharedTexts(parts.text(one("sharedStrings"))),
    styles: stylesOf(parts.text(one("styles"))),
    cells: 0,
    sharedCharacters: 0,
  };
  const read = listed.map((sheet) => {
    const part = relations.find(({ id }) => id === sheet.relation);
    return readSheet(parts, sheet, { part, book });
  });
  const folder: readonly InspectedProperty[] =
    path === null ? [] : [{ key: "path", label: "The file's last folder", value: path }];
  const hyperlinks = [...new Set(read.flatMap(({ links }) => links))].map(
    (value): InspectedProperty => ({ key: "path", label: "A link in a cell", value }),
  );
  return {
    ...workbook,
    sheets: read.map(({ sheet }) => sheet),
    links: linksOf(parts, relations),
    properties: [
      ...propertiesOf(parts),
      ...peopleIn(parts.text(one("person")) ?? ""),
      ...folder,
      ...hyperlinks,
    ],
    parts: parts.names,
    storesModel: parts.names.some(
      (each) => isDataPart(each) && stateIn(parts.text(each) ?? "") !== null,
    ),
    markedSheets: read.flatMap(({ sheet, isMarked }) => (isMarked ? [sheet.name] : [])),
  };
}

/** Reads any .xlsx file for the inspector. A file that is broken or made to do harm is said to be so, in words. */
export function readCells(bytes: Uint8Array): CellReading {
  try {
    return { kind: "workbook", workbook: workbookOf(bytes) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { kind: "unreadable", what: error.what, remedy: error.remedy };
  }
}

import {
  inspection,
  tokensOf,
  type Area,
  type Finding,
  type InspectedWorkbook,
} from "../inspector";
import {
  cellsOfArea,
  nativeCells,
  spillsIn,
  type CellsDone,
  type StampedCell,
} from "./customer-copy-cells";
import { nativeNames, nativeRules, nativeTable, type LooseDone } from "./customer-copy-loose";
import { checksOf, valueAt } from "./customer-copy-checks";
import type { CopyAccount, CopyFault, CustomerCopy, StampedValue } from "./customer-copy-account";
import { stripped } from "./customer-copy-metadata";
import { OpenParts } from "./customer-copy-parts";
import { readCells, workbookName } from "./read-cells";
import { UnreadableFile } from "./read-cells-limits";
import { relationsOf, type Relation } from "./read-cells-relations";
import { workbookPart } from "./read-cells-workbook";

/** A sheet of cells, by its name and its part. */
type SheetOf = { readonly name: string; readonly part: string };

function sheetsOf(parts: OpenParts, book: string): readonly SheetOf[] {
  const relations = new Map(relationsOf(parts, book).map((each) => [each.id, each]));
  return workbookPart(parts.text(book) ?? "").sheets.flatMap(({ name, relation }) => {
    const found: Relation | undefined = relations.get(relation);
    return found?.kind === "worksheet" ? [{ name, part: found.target }] : [];
  });
}

/** The areas that names of a workbook stand for; a name of one sheet only is left out, it may mean another elsewhere. */
function namedAreas({ names }: InspectedWorkbook): (name: string) => Area | null {
  const areas = new Map<string, Area | null>();
  for (const { name, formula } of names) {
    const [token, ...more] = tokensOf(formula);
    const area = token?.kind === "area" && more.length === 0 ? token.area : null;
    const key = name.toLowerCase();
    areas.set(key, areas.has(key) ? null : area);
  }
  return (name) => areas.get(name.toLowerCase()) ?? null;
}

type Natives = { readonly cells: readonly CellsDone[]; readonly loose: readonly LooseDone[] };

/** Every formula of the file in native functions, cell by cell and beside the cells. */
function nativeFile(parts: OpenParts, workbook: InspectedWorkbook, book: string): Natives {
  const sheets = sheetsOf(parts, book);
  const spills = new Map(
    sheets.map(({ name, part }) => [name.toLowerCase(), spillsIn(parts.text(part) ?? "")]),
  );
  const rest = {
    namedArea: namedAreas(workbook),
    spillFrom: (sheet: string, row: number, column: number) =>
      spills.get(sheet.toLowerCase())?.get(`${row},${column}`) ?? null,
  };
  const loose: LooseDone[] = [];
  const cells = sheets.map(({ name, part }) => {
    const around = { sheet: name, ...rest };
    let done: CellsDone | null = null;
    parts.edit(part, (xml) => {
      done = nativeCells(xml, around);
      const rules = nativeRules(done.xml, around);
      loose.push(...rules.done);
      return rules.xml;
    });
    for (const { kind, target } of relationsOf(parts, part)) {
      if (kind !== "table") continue;
      parts.edit(target, (xml) => {
        const table = nativeTable(xml, around);
        loose.push(...table.done);
        return table.xml;
      });
    }
    return done ?? { xml: "", formulas: 0, replaced: [], stamped: [], blank: [] };
  });
  parts.edit(book, (xml) => {
    const names = nativeNames(xml, { sheet: "", ...rest });
    loose.push(...names.done);
    return names.xml;
  });
  return { cells, loose };
}

/** The order of calculation names formulas that are gone, or arrays that are none now: Excel makes it anew. */
function dropOrder(parts: OpenParts, book: string, { cells }: Natives): void {
  if (cells.some(({ stamped, replaced }) => stamped.length + replaced.length > 0)) {
    parts.cut(book, (kind) => kind === "calcChain");
    parts.swept();
  }
}

function stampedValues(
  stamped: readonly StampedCell[],
  workbook: InspectedWorkbook,
): readonly StampedValue[] {
  const at = valueAt(workbook);
  return stamped.flatMap(({ sheet, cell: holder, area, functions, before, why }) =>
    cellsOfArea(area).map((cell) => ({
      sheet,
      cell,
      functions,
      formula: before,
      heldFormula: cell === holder,
      value: at(sheet, cell),
      why,
    })),
  );
}

/** Threads of comments are joined to their cells by what looks like an author and names nobody. */
function withoutThreads(workbook: InspectedWorkbook): InspectedWorkbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    commentAuthors: sheet.commentAuthors.filter((author) => !/^tc=\{/i.test(author)),
  }));
  return { ...workbook, sheets };
}

/** What must not be left in a customer's copy. */
function isLeft({ weight, rule }: Finding): boolean {
  return weight === "error" || (rule === "personal-metadata" && weight !== "note");
}

function faultsOf({ cells, loose }: Natives, findings: readonly Finding[]): readonly CopyFault[] {
  const blank = cells.flatMap((each) => each.blank);
  const dead = loose.filter(({ why, where }) => why !== null && !where.startsWith("the column "));
  return [
    ...blank.map(({ sheet, cell, why }) => ({
      sheet,
      cells: cell,
      words: `${why}, and the cell holds no value to keep.`,
      remedy: "Open the workbook where the add-in is loaded, let it calculate, and save it.",
    })),
    ...dead.map(({ sheet, where, why }) => ({
      sheet,
      cells: null,
      words: `In ${where}: ${why}.`,
      remedy: "Put the function into a cell of its own, and refer to that cell here.",
    })),
    ...findings.filter(isLeft).map(({ sheet, cells: at, words, remedy, rule, count }) => ({
      sheet,
      cells: at,
      words: count > 1 ? `${words} (${count} alike)` : words,
      remedy: /#NAME\?|#BUSY!/.test(words) && rule === "error-value" ? UNLOADED : remedy,
    })),
  ];
}

const UNLOADED =
  "It was saved while the add-in was not loaded: open it where it is, enter the cell anew, and save it.";

function read(bytes: Uint8Array): InspectedWorkbook {
  const reading = readCells(bytes);
  if (reading.kind === "unreadable") throw new UnreadableFile(reading.what, reading.remedy);
  return reading.workbook;
}

function copied(bytes: Uint8Array): CustomerCopy {
  const before = read(bytes);
  const parts = new OpenParts(bytes);
  const book = workbookName(parts);
  const natives = nativeFile(parts, before, book);
  dropOrder(parts, book, natives);
  const removed = stripped(parts, book);
  const file = parts.file();
  const after = read(file);
  const { findings } = inspection(withoutThreads(after));
  const { cells, loose } = natives;
  const account: CopyAccount = {
    formulas: cells.reduce((sum, { formulas }) => sum + formulas, 0),
    replaced: cells.flatMap(({ replaced }) => replaced),
    stamped: stampedValues(
      cells.flatMap(({ stamped }) => stamped),
      after,
    ),
    loose,
    removed,
    partsRemoved: parts.removed,
    partsChanged: [...parts.changed].filter((name) => parts.names.includes(name)),
    partsKept: parts.names.filter((name) => !parts.changed.has(name)).length,
    checks: checksOf(after),
    findings,
  };
  const faults = faultsOf(natives, findings);
  return faults.length > 0
    ? { kind: "refused", faults, account }
    : { kind: "copied", bytes: file, account };
}

/**
 * The customer's copy of a workbook: no function of the add-in, nothing that the add-in keeps, and nobody's name. It is
 * refused as long as the inspector finds an error in it.
 */
export function customerCopy(bytes: Uint8Array): CustomerCopy {
  try {
    return copied(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { kind: "unreadable", what: error.what, remedy: error.remedy };
  }
}

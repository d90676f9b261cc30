import { inspection, type InspectedWorkbook } from "../inspector";
import type { CopyAccount, CopyFault, CustomerCopy, StampedValue } from "./customer-copy-account";
import { cellsOfArea, type StampedCell } from "./customer-copy-cells";
import { checksOf, valueAt } from "./customer-copy-checks";
import { faultsOf } from "./customer-copy-faults";
import { stripped } from "./customer-copy-metadata";
import { nativeFile, type Natives } from "./customer-copy-natives";
import { OpenParts } from "./customer-copy-parts";
import { readCells, workbookName } from "./read-cells";
import { UnreadableFile } from "./read-cells-limits";

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

function read(bytes: Uint8Array): InspectedWorkbook {
  const reading = readCells(bytes);
  if (reading.kind === "unreadable") throw new UnreadableFile(reading.what, reading.remedy);
  return reading.workbook;
}

/** A copy that nobody has judged yet. */
export function unjudgedCopy(bytes: Uint8Array): Unjudged {
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
  return { file, account, faults: faultsOf(natives, findings) };
}

type Unjudged = {
  readonly file: Uint8Array;
  readonly account: CopyAccount;
  readonly faults: readonly CopyFault[];
};

/**
 * The customer's copy of a workbook: no function of the add-in, nothing that the add-in keeps, and no personal metadata. It is
 * refused as long as the inspector finds an error in it.
 */
export function customerCopy(bytes: Uint8Array): CustomerCopy {
  try {
    const { file, account, faults } = unjudgedCopy(bytes);
    return faults.length > 0
      ? { kind: "refused", faults, account }
      : { kind: "copied", bytes: file, account };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { kind: "unreadable", what: error.what, remedy: error.remedy };
  }
}

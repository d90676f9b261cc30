import { sheetLayout, type CellFormula, type WorkbookDescription } from "../../workbook";
import type { TellProgress } from "../work/answering";
import type { HandOffAnswers, HandOffQuestion, Swap } from "./hand-off-messages";
import type { CopyDone, NamedCells, Printers } from "./hand-off-printers";
import { fileWorkWords } from "../words/file-work";
import { ownDescription } from "./own-workbook";

const placeOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }) =>
  `${sheet.toLowerCase()}!${cell}`;

/** What becomes of each cell, as it becomes in the file of the same workbook. */
function swapsInFile(cells: readonly CellFormula[], done: CopyDone): readonly Swap[] {
  const replaced = new Map(done.replaced.map((each) => [placeOf(each), each]));
  const stamped = new Map(done.stamped.map((each) => [placeOf(each), each]));
  const asked = new Set(cells.map(placeOf));
  const own = cells.map((cell): Swap => {
    const native = replaced.get(placeOf(cell));
    if (native !== undefined) {
      return { ...cell, kind: "native", functions: native.functions, after: `=${native.after}` };
    }
    const value = stamped.get(placeOf(cell));
    if (value === undefined) {
      return { ...cell, kind: "left", functions: [], why: fileWorkWords.moved };
    }
    const { functions, why, heldFormula } = value;
    return { ...cell, kind: "value", functions, why, heldFormula, after: cell.value };
  });
  // What a function spilled would be gone with it: those cells get their values, too.
  const spilled = done.stamped.flatMap((each): readonly Swap[] => {
    if (each.heldFormula || asked.has(placeOf(each))) return [];
    const { value, ...rest } = each;
    return [{ ...rest, kind: "value", entered: "", value, after: value }];
  });
  return [...own, ...spilled];
}

/** The cells that the names of a described workbook stand for. */
function namesOf({ sheets }: WorkbookDescription): ReadonlyMap<string, NamedCells> {
  return new Map(
    sheets
      .map(sheetLayout)
      .flatMap(({ name: sheet, names }) =>
        names.map(({ name, row, column, rowCount }) => [
          name.toLowerCase(),
          { sheet, row, column, rowCount, columnCount: 1 },
        ]),
      ),
  );
}

/** Without a file, formulas tell for themselves; what would become a value stays, as nobody knows how far it spills. */
function swapsWithoutFile(
  cells: readonly CellFormula[],
  names: ReadonlyMap<string, NamedCells>,
  { native }: Printers,
): readonly Swap[] {
  return cells.map((cell): Swap => {
    const formula = String(cell.entered).replace(/^=/, "");
    const found = native(formula, {
      sheet: cell.sheet,
      named: (name) => names.get(name.toLowerCase()) ?? null,
    });
    if (found.kind === "native") {
      return { ...cell, kind: "native", functions: found.functions, after: `=${found.text}` };
    }
    if (found.kind === "same") {
      return { ...cell, kind: "left", functions: [], why: fileWorkWords.moved };
    }
    return {
      ...cell,
      kind: "left",
      functions: found.functions,
      why: `${found.why}; ${fileWorkWords.noFile}`,
    };
  });
}

/** What becomes of each cell of the open workbook that calls the add-in. */
export async function swapList(
  asked: HandOffQuestion & { readonly kind: "swaps" },
  { printers, tell }: { readonly printers: Printers; readonly tell: TellProgress },
): Promise<HandOffAnswers["swaps"]> {
  const { cells, bytes } = asked;
  if (cells.length === 0 && bytes === null) return { kind: "swaps", swaps: [], loose: [] };
  tell({ doing: fileWorkWords.looking, share: 0.3 });
  const made = bytes === null ? null : printers.customerCopy(bytes);
  if (made === null || made.kind === "unreadable") {
    const names = namesOf(await ownDescription(asked, printers));
    return { kind: "swaps", swaps: swapsWithoutFile(cells, names, printers), loose: [] };
  }
  const loose = made.done.loose.map(({ sheet, where }) => ({ sheet, where }));
  return { kind: "swaps", swaps: swapsInFile(cells, made.done), loose };
}

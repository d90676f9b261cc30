import { extentOf, sharedFormula, writtenOut, type Extent, type SharedFormula } from "../inspector";
import { addressOf } from "../workbook";
import type { Surroundings } from "./customer-copy-arguments";
import {
  asValue,
  CELL,
  cellIn,
  hasFormula,
  withFormula,
  type FileCell,
} from "./customer-copy-file-cell";
import { MAY_BE_OURS, nativity, type Nativity } from "./customer-copy-formula";
import { xmlText } from "./xml";

/** A cell whose formula is now native. */
export type ReplacedCell = {
  readonly sheet: string;
  readonly cell: string;
  readonly functions: readonly string[];
  readonly before: string;
  readonly after: string;
};

/** A cell that was a formula and is now its value. */
export type StampedCell = {
  readonly sheet: string;
  readonly cell: string;
  /** The cells that showed what the formula gave, this one among them. */
  readonly area: string;
  readonly functions: readonly string[];
  readonly before: string;
  readonly why: string;
};

/** What was done to the cells of a sheet. */
export type CellsDone = {
  readonly xml: string;
  readonly formulas: number;
  readonly replaced: readonly ReplacedCell[];
  readonly stamped: readonly StampedCell[];
  /** Cells that would have to become their value, and hold none. */
  readonly blank: readonly StampedCell[];
};

/** The areas over which arrays of ours spill, by the cell they start in. */
export function spillsIn(xml: string): ReadonlyMap<string, Extent> {
  const spills = new Map<string, Extent>();
  if (!MAY_BE_OURS.test(xml)) return spills;
  for (const [found, prefix = ""] of xml.matchAll(CELL)) {
    if (!/\bt="array"/.test(found) || !MAY_BE_OURS.test(found)) continue;
    const { formulaAt } = cellIn(found, prefix);
    const extent = extentOf(formulaAt.get("ref") ?? "");
    if (extent !== null) spills.set(`${extent.top},${extent.left}`, extent);
  }
  return spills;
}

type Shared = { readonly formula: SharedFormula; readonly at: Extent; readonly nativity: Nativity };

class CellWriter {
  readonly replaced: ReplacedCell[] = [];
  readonly stamped: StampedCell[] = [];
  readonly blank: StampedCell[] = [];
  formulas = 0;
  private readonly shared = new Map<string, Shared>();

  constructor(private readonly around: Surroundings) {}

  cell(xml: string, prefix: string): string {
    if (!hasFormula(xml)) return xml;
    this.formulas += 1;
    const isShared = /\bt=["']shared["']/.test(xml);
    if (!MAY_BE_OURS.test(xml) && !isShared) return xml;
    const cell = cellIn(xml, prefix);
    return isShared ? this.sharing(cell) : this.becoming(cell, nativity(cell.formula, this.around));
  }

  private becoming(cell: FileCell, to: Nativity): string {
    if (to.kind === "same") return cell.xml;
    if (to.kind === "value") return this.value(cell, to);
    const wasArray = cell.formulaAt.get("t") === "array";
    const ref = wasArray ? (cell.formulaAt.get("ref") ?? cell.address) : cell.address;
    const isArray = to.needsArray || (wasArray && (!to.isSingle || ref.includes(":")));
    this.note(cell, to);
    return withFormula(
      cell,
      `${isArray ? ` t="array" ref="${xmlText(ref)}"` : ""}>${xmlText(to.text)}`,
    );
  }

  /** Cells that share a formula go on sharing the native one, unless each needs a formula of its own. */
  private sharing(cell: FileCell): string {
    const number = cell.formulaAt.get("si") ?? "";
    const at = extentOf(cell.address);
    if (at === null) return cell.xml;
    if (cell.formula !== "") {
      const to = nativity(cell.formula, this.around);
      this.shared.set(number, { formula: sharedFormula(cell.formula), at, nativity: to });
      if (to.kind !== "native" || to.needsArray) return this.becoming(cell, to);
      this.note(cell, to);
      const ref = cell.formulaAt.get("ref");
      const kept = `${ref === undefined ? "" : ` ref="${xmlText(ref)}"`} si="${xmlText(number)}"`;
      return withFormula(cell, ` t="shared"${kept}>${xmlText(to.text)}`);
    }
    const found = this.shared.get(number);
    if (found === undefined || found.nativity.kind === "same") return cell.xml;
    const formula = writtenOut(found.formula, at.top - found.at.top, at.left - found.at.left);
    const own = { ...cell, formula };
    const to = nativity(formula, this.around);
    if (to.kind !== "native" || to.needsArray) return this.becoming(own, to);
    this.note(own, to);
    return cell.xml;
  }

  private note({ address, formula }: FileCell, { functions, text }: Nativity & { kind: "native" }) {
    const { sheet } = this.around;
    this.replaced.push({ sheet, cell: address, functions, before: formula, after: text });
  }

  private value(cell: FileCell, { functions, why }: Nativity & { kind: "value" }): string {
    const { address, formula, formulaAt } = cell;
    const area = formulaAt.get("t") === "array" ? (formulaAt.get("ref") ?? address) : address;
    const stamped = {
      sheet: this.around.sheet,
      cell: address,
      area,
      functions,
      before: formula,
      why,
    };
    const isText = cell.at.get("t") === "str";
    if (cell.value === null && !isText) {
      this.blank.push(stamped);
      return cell.xml;
    }
    this.stamped.push(stamped);
    return asValue(cell);
  }
}

/** The cells of a sheet with native formulas, and with values where there are none. */
export function nativeCells(xml: string, around: Surroundings): CellsDone {
  const writer = new CellWriter(around);
  const written = xml.replace(CELL, (cell: string, prefix: string) => writer.cell(cell, prefix));
  const { formulas, replaced, stamped, blank } = writer;
  return { xml: written, formulas, replaced, stamped, blank };
}

/** The cells of an area, row by row. */
export function cellsOfArea(area: string): readonly string[] {
  const extent = extentOf(area);
  if (extent === null) return [area];
  const { top, left, bottom, right } = extent;
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_cell, place) => {
    const width = right - left + 1;
    return addressOf(top + Math.floor(place / width), left + (place % width));
  });
}

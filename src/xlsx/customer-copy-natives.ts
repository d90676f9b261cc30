import { tokensOf, type Area, type InspectedWorkbook } from "../inspector";
import { nativeCells, spillsIn, type CellsDone } from "./customer-copy-cells";
import { nativeNames, nativeRules, nativeTable, type LooseDone } from "./customer-copy-loose";
import type { OpenParts } from "./customer-copy-parts";
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

/** What became of a file's formulas, in cells and beside them. */
export type Natives = {
  readonly cells: readonly CellsDone[];
  readonly loose: readonly LooseDone[];
};

/** Every formula of the file in native functions, cell by cell and beside the cells. */
export function nativeFile(parts: OpenParts, workbook: InspectedWorkbook, book: string): Natives {
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

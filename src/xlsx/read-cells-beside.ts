import type { InspectedSheet, InspectedTable, LooseFormula } from "../inspector";
import { limits } from "./read-cells-limits";
import { relationsOf, type Relation } from "./read-cells-relations";
import { readXml } from "./read-cells-xml";
import type { Parts } from "./read-cells-zip";

/** What stands beside a sheet in parts of its own. */
export type SheetSurroundings = Pick<InspectedSheet, "tables" | "commentAuthors"> & {
  readonly chartFormulas: readonly LooseFormula[];
  /** Addresses outside the file that its cells lead to. */
  readonly links: readonly string[];
};

function tableIn(xml: string): InspectedTable | null {
  let table: Omit<InspectedTable, "columns"> | null = null;
  const columns: string[] = [];
  const columnFormulas: (string | null)[] = [];
  let formula: string | null = null;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "table") {
        const at = attributes();
        table = {
          name: at.get("displayName") ?? at.get("name") ?? "",
          area: at.get("ref") ?? "",
          hasHeader: at.get("headerRowCount") !== "0",
          hasTotals: Number(at.get("totalsRowCount") ?? 0) > 0,
        };
      } else if (name === "tableColumn") {
        columns.push(attributes().get("name") ?? "");
        columnFormulas.push(null);
      } else if (name === "calculatedColumnFormula") formula = "";
    },
    text: (words) => {
      if (formula !== null && formula.length < limits.formula) formula += words;
    },
    close: (name) => {
      if (name !== "calculatedColumnFormula") return;
      if (formula !== null) columnFormulas[columns.length - 1] = formula;
      formula = null;
    },
  });
  if (table === null) return null;
  return { ...(table as Omit<InspectedTable, "columns">), columns, columnFormulas };
}

/** The texts of all elements of a name. */
export function textsOf(xml: string, element: string): readonly string[] {
  const texts: string[] = [];
  let text: string | null = null;
  readXml(xml, {
    open: (name) => {
      if (name === element) text = "";
    },
    text: (words) => {
      if (text !== null && text.length < limits.formula) text += words;
    },
    close: (name) => {
      if (name === element && text !== null) {
        texts.push(text);
        text = null;
      }
    },
  });
  return texts;
}

/** What the charts of a drawing show. */
function chartFormulas(parts: Parts, drawing: string): readonly LooseFormula[] {
  return relationsOf(parts, drawing).flatMap(({ kind, target }) => {
    const xml = /^chart/i.test(kind) ? parts.text(target) : null;
    if (xml === null) return [];
    return textsOf(xml, "f").map((formula) => ({ where: "A chart", formula }));
  });
}

/** Reads what a sheet's part is joined to. */
export function surroundings(parts: Parts, sheet: string): SheetSurroundings {
  const relations = relationsOf(parts, sheet);
  const inside = (kind: string) =>
    relations.filter((relation) => relation.kind === kind && !relation.isOutside);
  const textOf = ({ target }: Relation) => parts.text(target) ?? "";
  return {
    tables: inside("table").flatMap((relation) => tableIn(textOf(relation)) ?? []),
    commentAuthors: inside("comments").flatMap((relation) => textsOf(textOf(relation), "author")),
    chartFormulas: inside("drawing").flatMap(({ target }) => chartFormulas(parts, target)),
    links: relations.filter(({ isOutside }) => isOutside).map(({ target }) => target),
  };
}

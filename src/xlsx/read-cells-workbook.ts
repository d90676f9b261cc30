import type { InspectedName, InspectedProtection, InspectedSheet } from "../inspector";
import { limits } from "./read-cells-limits";
import { protectionIn } from "./read-cells-sheet";
import { readXml, type Attributes } from "./read-cells-xml";

/** A sheet as the workbook lists it. */
export type ListedSheet = {
  readonly name: string;
  readonly relation: string;
  readonly state: InspectedSheet["state"];
};

/** What the part of the workbook says. */
export type WorkbookPart = {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly InspectedName[];
  readonly protection: InspectedProtection;
  readonly iterates: boolean;
  /** The folder it was last saved in. */
  readonly path: string | null;
};

function stateOf(state: string | undefined): InspectedSheet["state"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** Reads the part of the workbook. */
export function workbookPart(xml: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const names: { at: Attributes; formula: string }[] = [];
  let protection: InspectedProtection = "none";
  let iterates = false;
  let path: string | null = null;
  let isName = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "sheet") {
        const at = attributes();
        sheets.push({
          name: at.get("name") ?? "",
          relation: at.get("id") ?? "",
          state: stateOf(at.get("state")),
        });
      } else if (name === "definedName") {
        names.push({ at: attributes(), formula: "" });
        isName = true;
      } else if (name === "workbookProtection") protection = protectionIn(attributes());
      else if (name === "calcPr") iterates = /^(?:1|true)$/.test(attributes().get("iterate") ?? "");
      else if (name === "absPath") path = attributes().get("url") ?? null;
    },
    text: (text) => {
      const last = names.at(-1);
      if (isName && last !== undefined && last.formula.length < limits.formula)
        last.formula += text;
    },
    close: (name) => {
      if (name === "definedName") isName = false;
    },
  });
  return {
    sheets,
    protection,
    iterates,
    path,
    names: names.map(({ at, formula }) => ({
      name: at.get("name") ?? "",
      formula: formula.slice(0, limits.formula),
      sheet: sheets[Number(at.get("localSheetId") ?? -1)]?.name ?? null,
    })),
  };
}

import type { InspectedStyle } from "../inspector";
import { readXml, type Attributes } from "./read-cells-xml";

/** The look of a cell that has none. */
export const plainStyle: InspectedStyle = {
  isLocked: true,
  fill: null,
  isText: false,
  isInput: false,
};

/** Excel's own number for the style "Input", and for the number format "text". */
const INPUT_STYLE = "20";
const TEXT_FORMAT = "49";

type Format = { readonly at: Attributes; isLocked: boolean };

function isOff(value: string | undefined): boolean {
  return value === "0" || value === "false";
}

/** The looks that the cells of a file name by number. */
export function stylesOf(xml: string | null): readonly InspectedStyle[] {
  if (xml === null) return [];
  const textFormats = new Set([TEXT_FORMAT]);
  const fills: (string | null)[] = [];
  const formats: Format[] = [];
  const inputs = new Set<string>();
  let list = "";
  let isSolid = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (["numFmts", "fills", "cellXfs", "cellStyleXfs", "cellStyles", "dxfs"].includes(name)) {
        list = name;
      } else if (list === "numFmts" && name === "numFmt") {
        if (attributes().get("formatCode") === "@")
          textFormats.add(attributes().get("numFmtId") ?? "");
      } else if (list === "fills" && name === "fill") fills.push(null);
      else if (list === "fills" && name === "patternFill") {
        isSolid = attributes().get("patternType") === "solid";
      } else if (list === "fills" && name === "fgColor" && isSolid) {
        fills[fills.length - 1] = attributes().get("rgb")?.slice(-6).toUpperCase() ?? null;
      } else if (list === "cellXfs" && name === "xf")
        formats.push({ at: attributes(), isLocked: true });
      else if (list === "cellXfs" && name === "protection") {
        const last = formats.at(-1);
        if (last !== undefined) last.isLocked = !isOff(attributes().get("locked"));
      } else if (list === "cellStyles" && name === "cellStyle") {
        if (attributes().get("builtinId") === INPUT_STYLE)
          inputs.add(attributes().get("xfId") ?? "");
      }
    },
    close: (name) => {
      if (name === list) list = "";
    },
  });
  return formats.map(({ at, isLocked }) => ({
    isLocked,
    fill: fills[Number(at.get("fillId") ?? 0)] ?? null,
    isText: textFormats.has(at.get("numFmtId") ?? ""),
    isInput: inputs.has(at.get("xfId") ?? "none"),
  }));
}

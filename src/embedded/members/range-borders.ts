import type { IBorderStyleData } from "@univerjs/core";
import { BorderStyleTypes } from "@univerjs/core";
import type { Area } from "../grid/area";
import { intersection } from "../grid/area";
import { sheetById } from "../grid/book";
import { restyle, styleAt } from "../grid/cell-style";
import { invalidArgument } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind } from "../request/thing";
import { oneOf } from "./arguments";
import { requireOpenSheet } from "./protection-rules";
import { colorOf } from "./range-format";

type Side = "t" | "r" | "b" | "l";

/** Where each of Excel's edges lies: a side of the cells in one part of the area. */
const edges: Readonly<Record<string, readonly [Side, (area: Area) => Area]>> = {
  EdgeTop: ["t", (area) => ({ ...area, rows: 1 })],
  EdgeBottom: ["b", (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })],
  EdgeLeft: ["l", (area) => ({ ...area, columns: 1 })],
  EdgeRight: ["r", (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })],
  InsideHorizontal: ["b", (area) => ({ ...area, rows: area.rows - 1 })],
  InsideVertical: ["r", (area) => ({ ...area, columns: area.columns - 1 })],
};

type Line = { readonly style: string; readonly weight: string };

/** Univer has one kind of line where Excel has a style and a weight. */
const lines: readonly (readonly [BorderStyleTypes, Line])[] = [
  [BorderStyleTypes.NONE, { style: "None", weight: "Thin" }],
  [BorderStyleTypes.THIN, { style: "Continuous", weight: "Thin" }],
  [BorderStyleTypes.HAIR, { style: "Continuous", weight: "Hairline" }],
  [BorderStyleTypes.MEDIUM, { style: "Continuous", weight: "Medium" }],
  [BorderStyleTypes.THICK, { style: "Continuous", weight: "Thick" }],
  [BorderStyleTypes.DOUBLE, { style: "Double", weight: "Thick" }],
  [BorderStyleTypes.DASHED, { style: "Dash", weight: "Thin" }],
  [BorderStyleTypes.MEDIUM_DASHED, { style: "Dash", weight: "Medium" }],
  [BorderStyleTypes.DOTTED, { style: "Dot", weight: "Thin" }],
  [BorderStyleTypes.DASH_DOT, { style: "DashDot", weight: "Thin" }],
  [BorderStyleTypes.DASH_DOT_DOT, { style: "DashDotDot", weight: "Thin" }],
];

type Border = { readonly area: Area; readonly edge: string };

const place = ({ area, edge }: Border): readonly [Side, Area] => {
  const found = edges[edge];
  if (!found) throw invalidArgument(`"${edge}" is no edge of a range that can be drawn.`);
  return [found[0], found[1](area)];
};

const drawn = ({ book }: Host, border: Border): IBorderStyleData | undefined => {
  const [side, area] = place(border);
  const { bd } = styleAt(sheetById(book, area.sheetId), area.row, area.column);
  return bd?.[side] ?? undefined;
};

const lineOf = (host: Host, border: Border): Line => {
  const style = drawn(host, border)?.s ?? BorderStyleTypes.NONE;
  return lines.find(([one]) => one === style)?.[1] ?? { style: "None", weight: "Thin" };
};

const styleOf = ({ style, weight }: Line): BorderStyleTypes => {
  const exact = lines.find(([, line]) => line.style === style && line.weight === weight);
  const nearest = exact ?? lines.find(([, line]) => line.style === style);
  return nearest?.[0] ?? BorderStyleTypes.THIN;
};

const draw = (host: Host, border: Border, line: IBorderStyleData): void => {
  const [side, area] = place(border);
  requireOpenSheet(host, area.sheetId, "allowFormatCells");
  if (area.rows < 1 || area.columns < 1) return;
  const sheet = sheetById(host.book, area.sheetId);
  const grid = { ...area, row: 0, column: 0, rows: sheet.getRowCount() };
  const visible = intersection(area, { ...grid, columns: sheet.getColumnCount() }) ?? area;
  restyle(host.book, visible, ({ bd }) => ({ bd: { ...bd, [side]: line } }));
};

const colorAt = (host: Host, border: Border): string => drawn(host, border)?.cl.rgb ?? "#000000";

export const rangeBorders: Kind<Area> = {
  item: (_host, area, edge) => {
    place({ area, edge: String(edge) });
    return { kind: "RangeBorder", subject: { area, edge: String(edge) } };
  },
};

export const rangeBorder: Kind<Border> = {
  id: (_host, { edge }) => edge,
  properties: {
    sideIndex: { get: (_host, { edge }) => edge },
    style: {
      get: (host, border) => lineOf(host, border).style,
      set: (host, border, value) => {
        const style = oneOf(
          value,
          lines.map(([, line]) => line.style),
        );
        const { weight } = lineOf(host, border);
        draw(host, border, { s: styleOf({ style, weight }), cl: { rgb: colorAt(host, border) } });
      },
    },
    weight: {
      get: (host, border) => lineOf(host, border).weight,
      set: (host, border, value) => {
        const weight = oneOf(value, ["Hairline", "Thin", "Medium", "Thick"]);
        const { style } = lineOf(host, border);
        const shown = style === "None" ? "Continuous" : style;
        const s = styleOf({ style: shown, weight });
        draw(host, border, { s, cl: { rgb: colorAt(host, border) } });
      },
    },
    color: {
      get: colorAt,
      set: (host, border, value) => {
        const s = drawn(host, border)?.s || BorderStyleTypes.THIN;
        draw(host, border, { s, cl: { rgb: colorOf(value) } });
      },
    },
  },
};

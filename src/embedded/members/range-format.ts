import type { IStyleData } from "@univerjs/core";
import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Area } from "../grid/area";
import { restyle, shared } from "../grid/cell-style";
import { autofitColumns, autofitRows, columnWidth, rowHeight } from "../grid/sizes";
import { setColumnWidth, setRowHeight } from "../grid/sizes";
import { apiNotFound, invalidArgument } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind, Property } from "../request/thing";
import { numberOf, textOf, truthOf } from "./arguments";
import { requireOpenSheet, sharedLock } from "./protection-rules";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** The width of one step of indentation, in the grid's pixels. */
const indentStep = 9;

const nameOf = (words: Readonly<Record<string, number>>, value: unknown, usual: string): string =>
  Object.keys(words).find((word) => words[word] === value) ?? usual;

const valueOf = <T>(words: Readonly<Record<string, T>>, value: unknown, member: string): T => {
  const found = words[String(value)];
  if (found === undefined) throw apiNotFound(`${member} = ${String(value)}`);
  return found;
};

/** A property of a range's look, read from and written to the style of each of its cells. */
export const styled = (
  read: (style: IStyleData) => unknown,
  patch: (value: unknown, style: IStyleData) => IStyleData,
): Property<Area> => ({
  get: ({ book }, area) => shared(book, area, read),
  set: (host, area, value) => {
    requireOpenSheet(host, area.sheetId, "allowFormatCells");
    patch(value, {});
    restyle(host.book, area, (style) => patch(value, style));
  },
});

export const colorOf = (value: unknown): string => {
  const color = textOf(value, "A colour");
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  if (/^[a-z]+$/i.test(color)) return color.toLowerCase();
  throw invalidArgument("A colour is written as #RRGGBB or as a name.");
};

const resize = (host: Host, area: Area, value: unknown): number => {
  requireOpenSheet(host, area.sheetId);
  const size = numberOf(value, "A size");
  if (size < 0) throw invalidArgument("A size cannot be negative.");
  return size;
};

export const rangeFormat: Kind<Area> = {
  properties: {
    horizontalAlignment: styled(
      ({ ht }) => nameOf(horizontal, ht, "General"),
      (value) => ({ ht: valueOf(horizontal, value, "RangeFormat.horizontalAlignment") }),
    ),
    verticalAlignment: styled(
      ({ vt }) => nameOf(vertical, vt, "Bottom"),
      (value) => ({ vt: valueOf(vertical, value, "RangeFormat.verticalAlignment") }),
    ),
    wrapText: styled(
      ({ tb }) => tb === WrapStrategy.WRAP,
      (value) => ({ tb: truthOf(value, "wrapText") ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ),
    indentLevel: styled(
      ({ pd }) => Math.round((pd?.l ?? 0) / indentStep),
      (value) => ({ pd: { l: numberOf(value, "An indent level") * indentStep } }),
    ),
    columnWidth: {
      get: ({ book }, area) => columnWidth(book, area),
      set: (host, area, value) => setColumnWidth(host.book, area, resize(host, area, value)),
    },
    rowHeight: {
      get: ({ book }, area) => rowHeight(book, area),
      set: (host, area, value) => setRowHeight(host.book, area, resize(host, area, value)),
    },
  },
  parts: {
    fill: (_host, subject) => ({ kind: "RangeFill", subject }),
    font: (_host, subject) => ({ kind: "RangeFont", subject }),
    borders: (_host, subject) => ({ kind: "RangeBorderCollection", subject }),
    protection: (_host, subject) => ({ kind: "FormatProtection", subject }),
  },
  methods: {
    autofitColumns: ({ book }, area) => autofitColumns(book, area),
    autofitRows: ({ book }, area) => autofitRows(book, area),
  },
};

export const formatProtection: Kind<Area> = {
  properties: {
    locked: {
      get: sharedLock,
      set: (host, area, value) => {
        requireOpenSheet(host, area.sheetId);
        const locked = truthOf(value, "locked");
        host.papers.ofSheet(area.sheetId).locks.push({ area, locked });
      },
    },
  },
};

import type { Area } from "../grid/area";
import { restyle } from "../grid/cell-style";
import type { Kind } from "../request/thing";
import { numberOf, oneOf, textOf, truthOf } from "./arguments";
import { requireOpenSheet } from "./protection-rules";
import { usualFont, withFallback } from "../grid/fonts";
import { colorOf, styled } from "./range-format";

export const rangeFill: Kind<Area> = {
  properties: {
    color: styled(
      ({ bg }) => bg?.rgb ?? "#FFFFFF",
      (value) => ({ bg: { rgb: colorOf(value) } }),
    ),
  },
  methods: {
    clear: (host, area) => {
      requireOpenSheet(host, area.sheetId, "allowFormatCells");
      restyle(host.book, area, () => ({ bg: null }));
    },
  },
};

export const rangeFont: Kind<Area> = {
  properties: {
    name: styled(
      ({ ff }) => ff?.split(",")[0] ?? usualFont,
      (value) => ({ ff: withFallback(textOf(value, "A font name")) }),
    ),
    size: styled(
      ({ fs }) => fs ?? 11,
      (value) => ({ fs: numberOf(value, "A font size") }),
    ),
    bold: styled(
      ({ bl }) => bl === 1,
      (value) => ({ bl: truthOf(value, "bold") ? 1 : 0 }),
    ),
    italic: styled(
      ({ it }) => it === 1,
      (value) => ({ it: truthOf(value, "italic") ? 1 : 0 }),
    ),
    underline: styled(
      ({ ul }) => (ul?.s === 1 ? "Single" : "None"),
      (value) => ({ ul: { s: oneOf(value, ["None", "Single"]) === "Single" ? 1 : 0 } }),
    ),
    color: styled(
      ({ cl }) => cl?.rgb ?? "#000000",
      (value) => ({ cl: { rgb: colorOf(value) } }),
    ),
  },
};

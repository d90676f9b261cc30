import { tokens } from "@fluentui/react-components";
import type { Tone } from "./chart-data";

/** The colours of the theme by what they say; never the only sign, as every figure is written out beneath. */
export const tones: Readonly<Record<Tone, string>> = {
  level: tokens.colorBrandBackground,
  more: tokens.colorPaletteGreenForeground3,
  less: tokens.colorPaletteDarkOrangeForeground3,
  quiet: tokens.colorNeutralForeground4,
};

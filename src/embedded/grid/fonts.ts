/** The font of a new workbook. */
export const usualFont = "Calibri";

/** A font with others to fall back on where a computer lacks it; Carlito has Calibri's widths. */
export const withFallback = (font: string): string => `${font}, Carlito, Arial`;

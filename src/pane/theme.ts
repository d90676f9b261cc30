/** Half-way between black and white, as screens are lit. */
const HALF = 128;

/** Whether a colour such as "#292929" is dark; null where it is no colour. */
function isDarkColour(colour: string): boolean | null {
  const [, red = "", green = "", blue = ""] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour) ?? [];
  if (red === "") return null;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16));
  return 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0) < HALF;
}

/** What a host says of its looks: of some hosts only the colours are known. */
export type HostTheme =
  { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | null | undefined;

/** The host's own word on dark and light where it gives one, the browser's otherwise. */
export function isDarkTheme(theme: HostTheme, prefersDark: boolean): boolean {
  return theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor ?? "") ?? prefersDark;
}

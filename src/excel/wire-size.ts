/** A range and one thing set on it: its path, the calls that make and keep it, and the setting itself. */
export const CALL_BYTES = 520;

/** One thing more set on a range, on its format or its font: a path and a call. */
export const SETTING_BYTES = 330;

/** The bytes of a text as JSON in UTF-8. */
function textBytes(text: string): number {
  let bytes = 2;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code < 32) bytes += 6;
    else if (code === 34 || code === 92) bytes += 2;
    else bytes += code < 128 ? 1 : 3;
  }
  return bytes;
}

/** What one content takes on its way, with its comma. */
export function contentBytes(content: unknown): number {
  return typeof content === "string" ? textBytes(content) + 1 : String(content).length + 1;
}

/**
 * Text of a file as it can be shown in one line of a terminal or a pane: nothing invisible acts on either.
 * @example visibleText("R\u001b[2J") //=> "R\\u001b[2J"
 */
export function visibleText(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => {
    const code = control.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${code}`;
  });
}

/** A value as it can be shown in one line. */
export function shown(value: unknown): string {
  if (value === undefined) return "missing";
  const text = typeof value === "string" ? `"${value}"` : plain(value);
  const cut = text.length > 40 ? `${text.slice(0, 37)}…` : text;
  return visibleText(cut);
}

/** What is no text: JSON where JSON can say it, as it can neither NaN nor numbers beyond its own. */
function plain(value: unknown): string {
  const isJson = typeof value === "object" || typeof value === "boolean";
  return isJson ? (JSON.stringify(value) ?? String(value)) : String(value);
}

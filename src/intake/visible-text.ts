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

const LONGEST = 90;

/** Signs that would move a terminal's cursor, turn the writing direction round or break a line. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text from a file as it may be shown: in one line, harmless, and not too long. */
export function shown(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return cut.replaceAll(UNSEEN, "·");
}

/** "1 cell", "2 cells". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Some words, each once, with commas. */
export function listed(words: readonly string[]): string {
  return [...new Set(words)].join(", ");
}

/** A formula as Excel shows it in its table: the cell of the same row is [@Column]. */
export function asInTable(formula: string): string {
  return formula.replaceAll(
    /[\p{L}_\\][\p{L}\p{N}_.\\]*\[\[#This Row\],\[([^\][']*)\]\]/gu,
    (_written, column: string) =>
      /^[\p{L}\p{N}]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`,
  );
}

/** A formula from a file as it may be shown. */
export function shownFormula(formula: string | null): string {
  return `=${shown(asInTable((formula ?? "").slice(0, 1000)))}`;
}

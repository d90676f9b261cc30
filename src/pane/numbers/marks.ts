import type { NumberMarks } from "../../workbook";

/** The marks of every sentence that the engine makes. */
const engineMarks: NumberMarks = { decimal: ".", group: "," };

/** Those of the workbook's program, once it told them. Workers are not told: what they hand over is turned here. */
let marks: NumberMarks = engineMarks;

/** From now on numbers are written and read with these marks. */
export function writeNumbersWith(next: NumberMarks): void {
  marks = next.decimal === "" || next.decimal === next.group ? engineMarks : next;
}

/** The marks with which numbers are written and read. */
export function numberMarks(): NumberMarks {
  return marks;
}

/**
 * What somebody wrote, which the engine puts between quotes; or a number as the engine writes it, by itself: no version,
 * no date, no part of a name or of a file's.
 */
const quotedOrNumber =
  /"[^"\n]*"|“[^”\n]*”|(?<![\d.,\p{L}_])(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?!\d|[.,]\d|\.\p{L})/gu;

/**
 * A sentence of the engine with its numbers in the marks that are written here; what it quotes stays. Only the engine's
 * words may pass through it, and only once: it cannot tell whether somebody has changed the marks already.
 * @example inMarks("a pool of $1,200.50") //=> "a pool of $1.200,50", where commas part decimals
 */
export function inMarks(text: string): string {
  if (marks.decimal === engineMarks.decimal && marks.group === engineMarks.group) return text;
  return text.replace(quotedOrNumber, (whole, integer?: string, part?: string) => {
    if (integer === undefined) return whole;
    const digits = integer.replaceAll(engineMarks.group, marks.group);
    return part === undefined ? digits : `${digits}${marks.decimal}${part}`;
  });
}

/** A number with its thousands parted. @example grouped(1200) //=> "1,200" */
export function grouped(number: number, decimals = 3): string {
  return inMarks(number.toLocaleString("en-US", { maximumFractionDigits: decimals }));
}

/** A number with just so many decimals. @example fixed(0.9, 2) //=> "0.90" */
export function fixed(number: number, decimals: number): string {
  return inMarks(number.toFixed(decimals));
}

/** What is made for a file: its numbers are written as the engine writes them, whatever is shown here. */
export function forFile<Made>(make: () => Made): Made {
  const shown = marks;
  marks = engineMarks;
  try {
    return make();
  } finally {
    marks = shown;
  }
}

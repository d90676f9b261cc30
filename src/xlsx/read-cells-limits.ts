/** Why a file cannot be inspected, and what to do about it. */
export class UnreadableFile extends Error {
  constructor(
    readonly what: string,
    readonly remedy: string,
  ) {
    super(what);
  }
}

/** Nothing an honest workbook needs is refused; what is, is made to exhaust its reader. */
export const limits = {
  /** Files within the file. */
  parts: 10_000,
  /** Bytes of one part, unpacked. */
  partBytes: 250_000_000,
  /** Bytes of all parts that are read, unpacked. */
  bytes: 500_000_000,
  cells: 5_000_000,
  /** Characters in a cell; Excel stops at 32,767. */
  text: 100_000,
  /** Characters of a formula; Excel stops at 8,192. */
  formula: 16_384,
  /** Characters of all formulas that are written out for the cells that share them. */
  sharedFormulas: 200_000_000,
  /** Elements within elements. */
  depth: 100,
} as const;

/** A file that is broken, whichever way. */
export function damaged(what: string): UnreadableFile {
  return new UnreadableFile(what, "Open it in Excel or LibreOffice, and save it anew.");
}

/** A file that asks for more than any workbook needs. */
export function tooLarge(what: string): UnreadableFile {
  return new UnreadableFile(what, "It may be made to do harm: ask where it comes from.");
}

export function grouped(number: number): string {
  return number.toLocaleString("en-US");
}

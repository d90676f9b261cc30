/** What stands in a cell of a table that people hand us: words as they were typed, or what a sheet holds. */
export type RawCell = string | number | boolean | null;

/** Some rows of a table that follow one another. */
export type RawBatch = {
  /** The number that a person sees beside the first of them: the line of a text file, the row of a sheet. */
  readonly firstRow: number;
  readonly rows: readonly (readonly RawCell[])[];
  /** How much of the source has been read, from 0 to 1; null where nobody knows. */
  readonly progress: number | null;
};

/** A person called the work off: long work looks at it between batches. */
export type CalledOff = { readonly aborted: boolean };

/** A table wherever it lies: a file of text, a sheet of a file, a pasted range, a table of the open workbook. */
export type TableSource = {
  /** As a person calls it: "closed-won.csv", "q4.xlsx, sheet Deals". */
  readonly name: string;
  /** Reads it from the top, as often as asked: nothing is kept between two readings. */
  readonly batches: (callOff?: CalledOff) => AsyncIterable<RawBatch>;
};

/** Why a table cannot be read, where, and what to do about it. */
export class UnreadableTable extends Error {
  constructor(
    readonly where: string,
    readonly what: string,
    readonly remedy: string,
  ) {
    super(`${where}: ${what} ${remedy}`);
  }
}

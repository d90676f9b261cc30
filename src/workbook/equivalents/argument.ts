/** A range or an array as an argument, as far as its text alone tells of it. */
export type RangeText = {
  /** Null where only the workbook knows, as with a column of a table. */
  readonly rows: number | null;
  readonly columns: number | null;
  /** It is cells, and not numbers that are written into the formula. */
  readonly isReference: boolean;
  /** One element, counted from zero: a reference to its cell, or the value itself; null where the text does not tell. */
  readonly elementAt: ((row: number, column: number) => string) | null;
};

/** What stands in one place of a call. */
export type Argument = {
  /** As it stands between two commas. */
  readonly text: string;
  /** As it stands beside an operator: in brackets where it needs them. */
  readonly operand: string;
  /** The value, where it is written into the formula. */
  readonly literal: number | string | boolean | null;
  /** Set where the argument is a plain range or an array, and not something that is calculated from one. */
  readonly range: RangeText | null;
  /** It comes to one value, not to several. */
  readonly isSingle: boolean;
};

/** A native formula, without "=". */
export type NativeText = {
  readonly text: string;
  /** It must be entered as an array formula, or Excel 2016 looks at one cell of a range only. */
  readonly needsArray: boolean;
};

/** The arguments of a call in their order; null for one that is left out. */
export type Arguments = readonly (Argument | null)[];

/** What a function is in native formulas; null where it has none for these arguments. */
export type Equivalent = (args: Arguments) => NativeText | null;

/** Arguments that are all there and are single values, or null. */
export function singles(args: Arguments, count: number): readonly Argument[] | null {
  const found = args.slice(0, count).flatMap((each) => (each?.isSingle === true ? [each] : []));
  return found.length === count && args.length <= count ? found : null;
}

/** A number that is written into the formula instead of an argument. */
export function written(number: number): Argument {
  const text = String(number);
  return { text, operand: text, literal: number, range: null, isSingle: true };
}

/** A single value, or what stands for it where it is left out; null where it is neither. */
export function singleOr(argument: Argument | null | undefined, usual: number): Argument | null {
  if (argument === null || argument === undefined) return written(usual);
  return argument.isSingle ? argument : null;
}

/** Several values: ranges, arrays, and what is calculated from them. Only a plain range needs no array formula. */
export function needsArrayFor(...ranges: readonly Argument[]): boolean {
  return ranges.some(({ range, isSingle }) => range === null && !isSingle);
}

/** Whether one list lies across and the other down: the functions pair them by their order, formulas do not. */
export function liesAcross(one: Argument, other: Argument): boolean {
  const isRow = ({ range }: Argument) => range?.rows === 1 && range.columns !== 1;
  const isColumn = ({ range }: Argument) => range?.columns === 1 && range.rows !== 1;
  return (isRow(one) && isColumn(other)) || (isColumn(one) && isRow(other));
}

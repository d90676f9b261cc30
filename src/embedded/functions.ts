import type { Book, FunctionValue } from "./grid/book";
import { isErrorText } from "./grid/cell-value";

/** A custom function: rows of values for a range of several cells, plain values otherwise. */
export type EmbeddedFunction = {
  readonly name: string;
  readonly description: string;
  /** Gives a value, rows of values, or an error such as { error: "#VALUE!", message }. */
  readonly call: (args: readonly unknown[]) => unknown;
};

type FunctionError = { readonly error: string };

const isFunctionError = (value: unknown): value is FunctionError =>
  typeof value === "object" &&
  value !== null &&
  "error" in value &&
  typeof value.error === "string";

/** Univer hands a single cell over as one row of one value; Excel hands the value itself. */
const argument = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value ?? null;
  const rows: readonly unknown[][] = value;
  const single = rows.length === 1 && rows[0]?.length === 1;
  if (single) return rows[0]?.[0] ?? null;
  return rows.map((row) => row.map((cell) => cell ?? null));
};

const isRows = (value: unknown): value is readonly unknown[][] =>
  Array.isArray(value) && value.every(Array.isArray);

/** A result that cannot stand in a cell is the function's error. */
const cellResult = (value: unknown): FunctionValue => {
  if (isFunctionError(value)) return value.error;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "string" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : "#VALUE!";
};

/** Makes the functions known to formulas, which do not call them with an error for an argument. Univer takes
 * them only once a workbook is open. */
export const registerFunctions = (book: Book, functions: readonly EmbeddedFunction[]): void => {
  for (const { name, description, call } of functions)
    book.engine.register(
      name,
      (...args) => {
        const broken = args.find((one) => isErrorText(one));
        if (broken !== undefined) return cellResult(broken);
        const result = call(args.map(argument));
        return isRows(result) ? result.map((row) => row.map(cellResult)) : cellResult(result);
      },
      description,
    );
};

import type { Book } from "./grid/book";

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

export const registerFunctions = (book: Book, functions: readonly EmbeddedFunction[]): void => {
  for (const { name, description, call } of functions)
    book.engine.register(
      name,
      (...args) => {
        const result = call(args.map(argument));
        return isFunctionError(result) ? result.error : result;
      },
      description,
    );
};

import type { NumberFormat } from "../description";

/** A doubt of the model, live in the sheet: it is raised when its figure passes its limit. */
export type Warning = {
  /** The engine's finding of the same doubt. */
  readonly finding: string;
  readonly what: string;
  readonly sheet: string;
  readonly figure: number | null;
  readonly formula: string;
  readonly limit: number | null;
  readonly limitFormula: string | null;
  readonly format: NumberFormat;
  /** Whether meeting the limit already raises the doubt. */
  readonly inclusive?: boolean;
  /** Whether the engine raises the doubt: the sheet's own formula must say the same. */
  readonly raised: boolean;
};

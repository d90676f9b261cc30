import type { ReasonId } from "./reasons";

/** What somebody says of one deal, instead of what the export says. */
export type DealFix = {
  readonly isUsed?: boolean;
  readonly rep?: string;
  readonly territory?: string;
  readonly amount?: number;
  /** An ISO date. */
  readonly closed?: string;
};

/**
 * What people decided about the rows of an export: kept beside the files, applied anew to the next export, and taken back by
 * taking the line out.
 */
export type ImportFixes = {
  /** Whether rows marked for a reason are used, where not as usual. */
  readonly reasons: Readonly<Partial<Record<ReasonId, "used" | "rejected">>>;
  /** By the id of the deal. */
  readonly deals: Readonly<Record<string, DealFix>>;
  /** Whom a name in the export means, by an id, a name or an address of the list of people. */
  readonly people: Readonly<Record<string, string>>;
  readonly territories: Readonly<Record<string, string>>;
  /** What a unit of another currency is worth in the company's. */
  readonly rates: Readonly<Record<string, number>>;
  /** What kind of revenue a type in the export means. */
  readonly types: Readonly<Record<string, "NEW_BUSINESS" | "EXPANSION" | "RENEWAL">>;
};

export const noFixes: ImportFixes = {
  reasons: {},
  deals: {},
  people: {},
  territories: {},
  rates: {},
  types: {},
};

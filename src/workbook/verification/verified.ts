/** The systems whose re-exports can be held against a load. */
export type VerifiedSystem = "salesforce" | "hubspot";

/** One quota of one user for one period, as the load file carries it. */
export type VerifiedLine = {
  readonly rep: string;
  readonly user: string;
  /** ISO dates. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly amount: number;
};

/** A load with all that its workbook says of it. */
export type VerifiedLoad = {
  readonly system: VerifiedSystem;
  readonly company: string;
  readonly currency: string;
  /** What all lines bear alike: the id of the forecast type, or the name of the goal. */
  readonly kind: string;
  /** The same periods for every user, one user after the other. */
  readonly lines: readonly VerifiedLine[];
  /** Which version of which model this is, in words. */
  readonly origin: readonly { readonly label: string; readonly text: string }[];
};

/** Rows for so many more lines than are expected, at least and at most: a table need not hold a second load. */
const ROOM = { least: 100, most: 3000 } as const;

/** How many rows may be pasted: all that are expected, as many again of a small load, and some more of a large one. */
export function roomFor(expected: number): number {
  return expected + Math.min(Math.max(expected, ROOM.least), ROOM.most);
}

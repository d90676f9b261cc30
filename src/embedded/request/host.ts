import type { Book } from "../grid/book";
import type { Papers } from "../grid/papers";

/** Draws in a visible grid what the papers hold; without a grid there is nothing to draw. */
export type Painter = {
  /** Draws whatever changed since the last time. */
  readonly draw: () => void;
};

/** Everything that the members of Office.js objects work on. */
export type Host = {
  readonly book: Book;
  readonly papers: Papers;
  /** Whether edits are told to the add-in; the add-in itself may switch that off. */
  readonly events: { enabled: boolean };
};

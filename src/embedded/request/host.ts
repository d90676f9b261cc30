import type { Book } from "../grid/book";
import type { Papers } from "../grid/papers";
import type { Subscriptions } from "./event-subscriptions";

/** Draws in a visible grid what the papers hold; without a grid there is nothing to draw. */
export type Painter = {
  /** Draws whatever changed since the last time. */
  readonly draw: () => void;
};

/** Everything that the members of Office.js objects work on. */
export type Host = {
  readonly book: Book;
  readonly papers: Papers;
  readonly events: Subscriptions;
  /** The culture by which numbers are written, as a language tag. */
  readonly culture: string;
};

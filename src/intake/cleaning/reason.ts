/** What becomes of a row: it is used, put aside, or counted with another that tells the same. */
export type Fate = "used" | "rejected" | "merged";

/** Why a row is marked. */
export type Reason = {
  readonly fate: Fate;
  /** Whether a person may have such rows used, or put aside, instead. */
  readonly isOpen: boolean;
  readonly words: string;
  readonly remedy: string;
};

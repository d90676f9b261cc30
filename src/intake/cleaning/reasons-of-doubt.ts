import type { Reason } from "./reason";

/** What a row is merged for, or used and looked at. */
export const doubts = {
  "same-row": {
    fate: "merged",
    isOpen: false,
    words: "A row tells the same as one before it",
    remedy: "Nothing to do: it is counted once.",
  },
  "same-id": {
    fate: "merged",
    isOpen: false,
    words:
      "Another row of the same deal, person or period tells it differently: the later one counts",
    remedy: "Look which is right; each should have one row.",
  },
  "other-file": {
    fate: "merged",
    isOpen: false,
    words: "Another file tells the same deal in the same or a newer state: it counts there",
    remedy: "Nothing to do: it is counted once.",
  },
  "split-deal": {
    fate: "used",
    isOpen: false,
    words:
      "Several people share a deal, and no column tells their shares: each is given an equal part",
    remedy: "Export the split percentages, or take equal parts.",
  },
  "likely-duplicate": {
    fate: "used",
    isOpen: true,
    words: "Another deal has the same account, owner and amount within a week",
    remedy: "Look whether both were sold; have one put aside if not.",
  },
  "closed-before-created": {
    fate: "used",
    isOpen: true,
    words: "A deal closed before it was created: its days in the pipeline are not counted",
    remedy: "Correct the dates in the source.",
  },
  "unknown-owner": {
    fate: "used",
    isOpen: true,
    words: "The owner is not among the people handed in",
    remedy: "Hand in a full list of people, or say who is meant.",
  },
  "owner-left": {
    fate: "used",
    isOpen: true,
    words: "The owner has left",
    remedy: "Decide who takes over the accounts; the past stays where it was booked.",
  },
  "no-territory": {
    fate: "used",
    isOpen: false,
    words: "A deal has no territory",
    remedy:
      "Enter it in the source; until then the owner's territory stands in where there is one.",
  },
  "unknown-territory": {
    fate: "used",
    isOpen: false,
    words: "A deal names a territory that is not among those handed in",
    remedy: "Hand in a full list of territories, or say which is meant.",
  },
  "two-territories": {
    fate: "used",
    isOpen: false,
    words: "Deals of one rep lie in more than one territory",
    remedy: "Settle who works which territory before weights are set.",
  },
  outlier: {
    fate: "used",
    isOpen: true,
    words: "An amount is far from all others",
    remedy: "Look for a zero too many; a true one may be put aside so that it makes no quota.",
  },
  "no-term": {
    fate: "used",
    isOpen: false,
    words: "A won deal does not tell how long its contract runs: it is taken for one year",
    remedy: "Enter the term, where contracts of several years count by their first.",
  },
  "left-blank": {
    fate: "used",
    isOpen: false,
    words: "A cell cannot be read as a number or a date: it counts as blank",
    remedy: "Correct it in the source, and export again.",
  },
  "long-period": {
    fate: "used",
    isOpen: false,
    words: "A sum is of a quarter or a year: each of its months is given an equal part",
    remedy: "Export bookings by month, so that seasons show.",
  },
  "unknown-kind": {
    fate: "used",
    isOpen: false,
    words: "What kind of work a row tells of cannot be told from its word",
    remedy: "Say which column tells it, or call it a call, a meeting, a proposal or an e-mail.",
  },
  "unknown-type": {
    fate: "used",
    isOpen: false,
    words: "What kind of revenue a deal brings cannot be told from its type",
    remedy: "Say which types are new business, expansion and renewal.",
  },
} as const satisfies Readonly<Record<string, Reason>>;

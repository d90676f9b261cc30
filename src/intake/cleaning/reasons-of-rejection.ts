import type { Reason } from "./reason";

/** What a row is put aside for. */
export const rejections = {
  "unreadable-number": {
    fate: "rejected",
    isOpen: false,
    words: "A number cannot be read as one",
    remedy: "Write it as a plain number in the source, and export again.",
  },
  "unreadable-date": {
    fate: "rejected",
    isOpen: false,
    words:
      "A date is no day of the calendar, or is written another way than the rest of its column",
    remedy: "Write it as a date in the source, and export again.",
  },
  "no-amount": {
    fate: "rejected",
    isOpen: false,
    words: "A won deal has no amount",
    remedy: "Enter what it was sold for.",
  },
  "zero-amount": {
    fate: "rejected",
    isOpen: true,
    words: "A won deal has an amount of zero",
    remedy: "Enter what it was sold for; trials and gifts are no bookings.",
  },
  "negative-amount": {
    fate: "rejected",
    isOpen: true,
    words: "A won deal has a negative amount",
    remedy: "Credits and cancellations: have them used if they lower the bookings of the rep.",
  },
  "no-close-date": {
    fate: "rejected",
    isOpen: false,
    words: "A won deal has no close date",
    remedy: "Enter the day it was signed.",
  },
  "no-owner": {
    fate: "rejected",
    isOpen: false,
    words: "A deal belongs to nobody",
    remedy:
      "Give it an owner in the source, or assign it here; a grouped report names the owner only once: export it with every row filled.",
  },
  "other-currency": {
    fate: "rejected",
    isOpen: false,
    words: "An amount is in another currency than most",
    remedy: "Give a rate for the currency, or export amounts in the company's currency.",
  },
  "closed-in-future": {
    fate: "rejected",
    isOpen: true,
    words: "A deal that is won or lost closes after the day of the export",
    remedy: "Correct the close date.",
  },
  "nobody-named": {
    fate: "rejected",
    isOpen: false,
    words: "A row names nobody and nothing",
    remedy: "Enter an id or a name, or delete the row.",
  },
  "no-quota": {
    fate: "rejected",
    isOpen: false,
    words: "A row of quotas has no amount, or one below zero",
    remedy: "Enter the quota, or delete the row.",
  },
  "no-period": {
    fate: "rejected",
    isOpen: false,
    words: "A row does not tell its month, quarter or year",
    remedy: "Enter the period, or say which column tells it.",
  },
  "unreadable-period": {
    fate: "rejected",
    isOpen: false,
    words: "A period is no month, quarter or year",
    remedy: "Write it as 2025-03, 2025-Q1, 2025 or FY2025, and export again.",
  },
  "total-row": {
    fate: "rejected",
    isOpen: false,
    words: "A row sums up others",
    remedy: "Nothing to do: what it sums up is counted by itself.",
  },
  "no-day": {
    fate: "rejected",
    isOpen: false,
    words: "A piece of work has no day",
    remedy: "Enter the day on which it was done.",
  },
  "not-done-yet": {
    fate: "rejected",
    isOpen: true,
    words: "A piece of work is planned for after the day of the export",
    remedy: "Nothing to do: it counts once it is done.",
  },
  "by-hand": {
    fate: "rejected",
    isOpen: true,
    words: "Somebody had the row put aside",
    remedy: "Take the fix back to use it.",
  },
} as const satisfies Readonly<Record<string, Reason>>;

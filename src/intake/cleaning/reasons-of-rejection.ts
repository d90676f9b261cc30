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
    remedy: "Give it an owner in the source, or assign it here.",
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
  "by-hand": {
    fate: "rejected",
    isOpen: true,
    words: "Somebody had the row put aside",
    remedy: "Take the fix back to use it.",
  },
} as const satisfies Readonly<Record<string, Reason>>;

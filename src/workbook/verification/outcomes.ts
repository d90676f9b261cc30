import type { VerifiedSystem } from "./verified";

/** What may come of a line or a row, and what to do about it. */
export type Outcome = { readonly word: string; readonly remedy: string };

/** Words that formulas of two sheets say alike. */
export const outcomeWords = {
  matches: "Matches",
  missing: "Missing",
  twice: "There more than once",
  noAmount: "Amount is missing",
  textAmount: "Amount is text",
  currency: "Other currency",
  amount: "Other amount",
  heading: "Heading",
  owner: "Owner is not expected",
  day: "Start date is not certain",
  period: "No such period",
  unreadable: "Unreadable",
} as const;

/** What all lines bear alike may be another's. */
export const otherKind: Readonly<Record<VerifiedSystem, string>> = {
  salesforce: "Other forecasting type",
  hubspot: "Other goal",
};

/** How a line that the model expects may differ. */
export function lineOutcomes(system: VerifiedSystem): readonly Outcome[] {
  return [
    { word: outcomeWords.missing, remedy: "No row says it: load the line, or export it too." },
    { word: outcomeWords.twice, remedy: "Take out all but one of its rows in the CRM." },
    { word: outcomeWords.amount, remedy: "The CRM holds another amount: load the line anew." },
    { word: outcomeWords.textAmount, remedy: "Paste the amount as a number, such as 12500.00." },
    { word: outcomeWords.noAmount, remedy: "Its row has no amount: load the line anew." },
    ...(system === "salesforce"
      ? [{ word: outcomeWords.currency, remedy: "Load the line anew in the model's currency." }]
      : []),
  ];
}

/** Why a row of the re-export may belong to no line of the model. */
export function rowOutcomes(system: VerifiedSystem): readonly Outcome[] {
  return [
    { word: outcomeWords.owner, remedy: "The model has no quota for this user: ask whose it is." },
    { word: otherKind[system], remedy: "Leave it out of the export, or correct it in the CRM." },
    { word: outcomeWords.period, remedy: "No period of the model begins on this day." },
    { word: outcomeWords.day, remedy: "Paste the day as a date, or as text such as 2026-01-31." },
    { word: outcomeWords.unreadable, remedy: "A cell of the row holds an error: correct it." },
  ];
}

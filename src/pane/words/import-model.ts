import { grouped } from "../numbers/marks";

/** What the step of the first model says. */
export const modelWords = {
  firstModel: "First model",
  summary: (people: number, deals: number, target: string) =>
    `${grouped(people)} people, ${grouped(deals)} deals, a target of ${target}. Everything in it is assumed until somebody confirms it.`,
  company: "Company name",
  yearStart: "First day of the year that is planned",
  yearStartHint: "Left empty, it is worked out from the data.",
  asOf: "Day of the export",
  badDay: "Write a day such as 2026-01-31.",
  estimates: "What was taken from the data",
  notices: "What we noticed",
  gaps: "Gaps of the current method",
  held: "Months that two tables tell differently",
  heldLine: (month: string, deals: string, told: string) =>
    `${month}: ${deals} by the deals, ${told} by the table of bookings`,
  asked: "What is left to ask",
  askedCount: (number: number) =>
    `${grouped(number)} ${number === 1 ? "thing" : "things"} that data cannot say`,
  until: (proposal: string) => `Until then the model takes: ${proposal}`,
  copyList: "Copy the list",
  copied: "Copied",
  saveList: "Save the list",
  listName: "what-we-need-to-know.md",
  use: "Use as new model",
  upToDate: "Bring a model up to date",
  upToDateText: (name: string) =>
    `${name} takes what this export tells anew. What is confirmed stays, and you see every change before you take it.`,
  bring: "Bring that model up to date",
  changes: (number: number) => `${grouped(number)} ${number === 1 ? "change" : "changes"}`,
  noChanges: "Nothing changes: the export tells what the model has already.",
  left: (number: number) => `${grouped(number)} left as they stand`,
  becomes: (before: string, after: string) => `${before} becomes ${after}`,
  leftLine: (stands: string, told: string) => `stays ${stands}; the export tells ${told}`,
  blank: "nothing",
  takeIt: "Take the model with these changes",
  leaveIt: "Leave it as it was",
} as const;

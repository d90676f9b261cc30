import { counted } from "./counted";

/** What is said of signing a version, and of what became of a signed one. */
export const signWords = {
  title: "Sign version",
  hint: "Who signs for the whole, and what changed since",
  text: "Signing makes the workbook FINAL and keeps a digest (SHA-256) of all inputs: any later change of them can be told.",
  version: "Version",
  on: "Signed on",
  ownRole: "Another role",
  addRole: "Add a role",
  nameOf: (role: string) => `${role}: name`,
  sign: "Sign version",
  signing: "Working out the digest…",
  done: (version: string) => `signing version ${version}`,
  signed: (version: string) =>
    `Version ${version} is signed. "Write again" puts it into the sheets.`,
  refused: "Not signed",
  shut: (open: number, all: number) => `${open} of ${all} gates have not passed:`,
  noVersion: "Give the version a name, such as v1.",
  noSigner: "Nobody signs: give at least one name.",
  noDay: "Give the day as 2026-01-31.",
  signedAlready: (version: string) =>
    `The version ${version} is signed already. Give what is signed now a name of its own.`,
  earlier: (version: string) =>
    `The version ${version} stands in the version log, and later ones after it. Give what is signed now a name of its own.`,
  movedOn:
    "The model was changed while it was signed, so nothing was signed. Look at the gates again, and sign what stands now.",
  noDigest: "This browser gives no way to work out a digest, and without one nothing is signed.",
  unsigned: "Nobody has signed this model yet.",
  head: (version: string, on: string, who: string) =>
    `Version ${version}, signed${on === "" ? "" : ` on ${on}`} by ${who}`,
  same: "The inputs are those that were signed.",
  followed: "What the quotas rest on is as it was signed; what is followed has changed.",
  changed: "CHANGED after signing",
  tampered: "TAMPERED: what is kept as signed is not what was signed",
  unreadable: "UNREADABLE: what is kept as signed makes no model",
  isAsSigned: "The present inputs are those that were signed.",
  isNotAsSigned: "The present inputs are not those that were signed.",
  changes: (count: number) => (count === 0 ? "No input differs." : `${counted(count, "change")}:`),
  moved: (count: number) => (count === 0 ? "No quota moved." : `${counted(count, "quota")} moved:`),
  noPlan: "One of the two makes no plan: its quotas cannot be compared.",
  isNew: (name: string) => `${name} is new`,
  isGone: (name: string) => `${name} is gone`,
  became: (name: string, before: string, after: string) => `${name}: ${before} became ${after}`,
  nothing: "nothing",
  none: "none",
  meetings: (count: string) => `${count} meetings`,
} as const;

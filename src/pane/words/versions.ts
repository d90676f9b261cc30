import type { BridgeCause } from "../../engine";
import { counted } from "./counted";

/** What the refine place says of versions. */
export const versionWords = {
  versions: "Versions",
  versionsHint: "Keep, compare and restore",
  versionName: "Name of this version",
  versionNameTaken: (name: string) => `There is a version ${name} already.`,
  versionNameMissing: "Give the version a name, such as v1.",
  versionBy: "By",
  versionWhat: "What changed",
  keepVersion: "Keep this version",
  keptInWorkbook:
    "Versions are kept in this workbook, beside its sheets: save the workbook to keep them for good.",
  keptInBrowser:
    "There is no workbook yet: versions are kept in this browser, for this company, until you clear its data.",
  versionKept: (name: string) => `Version ${name} is kept.`,
  versionNotKept: "This browser does not let us keep anything, so the version was not kept.",
  versionEdit: (name: string) => `version ${name}`,
  versionLine: (date: string, by: string) => [date, by].filter((part) => part !== "").join(", "),
  versionsDamaged: (number: number) =>
    `${counted(number, "kept version")} could not be read and ${number === 1 ? "is" : "are"} left out.`,
  restore: "Restore",
  restoreNamed: (name: string) => `Restore ${name}`,
  restored: (name: string) =>
    `The model is as it was in ${name}. “Undo” below takes it back to what it was before.`,
  restoreEdit: (name: string) => `restore ${name}`,
  restoredLine: (name: string) => `Restored from ${name}`,
  restoredName: (name: string, number: number) =>
    number === 1 ? `${name} again` : `${name} again (${number})`,
  compare: "Compare two versions",
  compareFrom: "From",
  compareTo: "To",
  now: "Now",
  compareSame: "Choose two that differ.",
  bridge: (from: string, to: string) => `From ${from} to ${to}`,
  bridgeWords: (before: string, after: string, change: string) =>
    `All quotas together: ${before}, then ${after} (${change}).`,
  bridgeSame: (amount: string) => `All quotas together stay at ${amount}.`,
  causes: {
    target: "Targets",
    buffer: "Coverage buffer",
    roster: "Roster and dates",
    ramp: "Ramps",
    weights: "Territory weights",
    blend: "Blend",
    bounds: "Pins and bounds",
    rounding: "Rounding",
  } satisfies Readonly<Record<BridgeCause, string>>,
  moved: (reps: number) =>
    reps === 0 ? "No quota differs" : `${counted(reps, "quota")} that differ`,
  changes: (changes: number) =>
    changes === 0 ? "No input differs" : `${counted(changes, "input")} that differ`,
  changeKinds: { changed: "", added: "new", gone: "gone" },
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  meetings: (amount: string) => `${amount} meetings`,
  change: "Change",
} as const;

import { grouped } from "../numbers/marks";
import { counted } from "./counted";
import type { GateResult } from "../../engine";

/** What is said of the gates before a sign-off, and of who answers for them. */
export const handOffWords = {
  gates: "Sign-off gates",
  gatesHint: "What must hold before quotas are announced",
  gatesOpen: (gates: {
    readonly all: number;
    readonly open: number;
    readonly unsigned: number;
  }) => {
    const { all, open, unsigned } = gates;
    if (open + unsigned === 0) return `All ${all} gates have passed or are accepted.`;
    const parts = [
      ...(open === 0 ? [] : [`${open} open`]),
      ...(unsigned === 0 ? [] : [`${unsigned} to be signed`]),
    ];
    return `${open + unsigned} of ${all} gates have not passed: ${parts.join(", ")}.`;
  },
  working: "Looking at the gates…",
  noTeam: "The model has no team: gates and documents are about people's quotas.",
  results: {
    PASSED: "Passed",
    ACCEPTED: "Accepted",
    OPEN: "Open",
    TO_BE_SIGNED: "To be signed",
  } satisfies Readonly<Record<GateResult, string>>,
  keeps: (count: number) =>
    count === 1 ? "One thing keeps it shut:" : `${counted(count, "thing")} keep it shut:`,
  passes: (remedy: string) => `What would pass it: ${remedy}`,
  signedBy: (by: string, on: string, note: string) =>
    `Signed by ${by}${on === "" ? "" : ` on ${on}`}${note === "" ? "" : `: ${note}`}`,
  halfSigned: "A signature needs a name and a day.",
  sign: (gate: string) => `Sign ${gate}`,
  signAgain: (gate: string) => `Sign anew: ${gate}`,
  signShort: "Sign",
  signAgainShort: "Sign anew",
  signDone: (gate: string) => `signing the gate ${gate}`,
  takeBack: (gate: string) => `Take back the signature of ${gate}`,
  takeBackShort: "Take back",
  takenBack: (gate: string) => `taking back the signature of ${gate}`,
  by: "Name",
  on: "Day",
  note: "Note",
  reason: "Reason",
  noteIfOpen: "Reason, where it is accepted as it stands",
  byMissing: "Say whose name stands for it.",
  dayMissing: "A day is written as 2026-01-31.",
  reasonMissing: "Say why it is taken as it is.",
  cancel: "Cancel",
  accept: (what: string) => `Accept ${what} as it is`,
  acceptShort: "Accept",
  acceptList: (count: number) => `Accept all ${grouped(count)}`,
  acceptWhole: (count: number, list: string) => `Accept all ${grouped(count)}: ${list}`,
  acceptDone: (what: string) => `accepting ${what} as ASSUMED`,
  acceptText: "It stays ASSUMED, and passes this gate because somebody takes it by name.",
  acceptedRows: (count: number) => `${counted(count, "input")} accepted by name`,
  acceptedBy: (by: string, on: string, note: string) => `${by}, ${on}: ${note}`,
  takeBackAccepted: (what: string) => `Take back the acceptance of ${what}`,
  acceptTakenBack: (what: string) => `taking back that ${what} is accepted`,
  approve: (term: string) => `Approve ${term}`,
  approveShort: "Approve",
  approveAll: (count: number) => `Approve all ${count} terms`,
  approveDone: (count: number) => `approving ${counted(count, "term")}`,
  goTo: (what: string) => `Show ${what} in the sheets`,
  goToShort: "Show",
  strays: "Acceptances to no effect",
  lists: (count: number) => `${counted(count, "input")}`,
  stands: "Last year's plan",
  lastYearText:
    "With the model that was in force last year, the back-test tests this year's method; without it, this year's quotas against last year's bookings.",
  lastYearOpen: "Open last year's model",
} as const;

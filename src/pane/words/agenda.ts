import type { Meeting } from "../../engine";
import { grouped } from "../numbers/marks";

/** What the refine place says of meetings, and what their agendas are made of. */
export const agendaWords = {
  agenda: "Meeting agenda",
  agendaTold: "What is open, as text to copy",
  meeting: "Meeting",
  meetingNames: {
    kickoff: "Kickoff",
    dataValidation: "Data validation",
    modelReview: "Model review",
    backTestReview: "Back-test review",
    signOff: "Sign-off",
  } satisfies Readonly<Record<Meeting, string>>,
  agendaHead: (company: string, meeting: string, day: string) => `${company}: ${meeting}, ${day}`,
  agendaOpen: (open: number) => `Still open for this meeting (${grouped(open)})`,
  agendaAssumed: (open: number) => `Only ASSUMED, by money at stake (${grouped(open)} open)`,
  agendaFindings: "Findings to act on",
  agendaGates: (open: number, all: number) => `Gates that are open (${open} of ${all})`,
  agendaGate: (id: string, what: string, remedy: string) => `${id}: ${what}. ${remedy}`.trim(),
  agendaMore: (left: number) => `and ${grouped(left)} more`,
  agendaOwner: (owner: string) => `owner ${owner}`,
  agendaNothing: "Nothing is open.",
  copy: "Copy",
  copied: "The agenda is in the clipboard.",
  notCopied: "The clipboard is closed to us. Select the text and copy it with the keyboard.",
} as const;

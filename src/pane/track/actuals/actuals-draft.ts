import type { PeriodSaid } from "../../../intake";

/** What somebody has pasted and said so far. */
export type ActualsDraft = {
  readonly text: string;
  readonly answers: Readonly<Record<string, string>>;
  /** Null while the days are those of the model. */
  readonly period: PeriodSaid | null;
  readonly clearsOthers: boolean;
  /** What the period that is over shall be called; null for the name that its days suggest. */
  readonly pastName: string | null;
};

export const emptyDraft: ActualsDraft = {
  text: "",
  answers: {},
  period: null,
  clearsOthers: false,
  pastName: null,
};

// Kept while the pane is open, by company: going to another place and back loses nothing that was pasted.
let kept: { readonly of: string; readonly draft: ActualsDraft } | null = null;

/** What was pasted for a company and not taken yet. */
export function keptDraft(company: string): ActualsDraft {
  return kept?.of === company ? kept.draft : emptyDraft;
}

/** Keeps what was pasted. */
export function keepDraft(company: string, draft: ActualsDraft): void {
  kept = { of: company, draft };
}

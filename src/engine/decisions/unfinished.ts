import type { Decisions } from "./decisions-model";

/** How many decisions are only half told. */
export type Unfinished = {
  /** Gates signed without a date, or dated without a name. */
  readonly gates: number;
  /** The same of the signatures for the whole. */
  readonly signatures: number;
  /** Terms approved by nobody who is named. */
  readonly approvals: number;
};

function isHalf(name: string, on: string): boolean {
  return (name === "") !== (on === "");
}

/** What is still missing from decisions that somebody began to write down. */
export function unfinishedIn({ gates, signatures, definitions }: Decisions): Unfinished {
  return {
    gates: gates.filter(({ signedBy, on }) => isHalf(signedBy, on)).length,
    signatures: signatures.filter(({ name, on }) => isHalf(name, on)).length,
    approvals: definitions.filter(({ isApproved, by }) => isApproved && by === "").length,
  };
}

/** The meetings at which a model is gone through, in their order. */
export const meetings = [
  "kickoff",
  "dataValidation",
  "modelReview",
  "backTestReview",
  "signOff",
] as const;
export type Meeting = (typeof meetings)[number];

/** A line to be ticked off, by the id under which people answer it. */
export type ChecklistItem = {
  readonly id: string;
  readonly what: string;
  /** The meeting that goes through it, where there is one. */
  readonly meeting: Meeting | null;
};

/** A step of a phase with all that is to be done in it. */
export type ChecklistStep = {
  /** As in 1a. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly ChecklistItem[];
};

/** A phase of an engagement, step by step. */
export type ChecklistPhase = {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly ChecklistStep[];
};

type Told = readonly (readonly [name: string, what: string, meeting?: Meeting])[];

/** A step whose items are called by it: the item "data-owner" of 1b is 1b.data-owner. */
export function step([id, title]: readonly [string, string], items: Told): ChecklistStep {
  return {
    id,
    title,
    items: items.map(([name, what, meeting]) => ({
      id: `${id}.${name}`,
      what,
      meeting: meeting ?? null,
    })),
  };
}

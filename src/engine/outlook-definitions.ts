import type { Threshold } from "./evidence/thresholds";
import type { InputDefinition } from "./input-definitions";
import type { OutlookInput } from "./outlook/outlook-model";

const share = { kind: "share", low: 0, high: 1 } as const;
const ofReps = { ...share, unit: "of ramped reps" } as const;
const attainable = { ...share, unit: "of the quota", high: 2 } as const;

/** The lines between sound and doubtful as a person meets them. */
export const thresholdDefinitions: Readonly<Record<Threshold, InputDefinition>> = {
  investigateBelow: {
    ...ofReps,
    label: "Investigate below",
    hint: "Fewer reps at quota on a back-test: find out why before anything else.",
  },
  adjustBelow: {
    ...ofReps,
    label: "Adjust below",
    hint: "Fewer reps at quota on a back-test: change the model.",
  },
  soundFrom: { ...ofReps, label: "Sound from", hint: "The gate's lower end." },
  soundTo: {
    ...ofReps,
    label: "Sound to",
    hint: "The gate's upper end; above it look for quotas that are too easy.",
  },
  lowRiskFrom: { ...attainable, label: "Low risk from", hint: "History over quota." },
  mediumRiskFrom: { ...attainable, label: "Medium risk from", hint: "History over quota." },
  highRiskFrom: {
    ...attainable,
    label: "High risk from",
    hint: "History over quota; below it the risk is very high.",
  },
};

/** The numbers of an outlook as a person meets them. */
export const outlookDefinitions: Readonly<Record<OutlookInput, InputDefinition>> = {
  attainmentSpread: {
    ...share,
    label: "Spread of attainment",
    unit: "of what is expected",
    high: 3,
    hint: "The deviation of a rep's year around what is expected; leave blank for last year's.",
  },
  correlation: {
    ...share,
    label: "Correlation between reps",
    unit: "of 1",
    hint: "How far good and bad years are common to all: 0 for not at all.",
  },
  grossMargin: {
    ...share,
    label: "Gross margin",
    unit: "of bookings",
    hint: "What is left of a dollar booked before sales is paid; break-even hangs on it.",
  },
  runs: {
    kind: "count",
    label: "Simulated years",
    unit: "years",
    low: 100,
    high: 1_000_000,
    hint: "The more years, the less chance misleads.",
  },
  seed: {
    kind: "count",
    label: "Seed",
    unit: "",
    low: 0,
    high: 4_294_967_295,
    hint: "The same seed draws the same years.",
  },
};

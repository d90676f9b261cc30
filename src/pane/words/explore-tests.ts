import { fixed, grouped } from "../numbers/marks";
import { counted } from "./counted";

/** What is said of back-test, attainability and fairness. */
export const testWords = {
  backTest: "Back-test",
  backTestText: "Would these quotas, and would this method, have held last year?",
  raw: "These quotas against last year's bookings",
  method: "Last year's plan by this method against what came of it: the gate",
  atQuota: (hits: number, reps: number, share: string) =>
    `Ramped reps at quota: ${grouped(hits)} of ${grouped(reps)}, ${share}.`,
  noSurprise: (low: string, high: string) =>
    `Of so many reps ${low} to ${high} would be no surprise.`,
  nobody: "Ramped reps at quota: nobody to judge.",
  growth: "Quotas that ask for growth look hard so: the gate is the back-test of the method.",
  easyEven: "Even so most would have made them: look for quotas that are too easy.",
  verdicts: {
    INVESTIGATE: "investigate before anything else",
    ADJUST: "adjust the model before it is rolled out",
    HARD: "hard",
    SOUND: "within the gate",
    TOO_EASY: "look for quotas that are too easy",
  },
  verdict: (place: string, what: string) => `Verdict: ${place}: ${what}.`,
  noVerdict: "Verdict: none, as nobody can be judged.",
  below: (share: string) => `below ${share}`,
  above: (share: string) => `above ${share}`,
  belowGate: (low: string, high: string) => `below the gate of ${low} to ${high}`,
  withinGate: (low: string, high: string) => `${low} to ${high}`,
  notProved: "So few reps do not prove it: it could be a team far below the gate.",
  notTold: "So few reps do not tell it from a team within the gate.",
  unknownReps: (ids: string) => `Nothing known of: ${ids}.`,
  nobodyUnknown: "nobody",
  attainments: "Attainment of ramped reps",
  band: (from: string, to: string | null) =>
    to === null ? `${from} and more` : `${from} to ${to}`,
  reps: (number: number) => counted(number, "rep"),
  openLastYear: "Open last year's model",
  lastYearText:
    "The gate needs the model that was in force last year, as a settings file with the same ids. What came of it is last year's bookings in this model.",
  testing: (name: string) => `Held against ${name}`,

  fairness: "Attainability and fairness",
  fairnessText: "Quotas beside last year, territory by territory",
  overall: (share: string) => `Over all territories last year makes ${share} of the quota.`,
  overallUnknown: "Of no territory anything is known of last year.",
  noPast: (ids: string) => `Without a past: ${ids}.`,
  territory: "Territory",
  quota: "Quota",
  attainable: "Attainable",
  evenness: {
    expected: "Attainment to be expected",
    past: "Attainment of last year",
    perPotential: "Quota per point of potential",
  },
  even: "Evenness",
  balance: "Balance",
  band4: {
    GOOD: "good",
    ACCEPTABLE: "acceptable",
    IMBALANCED: "imbalanced",
    REDESIGN: "design it anew",
  },
  nothingToCompare: "nothing to compare",
  balanceLines: () =>
    `Balance above ${fixed(0.9, 2)} is good, from ${fixed(0.8, 2)} acceptable, below ${fixed(0.7, 2)} asks for a new design.`,
} as const;

import type { ListedSheet } from "./said";

type Named<Key extends string> = Readonly<Record<Key, ListedSheet>>;

/** The sheets that say what the workbook is and what its words mean. */
export const foundationList: Named<"about" | "definitions" | "methodology" | "benchmarks"> = {
  about: {
    name: "About",
    family: "foundation",
    purpose: "Begin here: what this workbook is, how to use it, and what it does not say.",
  },
  definitions: {
    name: "Definitions",
    family: "foundation",
    purpose: "What the words mean here. Agree on them before anybody argues about a number.",
  },
  methodology: {
    name: "Methodology",
    family: "foundation",
    purpose:
      "Read here how the quotas are made, step by step with the numbers as they stand, before explaining one.",
  },
  benchmarks: {
    name: "Benchmarks",
    family: "foundation",
    purpose:
      "Hold our numbers against those of others, and ask about what lies outside: a reference, not a rule.",
  },
};

/** The sheets that say whether the workbook holds, who stands behind it, and what changed. */
export const controlList: Named<
  | "ratios"
  | "checks"
  | "findings"
  | "signOff"
  | "engagement"
  | "maintenance"
  | "versions"
  | "changes"
> = {
  ratios: {
    name: "Quota to OTE",
    family: "calculations",
    purpose:
      "See whose quota is far from the usual multiple of on-target earnings, and who is still ramping.",
  },
  checks: {
    name: "Checks",
    family: "control",
    purpose:
      "Look here when a sheet says that a check fails. Checks must pass; a warning is a doubt and may stand.",
  },
  findings: {
    name: "Findings",
    family: "control",
    purpose:
      "Decide on each finding: what the engine made of the plan, what could be done, and whether it still holds.",
  },
  signOff: {
    name: "Sign-off",
    family: "control",
    purpose: "Sign here before the quotas are announced: what must hold, and who answers for it.",
  },
  engagement: {
    name: "Engagement",
    family: "control",
    purpose:
      "Tick off what is done, phase by phase: what is open, who answers for it, and where the engagement is.",
  },
  maintenance: {
    name: "Maintenance",
    family: "control",
    purpose:
      "Come back every month and quarter: what to look at once the quotas are live, and what calls for help.",
  },
  versions: {
    name: "Versions",
    family: "control",
    purpose: "Add a line whenever the plan changes: which version this is, and how it came to be.",
  },
  changes: {
    name: "Changes",
    family: "control",
    purpose: "Explain to reps and managers what moved since the version before, and why.",
  },
};

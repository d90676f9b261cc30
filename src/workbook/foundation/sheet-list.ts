import type { ListedSheet } from "./said";

type Named<Key extends string> = Readonly<Record<Key, ListedSheet>>;

/** The sheets that say what the workbook is and what its words mean. */
export const foundationList: Named<"about" | "definitions" | "methodology" | "benchmarks"> = {
  about: {
    name: "About",
    family: "foundation",
    purpose: "What this workbook is, how to use it, and what it does not say.",
  },
  definitions: {
    name: "Definitions",
    family: "foundation",
    purpose: "What the words mean here. Agree on them before anybody argues about a number.",
  },
  methodology: {
    name: "Methodology",
    family: "foundation",
    purpose: "How the quotas are made, step by step, with the numbers as they stand now.",
  },
  benchmarks: {
    name: "Benchmarks",
    family: "foundation",
    purpose: "Numbers of others beside ours: a reference, not a rule.",
  },
};

/** The sheets that say whether the workbook holds, who stands behind it, and what changed. */
export const controlList: Named<
  "ratios" | "checks" | "findings" | "signOff" | "maintenance" | "versions" | "changes"
> = {
  ratios: {
    name: "Quota to OTE",
    family: "calculations",
    purpose:
      "Who is ramping, how much of the year each is there, and quota over on-target earnings.",
  },
  checks: {
    name: "Checks",
    family: "control",
    purpose: "Checks must pass; a warning is a doubt about the business and may stand.",
  },
  findings: {
    name: "Findings",
    family: "control",
    purpose: "What the engine makes of the plan, and what could be done, as of the day of writing.",
  },
  signOff: {
    name: "Sign-off",
    family: "control",
    purpose: "What must hold before the quotas are announced, and who answers for it.",
  },
  maintenance: {
    name: "Maintenance",
    family: "control",
    purpose: "What keeps the quotas right once they are live, and what calls for help.",
  },
  versions: {
    name: "Versions",
    family: "control",
    purpose: "Which version this is, and how it came to be: a line for each.",
  },
  changes: {
    name: "Changes",
    family: "control",
    purpose: "What moved since the version before, and why.",
  },
};

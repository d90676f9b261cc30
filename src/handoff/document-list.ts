/** Whom a document is written for: once for the company, for each manager's team, or for each person with a quota of money or of meetings. */
export type Readers = "company" | "team" | "rep" | "meetings";

/** Every document of the package, in the order in which it is needed; each has a template of its name. */
export const documentList = [
  { name: "definitions", folder: "1-strategy", isFor: "company" },
  { name: "methodology", folder: "1-strategy", isFor: "company" },
  { name: "meeting-kickoff", folder: "1-strategy/meetings", isFor: "company" },
  { name: "meeting-data-validation", folder: "1-strategy/meetings", isFor: "company" },
  { name: "meeting-model-review", folder: "1-strategy/meetings", isFor: "company" },
  { name: "meeting-back-test-review", folder: "1-strategy/meetings", isFor: "company" },
  { name: "meeting-sign-off", folder: "1-strategy/meetings", isFor: "company" },
  { name: "crm-salesforce", folder: "2-crm", isFor: "company" },
  { name: "crm-hubspot", folder: "2-crm", isFor: "company" },
  { name: "manager-talking-points", folder: "3-enablement/managers", isFor: "team" },
  { name: "rep-letter", folder: "3-enablement/letters", isFor: "rep" },
  { name: "meeting-letter", folder: "3-enablement/letters", isFor: "meetings" },
  { name: "rep-faq", folder: "3-enablement", isFor: "company" },
  { name: "training-outline", folder: "3-enablement", isFor: "company" },
  { name: "recording-scripts", folder: "3-enablement", isFor: "company" },
  { name: "hypercare", folder: "3-enablement", isFor: "company" },
  { name: "revops-runbook", folder: "4-handoff", isFor: "company" },
  { name: "quarterly-review", folder: "4-handoff", isFor: "company" },
  { name: "maintenance-schedule", folder: "4-handoff", isFor: "company" },
  { name: "handoff-meeting", folder: "4-handoff", isFor: "company" },
  { name: "engagement-checklist", folder: "internal", isFor: "company" },
  { name: "internal-handoff", folder: "internal", isFor: "company" },
  { name: "retention", folder: "internal", isFor: "company" },
] as const satisfies readonly {
  readonly name: string;
  readonly folder: string;
  readonly isFor: Readers;
}[];

export type DocumentName = (typeof documentList)[number]["name"];

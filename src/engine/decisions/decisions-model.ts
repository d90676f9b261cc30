/** How far a workbook is. */
export const workbookStatuses = ["DRAFT", "FINAL"] as const;
export type WorkbookStatus = (typeof workbookStatuses)[number];

/** What must hold before the quotas are announced, by name and in the order in which it is gone through. */
export const gateNames = [
  "Definitions",
  "Data",
  "Territories",
  "Reconciled",
  "Back-test",
  "Ramps",
  "Roles",
  "Quotas",
  "Evidence",
  "Checks",
] as const;

/** Who signs for the whole. */
export const signerRoles = [
  "VP Sales",
  "CRO",
  "Finance",
  "RevOps",
  "Reviewer of the formulas",
] as const;

/** A term as it is to be understood here, and who agreed to these very words. */
export type DefinitionDecision = {
  readonly term: string;
  readonly definition: string;
  readonly isApproved: boolean;
  readonly by: string;
  readonly on: string;
  readonly note: string;
};

/** Who answers for a gate. */
export type GateDecision = {
  readonly gate: string;
  /** What must hold, of a gate that is the customer's own; empty for one of ours. */
  readonly what: string;
  readonly signedBy: string;
  readonly on: string;
  readonly note: string;
};

/** Who signed for the whole, in which role. */
export type Signature = { readonly role: string; readonly name: string; readonly on: string };

/** A rep's answer to the quota. */
export type Acceptance = {
  readonly rep: string;
  /** Null while there is no answer. */
  readonly isAccepted: boolean | null;
  readonly on: string;
  readonly note: string;
};

/** A line of the version log. */
export type VersionLine = {
  readonly version: string;
  readonly on: string;
  readonly who: string;
  readonly what: string;
  readonly after: string;
};

/** By which ids the CRMs know a rep; empty for the rep's own. */
export type CrmUser = {
  readonly rep: string;
  readonly salesforce: string;
  readonly hubspot: string;
};

/** What a person saw, when they last looked after a rule of maintenance. */
export type MaintenanceLook = {
  readonly rule: string;
  /** Stands instead of what is tracked; null for that. */
  readonly seen: number | null;
  /** Who answers for the rule by name; empty where nobody is named. */
  readonly owner: string;
  readonly on: string;
  readonly by: string;
};

/** An input that stays ASSUMED, and who takes it as it is, and why. */
export type AcceptedInput = {
  /** A path of the register, as in allocation.coverageBuffer. */
  readonly input: string;
  readonly by: string;
  readonly on: string;
  readonly note: string;
};

/** How an item of a checklist stands. */
export const itemStatuses = ["OPEN", "DONE", "SKIPPED"] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/** What is told of an item of a checklist, or of all of a step or a phase that have no answer of their own. */
export type ChecklistMark = {
  readonly item: string;
  readonly status: ItemStatus;
  readonly on: string;
  readonly by: string;
  readonly note: string;
};

/** What was signed, and by whom: any later change can be told from it. */
export type Signed = {
  readonly version: string;
  readonly on: string;
  readonly signers: readonly { readonly role: string; readonly name: string }[];
  /** SHA-256 over the inputs in their fixed order, in hexadecimal figures. */
  readonly hash: string;
  /** The settings as they were signed, without decisions. */
  readonly inputs: Readonly<Record<string, unknown>>;
};

/**
 * What people decided and signed about a plan. None of it moves a number of the plan, so that no other wing may
 * read it. Days are ISO dates, empty where none is told.
 */
export type Decisions = {
  readonly status: WorkbookStatus;
  /** Terms that were answered, that mean something else here, or that are the customer's own. */
  readonly definitions: readonly DefinitionDecision[];
  readonly gates: readonly GateDecision[];
  readonly signatures: readonly Signature[];
  readonly acceptances: readonly Acceptance[];
  /** Oldest first: the last line is the version that this is. */
  readonly versions: readonly VersionLine[];
  readonly crm: {
    readonly forecastType: string;
    readonly goalName: string;
    readonly users: readonly CrmUser[];
  };
  readonly maintenance: readonly MaintenanceLook[];
  readonly assumptions: readonly AcceptedInput[];
  readonly engagement: readonly ChecklistMark[];
  /** Null until somebody signs. */
  readonly signed: Signed | null;
};

/** Nothing decided yet. */
export const emptyDecisions: Decisions = {
  status: "DRAFT",
  definitions: [],
  gates: [],
  signatures: [],
  acceptances: [],
  versions: [],
  crm: { forecastType: "", goalName: "Quota", users: [] },
  maintenance: [],
  assumptions: [],
  engagement: [],
  signed: null,
};

import type { FunnelRole } from "./funnel/roles";
import type { ScalarName } from "./model";
import type { RoleNumber } from "./pay/role-pay";

/** What kind of number an input is: it decides how it is typed, shown and checked. */
export type InputKind = "money" | "count" | "share" | "days";

/** An input as a person meets it: its words, its unit and the range it must lie in. */
export type InputDefinition = {
  readonly label: string;
  readonly kind: InputKind;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly hint: string;
};

const money = { kind: "money", unit: "per month", low: 0, high: 1e12 } as const;
const count = { kind: "count", low: 0, high: 1e9 } as const;
const share = { kind: "share", low: 0, high: 1 } as const;

/** The scalar inputs in the order in which a person answers them. */
export const scalarDefinitions: Readonly<Record<ScalarName, InputDefinition>> = {
  marketingSpend: { ...money, label: "Marketing spend", hint: "What is spent to book meetings." },
  costPerMeeting: {
    ...money,
    label: "Cost per meeting",
    unit: "per meeting booked",
    low: 0.01,
    hint: "Marketing spend divided by this gives the meetings booked.",
  },
  meetingsBooked: {
    ...count,
    label: "Meetings booked, if given",
    unit: "meetings per month",
    hint: "Leave blank to work it out from spend and cost per meeting.",
  },
  showRate: {
    ...share,
    label: "Show-up rate",
    unit: "of meetings booked",
    hint: "The share of booked meetings that take place.",
  },
  meetingsHeld: {
    ...count,
    label: "Meetings held, if given",
    unit: "meetings per month",
    hint: "Leave blank to work it out from meetings booked and show-up rate.",
  },
  closeRate: {
    ...share,
    label: "Close rate",
    unit: "of meetings held",
    hint: "The share of held meetings that become deals.",
  },
  deals: {
    ...count,
    label: "Deals, if given",
    unit: "deals per month",
    hint: "Leave blank to work it out from meetings held and close rate.",
  },
  dealValue: {
    ...money,
    label: "Deal value",
    unit: "per deal",
    hint: "Revenue that one deal brings.",
  },
  revenue: {
    ...money,
    label: "Revenue, if given",
    hint: "Leave blank to work it out from deals and deal value.",
  },
  meetingsPerDay: {
    ...count,
    label: "Meetings per setter per day",
    unit: "meetings per day",
    high: 1000,
    hint: "How many meetings one setter can book on a working day.",
  },
  workingDays: {
    kind: "days",
    label: "Working days",
    unit: "days per month",
    low: 0,
    high: 31,
    hint: "Days on which setters book meetings.",
  },
  healthyOteShare: {
    ...share,
    label: "Healthy OTE share",
    unit: "of revenue",
    hint: "On-target earnings below this share of revenue are healthy.",
  },
  oteTolerance: {
    ...share,
    label: "OTE tolerance",
    unit: "of OTE",
    hint: "How far pay at quota may stand from OTE before it is worth a word.",
  },
};

export const roleDefinitions: Readonly<Record<RoleNumber, InputDefinition>> = {
  headcount: {
    ...count,
    label: "Headcount",
    unit: "people",
    high: 1e6,
    hint: "People in the role; half a person may be 0.5.",
  },
  monthlyOte: {
    ...money,
    label: "Monthly OTE",
    hint: "On-target earnings of one person in a month.",
  },
  basePay: {
    ...money,
    label: "Base pay",
    hint: "Part of OTE paid whatever is sold; blank is none.",
  },
  commissionRate: {
    ...share,
    label: "Commission rate",
    unit: "of deal value",
    hint: "Share of the deal value that each deal pays.",
  },
  commissionPerUnit: {
    ...money,
    label: "Commission per unit, if given",
    unit: "per unit",
    hint: "Leave blank to work it out from the rate.",
  },
  manualQuota: {
    ...count,
    label: "Manual quota",
    unit: "units per month",
    hint: "Counts only in manual mode.",
  },
  actual: {
    ...count,
    label: "Actual",
    unit: "units per month",
    hint: "What one person makes in a month today.",
  },
};

export const roleLabels: Readonly<Record<FunnelRole, string>> = {
  closer: "Closer",
  setter: "Setter",
  manager: "Manager",
};

/** What an untouched model answers: nothing, but for the two thresholds. */
export const defaultThresholds = { healthyOteShare: 0.2, oteTolerance: 0.05 } as const;

import {
  funnelRoles,
  funnelStages,
  quotaUnits,
  roleLabels,
  type FunnelRole,
  type FunnelStageName,
  type QuotaPlan,
} from "../engine";
import { block, words } from "./block";
import type { Block, NumberFormat } from "./description";

type Stage = {
  readonly label: string;
  readonly name: string;
  readonly unit: string;
  readonly format: NumberFormat;
  readonly step: string;
  readonly how: string;
};

/** A product whose answer stays blank while a factor is. */
function times(left: string, right: string): string {
  return `=IF(COUNT(${left})*COUNT(${right})=0,"",${left}*${right})`;
}

/** A figure shown again: a bare reference would show a blank as zero in some programs. */
export function same(name: string): string {
  return `=IF(COUNT(${name})=0,"",${name})`;
}

/** A quotient whose answer stays blank while a part is, or while there is nothing to divide by. */
export function over(dividend: string, divisor: string): string {
  return `=IF(COUNT(${dividend})*N(${divisor})=0,"",${dividend}/${divisor})`;
}

const stages: Readonly<Record<FunnelStageName, Stage>> = {
  meetingsBooked: {
    label: "Meetings booked",
    name: "MeetingsBooked",
    unit: "meetings per month",
    format: "count",
    step: over("MarketingSpend", "CostPerMeeting"),
    how: "Marketing spend ÷ cost per meeting",
  },
  meetingsHeld: {
    label: "Meetings held",
    name: "MeetingsHeld",
    unit: "meetings per month",
    format: "count",
    step: times("MeetingsBooked", "ShowRate"),
    how: "Meetings booked × show-up rate",
  },
  deals: {
    label: "Deals",
    name: "Deals",
    unit: "deals per month",
    format: "count",
    step: times("MeetingsHeld", "CloseRate"),
    how: "Meetings held × close rate",
  },
  revenue: {
    label: "Revenue",
    name: "Revenue",
    unit: "per month",
    format: "money",
    step: times("Deals", "DealValue"),
    how: "Deals × deal value",
  },
};

/** From marketing spend to revenue; a stage given directly stands instead of its step. */
export function funnelBlock({ funnel }: QuotaPlan): Block {
  const number = {
    look: "calculation",
    format: (key: FunnelStageName) => stages[key].format,
  } as const;
  return block<FunnelStageName>(
    { heading: "Funnel" },
    [
      words({ key: "stage", header: "Stage", value: (key) => stages[key].label }),
      {
        ...number,
        key: "derived",
        header: "Worked out",
        formula: (key) => stages[key].step,
        name: (key) => `Derived${stages[key].name}`,
        value: (key) => funnel[key].derived,
        rangeName: "FunnelDerived",
      },
      {
        ...number,
        key: "given",
        header: "Given",
        formula: (key) => same(`Given${stages[key].name}`),
        value: (key) => funnel[key].given,
      },
      {
        ...number,
        look: "output",
        key: "counts",
        header: "Counts",
        formula: '=IFERROR(AVERAGE(IF(COUNT({given})=0,{derived},{given})),"")',
        name: (key) => stages[key].name,
        value: (key) => funnel[key].value,
        rangeName: "FunnelCounts",
      },
      words({ key: "unit", header: "Unit", value: (key) => stages[key].unit }, "note"),
      words({ key: "how", header: "How", value: (key) => stages[key].how }, "note"),
    ],
    funnelStages,
  );
}

const autoSteps: Readonly<
  Record<FunnelRole, { readonly quota: string; readonly deals: string; readonly how: string }>
> = {
  closer: { quota: over("Deals", "CloserHeadcount"), deals: "=1", how: "Deals ÷ closers" },
  setter: {
    quota: times("MeetingsPerDay", "WorkingDays"),
    deals: over("Deals", "MeetingsBooked"),
    how: "Meetings per setter per day × working days; deals ÷ meetings booked",
  },
  manager: { quota: same("Deals"), deals: "=1", how: "All deals of the team" },
};

/** The quota that follows the business, for one person of each role. */
export function autoQuotaBlock({ roles }: QuotaPlan): Block {
  const planOf = (role: FunnelRole) => roles.find((plan) => plan.role === role);
  return block<FunnelRole>(
    { heading: "Auto quotas" },
    [
      words({
        key: "role",
        header: "Role",
        rangeName: "AutoQuotaRoles",
        value: (role) => roleLabels[role],
      }),
      {
        key: "quota",
        header: "Auto quota",
        look: "output",
        format: "count",
        formula: (role) => autoSteps[role].quota,
        name: (role) => `${roleLabels[role]}AutoQuota`,
        value: (role) => planOf(role)?.autoQuota ?? null,
        rangeName: "AutoQuotas",
      },
      {
        key: "dealsPerUnit",
        header: "Deals per unit",
        look: "calculation",
        format: "count",
        formula: (role) => (role === "setter" ? autoSteps[role].deals : null),
        value: (role) => planOf(role)?.dealsPerUnit ?? null,
        rangeName: "DealsPerUnit",
      },
      words(
        { key: "unit", header: "Unit", value: (role) => `${quotaUnits[role].many} per month` },
        "note",
      ),
      words({ key: "how", header: "How", value: (role) => autoSteps[role].how }, "note"),
    ],
    funnelRoles,
  );
}

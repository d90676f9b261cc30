import { funnelRoles, quotaUnits, roleLabels, type FunnelRole, type QuotaPlan } from "../../engine";
import type { NumberFormat } from "../description";
import { same } from "../blank-keeping";

/** A doubt of the model, live in the sheet: it is raised when its figure passes its limit. */
export type Warning = {
  /** The engine's finding of the same doubt. */
  readonly finding: string;
  readonly what: string;
  readonly figure: number | null;
  readonly formula: string;
  readonly limit: number | null;
  readonly limitFormula: string | null;
  readonly format: NumberFormat;
  /** Whether meeting the limit already raises the doubt. */
  readonly inclusive?: boolean;
};

function excess(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole - 1;
}

function roleWarnings(role: FunnelRole, plan: QuotaPlan): readonly Warning[] {
  const row = plan.roles.find((each) => each.role === role);
  const label = roleLabels[role];
  const cell = (table: string, column: string) =>
    `AVERAGEIFS(${table}[${column}],${table}[Role],"${label}")`;
  const capacity = cell("RoleQuotas", "Capacity share");
  const share = cell("RoleEarnings", "Share of OTE at quota");
  const none = { limit: 0, limitFormula: null } as const;
  return [
    {
      ...none,
      finding: `quota-above-capacity-${role}`,
      what: `${label} quota above what the business gives`,
      figure: excess(1, row?.capacityShare ?? null),
      formula: `=IFERROR(1/${capacity}-1,"")`,
      format: "share",
    },
    {
      ...none,
      finding: `below-quota-${role}`,
      what: `${label} short of quota, ${quotaUnits[role].many} each`,
      figure: row?.unitsGap ?? null,
      formula: `=IFERROR(${cell("RoleQuotas", "Gap")},"")`,
      format: "count",
    },
    {
      finding: `ote-misaligned-${role}`,
      what: `${label} pay at quota away from OTE`,
      figure: row?.payAtQuotaShare == null ? null : Math.abs(row.payAtQuotaShare - 1),
      formula: `=IFERROR(ABS(${share}-1),"")`,
      limit: 0,
      limitFormula: "=OteTolerance",
      format: "share",
    },
  ];
}

/** All doubts, whether raised or not. */
export function warnings(plan: QuotaPlan, limits: WarningLimits): readonly Warning[] {
  const { covered } = plan.setters;
  const stages = [
    {
      finding: "given-meetingsBooked",
      what: "Meetings booked: given against worked out",
      name: "MeetingsBooked",
      stage: plan.funnel.meetingsBooked,
    },
    {
      finding: "given-meetingsHeld",
      what: "Meetings held: given against worked out",
      name: "MeetingsHeld",
      stage: plan.funnel.meetingsHeld,
    },
    {
      finding: "given-deals",
      what: "Deals: given against worked out",
      name: "Deals",
      stage: plan.funnel.deals,
    },
    {
      finding: "given-revenue",
      what: "Revenue: given against worked out",
      name: "Revenue",
      stage: plan.funnel.revenue,
    },
  ];
  return [
    ...stages.map(({ finding, what, name, stage }): Warning => ({
      finding,
      what,
      figure:
        stage.given === null || stage.derived === null ? 0 : Math.abs(stage.given - stage.derived),
      formula: `=IF(COUNT(Given${name})*COUNT(Derived${name})=0,0,ABS(Given${name}-Derived${name}))`,
      limit: 0,
      limitFormula: null,
      format: "count",
    })),
    {
      finding: "setter-capacity",
      what: "Meetings that setters cannot book",
      figure: covered === null ? null : 1 - covered,
      formula: '=IF(COUNT(SetterCover)=0,"",1-SetterCover)',
      limit: 0,
      limitFormula: null,
      format: "share",
    },
    ...funnelRoles
      .flatMap((role) => roleWarnings(role, plan))
      .map((warning) =>
        warning.limitFormula === null ? warning : { ...warning, limit: limits.oteTolerance },
      ),
    {
      finding: "ote-share",
      what: "OTE share of revenue",
      figure: plan.team.oteShareOfRevenue,
      formula: same("OteShareOfRevenue"),
      limit: limits.healthyOteShare,
      limitFormula: "=HealthyOteShare",
      format: "share",
      inclusive: true,
    },
  ];
}

/** The limits that people set themselves. */
export type WarningLimits = {
  readonly oteTolerance: number | null;
  readonly healthyOteShare: number | null;
};

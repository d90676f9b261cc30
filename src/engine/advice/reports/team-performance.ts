import { quotaUnits } from "../../funnel/roles";
import type { RolePlan } from "../../pay/role-pay";
import { inUse, type TeamPay } from "../../pay/team-pay";
import { roleNouns, type Finding } from "../finding";
import { facts, heading, listed, type Report, type ReportPart } from "./report";

/** What the team's performance looks at. */
export type PerformanceJudged = {
  readonly roles: readonly RolePlan[];
  readonly team: TeamPay;
  readonly findings: readonly Finding[];
  readonly healthyOteShare: number | null;
  readonly currency: string;
};

/** A month of the funnel's roles: quota, what is made, what it pays, and what the whole costs against revenue. */
export function teamPerformance(judged: PerformanceJudged): Report {
  const { team, healthyOteShare, currency } = judged;
  const roles = judged.roles.filter(inUse);
  const { oteShareOfRevenue: share } = team;
  const isHealthy = share === null || healthyOteShare === null ? null : share < healthyOteShare;
  return {
    title: "Team performance, for a month",
    currency,
    parts: [
      facts([
        ["Revenue", team.revenue, "money"],
        ["OTE of the team", team.ote, "money"],
        ["Pay of the team today", team.pay, "money"],
        ["Pay over OTE", team.oteAttainment, "share"],
        ["Revenue per $1 of OTE", team.revenuePerOte, "count"],
        ["OTE, of revenue", share, "share"],
        ["Health", isHealthy === null ? null : isHealthy ? "healthy" : "too much", "text"],
      ]),
      heading("Quota and attainment"),
      quotaTable(roles),
      heading("Pay"),
      payTable(roles),
      ...judged.findings.flatMap(({ title, words, remedies }) =>
        listed(`${title}. ${words}`, remedies),
      ),
    ],
  };
}

function quotaTable(roles: readonly RolePlan[]): ReportPart {
  return {
    kind: "table",
    columns: [
      { header: "Role", kind: "text" },
      { header: "people", kind: "count" },
      { header: "quota each", kind: "count" },
      { header: "made each", kind: "count" },
      { header: "attained", kind: "share" },
      { header: "gap each", kind: "count" },
      { header: "gap of all", kind: "count" },
      { header: "unit", kind: "text" },
      { header: "hires at quota", kind: "count" },
      { header: "hires at today's", kind: "count" },
    ],
    rows: roles.map(({ role, inputs, quota, quotaAttainment, unitsGap, hires }) => [
      roleNouns[role].many,
      inputs.headcount,
      quota,
      inputs.actual,
      quotaAttainment,
      unitsGap,
      unitsGap === null || inputs.headcount === null ? null : unitsGap * inputs.headcount,
      quotaUnits[role].many,
      hires?.atQuota ?? null,
      hires?.atToday ?? null,
    ]),
  };
}

function payTable(roles: readonly RolePlan[]): ReportPart {
  return {
    kind: "table",
    columns: [
      { header: "Role", kind: "text" },
      { header: "OTE", kind: "money" },
      { header: "pay today", kind: "money" },
      { header: "of OTE", kind: "share" },
      { header: "pay at quota", kind: "money" },
      { header: "of OTE", kind: "share" },
      { header: "per unit", kind: "money" },
      { header: "needed per unit", kind: "money" },
      { header: "units for OTE", kind: "count" },
    ],
    rows: roles.map((plan) => [
      roleNouns[plan.role].many,
      plan.inputs.monthlyOte,
      plan.pay,
      plan.oteAttainment,
      plan.payAtQuota,
      plan.payAtQuotaShare,
      plan.commissionPerUnit,
      plan.commissionNeeded,
      plan.unitsForOte,
    ]),
  };
}

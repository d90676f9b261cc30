import { difference, quotient } from "../share/answered";
import { attainment } from "../share/attainment";
import type { RolePlan } from "./role-pay";

/** The whole team by the month: what it costs on target, what it earns today, what it brings. */
export type TeamPay = {
  readonly ote: number | null;
  readonly pay: number | null;
  readonly payGap: number | null;
  readonly oteAttainment: number | null;
  readonly revenue: number | null;
  readonly revenuePerOte: number | null;
  readonly oteShareOfRevenue: number | null;
};

/** The thresholds that pay is held against. */
export type PayLimits = {
  /** On-target earnings below this share of revenue are healthy. */
  readonly healthyOteShare: number | null;
  /** How far pay at quota may stand from on-target earnings before it is worth a word. */
  readonly oteTolerance: number | null;
};

/** A role is in use once it has people or pay; a headcount of zero takes it out again. */
export function inUse(role: RolePlan): boolean {
  const { headcount, monthlyOte } = role.inputs;
  return headcount === null ? monthlyOte !== null : headcount > 0;
}

/** A total over the roles in use: unanswered while one of them is, for half a sum is a wrong sum. */
function teamTotal(roles: readonly RolePlan[], part: (role: RolePlan) => number | null) {
  const parts = roles.filter(inUse).map(part);
  if (parts.length === 0 || parts.includes(null)) return null;
  return parts.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** The team's pay beside its revenue. */
export function teamPay(roles: readonly RolePlan[], revenue: number | null): TeamPay {
  const ote = teamTotal(roles, (role) => role.teamOte);
  const pay = teamTotal(roles, (role) => role.teamPay);
  return {
    ote,
    pay,
    payGap: difference(pay, ote),
    oteAttainment: attainment(pay, ote),
    revenue,
    revenuePerOte: quotient(revenue, ote),
    oteShareOfRevenue: quotient(ote, revenue),
  };
}

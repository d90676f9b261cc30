import type { FunnelRole, QuotaMode } from "../funnel/roles";
import { hiresForGap, type Hires } from "../funnel/hires";
import { autoQuota, quotaInForce, type QuotaDrivers } from "../funnel/auto-quota";
import { difference, product, quotient } from "../share/answered";
import { attainment } from "../share/attainment";
import {
  annual,
  commissionNeeded,
  monthlyPay,
  quotaToOte,
  unitsForOte,
  variablePay,
} from "./on-target-earnings";

/** What people told us of one role, for one person and one month. Null is "not answered". */
export type RoleInputs = {
  readonly headcount: number | null;
  readonly monthlyOte: number | null;
  readonly basePay: number | null;
  /** Share of the deal value that each deal pays. */
  readonly commissionRate: number | null;
  /** What each unit pays; given directly it stands instead of the rate. */
  readonly commissionPerUnit: number | null;
  readonly quotaMode: QuotaMode;
  readonly manualQuota: number | null;
  /** Units that one person makes in a month today. */
  readonly actual: number | null;
};

/** The inputs of a role that are one number each. */
export type RoleNumber = Exclude<keyof RoleInputs, "quotaMode">;

/** What the funnel lends to the pay of every role. */
export type PayBasis = QuotaDrivers & {
  readonly dealValue: number | null;
  readonly meetingsBooked: number | null;
};

/** One role worked out: quota, what it pays, what it earns today. Each step is a column of the workbook. */
export type RolePlan = {
  readonly role: FunnelRole;
  readonly inputs: RoleInputs;
  readonly autoQuota: number | null;
  readonly quota: number | null;
  /** What the funnel or the working days give one person, over the quota. */
  readonly capacityShare: number | null;
  readonly annualOte: number | null;
  readonly variablePay: number | null;
  readonly commissionNeeded: number | null;
  readonly commissionPerDeal: number | null;
  readonly dealsPerUnit: number | null;
  readonly commissionByRate: number | null;
  readonly commissionPerUnit: number | null;
  readonly unitsForOte: number | null;
  readonly payAtQuota: number | null;
  readonly payAtQuotaShare: number | null;
  readonly quotaValue: number | null;
  readonly quotaToOte: number | null;
  readonly quotaAttainment: number | null;
  readonly unitsGap: number | null;
  readonly pay: number | null;
  readonly oteAttainment: number | null;
  readonly payGap: number | null;
  readonly teamOte: number | null;
  readonly teamPay: number | null;
  readonly teamPayGap: number | null;
  readonly hires: Hires | null;
};

/** How many deals one unit of a role's quota stands for. */
export function dealsPerUnit(role: FunnelRole, basis: PayBasis): number | null {
  return role === "setter" ? quotient(basis.deals, basis.meetingsBooked) : 1;
}

/** A role's quota and pay, step by step. */
export function rolePlan(role: FunnelRole, inputs: RoleInputs, basis: PayBasis): RolePlan {
  const auto = autoQuota(role, basis);
  const quota = quotaInForce(inputs.quotaMode, { auto, manual: inputs.manualQuota });
  const variable = variablePay(inputs.monthlyOte, inputs.basePay);
  const deals = dealsPerUnit(role, basis);
  const perDeal = product(inputs.commissionRate, basis.dealValue);
  const byRate = product(perDeal, deals);
  const perUnit = inputs.commissionPerUnit ?? byRate;
  const earned = { basePay: inputs.basePay, commissionPerUnit: perUnit };
  const payAtQuota = monthlyPay({ ...earned, units: quota });
  const pay = monthlyPay({ ...earned, units: inputs.actual });
  const payGap = difference(pay, inputs.monthlyOte);
  const quotaValue = product(quota, deals, basis.dealValue);
  return {
    role,
    inputs,
    autoQuota: auto,
    quota,
    capacityShare: attainment(auto, quota),
    annualOte: annual(inputs.monthlyOte),
    variablePay: variable,
    commissionNeeded: commissionNeeded({ ...inputs, quota }),
    commissionPerDeal: perDeal,
    dealsPerUnit: deals,
    commissionByRate: byRate,
    commissionPerUnit: perUnit,
    unitsForOte: unitsForOte(variable, perUnit),
    payAtQuota,
    payAtQuotaShare: attainment(payAtQuota, inputs.monthlyOte),
    quotaValue,
    quotaToOte: quotaToOte(annual(quotaValue), annual(inputs.monthlyOte)),
    quotaAttainment: attainment(inputs.actual, quota),
    unitsGap: difference(quota, inputs.actual),
    pay,
    oteAttainment: attainment(pay, inputs.monthlyOte),
    payGap,
    teamOte: product(inputs.headcount, inputs.monthlyOte),
    teamPay: product(inputs.headcount, pay),
    teamPayGap: product(inputs.headcount, payGap),
    hires: role === "manager" ? null : hiresForGap({ ...inputs, quota }),
  };
}

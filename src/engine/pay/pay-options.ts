import { dust } from "../figure/rounded";
import { quotient } from "../share/answered";
import type { FunnelRole } from "../funnel/roles";
import type { RolePlan } from "./role-pay";

/** A role's pay in one version of a model, and whether whoever makes the quota makes the earnings. */
export type PayOption = {
  readonly name: string;
  readonly role: FunnelRole;
  readonly monthlyOte: number;
  readonly quota: number;
  readonly commissionPerUnit: number;
  /** Units that the earnings take. */
  readonly unitsNeeded: number;
  /** Units needed beyond the quota; below zero the quota pays more than the earnings. */
  readonly gap: number;
  readonly paidAtQuota: number;
  /** Whether making the quota pays the earnings in full: almost is not closed. */
  readonly closes: boolean;
};

/** A role's pay in a version of the model; null while something of it is not told. */
export function payOption(name: string, plan: RolePlan): PayOption | null {
  const { role, quota, commissionPerUnit, unitsForOte, payAtQuota } = plan;
  const { monthlyOte } = plan.inputs;
  if (quota === null || commissionPerUnit === null || unitsForOte === null) return null;
  if (monthlyOte === null || payAtQuota === null) return null;
  return {
    name,
    role,
    monthlyOte,
    quota,
    commissionPerUnit,
    unitsNeeded: unitsForOte,
    gap: unitsForOte - quota,
    paidAtQuota: payAtQuota,
    closes: payAtQuota >= monthlyOte - dust,
  };
}

/** What would close the gap, one at a time and the others as they are. */
export type PayCure = {
  readonly monthlyOte: number;
  readonly commissionPerUnit: number | null;
  readonly quota: number;
};

/** What would make quota and earnings meet. */
export function payCure(option: PayOption): PayCure {
  const { monthlyOte, quota, commissionPerUnit, unitsNeeded, paidAtQuota } = option;
  const base = paidAtQuota - quota * commissionPerUnit;
  return {
    monthlyOte: paidAtQuota,
    commissionPerUnit: quotient(monthlyOte - base, quota),
    quota: unitsNeeded,
  };
}

import { dust } from "../figure/rounded";
import { spokenCount, spokenMoney, spokenShare } from "../figure/spoken";
import { quotaUnits } from "../funnel/roles";
import type { RolePlan } from "../pay/role-pay";
import { counted, roleNouns, type Finding, type Judged } from "./finding";

/** Pay against quota, and pay against revenue. */
export function payFindings(judged: Judged): readonly Finding[] {
  return [...judged.roles.flatMap((role) => misalignedOte(role, judged)), ...oteShare(judged)];
}

/** A quota that does not pay the on-target earnings it is meant to pay. */
function misalignedOte(plan: RolePlan, { inputs, currency }: Judged): readonly Finding[] {
  const { role, quota, payAtQuota, payAtQuotaShare, unitsForOte, commissionNeeded } = plan;
  const tolerance = inputs.oteTolerance;
  if (quota === null || payAtQuota === null || payAtQuotaShare === null || tolerance === null)
    return [];
  if (Math.abs(payAtQuotaShare - 1) <= tolerance + dust) return [];
  if (unitsForOte === null || commissionNeeded === null) return [];
  const unit = quotaUnits[role];
  const one = roleNouns[role].one;
  const over = payAtQuotaShare > 1;
  return [
    {
      id: `ote-misaligned-${role}`,
      role,
      weight: "act",
      title: `Quota pays a ${one} ${spokenShare(payAtQuotaShare)} of OTE`,
      words:
        `OTE takes ${counted(unitsForOte, unit)} while the quota is ${spokenCount(quota)}: at quota a ` +
        `${one} earns ${spokenMoney(payAtQuota, currency)} a month, ${spokenShare(payAtQuotaShare)} of OTE.`,
      remedies: [
        `Set the commission to ${spokenMoney(commissionNeeded, currency)} per ${unit.one}`,
        `Set the quota to ${counted(unitsForOte, unit)}`,
        `${over ? "Raise" : "Lower"} monthly OTE to ${spokenMoney(payAtQuota, currency)}`,
      ],
      figures: { quota, unitsForOte, payAtQuota, payAtQuotaShare, commissionNeeded },
    },
  ];
}

/** On-target earnings as a share of revenue, against the share that is held to be healthy. */
function oteShare({ team, inputs, currency }: Judged): readonly Finding[] {
  const { ote, revenue, oteShareOfRevenue, revenuePerOte } = team;
  const healthy = inputs.healthyOteShare;
  if (ote === null || revenue === null || oteShareOfRevenue === null || healthy === null) return [];
  const fine = oteShareOfRevenue < healthy;
  return [
    {
      id: "ote-share",
      role: null,
      weight: fine ? "good" : "act",
      title: `OTE is ${spokenShare(oteShareOfRevenue)} of revenue`,
      words:
        `The team's OTE of ${spokenMoney(ote, currency)} a month is ${spokenShare(oteShareOfRevenue)} of ` +
        `${spokenMoney(revenue, currency)} revenue: ${spokenMoney(revenuePerOte ?? 0, currency)} for each ` +
        `${spokenMoney(1, currency)} of OTE. Healthy is below ${spokenShare(healthy)}.`,
      remedies: fine ? [] : ["Grow revenue with the team as it is", "Lower OTE or headcount"],
      figures: { ote, revenue, oteShareOfRevenue, healthy },
    },
  ];
}

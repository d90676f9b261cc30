import { dust } from "../figure/rounded";
import { spokenCount, spokenMoney, spokenShare } from "../figure/spoken";
import { quotaUnits } from "../funnel/roles";
import type { RolePlan } from "../pay/role-pay";
import { product } from "../share/answered";
import { relativeIncrease } from "../share/attainment";
import { counted, roleNouns, type Finding, type Judged } from "./finding";

/** Quotas against what the business gives, and against what people make today. */
export function quotaFindings(judged: Judged): readonly Finding[] {
  return judged.roles.flatMap((role) => [
    ...quotaAboveCapacity(role, judged),
    ...belowQuota(role),
    ...aboveQuota(role),
  ]);
}

/** How the funnel could be made to carry more: each lever alone, the others as they are. */
function funnelLevers(lift: number, { inputs, currency }: Judged): readonly string[] {
  const closeRate = product(inputs.closeRate, 1 + lift);
  const extraSpend = product(inputs.marketingSpend, lift);
  return [
    ...(closeRate === null || closeRate > 1
      ? []
      : [
          `Raise the close rate from ${spokenShare(inputs.closeRate ?? 0)} to ${spokenShare(closeRate)}`,
        ]),
    ...(extraSpend === null
      ? []
      : [`Spend ${spokenMoney(extraSpend, currency)} a month more on marketing`]),
  ];
}

/** A quota set by hand that asks for more than there is. */
function quotaAboveCapacity(plan: RolePlan, judged: Judged): readonly Finding[] {
  const { role, autoQuota, quota, inputs } = plan;
  const lift = relativeIncrease({ from: autoQuota, to: quota });
  if (inputs.quotaMode !== "manual" || autoQuota === null || quota === null) return [];
  if (lift === null || lift <= dust) return [];
  const unit = quotaUnits[role];
  const source = role === "setter" ? "the working days give" : "the funnel gives";
  return [
    {
      id: `quota-above-capacity-${role}`,
      role,
      weight: "act",
      title: `Manual ${role} quota is ${spokenShare(lift)} above capacity`,
      words:
        `The manual quota of ${counted(quota, unit)} is above the ${spokenCount(autoQuota)} that ` +
        `${source} each ${roleNouns[role].one}. It takes ${spokenShare(lift)} more.`,
      remedies: [
        ...(role === "setter" ? [] : funnelLevers(lift, judged)),
        `Use the auto quota of ${spokenCount(autoQuota)}`,
      ],
      figures: { quota, capacity: autoQuota, lift },
    },
  ];
}

/** A noun at the beginning of a sentence. */
function sentenceCase(noun: string): string {
  return noun.slice(0, 1).toUpperCase() + noun.slice(1);
}

/** People who make less than was asked of them. */
function belowQuota(plan: RolePlan): readonly Finding[] {
  const { role, quota, quotaAttainment, unitsGap, inputs, hires } = plan;
  const lift = relativeIncrease({ from: inputs.actual, to: quota });
  if (quota === null || quotaAttainment === null || unitsGap === null || inputs.actual === null)
    return [];
  if (unitsGap <= dust) return [];
  const unit = quotaUnits[role];
  return [
    {
      id: `below-quota-${role}`,
      role,
      weight: "act",
      title: `${sentenceCase(roleNouns[role].many)} are at ${spokenShare(quotaAttainment)} of quota`,
      words:
        `Each ${roleNouns[role].one} makes ${counted(inputs.actual, unit)} a month against a quota of ` +
        `${spokenCount(quota)}: ${spokenCount(unitsGap)} short.`,
      remedies: [
        `Make ${counted(unitsGap, unit)} more each${lift === null ? "" : `, ${spokenShare(lift)} more than today`}`,
        ...(hires === null
          ? []
          : [
              `Hire ${spokenCount(hires.atToday)} more who make what is made today; ` +
                `${spokenCount(hires.atQuota)} would do if each made full quota`,
            ]),
      ],
      figures: { quota, actual: inputs.actual, attainment: quotaAttainment, gap: unitsGap },
    },
  ];
}

/** People who make more than was asked of them. */
function aboveQuota(plan: RolePlan): readonly Finding[] {
  const { role, quota, quotaAttainment, inputs } = plan;
  if (quota === null || quotaAttainment === null || inputs.actual === null) return [];
  if (quotaAttainment <= 1 + dust) return [];
  return [
    {
      id: `above-quota-${role}`,
      role,
      weight: "good",
      title: `${sentenceCase(roleNouns[role].many)} are at ${spokenShare(quotaAttainment)} of quota`,
      words:
        `Each ${roleNouns[role].one} makes ${counted(inputs.actual, quotaUnits[role])} a month against ` +
        `a quota of ${spokenCount(quota)}.`,
      remedies: ["Grow the team to carry more demand", "Look at whether the quota is still right"],
      figures: { quota, actual: inputs.actual, attainment: quotaAttainment },
    },
  ];
}

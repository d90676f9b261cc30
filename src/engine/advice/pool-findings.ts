import { dust, rounded } from "../figure/rounded";
import { spokenCount, spokenMoney, spokenShare } from "../figure/spoken";
import type { FunnelInputs } from "../funnel/funnel";
import { feasibilityOf, type GroupFeasibility } from "../plan/feasibility";
import { methodNames, recommendationFor } from "../plan/method";
import { total } from "../share/total";
import { allocationFinding, type AllocationJudged } from "./allocation-judged";
import type { Finding } from "./finding";

/** The pools as a whole: method, buffer, capacity, what nobody carries. */
export function poolFindings(judged: AllocationJudged): readonly Finding[] {
  return [
    ...otherMethod(judged),
    ...unusualBuffer(judged),
    ...beyondCapacity(judged),
    ...unassigned(judged),
    ...heldByCompany(judged),
  ];
}

function otherMethod({ model }: AllocationJudged): readonly Finding[] {
  const { method, why } = recommendationFor(model);
  if (method === model.method) return [];
  return [
    allocationFinding("other-method", "know", {
      title: `${methodNames[method]} would suit this team`,
      words: `The plan is made ${methodNames[model.method]}. ${why}`,
      remedies: [`Use ${methodNames[method]}`],
      figures: {},
    }),
  ];
}

function unusualBuffer({ model, benchmarks }: AllocationJudged): readonly Finding[] {
  const { coverageBuffer } = model.allocation;
  const { low, high } = benchmarks.coverageBuffer;
  if (coverageBuffer === 1 || (coverageBuffer >= low - dust && coverageBuffer <= high + dust))
    return [];
  return [
    allocationFinding("unusual-buffer", coverageBuffer < 1 ? "act" : "know", {
      title: `The coverage buffer is ${spokenCount(coverageBuffer)}`,
      words:
        coverageBuffer < 1
          ? "Less quota is assigned than the company must book."
          : `Buffers of ${spokenCount(low)} to ${spokenCount(high)} are usual, or none at all.`,
      remedies: ["Look at the buffer again"],
      figures: { coverageBuffer, low, high },
    }),
  ];
}

function beyondCapacity({ model, plan, currency }: AllocationJudged): readonly Finding[] {
  return feasibilityOf(model, plan).groups.flatMap((group) => {
    const { gap, capacity } = group;
    const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
    if (gap === null || capacity === null || gap <= dust) return [];
    return [
      allocationFinding(`beyond-capacity-${group.group}`, "act", {
        title: `${group.group}: the pool is ${spoken(gap)} above capacity`,
        words:
          `${group.group} is asked for ${spoken(group.pool)}; its reps' capacity times ` +
          `productivity makes ${spoken(capacity)}, which is ${spokenShare(capacity / group.pool)} of it.`,
        remedies: leverWords(group, currency),
        figures: { pool: group.pool, capacity, gap },
      }),
    ];
  });
}

function leverWords({ levers, openBy }: GroupFeasibility, currency: string): readonly string[] {
  const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
  return levers.map(({ id, amount, cost }) => {
    switch (id) {
      case "hire": {
        const price = cost === null ? "" : `, for ${spoken(cost)} a year in OTE`;
        return `Hire ${spokenCount(amount)} more who are ramped when the year starts (jobs open by ${openBy ?? ""})${price}`;
      }
      case "productivity":
        return `Raise productivity by ${spokenShare(amount)}`;
      case "target":
        return `Ask for ${spoken(amount)} less`;
      case "buffer":
        return `Take back ${spoken(amount)} of the buffer`;
    }
  });
}

function unassigned({ plan, currency }: AllocationJudged): readonly Finding[] {
  const { unassigned: amount, pool } = plan.reconciliation.company;
  if (amount === 0) return [];
  const words = spokenMoney(Math.abs(amount), currency);
  return [
    allocationFinding("unassigned", "act", {
      title:
        amount > 0
          ? `${words} of the pool is assigned to nobody`
          : `${words} more than the pool is assigned`,
      words: `Ramp factors and maturity change quotas, and the plan reports the difference instead of sharing it: ${spokenMoney(pool - amount, currency)} of ${spokenMoney(pool, currency)} is assigned.`,
      remedies: ["Let the plan renormalise", "Find somebody to carry the rest"],
      figures: { unassigned: amount, pool },
    }),
  ];
}

function heldByCompany({ plan, currency }: AllocationJudged): readonly Finding[] {
  const held = total(plan.held);
  if (held === 0) return [];
  return [
    allocationFinding("held-by-company", "act", {
      title: `Mid-year changes leave ${spokenMoney(held, currency)} to nobody`,
      words: "Quota was taken from reps and given to nobody; the company holds it.",
      remedies: ["Name who takes it over"],
      figures: { held },
    }),
  ];
}

/** Meetings that SDRs are asked for against those that the new business needs by the funnel's rates. */
export function meetingFindings(
  { plan }: AllocationJudged,
  { closeRate, dealValue, showRate }: FunnelInputs,
): readonly Finding[] {
  const newBusiness = plan.totals.byRevenueType.NEW_BUSINESS;
  if (plan.meetings.length === 0 || !closeRate || !dealValue) return [];
  const needed = newBusiness / dealValue / closeRate / (showRate || 1);
  const asked = total(plan.meetings.map(({ meetings }) => meetings));
  if (asked >= needed) return [];
  return [
    allocationFinding("too-few-meetings", "act", {
      title: `SDRs book ${spokenShare(asked / needed)} of the meetings that new business needs`,
      words: `New business of ${spokenCount(newBusiness)} takes ${spokenCount(needed)} meetings at the funnel's rates; the SDRs' quotas make ${spokenCount(asked)}.`,
      remedies: ["Add SDRs", "Let AEs book the rest"],
      figures: { needed, asked },
    }),
  ];
}

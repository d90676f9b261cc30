import { methodNames, recommendationFor, roles, total, type Role } from "../../engine";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import { spokenIn, type Planned } from "./told";

/** How a group of the pool is called. */
function groupWords(role: string, segment: string): string {
  return segment === "" ? role : `${role}, ${segment}`;
}

function poolTable({ model, plan }: Planned): DocumentTable {
  const { money } = spokenIn(model);
  const assigned = new Map(plan.groups.map(({ group, assigned: own }) => [group.key, own]));
  return {
    headers: ["Group", "Target", "Buffer", "Pool", "Quotas assigned"],
    rows: [
      ...plan.pool.groups.map(({ key, role, segment, revenueTarget, pool }) => [
        groupWords(role, segment),
        money(revenueTarget),
        money(pool - revenueTarget),
        money(pool),
        money(assigned.get(key) ?? 0),
      ]),
      [
        "Company",
        money(plan.pool.revenueTarget),
        money(plan.pool.buffer),
        money(plan.pool.pool),
        money(plan.totals.company.quota),
      ],
    ],
  };
}

function quotaTable({ model, plan }: Planned): DocumentTable {
  const { money, count } = spokenIn(model);
  return {
    headers: ["Rep", "Name", "Team", "Territory", "Part of a full year", "Quota"],
    rows: plan.reps.map(({ id, person, capacity, quota }) => [
      id,
      person.name,
      person.team,
      person.territory,
      count(capacity),
      money(quota),
    ]),
  };
}

function periodTable({ model, plan }: Planned): DocumentTable {
  const { money } = spokenIn(model);
  return {
    headers: ["Period", "Quotas of all reps"],
    rows: plan.calendar.periods.map(({ label }, place) => [
      label,
      money(plan.totals.company.periods[place] ?? 0),
    ]),
  };
}

function teamWords({ model, plan }: Planned): Facts["words"] {
  const { count } = spokenIn(model);
  const of = (role: Role) => plan.carriers.filter(({ person }) => person.role === role).length;
  const open = plan.reps.filter(({ person }) => person.standing !== "EMPLOYED").length;
  const ramping = plan.reps.filter(({ isRamping }) => isRamping);
  return {
    "team.reps": count(plan.reps.length),
    "team.capacity": count(total(plan.reps.map(({ capacity }) => capacity))),
    // Seats that nobody sits in yet: their quotas are in the sum, their letters wait.
    "team.open": open === 0 ? "" : count(open),
    "team.ramping": ramping.length === 0 ? "" : count(ramping.length),
    ...Object.fromEntries(
      roles.map((role) => [`team.${role.toLowerCase()}`, of(role) === 0 ? "" : count(of(role))]),
    ),
  };
}

function methodWords({ model }: Planned): Facts["words"] {
  const { share, count, money } = spokenIn(model);
  const { blendShare, minWeight, maxWeight, roundingStep, coverageBuffer, monthsOfHistory } =
    model.allocation;
  const suits = recommendationFor(model);
  const isBlended = model.method !== "TOP_DOWN";
  return {
    "method.name": methodNames[model.method],
    "method.recommended": methodNames[suits.method],
    "method.why": suits.why,
    "method.other": suits.method === model.method ? "" : methodNames[suits.method],
    "method.blended": isBlended ? "blended" : "",
    "method.reportsShortfall": model.adjustmentRule === "REPORT_SHORTFALL" ? "reported" : "",
    "method.grace": model.changes.some(({ graceDays }) => graceDays > 0) ? "days of grace" : "",
    "blend.top": isBlended ? share(blendShare) : "",
    "blend.bottom": isBlended ? share(1 - blendShare) : "",
    "weights.smallest": count(minWeight),
    "weights.largest": count(maxWeight),
    "rounding.step": money(roundingStep),
    "pool.bufferShare": coverageBuffer === 1 ? "" : share(coverageBuffer - 1),
    "history.months": monthsOfHistory === null ? "" : count(monthsOfHistory),
  };
}

/** What was asked for, of whom, and by which method. */
export function planFacts(planned: Planned): Partial<Facts> {
  const { model, plan } = planned;
  const { money } = spokenIn(model);
  return {
    words: {
      "pool.target": money(plan.pool.revenueTarget),
      "pool.buffer": plan.pool.buffer === 0 ? "" : money(plan.pool.buffer),
      "pool.pool": money(plan.pool.pool),
      "pool.assigned": money(plan.totals.company.quota),
      "pool.held": total(plan.held) === 0 ? "" : money(total(plan.held)),
      ...teamWords(planned),
      ...methodWords(planned),
    },
    tables: {
      pool: poolTable(planned),
      quotas: quotaTable(planned),
      "quotas.byPeriod": periodTable(planned),
    },
  };
}

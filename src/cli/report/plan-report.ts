import {
  methodNames,
  recommendationFor,
  spokenCount,
  type AllocationPlan,
  type QuotaModel,
  type QuotaPlan,
} from "../../engine";
import { findingLines, jobLines, otherLines } from "./plan-report-lines";
import { amount, change, numbers, tableLines, words } from "./table";

/** A quota plan as a person reads it in a terminal. */
export function planReport(model: QuotaModel, plan: QuotaPlan, allocation: AllocationPlan): string {
  return [
    `${model.company.name}: quota plan for the year from ${model.calendar.fiscalYearStart}`,
    "",
    ...poolLines(model, allocation),
    "",
    ...repLines(allocation),
    "",
    ...periodLines(allocation),
    ...otherLines(allocation),
    "",
    ...jobLines(model, allocation),
    ...findingLines(plan),
  ].join("\n");
}

function poolLines(model: QuotaModel, { reconciliation }: AllocationPlan): readonly string[] {
  const { method, why } = recommendationFor(model);
  const { groups, company } = reconciliation;
  const columns = [
    words("Pool"),
    numbers("target"),
    numbers("buffer"),
    numbers("pool"),
    numbers("top-down"),
    numbers("bottom-up"),
    numbers("gap"),
    numbers("scaled by"),
    numbers("assigned"),
    numbers("to nobody"),
  ];
  const rows = [...groups, company].map((line) => [
    line.group || "Company",
    amount(line.revenueTarget),
    amount(line.buffer),
    amount(line.pool),
    amount(line.topDown),
    line.bottomUp === null ? "?" : amount(line.bottomUp),
    line.gap === null ? "?" : change(line.gap),
    line.scale === null ? "" : `${spokenCount(line.scale)}x`,
    amount(line.assigned),
    change(line.unassigned),
  ]);
  return [
    `Method: ${methodNames[model.method]}. Recommended: ${methodNames[method]}. ${why}`,
    "",
    ...tableLines(columns, rows),
  ];
}

const marks = { none: "", floor: "floor", cap: "cap", pin: "pin" } as const;

function repLines({ reps, totals }: AllocationPlan): readonly string[] {
  const columns = [
    words("Rep"),
    words("name"),
    words("pool"),
    numbers("capacity"),
    numbers("weight"),
    numbers("equal"),
    numbers("top-down"),
    numbers("bottom-up"),
    numbers("blended"),
    words("held"),
    numbers("QUOTA"),
    numbers("x OTE"),
    words(""),
  ];
  const rows = reps.map((rep) => [
    rep.id,
    rep.person.name,
    rep.group,
    rep.capacity.toFixed(2),
    rep.standing.weight.toFixed(2),
    amount(rep.equalShare),
    amount(rep.topDown),
    rep.standing.bottomUp === null ? "?" : amount(rep.standing.bottomUp),
    amount(rep.blended),
    marks[rep.hold],
    amount(rep.quota),
    rep.quotaToOte === null ? "" : rep.quotaToOte.toFixed(1),
    rep.isRamping ? "ramping" : "",
  ]);
  const { company } = totals;
  const sum = ["", `${company.reps} reps`, "", company.capacity.toFixed(2), "", "", "", "", "", ""];
  return tableLines(columns, [...rows, [...sum, amount(company.quota)]]);
}

function periodLines({ reconciliation }: AllocationPlan): readonly string[] {
  const columns = [
    words("Period"),
    numbers("by season"),
    numbers("assigned"),
    numbers("ramps and dates"),
  ];
  const rows = reconciliation.periods.map(({ period, pool, assigned, rampAndTiming }) => [
    period,
    amount(pool),
    amount(assigned),
    change(rampAndTiming),
  ]);
  return tableLines(columns, rows);
}

import { total, type AllocationPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { periodHeader } from "./period-header";
import { periodRows, type PeriodRow } from "./period-steps";
import { known, step } from "./columns";

type Column = ColumnPlan<PeriodRow>;

/** Columns of one kind, one for each period. */
function each(count: number, column: (place: number) => Column): readonly Column[] {
  return Array.from({ length: count }, (_period, at) => column(at + 1));
}

/** The cells of one row from one column of a kind to another. */
function row(kind: string, ...[first, last]: readonly [first: number, last: number]): string {
  return `PeriodQuotas[[#This Row],[${kind} ${first}]:[${kind} ${last}]]`;
}

/** What season and ramp leave of a month; of somebody who is never there, what the season leaves. */
function monthFormula(month: number): string {
  return `=Season${month}*IF({there}=0,1,INDEX(TeamList[Month ${month}],{t}))`;
}

/** What each period weighs: its months together, where it has several. */
function weightColumns({ calendar }: AllocationPlan): readonly Column[] {
  const { periods } = calendar;
  const isMonthly = periods.length === 12;
  const months = each(12, (month) =>
    step(
      `month${month}`,
      `Weight of month ${month}`,
      monthFormula(month),
      (rep) => rep.months[month - 1] ?? 0,
      "count",
    ),
  );
  const weights = periods.map(({ months: own }, at) => {
    const [first, last] = [(own[0] ?? 0) + 1, (own.at(-1) ?? 0) + 1];
    return step<PeriodRow>(
      `weight${at + 1}`,
      `Weight ${at + 1}`,
      isMonthly ? monthFormula(first) : `=SUM(${row("Weight of month", first, last)})`,
      (rep) => rep.weights[at] ?? 0,
      "count",
    );
  });
  return isMonthly ? weights : [...months, ...weights];
}

/** The year in whole steps: each period's part, and who is first to take a step more. */
function stepColumns(count: number): readonly Column[] {
  const [grains, at] = [row("Grains", 1, count), (place: number) => place - 1];
  return [
    ...each(count, (place) =>
      step(
        `exact${place}`,
        `Exact ${place}`,
        `=IF({all}=0,0,{quota}*{weight${place}}/{all}/PeriodRounding)`,
        (rep) => rep.placed.exacts[at(place)] ?? 0,
        "count",
      ),
    ),
    ...each(count, (place) =>
      step(
        `steps${place}`,
        `Steps ${place}`,
        `=INT({exact${place}}+Dust)`,
        (rep) => rep.placed.steps[at(place)] ?? 0,
      ),
    ),
    ...each(count, (place) =>
      step(
        `grains${place}`,
        `Grains ${place}`,
        `=ROUND({weight${place}}/Dust,0)`,
        (rep) => rep.placed.grains[at(place)] ?? 0,
      ),
    ),
    // Ties go to the heavier period, then to the earlier one: that order as a part of a grain of dust.
    ...each(count, (place) =>
      step(
        `order${place}`,
        `Order ${place}`,
        `=RANK({grains${place}},${grains})+COUNTIF(${row("Grains", 1, place)},{grains${place}})-1`,
        (rep) => rep.placed.orders[at(place)] ?? 0,
      ),
    ),
    ...each(count, (place) =>
      step(
        `sort${place}`,
        `Sort ${place}`,
        `=(ROUND(({exact${place}}-{steps${place}})/Dust,0)-{order${place}}/100)*Dust`,
        (rep) => rep.placed.sorts[at(place)] ?? 0,
        "fraction",
      ),
    ),
  ];
}

/** Each rep's quota over the periods: by season and by what the ramp leaves of each month, in whole steps. */
export function periodsBlock(plan: AllocationPlan): Block {
  const { periods } = plan.calendar;
  const count = periods.length;
  const headers = periods.map(periodHeader);
  const [first = "", last = ""] = [headers[0], headers.at(-1)];
  return block<PeriodRow>(
    { heading: "Quotas by period", table: "PeriodQuotas" },
    [
      known("id", "Id", ({ id }) => id),
      step("t", "Team row", "=MATCH({id},TeamList[Id],0)", (rep) => rep.teamRow),
      step(
        "quota",
        "Quota of the year",
        "=INDEX(AllocationPlan[Quota],MATCH({id},AllocationPlan[Id],0))",
        ({ quota }) => quota,
        "money",
      ),
      step("there", "Is there", "=N(INDEX(TeamList[Capacity],{t})>0)", (rep) =>
        Number(rep.isThere),
      ),
      ...weightColumns(plan),
      step("all", "All weights", `=SUM(${row("Weight", 1, count)})`, (rep) => rep.all, "count"),
      ...stepColumns(count),
      step(
        "left",
        "Steps left",
        `=ROUND({quota}/PeriodRounding,0)-SUM(${row("Steps", 1, count)})`,
        (rep) => rep.left,
      ),
      ...periods.map((period, at): Column => ({
        ...step(
          `period${at + 1}`,
          periodHeader(period),
          `=PeriodRounding*({steps${at + 1}}+(RANK({sort${at + 1}},${row("Sort", 1, count)})<={left}))`,
          ({ periods: quotas }) => quotas[at] ?? 0,
          "money",
        ),
        look: "output",
      })),
      step(
        "together",
        "All periods",
        `=SUM(PeriodQuotas[[#This Row],[${first}]:[${last}]])`,
        ({ periods: quotas }) => total(quotas),
        "money",
      ),
    ],
    periodRows(plan),
  );
}

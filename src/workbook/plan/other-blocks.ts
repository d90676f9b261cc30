import type { AllocationPlan, RollUp } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { periodHeader } from "./period-header";
import { known, worked, wordsWorked } from "./columns";
import { depthOf, linesAbove } from "./other-steps";

type LineRow = { readonly id: string; readonly above: readonly string[] };

/** Everybody above each rep, one column a level: managers' quotas are sums over all of them. */
export function linesBlock(plan: AllocationPlan): Block | null {
  if (plan.managers.length === 0) return null;
  const depth = depthOf(plan);
  const above = linesAbove(plan, depth);
  const levels = Array.from({ length: depth }, (_level, at) => at + 1);
  return block<LineRow>(
    { heading: "Lines of reports", table: "ReportLines" },
    [
      known("id", "Id", ({ id }) => id),
      ...levels.map((level): ColumnPlan<LineRow> =>
        wordsWorked(`level${level}`, `Level ${level}`, {
          formula:
            level === 1
              ? '=INDEX(AllocationPlan[Manager],MATCH({id},AllocationPlan[Id],0))&""'
              : `=IFERROR(INDEX(TeamList[Manager],MATCH({level${level - 1}},TeamList[Id],0))&"","")`,
          value: ({ above: line }) => line[level - 1] ?? "",
        }),
      ),
    ],
    plan.reps.map(({ id }, at) => ({ id, above: above[at] ?? [] })),
  );
}

/** What everybody beneath a manager carries: not part of the pool, which it would count twice. */
export function managersBlock(plan: AllocationPlan): Block | null {
  if (plan.managers.length === 0) return null;
  const levels = Array.from({ length: depthOf(plan) }, (_level, at) => at + 1);
  const managers = new Set(plan.managers.map(({ id }) => id));
  const over = (column: string) =>
    levels.map((level) => `SUMIFS(${column},ReportLines[Level ${level}],{id})`).join("+");
  return block<RollUp>(
    { heading: "Managers", table: "ManagerPlan" },
    [
      known("id", "Id", ({ id }) => id),
      wordsWorked("name", "Name", {
        formula: '=INDEX(TeamList[Name],MATCH({id},TeamList[Id],0))&""',
        value: ({ person }) => person.name,
      }),
      wordsWorked("manager", "Manager", {
        formula: '=INDEX(TeamList[Manager],MATCH({id},TeamList[Id],0))&""',
        value: ({ person }) => person.manager,
      }),
      worked("topmost", "Topmost", {
        formula: "=N(ISNA(MATCH({manager},ManagerPlan[Id],0)))",
        value: ({ person }) => Number(!managers.has(person.manager)),
        format: "general",
      }),
      worked("reports", "Reps beneath", {
        formula: `=${levels.map((level) => `COUNTIFS(ReportLines[Level ${level}],{id})`).join("+")}`,
        value: ({ reports }) => reports,
        format: "general",
      }),
      {
        ...worked<RollUp>("quota", "Quota", {
          formula: `=${over("AllocationPlan[Quota]")}`,
          value: ({ quota }) => quota,
          format: "money",
        }),
        look: "output",
      },
      ...plan.calendar.periods.map((period, at) =>
        worked<RollUp>(`period${at + 1}`, periodHeader(period), {
          formula: `=${over(`PeriodQuotas[${periodHeader(period)}]`)}`,
          value: ({ periods }) => periods[at] ?? 0,
          format: "money",
        }),
      ),
    ],
    plan.managers,
  );
}

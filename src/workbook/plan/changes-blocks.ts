import type { AllocationPlan, RepPlan } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { known, worked } from "./columns";
import { periodHeader } from "./period-header";

/** Every rep's periods after what changed hands in mid-year: one change builds on the other, so that these are values. */
export function quotasNowBlock({ reps, calendar }: AllocationPlan): Block {
  return block<RepPlan>(
    { heading: "Quotas after changes", table: "QuotasNow" },
    [
      known("id", "Id", ({ id }) => id),
      ...calendar.periods.map((period, at) => ({
        key: `period${at + 1}`,
        header: periodHeader(period),
        look: "calculation" as const,
        format: "money" as const,
        value: ({ periodsNow }: RepPlan) => periodsNow[at] ?? 0,
      })),
      worked<RepPlan>("year", "Quota now", {
        formula: `=SUM(QuotasNow[[#This Row],[${periodHeader(calendar.periods[0] ?? { label: "" })}]:[${periodHeader(calendar.periods[calendar.periods.length - 1] ?? { label: "" })}]])`,
        value: ({ quotaNow }) => quotaNow,
        format: "money",
      }),
      worked<RepPlan>("moved", "Moved", {
        formula: "={year}-INDEX(AllocationPlan[Quota],MATCH({id},AllocationPlan[Id],0))",
        value: ({ quotaNow, quota }) => quotaNow - quota,
        format: "money",
      }),
    ],
    reps,
  );
}

/** Who gave what to whom, period by period. */
export function changeLogBlock({ changeLog }: AllocationPlan): Block {
  type Line = (typeof changeLog)[number];
  const amount = (key: "before" | "after", header: string) => ({
    key,
    header,
    look: "calculation" as const,
    format: "money" as const,
    value: (line: Line) => line[key],
  });
  return block<Line>(
    { heading: "What changed hands", table: "ChangeLog" },
    [
      words({ key: "change", header: "Change", value: (line) => line.change }),
      words({ key: "rep", header: "Rep", value: (line) => line.rep || "the company" }),
      words({ key: "period", header: "Period", value: (line) => line.period }),
      amount("before", "Before"),
      amount("after", "After"),
      worked<Line>("difference", "Difference", {
        formula: "={after}-{before}",
        value: ({ before, after }) => after - before,
        format: "money",
      }),
    ],
    changeLog,
  );
}

import type { AllocationPlan, RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { firstPlaces } from "./allocation-steps";
import { periodsIn } from "./changes-blocks";
import { known, step } from "./columns";
import { periodHeader } from "./period-header";

/** Every rep's periods after what changed hands in mid-year. */
export function quotasNowBlock(plan: AllocationPlan): Block {
  const { reps, calendar } = plan;
  const rows = firstPlaces(reps.map(({ id }) => id));
  return block<RepPlan>(
    { heading: "Quotas after changes", table: "QuotasNow" },
    [
      known("id", "Id", ({ id }) => id),
      step(
        "row",
        "Row",
        "=MATCH({id},PeriodQuotas[Id],0)",
        ({ id }) => rows.get(id) ?? 0,
        "general",
      ),
      ...calendar.periods.map((period, at): ColumnPlan<RepPlan> => {
        const header = periodHeader(period);
        const number = `COLUMNS(${periodsIn("PeriodQuotas", plan, at)})`;
        return {
          ...step<RepPlan>(
            `period${at + 1}`,
            header,
            `=INDEX(PeriodQuotas[${header}],{row})+SUMIFS(ChangeLog[Difference],ChangeLog[Rep],{id},ChangeLog[Period],${number})`,
            ({ periodsNow }) => periodsNow[at] ?? 0,
            "money",
          ),
          look: "output",
        };
      }),
      step(
        "year",
        "Quota now",
        `=SUM(${periodsIn("QuotasNow", plan).replace("[[", "[[#This Row],[")})`,
        ({ quotaNow }) => quotaNow,
        "money",
      ),
      step(
        "moved",
        "Moved",
        "={year}-INDEX(PeriodQuotas[Quota of the year],{row})",
        ({ quotaNow, quota }) => quotaNow - quota,
        "money",
      ),
    ],
    reps,
  );
}

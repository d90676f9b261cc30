import type { SheetDescription } from "../description";
import { factsBlock } from "./facts-block";
import { marksBlock, numbersAcross } from "./marks-blocks";
import { pastSteps } from "./company-trend";
import { spanBlock } from "./past-direction";
import { pastBlock } from "./past-block";
import { seasonCurve } from "./season-blocks";
import { inPlanBlock } from "./stretch-blocks";
import { stepsBlock } from "./steps-block";
import type { Tracked } from "./tracked-rows";

/** The working behind the results of the tracked period: clocks, planned quotas, sales, the past. */
export function periodSteps(tracked: Tracked): Omit<SheetDescription, "masterCheck"> {
  const { plan, periods } = tracked;
  const columns = Math.max(50, 1 + 5 * periods.length);
  return {
    name: "Period steps",
    family: "calculations",
    purpose:
      "Follow what the sheets of the tracked period rest on: every rep's clock, planned quota and past.",
    widths: [32, 14, 34, ...Array.from({ length: columns }, () => 13)],
    blocks: [
      factsBlock(tracked),
      inPlanBlock(tracked),
      numbersAcross("Numbers of the plan's periods", "PeriodNumbers", plan.calendar.periods.length),
      seasonCurve(tracked),
      marksBlock(tracked),
      stepsBlock(tracked),
      numbersAcross("Numbers of the past periods", "PastNumbers", periods.length),
      pastBlock(tracked),
      pastSteps(tracked),
      spanBlock(tracked),
    ],
    frozenColumns: 1,
  };
}

import {
  expectedSales,
  outlookDefinitions,
  spreadOf,
  total,
  type AllocationPlan,
  type QuotaModel,
} from "../../engine";
import type { Block } from "../description";
import { itemsBlock, setting, type Stamp } from "./stamp";

/** Fewer reps than this tell nothing of how far reps differ. */
const LEAST_REPS = 5;
const PAST = "FairnessReps[Past]";
/** What each rep can be expected to sell. */
export const SALES = "AllocationPlan[Bottom up]";

/** What the chance hangs on: sales to be expected, and how far they may lie. */
export function inputsBlock(model: QuotaModel, plan: AllocationPlan, stamp: Stamp): Block {
  const means = expectedSales(plan);
  const { attainmentSpread, correlation } = model.outlook;
  const said = (key: "attainmentSpread" | "correlation") => {
    const { label, hint } = outlookDefinitions[key];
    return { label, why: hint };
  };
  return itemsBlock("What the chance hangs on", [
    {
      label: "Revenue target",
      value: plan.pool.revenueTarget,
      formula: "=RevenueTarget",
      format: "wholeMoney",
    },
    {
      label: "Expected sales",
      value: means === null ? null : total(means),
      formula: `=IF(COUNT(${SALES})<ROWS(${SALES}),"",SUM(${SALES}))`,
      format: "wholeMoney",
      name: "OddsSales",
      why: "Blank: of somebody nothing can be expected.",
    },
    setting(stamp, {
      ...said("attainmentSpread"),
      value: attainmentSpread,
      format: "share",
      name: "AttainmentSpread",
    }),
    {
      label: "Spread of last year",
      value: pastSpreadOf(model, plan),
      formula: `=IF(COUNT(${PAST})<LeastReps,"",IF(AVERAGE(${PAST})=0,"",STDEV(${PAST})/AVERAGE(${PAST})))`,
      format: "share",
      name: "PastSpread",
      why: "How far ramped reps lay from their mean; of too few nothing",
    },
    {
      label: "Spread that counts",
      value: spreadOf(model, plan),
      formula: "=IF(COUNT(AttainmentSpread)=0,PastSpread,AttainmentSpread)",
      format: "share",
      name: "OddsSpread",
      why: "Blank: it is not known, and so is the chance.",
    },
    setting(stamp, {
      ...said("correlation"),
      value: correlation,
      format: "count",
      name: "Correlation",
    }),
    { label: "Fewest reps", value: LEAST_REPS, name: "LeastReps", why: "Fewer tell no spread." },
  ]);
}

/** What the roster's last year alone says, whatever is told. */
function pastSpreadOf(model: QuotaModel, plan: AllocationPlan): number | null {
  return spreadOf({ ...model, outlook: { ...model.outlook, attainmentSpread: null } }, plan);
}

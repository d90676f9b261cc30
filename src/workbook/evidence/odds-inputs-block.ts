import {
  expectedSales,
  LEAST_REPS,
  mean,
  outlookDefinitions,
  pastAttainments,
  spreadOf,
  total,
  type AllocationPlan,
  type QuotaModel,
} from "../../engine";
import type { Block } from "../description";
import { itemsBlock, setting, type Stamp } from "./stamp";

const PAST = "FairnessReps[Past]";
/** What each rep can be expected to sell. */
export const SALES = "AllocationPlan[Bottom up]";

/** What the chance hangs on: sales to be expected, and how far they may lie. */
export function inputsBlock(model: QuotaModel, plan: AllocationPlan, stamp: Stamp): Block {
  const means = expectedSales(plan);
  const past = pastAttainments(plan).map(({ attainment }) => attainment);
  const spread = spreadOf(model, plan);
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
      label: "Reps whose last year is known",
      value: past.length,
      formula: `=COUNT(${PAST})`,
      name: "PastReps",
    },
    {
      label: "Their mean attainment",
      value: mean(past),
      formula: `=IF(PastReps=0,"",AVERAGE(${PAST}))`,
      format: "share",
      name: "PastMean",
    },
    {
      label: "Spread of last year",
      value: pastSpreadOf(model, plan),
      formula: `=IF(OR(PastReps<LeastReps,N(PastMean)=0),"",STDEV(${PAST})/PastMean)`,
      format: "share",
      name: "PastSpread",
      why: "How far ramped reps lay from their mean; of too few nothing",
    },
    {
      label: "Spread that counts",
      value: spread,
      formula: "=IF(COUNT(AttainmentSpread)=0,PastSpread,AttainmentSpread)",
      format: "share",
      name: "OddsSpread",
      why: "Blank: it is not known, and so is the chance.",
    },
    {
      label: "Both are known",
      value: means === null || spread === null ? 0 : 1,
      formula: "=COUNT(OddsSales)*COUNT(OddsSpread)",
      name: "OddsKnown",
      why: "1 where expected sales and their spread are known",
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

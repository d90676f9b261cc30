import { z } from "./schema-language";
import {
  adjustmentRules,
  allocationDefinitions,
  emptyModel,
  planPeriods,
  quotaMethods,
  rampRules,
  type AllocationInput,
} from "../engine";
import { factorWeights, optionalDate, rowSchemas, share } from "./allocation-rows";

function allocationNumber(name: AllocationInput) {
  const { low, high } = allocationDefinitions[name];
  return z.number().min(low).max(high);
}

const standard = emptyModel.allocation;
const answered = <Name extends AllocationInput>(name: Name) =>
  allocationNumber(name).default(standard[name] as number);
const unanswered = (name: AllocationInput) => allocationNumber(name).nullable().default(null);

/** The sections about targets, team and territories; each may be left out. */
export const allocationSections = {
  calendar: z
    .object({ fiscalYearStart: optionalDate, period: z.enum(planPeriods).default("month") })
    .default(emptyModel.calendar),
  method: z.enum(quotaMethods).default(emptyModel.method),
  rampRule: z.enum(rampRules).default(emptyModel.rampRule),
  adjustmentRule: z.enum(adjustmentRules).default(emptyModel.adjustmentRule),
  allocation: z
    .object({
      coverageBuffer: answered("coverageBuffer"),
      blendShare: answered("blendShare"),
      minWeight: answered("minWeight"),
      maxWeight: answered("maxWeight"),
      splitAbove: answered("splitAbove"),
      mergeBelow: answered("mergeBelow"),
      roundingStep: answered("roundingStep"),
      periodStep: unanswered("periodStep"),
      hiringLagMonths: answered("hiringLagMonths").refine(Number.isInteger, { message: "whole" }),
      slipShare: answered("slipShare"),
      slipMonths: answered("slipMonths").refine(Number.isInteger, { message: "whole" }),
      meetingsPerMonth: unanswered("meetingsPerMonth"),
      monthsOfHistory: unanswered("monthsOfHistory"),
    })
    .default(standard),
  targets: z.array(rowSchemas.targets).default([]),
  revenueMix: z.array(rowSchemas.revenueMix).default([]),
  roster: z.array(rowSchemas.roster).default([]),
  hires: z.array(rowSchemas.hires).default([]),
  leavers: z.array(rowSchemas.leavers).default([]),
  territories: z.array(rowSchemas.territories).default([]),
  factorWeights: factorWeights.default(emptyModel.factorWeights),
  ramps: z.array(rowSchemas.ramps).default([]),
  seasonality: z.array(share).default([]),
  tiers: z.array(rowSchemas.tiers).default([...emptyModel.tiers]),
  productivity: z.array(rowSchemas.productivity).default([]),
  bounds: z.array(rowSchemas.bounds).default([]),
  changes: z.array(rowSchemas.changes).default([]),
};

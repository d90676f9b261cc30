import { z } from "zod";
import {
  adjustmentRules,
  allocationDefinitions,
  changeKinds,
  emptyModel,
  planPeriods,
  prorations,
  quotaMethods,
  rampRules,
  revenueTypes,
  roles,
  territoryFactors,
  type AllocationInput,
} from "../engine";

const MOST_MONEY = 1e12;
const EARLIEST = "1950-01-01";
const LATEST = "2100-12-31";

const text = z
  .string()
  .max(200)
  .regex(/^\P{Cc}*$/u);
const optionalText = text.default("");
/** Ids are keys, in files as in sheets: they start with a letter or a digit, so that no sheet takes one for a formula. */
const id = z
  .string()
  .max(100)
  .regex(/^[\p{L}\p{N}]\P{Cc}*$/u);
const optionalId = z.union([z.literal(""), id]).default("");
const money = z.number().min(0).max(MOST_MONEY);
const optionalMoney = money.nullable().default(null);
const share = z.number().min(0).max(1);
const date = z.iso
  .date()
  .refine((day) => day >= EARLIEST && day <= LATEST, { message: "far-date" });
const optionalDate = z.union([z.literal(""), date]).default("");

const hire = z.looseObject({
  id,
  name: text.min(1),
  role: z.enum(roles),
  segment: optionalText,
  tier: optionalText,
  territory: optionalId,
  manager: optionalId,
  team: optionalText,
  region: optionalText,
  startDate: date,
  annualOte: optionalMoney,
  payMix: share.nullable().default(null),
  capacity: z.number().gt(0).max(10).default(1),
  ramp: optionalText,
});

const rep = z.looseObject({
  ...hire.shape,
  endDate: optionalDate,
  previousQuota: optionalMoney,
  previousBookings: optionalMoney,
});

const factorScores = z.object(
  Object.fromEntries(
    territoryFactors.map((factor) => [factor, z.number().min(1).max(5)]),
  ) as Record<(typeof territoryFactors)[number], z.ZodNumber>,
);

const factorWeights = z.object(
  Object.fromEntries(
    territoryFactors.map((factor) => [factor, z.number().min(0).max(100).default(1)]),
  ) as Record<(typeof territoryFactors)[number], z.ZodDefault<z.ZodNumber>>,
);

function allocationNumber(name: AllocationInput) {
  const { low, high } = allocationDefinitions[name];
  return z.number().min(low).max(high);
}

const target = z.looseObject({
  segment: optionalText,
  revenueType: z.enum(revenueTypes),
  amount: money,
});

const mix = z.looseObject({ revenueType: z.enum(revenueTypes), role: z.enum(["AE", "AM"]), share });

const leaver = z.looseObject({
  rep: id,
  lastDay: date,
  backfillAfterMonths: z.number().int().min(0).max(36).nullable().default(null),
});

const territory = z.looseObject({
  id,
  name: text.min(1),
  segment: optionalText,
  scores: factorScores,
  maturity: z.number().gt(0).max(5).default(1),
  locked: z.boolean().default(false),
});

const ramp = z.looseObject({
  name: text.min(1),
  role: z.enum(roles).nullable().default(null),
  segment: optionalText,
  shares: z.array(share).min(1).max(60),
});

const tier = z.looseObject({
  name: text.min(1),
  multiplier: z.number().gt(0).max(100),
  rampBelowMonths: z.number().min(0).max(60).default(0),
  rampFactor: share.default(1),
});

const productivity = z.looseObject({
  role: z.enum(roles),
  segment: optionalText,
  amount: money,
  winRate: share.nullable().default(null),
});

const bound = z.looseObject({
  rep: id,
  floor: optionalMoney,
  cap: optionalMoney,
  pin: optionalMoney,
  reason: optionalText,
});

const change = z.looseObject({
  id,
  kind: z.enum(changeKinds),
  rep: id,
  to: optionalId,
  share: share.default(1),
  from: date,
  until: optionalDate,
  graceDays: z.number().int().min(0).max(366).default(0),
  prorateBy: z.enum(prorations).default("DAYS"),
  reason: optionalText,
});

function columnsOf(row: z.ZodObject): ReadonlySet<string> {
  return new Set(Object.keys(row.shape));
}

const standard = emptyModel.allocation;
const answered = <Name extends AllocationInput>(name: Name) =>
  allocationNumber(name).default(standard[name] as number);
const unanswered = (name: AllocationInput) => allocationNumber(name).nullable().default(null);

/** The columns of each list, as far as we know them. */
export const knownColumns: Readonly<Record<string, ReadonlySet<string>>> = {
  targets: columnsOf(target),
  revenueMix: columnsOf(mix),
  roster: columnsOf(rep),
  hires: columnsOf(hire),
  leavers: columnsOf(leaver),
  territories: columnsOf(territory),
  ramps: columnsOf(ramp),
  tiers: columnsOf(tier),
  productivity: columnsOf(productivity),
  bounds: columnsOf(bound),
  changes: columnsOf(change),
};

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
  targets: z.array(target).default([]),
  revenueMix: z.array(mix).default([]),
  roster: z.array(rep).default([]),
  hires: z.array(hire).default([]),
  leavers: z.array(leaver).default([]),
  territories: z.array(territory).default([]),
  factorWeights: factorWeights.default(emptyModel.factorWeights),
  ramps: z.array(ramp).default([]),
  seasonality: z.array(share).default([]),
  tiers: z.array(tier).default([...emptyModel.tiers]),
  productivity: z.array(productivity).default([]),
  bounds: z.array(bound).default([]),
  changes: z.array(change).default([]),
};

import { z } from "./schema-language";
import {
  emptyModel,
  outlookDefinitions,
  planPeriods,
  scenarioKinds,
  thresholdDefinitions,
  type InputDefinition,
} from "../engine";
import { optionalDate, text } from "./allocation-rows";

const MOST_PERIODS = 600;

function within({ low, high }: InputDefinition) {
  return z.number().min(low).max(high);
}

const standard = emptyModel.outlook;

const outlook = z
  .object({
    attainmentSpread: within(outlookDefinitions.attainmentSpread)
      .nullable()
      .default(standard.attainmentSpread),
    correlation: within(outlookDefinitions.correlation).default(standard.correlation),
    grossMargin: within(outlookDefinitions.grossMargin).nullable().default(standard.grossMargin),
    runs: within(outlookDefinitions.runs)
      .refine(Number.isInteger, { message: "whole" })
      .default(standard.runs),
    seed: within(outlookDefinitions.seed)
      .refine(Number.isInteger, { message: "whole" })
      .default(standard.seed),
  })
  .default(standard);

const line = (name: keyof typeof thresholdDefinitions) =>
  within(thresholdDefinitions[name]).default(emptyModel.thresholds[name]);

const thresholds = z
  .object({
    investigateBelow: line("investigateBelow"),
    adjustBelow: line("adjustBelow"),
    soundFrom: line("soundFrom"),
    soundTo: line("soundTo"),
    lowRiskFrom: line("lowRiskFrom"),
    mediumRiskFrom: line("mediumRiskFrom"),
    highRiskFrom: line("highRiskFrom"),
  })
  .default(emptyModel.thresholds);

const payTier = z.strictObject({
  from: z.number().min(0).max(10),
  multiple: z.number().min(0).max(20),
});

const history = z
  .object({
    from: optionalDate,
    period: z.enum(planPeriods).default(emptyModel.history.period),
    bookings: z.array(z.number().min(0).max(1e12)).max(MOST_PERIODS).default([]),
  })
  .default({ ...emptyModel.history, bookings: [] });

const change = z.strictObject({
  path: text.min(1),
  value: z
    .union([
      z.number(),
      z.string(),
      z.boolean(),
      z.null(),
      z.array(z.unknown()),
      z.record(z.string(), z.unknown()),
    ])
    .optional(),
  by: z.number().min(-1).max(1).optional(),
  note: text.optional(),
});

const scenario = z.strictObject({
  name: text.min(1),
  kind: z.enum(scenarioKinds).nullable().default(null),
  note: text.default(""),
  changes: z.array(change).default([]),
});

const optionalMoney = z.number().min(0).max(1e12).nullable().default(null);
const limits = emptyModel.placement;

const placement = z
  .object({
    fairnessMultiple: z.number().min(1).max(100).nullable().default(limits.fairnessMultiple),
    leastChange: z.number().min(-1).max(0).nullable().default(limits.leastChange),
    mostChange: z.number().min(0).max(10).nullable().default(limits.mostChange),
    totals: z
      .array(
        z.strictObject({
          of: z.enum(["region", "segment"]),
          name: text.min(1),
          min: optionalMoney,
          max: optionalMoney,
        }),
      )
      .default([]),
  })
  .default({ ...limits, totals: [] });

/** The sections about evidence and outlook; each may be left out. */
export const outlookSections = {
  thresholds,
  outlook,
  payTiers: z
    .array(payTier)
    .min(1)
    .default([...emptyModel.payTiers]),
  history,
  scenarios: z.array(scenario).default([]),
  placement,
};

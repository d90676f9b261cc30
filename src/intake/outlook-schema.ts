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
const limits = outlookDefinitions;

const outlook = z
  .object({
    attainmentSpread: within(limits.attainmentSpread).nullable().default(standard.attainmentSpread),
    correlation: within(limits.correlation).default(standard.correlation),
    grossMargin: within(limits.grossMargin).nullable().default(standard.grossMargin),
    runs: within(limits.runs).refine(Number.isInteger, { message: "whole" }).default(standard.runs),
    seed: within(limits.seed).refine(Number.isInteger, { message: "whole" }).default(standard.seed),
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

const payTier = z.object({
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

const change = z.object({
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
  by: z.number().min(-1).max(100).optional(),
  note: text.optional(),
});

const scenario = z.object({
  name: text.min(1),
  kind: z.enum(scenarioKinds).nullable().default(null),
  note: text.default(""),
  changes: z.array(change).default([]),
});

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
};

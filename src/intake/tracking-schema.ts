import { z } from "./schema-language";
import { emptyTracking, pacings } from "../engine";
import { id, isoDay, optionalDate, text } from "./allocation-rows";

const money = z.number().min(-1e12).max(1e12).nullable().default(null);
const count = z.number().min(0).max(1e9).nullable().default(null);
const share = z.number().min(0).max(1).nullable().default(null);
const days = z.number().min(0).max(3660).nullable().default(null);
const amount = z.number().min(0).max(1e12).nullable().default(null);

const usual = emptyTracking;

const period = z
  .strictObject({
    start: optionalDate,
    end: optionalDate,
    asOf: optionalDate,
    pacing: z.enum(pacings).default(usual.period.pacing),
    holidays: z.array(isoDay).default([]),
    elapsedShare: share,
    recentDays: z.number().int().min(1).max(3660).default(usual.period.recentDays),
  })
  .default({ ...usual.period, holidays: [] });

const rep = z.strictObject({
  rep: id,
  quota: amount,
  actual: money,
  surePipeline: amount,
  openPipeline: amount,
  openShare: share,
  deals: count,
  winRate: share,
  cycleDays: days,
  calls: count,
  meetings: count,
  proposals: count,
});

const booking = z.strictObject({
  rep: id,
  day: isoDay,
  amount: z.number().min(-1e12).max(1e12),
  product: text.default(""),
});

const productQuota = z.strictObject({
  product: text.min(1),
  rep: text.default(""),
  quota: z.number().min(0).max(1e12),
});

const past = z.strictObject({
  rep: id,
  period: text.min(1),
  quota: amount,
  actual: money,
  winRate: share,
  calls: count,
});

const targets = z
  .strictObject({
    dealValue: amount,
    winRate: share,
    cycleDays: days,
    calls: count,
    meetings: count,
    proposals: count,
  })
  .default(usual.targets);

const limit = (name: keyof typeof usual.limits, most: number) =>
  z.number().min(0).max(most).default(usual.limits[name]);

const limits = z
  .strictObject({
    red: limit("red", 2),
    green: limit("green", 2),
    atRisk: limit("atRisk", 2),
    strongCoverage: limit("strongCoverage", 100),
    adequateCoverage: limit("adequateCoverage", 100),
    lowCoverage: limit("lowCoverage", 100),
    activityDrop: limit("activityDrop", 1),
    winRateDrop: limit("winRateDrop", 1),
    slowdown: limit("slowdown", 10),
    deterioration: limit("deterioration", 10),
  })
  .default(usual.limits);

const stated = z.strictObject({ of: text.min(1), actual: money, projected: money });
const statedPast = z.strictObject({
  of: text.min(1),
  period: text.min(1),
  quota: amount,
  actual: money,
});
const statedCase = z.strictObject({
  kind: z.enum(["BEST", "BASE", "WORST"]),
  total: z.number().min(0).max(1e12),
});

/** What is told of a running period; all of it may be left out. */
export const trackingSection = z
  .strictObject({
    period,
    reps: z.array(rep).default([]),
    bookings: z.array(booking).default([]),
    productQuotas: z.array(productQuota).default([]),
    past: z.array(past).default([]),
    targets,
    limits,
    stated: z.array(stated).default([]),
    statedPast: z.array(statedPast).default([]),
    cases: z.array(statedCase).default([]),
  })
  .default({
    ...usual,
    period: { ...usual.period, holidays: [] },
    reps: [],
    bookings: [],
    productQuotas: [],
    past: [],
    stated: [],
    statedPast: [],
    cases: [],
  });

import { z } from "./schema-language";
import { changeKinds, prorations, revenueTypes, roles, territoryFactors } from "../engine";

const MOST_MONEY = 1e12;
const EARLIEST = "1950-01-01";
const LATEST = "2100-12-31";

export const text = z
  .string()
  .max(200)
  .regex(/^\P{Cc}*$/u);
const optionalText = text.default("");
const name = text
  .min(1)
  .refine((said) => said === "" || said.trim() !== "", { message: "blank-name" });
/** Ids are keys, in files as in sheets: they start with a letter or a digit, so that no sheet takes one for a formula. */
export const id = z
  .string()
  .max(100)
  .regex(/^[\p{L}\p{N}]\P{Cc}*$/u);
const optionalId = z.union([z.literal(""), id]).default("");
const money = z.number().min(0).max(MOST_MONEY);
const optionalMoney = money.nullable().default(null);
export const share = z.number().min(0).max(1);
export const isoDay = z.iso
  .date()
  // A date that is none has been told already.
  .refine((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || (day >= EARLIEST && day <= LATEST), {
    message: "far-date",
  });
export const optionalDate = z.union([z.literal(""), isoDay]).default("");

const hire = z.looseObject({
  id,
  name,
  role: z.enum(roles),
  segment: optionalText,
  tier: optionalText,
  territory: optionalId,
  manager: optionalId,
  team: optionalText,
  region: optionalText,
  startDate: isoDay,
  annualOte: optionalMoney,
  payMix: share.nullable().default(null),
  capacity: z.number().min(0.01).max(10).default(1),
  ramp: optionalText,
});

const rep = z.looseObject({
  ...hire.shape,
  endDate: optionalDate,
  previousQuota: optionalMoney,
  previousBookings: optionalMoney,
});

const factorScores = z.looseObject(
  Object.fromEntries(
    territoryFactors.map((factor) => [factor, z.number().min(1).max(5)]),
  ) as Record<(typeof territoryFactors)[number], z.ZodNumber>,
);

export const factorWeights = z.object(
  Object.fromEntries(
    territoryFactors.map((factor) => [factor, z.number().min(0).max(100).default(1)]),
  ) as Record<(typeof territoryFactors)[number], z.ZodDefault<z.ZodNumber>>,
);

const target = z.looseObject({
  segment: optionalText,
  revenueType: z.enum(revenueTypes),
  amount: money,
});

const mix = z.looseObject({ revenueType: z.enum(revenueTypes), role: z.enum(["AE", "AM"]), share });

const leaver = z.looseObject({
  rep: id,
  lastDay: isoDay,
  backfillAfterMonths: z.number().int().min(0).max(36).nullable().default(null),
});

const territory = z.looseObject({
  id,
  name,
  segment: optionalText,
  scores: factorScores,
  maturity: z.number().gt(0).max(5).default(1),
  locked: z.boolean().default(false),
});

const ramp = z.looseObject({
  name,
  role: z.enum(roles).nullable().default(null),
  segment: optionalText,
  shares: z.array(share).min(1).max(60),
});

const tier = z.looseObject({
  name,
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
  from: isoDay,
  until: optionalDate,
  graceDays: z.number().int().min(0).max(366).default(0),
  prorateBy: z.enum(prorations).default("DAYS"),
  reason: optionalText,
});

/** One row of each list of a model. Columns that we do not know stay in their rows. */
export const rowSchemas = {
  targets: target,
  revenueMix: mix,
  roster: rep,
  hires: hire,
  leavers: leaver,
  territories: territory,
  ramps: ramp,
  tiers: tier,
  productivity,
  bounds: bound,
  changes: change,
} as const;

/** The columns of each list, as far as we know them, and of what rows hold in a part of their own. */
export const knownColumns: Readonly<Record<string, ReadonlySet<string>>> = {
  ...Object.fromEntries(
    Object.entries(rowSchemas).map(([section, row]) => [section, new Set(Object.keys(row.shape))]),
  ),
  "territories.scores": new Set(Object.keys(factorScores.shape)),
};

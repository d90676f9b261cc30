import { z } from "./schema-language";
import { dealOutcomes, emptyDeals, multiYears, revenueTypes } from "../engine";
import { id, optionalDate, share, text } from "./allocation-rows";

const optionalId = z.union([z.literal(""), id]).default("");
const usual = emptyDeals.bookingRules;

/** One deal. Columns of the customer's own system that we do not know stay in their rows. */
const deal = z.looseObject({
  id,
  rep: optionalId,
  account: text.default(""),
  type: z.enum([...revenueTypes, ""]).default(""),
  segment: text.default(""),
  territory: optionalId,
  created: optionalDate,
  closed: optionalDate,
  outcome: z.enum(dealOutcomes),
  stage: text.default(""),
  // Money that is given back is a deal below zero.
  amount: z.number().min(-1e12).max(1e12).nullable().default(null),
  years: z.number().gt(0).max(100).nullable().default(null),
  probability: share.nullable().default(null),
});

const counted = z
  .strictObject({
    newBusiness: z.boolean().default(usual.counted.newBusiness),
    expansion: z.boolean().default(usual.counted.expansion),
    renewal: z.boolean().default(usual.counted.renewal),
    untold: z.boolean().default(usual.counted.untold),
  })
  .default(usual.counted);

const bookingRules = z
  .strictObject({
    counted,
    multiYear: z.enum(multiYears).default(usual.multiYear),
    from: optionalDate,
    to: optionalDate,
  })
  .default(usual);

/** The sections about deals one by one; each may be left out. */
export const dealSections = { deals: z.array(deal).default([]), bookingRules };

/** The columns of the list of deals, as far as we know them. */
export const dealColumns: Readonly<Record<string, ReadonlySet<string>>> = {
  deals: new Set(Object.keys(deal.shape)),
};

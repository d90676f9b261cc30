import { z } from "./schema-language";
import { emptyDecisions, itemStatuses, workbookStatuses } from "../engine";
import { optionalDate, text } from "./allocation-rows";

/** Longer words, which may go over several lines. */
const words = z
  .string()
  .max(2000)
  .regex(/^[\P{Cc}\n]*$/u)
  .default("");
const word = text.default("");
const named = text.min(1).refine((said) => said === "" || said.trim() !== "", {
  message: "blank-name",
});

const definition = z.strictObject({
  term: named,
  definition: words,
  isApproved: z.boolean().default(false),
  by: word,
  on: optionalDate,
  note: words,
});

const gate = z.strictObject({
  gate: named,
  what: words,
  signedBy: word,
  on: optionalDate,
  note: words,
});

const signature = z.strictObject({ role: named, name: word, on: optionalDate });

const acceptance = z.strictObject({
  rep: named,
  isAccepted: z.boolean().nullable().default(null),
  on: optionalDate,
  note: words,
});

const version = z.strictObject({
  version: named,
  on: optionalDate,
  who: word,
  what: words,
  after: words,
});

const user = z.strictObject({ rep: named, salesforce: word, hubspot: word });

const look = z.strictObject({
  rule: named,
  seen: z.number().min(-1e9).max(1e9).nullable().default(null),
  owner: word,
  on: optionalDate,
  by: word,
});

const acceptedInput = z.strictObject({ input: named, by: word, on: optionalDate, note: words });

const mark = z.strictObject({
  item: named,
  status: z.enum(itemStatuses).default("OPEN"),
  on: optionalDate,
  by: word,
  note: words,
});

const signed = z.strictObject({
  version: named,
  on: optionalDate,
  signers: z.array(z.strictObject({ role: named, name: named })).min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  inputs: z.record(z.string(), z.unknown()),
});

const usual = emptyDecisions;

const crm = z
  .strictObject({
    forecastType: word,
    goalName: text.default(usual.crm.goalName),
    users: z.array(user).default([]),
  })
  .default({ ...usual.crm, users: [] });

/** What people decided and signed; all of it may be left out. */
export const decisionsSection = z
  .strictObject({
    status: z.enum(workbookStatuses).default(usual.status),
    definitions: z.array(definition).default([]),
    gates: z.array(gate).default([]),
    signatures: z.array(signature).default([]),
    acceptances: z.array(acceptance).default([]),
    versions: z.array(version).default([]),
    crm,
    maintenance: z.array(look).default([]),
    assumptions: z.array(acceptedInput).default([]),
    engagement: z.array(mark).default([]),
    signed: signed.nullable().default(null),
  })
  .default({
    ...usual,
    definitions: [],
    gates: [],
    signatures: [],
    acceptances: [],
    versions: [],
    crm: { ...usual.crm, users: [] },
    maintenance: [],
    assumptions: [],
    engagement: [],
    signed: null,
  });

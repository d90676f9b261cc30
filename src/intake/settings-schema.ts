import { z } from "./schema-language";
import {
  benchmarkIds,
  emptyModel,
  roleDefinitions,
  scalarDefinitions,
  settingsFormat,
  unspoken,
  type InputDefinition,
} from "../engine";

import { decisionsSection } from "./decisions-schema";
import { allocationSections } from "./allocation-schema";
import { dealSections } from "./deals-schema";
import { outlookSections } from "./outlook-schema";
import { maintenanceSection } from "./maintenance-schema";
import { trackingSection } from "./tracking-schema";

function numberFor(definition: InputDefinition) {
  return z.number().min(definition.low).max(definition.high).nullable().default(null);
}

function numbersFor<Name extends string>(definitions: Readonly<Record<Name, InputDefinition>>) {
  const entries = Object.entries<InputDefinition>(definitions);
  return Object.fromEntries(
    entries.map(([name, definition]) => [name, numberFor(definition)]),
  ) as Record<Name, ReturnType<typeof numberFor>>;
}

const isoDate = z.union([z.literal(""), z.iso.date()]);

const provenance = z
  .object({
    evidence: z.enum(["ASSUMED", "CONFIRMED"]).default(unspoken.evidence),
    source: z.string().default(unspoken.source),
    owner: z.string().default(unspoken.owner),
    asOf: isoDate.default(unspoken.asOf),
    note: z.string().default(unspoken.note),
    previousValue: z.union([z.number(), z.string(), z.null()]).optional(),
    range: z
      .object({ low: z.number(), high: z.number() })
      .refine(({ low, high }) => low <= high, { path: ["low"], message: "crossed-range" })
      .optional(),
  })
  .refine((said) => said.evidence === "ASSUMED" || said.source.trim() !== "", {
    path: ["source"],
    message: "unsourced",
  });

const role = z
  .object({
    ...numbersFor(roleDefinitions),
    quotaMode: z.enum(["auto", "manual"]).default("auto"),
  })
  .refine(
    (one) => one.basePay === null || one.monthlyOte === null || one.basePay <= one.monthlyOte,
    {
      path: ["basePay"],
      message: "above-ote",
    },
  );

const scalars = numbersFor(scalarDefinitions);
const benchmark = z
  .object({
    low: z.number(),
    typical: z.number().nullable().default(null),
    high: z.number(),
    definition: z.string().max(500),
    source: z.string().min(1).max(500),
    year: z.number().int().min(1900).max(2100),
    companiesAsked: z.string().max(200).optional(),
  })
  .refine(({ low, high }) => low <= high, { path: ["low"], message: "crossed-range" });

/** Our own settings file. Numbers that are left out are unanswered, but for the two thresholds. */
export const settingsSchema = z.object({
  format: z.literal(settingsFormat.format),
  formatVersion: z.literal(settingsFormat.formatVersion),
  company: z
    .object({
      name: z.string().max(200).default(""),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .default(emptyModel.company.currency),
    })
    .default(emptyModel.company),
  inputs: z
    .object({
      ...scalars,
      healthyOteShare: scalars.healthyOteShare.unwrap().default(emptyModel.inputs.healthyOteShare),
      oteTolerance: scalars.oteTolerance.unwrap().default(emptyModel.inputs.oteTolerance),
    })
    .default(emptyModel.inputs),
  roles: z
    .object({
      closer: role.default(emptyModel.roles.closer),
      setter: role.default(emptyModel.roles.setter),
      manager: role.default(emptyModel.roles.manager),
    })
    .default(emptyModel.roles),
  register: z.record(z.string(), provenance).default({}),
  benchmarks: z.partialRecord(z.enum(benchmarkIds), benchmark).default({}),
  ...allocationSections,
  ...outlookSections,
  ...dealSections,
  tracking: trackingSection,
  maintenance: maintenanceSection,
  decisions: decisionsSection,
});

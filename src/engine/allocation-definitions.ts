import type { InputDefinition } from "./input-definitions";
import type { AllocationInput } from "./plan/allocation-model";

const share = { kind: "share", low: 0, high: 1 } as const;
const multiple = { kind: "count", unit: "times", low: 0.1, high: 10 } as const;
const months = { kind: "count", unit: "months", low: 0, high: 36 } as const;
const step = { kind: "money", low: 0.01, high: 1e9 } as const;

/** The numbers of an allocation as a person meets them. */
export const allocationDefinitions: Readonly<Record<AllocationInput, InputDefinition>> = {
  coverageBuffer: {
    ...multiple,
    label: "Coverage buffer",
    unit: "times the target",
    low: 0.5,
    high: 2,
    hint: "Quota assigned over revenue target: 1 for none, 1.05 to 1.15 where one is used.",
  },
  blendShare: {
    ...share,
    label: "Blend share",
    unit: "of top-down",
    hint: "How much top-down weighs in the blend; bottom-up has the rest.",
  },
  minWeight: {
    ...multiple,
    label: "Smallest weight",
    hint: "A territory weighs no less, whatever its score.",
  },
  maxWeight: {
    ...multiple,
    label: "Largest weight",
    hint: "A territory weighs no more, whatever its score.",
  },
  splitAbove: {
    ...multiple,
    label: "Split above",
    hint: "A territory that scores more than this times the median should be split.",
  },
  mergeBelow: {
    ...multiple,
    label: "Merge below",
    hint: "A territory that scores less than this times the median should be merged.",
  },
  roundingStep: {
    ...step,
    label: "Rounding step",
    unit: "of a year's quota",
    hint: "Quotas are whole multiples of this.",
  },
  periodStep: {
    ...step,
    label: "Rounding step of periods, if finer",
    unit: "of a period's quota",
    hint: "Leave blank for the same step as the year's.",
  },
  hiringLagMonths: {
    ...months,
    label: "Hiring lag",
    hint: "From opening a job to the first day of whoever fills it.",
  },
  slipShare: {
    ...share,
    label: "Hires that slip",
    unit: "of hires",
    hint: "The share that starts late.",
  },
  slipMonths: { ...months, label: "Slip", hint: "How late those hires start." },
  meetingsPerMonth: {
    kind: "count",
    label: "Meetings per SDR per month",
    unit: "meetings per month",
    low: 0,
    high: 10_000,
    hint: "What a ramped SDR books in a month.",
  },
  monthsOfHistory: {
    ...months,
    label: "Months of data",
    high: 600,
    hint: "How far back the bookings go; the choice of a method hangs on it.",
  },
};

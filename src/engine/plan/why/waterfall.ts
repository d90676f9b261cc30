import { spokenCount, spokenShare } from "../../figure/spoken";
import type { AllocationModel } from "../allocation-model";
import type { AllocationPlan } from "../allocation-plan";
import type { RepPlan } from "../rep-plan";

export type WaterfallStep =
  "equalShare" | "weight" | "capacity" | "adjustment" | "blend" | "bounds" | "rounding";

/** One step of a rep's quota: where it stands after the step, what the step changed, and why. */
export type WaterfallLine = {
  readonly step: WaterfallStep;
  readonly name: string;
  readonly amount: number;
  readonly change: number;
  readonly words: string;
};

/** How a rep's quota came to be, step by step; the changes add up to the quota. */
export function waterfall(
  model: AllocationModel,
  plan: AllocationPlan,
  rep: RepPlan,
): readonly WaterfallLine[] {
  const amounts: readonly (readonly [WaterfallStep, string, number, string])[] = [
    ["equalShare", "Equal share", rep.equalShare, equalWords(plan, rep)],
    ["weight", "Territory weight", rep.byWeight, weightWords(rep)],
    ["capacity", "Capacity", rep.byCapacity, capacityWords(rep)],
    ["adjustment", "Ramp factor and maturity", rep.topDown, adjustmentWords(model, rep)],
    ["blend", "Blend with bottom-up", rep.blended, blendWords(model, rep)],
    ["bounds", "Floors, caps and pins", rep.bounded, boundWords(rep)],
    [
      "rounding",
      "Rounding",
      rep.quota,
      `to ${spokenCount(model.allocation.roundingStep)}, so that the reps make the pool`,
    ],
  ];
  return amounts.map(([step, name, amount, words], place) => ({
    step,
    name,
    amount,
    change: amount - (amounts[place - 1]?.[2] ?? 0),
    words,
  }));
}

/** The reps of a group who are there at some time of the year. */
export function repsThere(plan: AllocationPlan, group: string): readonly RepPlan[] {
  return plan.reps.filter((rep) => rep.group === group && rep.capacity > 0);
}

function equalWords(plan: AllocationPlan, { group }: RepPlan): string {
  const pool = plan.groups.find((one) => one.group.key === group)?.group.pool ?? 0;
  return `the pool of ${spokenCount(pool)} (${group}) over ${repsThere(plan, group).length} reps`;
}

function weightWords({ standing }: RepPlan): string {
  const { territory, weight } = standing;
  if (territory === null) return "no territory: a weight of 1";
  const { name } = territory.territory;
  const raw = `${name} scores ${spokenCount(territory.score)}, ${spokenCount(territory.raw)} times the median`;
  return territory.raw === weight ? raw : `${raw}, held at ${spokenCount(weight)}`;
}

function capacityWords({ standing, isRamping }: RepPlan): string {
  const { carrier, tierMultiplier } = standing;
  const ramp = isRamping ? `, ramping by ${carrier.ramp.schedule.name}` : "";
  const tier =
    carrier.tier === null
      ? ""
      : `; tier ${carrier.tier.name} counts ${spokenCount(tierMultiplier)}`;
  return `${spokenCount(carrier.capacity)} of a ramped full-time year${ramp}${tier}`;
}

function adjustmentWords(model: AllocationModel, { standing }: RepPlan): string {
  if (standing.adjustment === 1) return "none";
  const rule =
    model.adjustmentRule === "RENORMALISE"
      ? "the pool is shared anew"
      : "the difference is reported, not shared";
  return `times ${spokenCount(standing.adjustment)}; ${rule}`;
}

function blendWords(model: AllocationModel, { standing }: RepPlan): string {
  if (model.method === "TOP_DOWN") return "none: the method is top-down only";
  const { productivity, bottomUp } = standing;
  if (productivity === null || bottomUp === null) return "no view from below";
  const { blendShare } = model.allocation;
  const source =
    productivity.by === "history" ? "bookings of last year" : "the assumed productivity";
  return (
    `${spokenShare(blendShare)} top-down and ${spokenShare(1 - blendShare)} bottom-up of ${spokenCount(Math.round(bottomUp))} ` +
    `(${source} times capacity), brought back to the pool`
  );
}

function boundWords({ hold, bounded, blended }: RepPlan): string {
  switch (hold) {
    case "pin":
      return "pinned by hand";
    case "floor":
      return "held at the floor";
    case "cap":
      return "held at the cap";
    case "none":
      return Math.abs(bounded - blended) < 0.005
        ? "none"
        : "its part of what the bounds of others leave";
  }
}

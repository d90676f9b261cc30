import type { AllocationModel } from "../allocation-model";

/** Why quotas changed between two versions, in the order in which the causes are laid one upon the other. */
export const stagedCauses = [
  "target",
  "buffer",
  "roster",
  "ramp",
  "weights",
  "blend",
  "bounds",
] as const;
export type StagedCause = (typeof stagedCauses)[number];
export type BridgeCause = StagedCause | "rounding";

/** The old model with the new one's part of one cause. */
type Stage = (model: AllocationModel, next: AllocationModel) => AllocationModel;

function withAllocation(
  model: AllocationModel,
  part: Partial<AllocationModel["allocation"]>,
): AllocationModel {
  return { ...model, allocation: { ...model.allocation, ...part } };
}

/** New people and new dates; what the ramp and the blend read of a person who was there before comes with those. */
function withRoster(model: AllocationModel, next: AllocationModel): AllocationModel {
  const before = new Map(model.roster.map((rep) => [rep.id, rep]));
  const hiresBefore = new Map(model.hires.map((hire) => [hire.id, hire]));
  const known = new Set(model.territories.map(({ id }) => id));
  const { slipShare, slipMonths, hiringLagMonths } = next.allocation;
  return {
    ...withAllocation(model, { slipShare, slipMonths, hiringLagMonths }),
    calendar: next.calendar,
    leavers: next.leavers,
    tiers: next.tiers,
    roster: next.roster.map((rep) => {
      const old = before.get(rep.id);
      return old === undefined
        ? rep
        : { ...rep, ramp: old.ramp, previousBookings: old.previousBookings };
    }),
    hires: next.hires.map((hire) => ({
      ...hire,
      ramp: hiresBefore.get(hire.id)?.ramp ?? hire.ramp,
    })),
    territories: [...model.territories, ...next.territories.filter(({ id }) => !known.has(id))],
  };
}

function withRamp(model: AllocationModel, next: AllocationModel): AllocationModel {
  const rampOf = new Map([...next.roster, ...next.hires].map(({ id, ramp }) => [id, ramp]));
  return {
    ...model,
    ramps: next.ramps,
    rampRule: next.rampRule,
    roster: model.roster.map((rep) => ({ ...rep, ramp: rampOf.get(rep.id) ?? rep.ramp })),
    hires: model.hires.map((hire) => ({ ...hire, ramp: rampOf.get(hire.id) ?? hire.ramp })),
  };
}

/** What each cause brings along from the new model. */
export const bridgeStages: Readonly<Record<StagedCause, Stage>> = {
  target: (model, { targets, revenueMix, seasonality }) => ({
    ...model,
    targets,
    revenueMix,
    seasonality,
  }),
  buffer: (model, { allocation: { coverageBuffer } }) => withAllocation(model, { coverageBuffer }),
  roster: withRoster,
  ramp: withRamp,
  weights: (model, { territories, factorWeights, adjustmentRule, allocation }) => ({
    ...withAllocation(model, { minWeight: allocation.minWeight, maxWeight: allocation.maxWeight }),
    territories,
    factorWeights,
    adjustmentRule,
  }),
  blend: (model, next) => ({
    ...withAllocation(model, { blendShare: next.allocation.blendShare }),
    method: next.method,
    productivity: next.productivity,
    roster: next.roster,
  }),
  bounds: (model, { bounds }) => ({ ...model, bounds }),
};

import { fieldsOf, valueOf, type NamedInput } from "./register-lines";
import { exceptions } from "./register-of-exceptions";
import type { AllocationModel } from "./plan/allocation-model";
import type { PlannedHire } from "./team/people";
import { factorNames, territoryFactors } from "./territory/scores";

/** What of a person is an input of the plan, with its unit. */
const personFields = {
  role: ["role", ""],
  segment: ["segment", ""],
  tier: ["tier", ""],
  territory: ["territory", ""],
  manager: ["manager", ""],
  startDate: ["start date", "date"],
  endDate: ["last day", "date"],
  annualOte: ["on-target earnings", "per year"],
  payMix: ["variable share of pay", "of on-target earnings"],
  capacity: ["working time", "full-time reps"],
  ramp: ["ramp", ""],
  previousQuota: ["quota of last year", "per year"],
  previousBookings: ["bookings of last year", "per year"],
} as const;

function people(section: string, list: readonly PlannedHire[]): readonly NamedInput[] {
  return list.flatMap((person) =>
    fieldsOf(`${section}.${person.id}`, person.name, { row: person, fields: personFields }),
  );
}

function targets({ targets, revenueMix }: AllocationModel): readonly NamedInput[] {
  return [
    ...targets.map(({ segment, revenueType, amount }) => ({
      path: `targets.${segment}.${revenueType}`,
      name: `Target ${segment} ${revenueType}`.replace("  ", " "),
      value: amount,
      unit: "per year",
    })),
    ...revenueMix.map(({ revenueType, role, share }) => ({
      path: `revenueMix.${revenueType}.${role}`,
      name: `${revenueType} carried by ${role}`,
      value: share,
      unit: "of the target",
    })),
  ];
}

function territories({ territories, factorWeights }: AllocationModel): readonly NamedInput[] {
  const factors = Object.fromEntries(
    territoryFactors.map((factor) => [factor, [factorNames[factor], "1 to 5"] as const]),
  );
  return [
    ...territoryFactors.map((factor) => ({
      path: `factorWeights.${factor}`,
      name: `Weight of ${factorNames[factor]}`,
      value: factorWeights[factor],
      unit: "times",
    })),
    ...territories.flatMap((territory) => {
      const path = `territories.${territory.id}`;
      const own = { maturity: ["maturity", "times"], locked: ["locked", ""] } as const;
      return [
        ...fieldsOf(path, territory.name, { row: territory.scores, fields: factors }),
        ...fieldsOf(path, territory.name, { row: territory, fields: own }),
      ];
    }),
  ];
}

function schedules({ ramps, seasonality, tiers }: AllocationModel): readonly NamedInput[] {
  const season = { path: "seasonality", name: "Seasonality", unit: "shares of the year" };
  const tierFields = {
    multiplier: ["multiplier", "times"],
    rampBelowMonths: ["ramps below", "months"],
    rampFactor: ["ramp factor", "of quota"],
  } as const;
  return [
    ...(seasonality.length === 0 ? [] : [{ ...season, value: valueOf(seasonality) }]),
    ...ramps.map(({ name, shares }) => ({
      path: `ramps.${name}`,
      name: `Ramp ${name}`,
      value: valueOf(shares),
      unit: "shares by month",
    })),
    ...tiers.flatMap((tier) =>
      fieldsOf(`tiers.${tier.name}`, `Tier ${tier.name}`, { row: tier, fields: tierFields }),
    ),
  ];
}

/** Every input of the team's half of a model, in the order in which a settings file holds them. */
export function teamInputs(model: AllocationModel): readonly NamedInput[] {
  return [
    ...targets(model),
    ...people("roster", model.roster),
    ...people("hires", model.hires),
    ...territories(model),
    ...schedules(model),
    ...exceptions(model),
  ];
}

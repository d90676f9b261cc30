import {
  allocationPlan,
  emptyAllocation,
  territoryFactors,
  type AllocationModel,
  type AllocationPlan,
  type QuotaBound,
  type Rep,
} from "../../src/engine";

/** The numbers of reps that are measured. */
export const counts = [1_000, 10_000, 100_000] as const;

/** What a ramped rep without a last year of their own is taken to sell. */
export const ASSUMED = 480_000;
const STEP = 100;
const QUOTA_EACH = 500_000;

/** A number from 0 to below 1, the same ones in every run. */
type Chance = () => number;

function seeded(seed: number): Chance {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function whole(chance: Chance, low: number, high: number): number {
  return low + Math.floor(chance() * (high - low + 1));
}

function aRep(place: number, territories: number, chance: Chance): Rep {
  const year = whole(chance, 2019, 2026);
  const month = String(whole(chance, 1, 12)).padStart(2, "0");
  return {
    id: `R${String(place).padStart(6, "0")}`,
    name: `Rep ${place}`,
    role: "AE",
    segment: "",
    tier: "",
    territory: `T${whole(chance, 0, territories - 1)}`,
    manager: "",
    team: `Team ${place % 50}`,
    region: `Region ${place % 7}`,
    startDate: `${year}-${month}-15`,
    endDate: "",
    annualOte: 100_000,
    payMix: 0.5,
    capacity: 1,
    ramp: "",
    previousQuota: null,
    previousBookings: chance() < 0.8 ? whole(chance, 300_000, 800_000) : null,
  };
}

function unboundedTeam(count: number, chance: Chance): AllocationModel {
  const territories = count / 10;
  return {
    ...emptyAllocation,
    calendar: { fiscalYearStart: "2026-01-01", period: "quarter" },
    allocation: { ...emptyAllocation.allocation, roundingStep: STEP },
    targets: [{ segment: "", revenueType: "NEW_BUSINESS", amount: count * QUOTA_EACH }],
    territories: Array.from({ length: territories }, (_territory, place) => ({
      id: `T${place}`,
      name: `Territory ${place}`,
      segment: "",
      scores: {
        accountDensity: whole(chance, 1, 5),
        marketMaturity: whole(chance, 1, 5),
        historicalPerformance: whole(chance, 1, 5),
        competitiveOpenness: whole(chance, 1, 5),
      },
      maturity: 1,
      locked: true,
    })),
    roster: Array.from({ length: count }, (_rep, place) => aRep(place, territories, chance)),
    productivity: [{ role: "AE", segment: "", amount: ASSUMED, winRate: null }],
  };
}

/** A bound on the far side of what somebody would get without it, so that it binds. */
function aBound(rep: string, unbounded: number, chance: Chance): readonly QuotaBound[] {
  const [kind, by] = [chance(), chance() * 0.4];
  const none = { rep, floor: null, cap: null, pin: null, reason: "Agreed" };
  if (kind < 0.05) return [{ ...none, floor: Math.round(unbounded * (1 + by)) }];
  if (kind < 0.1) return [{ ...none, cap: Math.round(unbounded * (1 - by)) }];
  if (kind < 0.12) return [{ ...none, pin: Math.round((unbounded * (0.8 + by)) / STEP) * STEP }];
  return [];
}

/** So many AEs on a tenth as many territories: 5 % with floors, 5 % with caps and 2 % with pins that bind. */
export function manyReps(count: number): AllocationModel {
  const chance = seeded(count);
  const model = unboundedTeam(count, chance);
  const { reps } = plannedOf(model);
  return { ...model, bounds: reps.flatMap(({ id, blended }) => aBound(id, blended, chance)) };
}

/** The plan of a model that has one. */
export function plannedOf(model: AllocationModel): AllocationPlan {
  const plan = allocationPlan(model);
  if (plan?.kind === "planned") return plan;
  throw new Error(JSON.stringify(plan));
}

/** A territory's four scores, in the order of the factors. */
export function scoresOf({ scores }: AllocationModel["territories"][number]): readonly number[] {
  return territoryFactors.map((factor) => scores[factor]);
}

import type { AllocationPlan, QuotaPlan, RepPlan } from "../engine";

/** One rep's row as plain JSON: who, what counts, every step, periods and revenue types. */
function repRow(rep: RepPlan) {
  const { standing, person, ...steps } = rep;
  const { id, group, quota, hold, isRamping, capacity, ...amounts } = steps;
  return {
    id,
    name: person.name,
    role: person.role,
    segment: person.segment,
    tier: person.tier,
    territory: person.territory,
    manager: person.manager,
    team: person.team,
    region: person.region,
    standing: person.standing,
    group,
    capacity,
    isRamping,
    ramp: standing.carrier.ramp.schedule.name,
    monthlyCapacity: standing.carrier.months,
    weight: standing.weight,
    rawWeight: standing.territory?.raw ?? null,
    tierMultiplier: standing.tierMultiplier,
    adjustment: standing.adjustment,
    productivity: standing.productivity?.amount ?? null,
    productivityBy: standing.productivity?.by ?? null,
    bottomUp: standing.bottomUp,
    hold,
    ...amounts,
    quota,
  };
}

function territoryRows({ territories }: AllocationPlan) {
  return [...territories.values()].map(({ territory, score, raw, weight, peers }) => ({
    id: territory.id,
    name: territory.name,
    score,
    raw,
    weight,
    peers,
  }));
}

/** A plan as plain JSON: rows instead of maps, and nothing twice. */
export function planJson(plan: QuotaPlan): unknown {
  const { allocation } = plan;
  if (allocation?.kind !== "planned") return plan;
  const { pool, reps, meetings, managers, totals, reconciliation, changeLog, held } = allocation;
  return {
    ...plan,
    allocation: {
      kind: allocation.kind,
      pool,
      periods: allocation.calendar.periods.map(({ label, firstDay, lastDay }) => ({
        label,
        firstDay,
        lastDay,
      })),
      territories: territoryRows(allocation),
      reps: reps.map(repRow),
      meetings: meetings.map(({ person, ...rest }) => ({ ...rest, name: person.name })),
      managers: managers.map(({ person, ...rest }) => ({ ...rest, name: person.name })),
      totals,
      reconciliation,
      changeLog,
      held,
    },
  };
}

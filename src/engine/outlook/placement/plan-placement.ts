import type { AllocationPlan } from "../../plan/allocation-plan";
import type { RepPlan } from "../../plan/rep-plan";
import { dust } from "../../figure/rounded";
import { grouped } from "../../share/grouped";
import { quotient } from "../../share/answered";
import { total } from "../../share/total";
import type { OutlookModel } from "../outlook-model";
import type { GroupTotal, LimitedPlacement } from "./placement-limits";

/** What a rep's dollar of quota brought last year, or a dollar of the reps who share the pool where that is not known. */
function yieldsOf(reps: readonly RepPlan[]): (rep: RepPlan) => number | null {
  const own = ({ person }: RepPlan) => quotient(person.previousBookings, person.previousQuota);
  const known = reps.filter((rep) => own(rep) !== null);
  const ofGroup = new Map(
    [...grouped(known, ({ group }) => group)].map(([group, some]) => [
      group,
      total(some.map(({ person }) => person.previousBookings ?? 0)) /
        total(some.map(({ person }) => person.previousQuota ?? 0)),
    ]),
  );
  return (rep) => own(rep) ?? ofGroup.get(rep.group) ?? null;
}

/** Whoever is there for all of this year and was ramped for all of the last can be held against last year's quota. */
function lastYearOf({ person, standing, isRamping, quota }: RepPlan): number {
  const isWhole = standing.carrier.presence >= 1 - dust && !isRamping;
  const wasWhole = standing.carrier.capacityBefore >= person.capacity - dust;
  return isWhole && wasWhole && person.previousQuota !== null ? person.previousQuota : quota;
}

/**
 * The question of the optimum for a plan's reps: each pool stays whole, floors, caps and pins hold, and nobody is moved
 * further from last year's quota, or from the plan's where there is none, than is allowed. Null while nothing is known
 * of what a dollar of quota brings.
 */
export function planPlacement(model: OutlookModel, plan: AllocationPlan): LimitedPlacement | null {
  const reps = plan.reps.filter(({ capacity, quota }) => capacity > 0 && quota > 0);
  const yieldOf = yieldsOf(reps);
  const bounds = new Map(model.bounds.map((bound) => [bound.rep, bound]));
  const territories = reps.flatMap((rep) => {
    const brought = yieldOf(rep);
    const bound = bounds.get(rep.id);
    if (brought === null) return [];
    return [
      {
        id: rep.id,
        yield: brought,
        floor: bound?.pin ?? bound?.floor ?? null,
        cap: bound?.pin ?? bound?.cap ?? null,
        // What is pinned is not moved by anything.
        lastYear: bound?.pin == null ? lastYearOf(rep) : null,
        groups: groupsOf(rep),
      },
    ];
  });
  if (territories.length < reps.length) return null;
  const { fairnessMultiple, leastChange, mostChange, totals } = model.placement;
  const pools = [...grouped(reps, ({ group }) => group)].map(([group, some]): GroupTotal => {
    const carried = total(some.map(({ quota }) => quota));
    return { name: `pool ${group}`, min: carried, max: carried };
  });
  return {
    pool: total(reps.map(({ quota }) => quota)),
    territories,
    groupTotals: [
      ...(pools.length > 1 ? pools : []),
      ...totals.map(({ of, name, min, max }) => ({ name: `${of} ${name}`, min, max })),
    ],
    fairnessMultiple,
    change: { least: leastChange, most: mostChange },
  };
}

function groupsOf({ group, person }: RepPlan): readonly string[] {
  return [`pool ${group}`, `region ${person.region}`, `segment ${person.segment}`];
}

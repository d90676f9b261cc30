import type { AllocationPlan } from "../../plan/allocation-plan";
import type { RepPlan } from "../../plan/rep-plan";
import { dust } from "../../figure/rounded";
import { grouped } from "../../share/grouped";
import { quotient } from "../../share/answered";
import { total } from "../../share/total";
import type { OutlookModel } from "../outlook-model";
import { optimum } from "./optimum";
import type { GroupTotal, LimitedPlacement, PlacedTerritory } from "./placement-limits";

/** Whoever was ramped for all of last year. */
function wasWhole({ person, standing }: RepPlan): boolean {
  return standing.carrier.capacityBefore >= person.capacity - dust;
}

/** What a rep's dollar of quota brought last year, or a dollar of the reps who share the pool where that is not known. */
function yieldsOf(reps: readonly RepPlan[]): (rep: RepPlan) => number | null {
  const own = (rep: RepPlan) =>
    wasWhole(rep) ? quotient(rep.person.previousBookings, rep.person.previousQuota) : null;
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
function lastYearOf(rep: RepPlan): number {
  const { person, standing, isRamping, quota } = rep;
  const isWhole = standing.carrier.presence >= 1 - dust && !isRamping;
  return isWhole && wasWhole(rep) && person.previousQuota !== null ? person.previousQuota : quota;
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

/** The best that each pool could bring within floors, caps and fairness alone: what limits of change and totals are held against. */
export function withinPools(question: LimitedPlacement): number {
  const { pool, territories, fairnessMultiple } = question;
  const fair =
    fairnessMultiple === null ? Infinity : (fairnessMultiple * pool) / territories.length;
  const poolOf = ({ groups }: PlacedTerritory) => groups[0] ?? "";
  const totals = new Map(question.groupTotals.map(({ name, min }) => [name, min]));
  return total(
    [...grouped(territories, poolOf)].map(([name, some]) => {
      const found = optimum({
        pool: totals.get(name) ?? pool,
        yields: some.map((one) => one.yield),
        floors: some.map(({ floor }) => floor ?? 0),
        caps: some.map(({ cap }) => Math.min(cap ?? Infinity, fair)),
        fairnessMultiple: Infinity,
      });
      return found.kind === "optimal" ? found.objective : Number.NaN;
    }),
  );
}

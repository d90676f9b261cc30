import type { AllocationModel } from "../plan/allocation-model";
import type { AllocationPlan } from "../plan/allocation-plan";
import { productivityAssumption, productivityOf } from "../plan/bottom-up";
import { carriersOf } from "../plan/carriers";
import type { Touched } from "../plan/movable-inputs";
import type { RepPlan } from "../plan/rep-plan";
import { grouped } from "../share/grouped";
import { total } from "../share/total";
import { backfillId } from "../team/people";

/** The people whom an input concerns, in a model that holds nobody else. */
export type TouchedPeople = {
  readonly model: AllocationModel;
  readonly reps: number;
  readonly salesNow: number;
  readonly salesIn: (model: AllocationModel) => number;
};

/** Answers whom an input concerns, after one walk over the team. */
export function touchedPeople(
  model: AllocationModel,
  plan: AllocationPlan,
): (touched: Touched) => TouchedPeople {
  const repOf = new Map(plan.reps.map((rep) => [rep.id, rep]));
  const onRoster = new Map(model.roster.map((rep) => [rep.id, rep]));
  const asHire = new Map(model.hires.map((hire) => [hire.id, hire]));
  const leaverOf = new Map(model.leavers.map((leaver) => [leaver.rep, leaver]));
  const newcomers = plan.reps.filter(({ person }) => person.standing !== "EMPLOYED");
  const byRow = grouped(plan.reps.filter(isAssumed), ({ person }) => rowOf(model, person));
  const members = (touched: Touched): readonly RepPlan[] => {
    switch (touched.kind) {
      case "newcomers":
        return newcomers;
      case "productivity":
        return byRow.get(String(touched.row)) ?? [];
      case "rep":
        return [repOf.get(touched.id), repOf.get(backfillId(touched.id))].flatMap(
          (rep) => rep ?? [],
        );
      default:
        return [];
    }
  };
  return (touched) => {
    const reps = members(touched);
    const ids = new Set(reps.map(({ id }) => id));
    // A backfill stands in a model by the leaver it follows.
    const seats = new Set(
      reps.map(({ id, person }) =>
        person.standing === "BACKFILL" ? id.replace(/-backfill$/, "") : id,
      ),
    );
    const roster = [...seats].flatMap((id) => onRoster.get(id) ?? []);
    const hires = [...seats].flatMap((id) => asHire.get(id) ?? []);
    const leavers = [...seats].flatMap((id) => leaverOf.get(id) ?? []);
    return {
      model: { ...model, roster, hires, leavers },
      reps: reps.length,
      salesNow: total(reps.map(({ standing }) => standing.bottomUp ?? 0)),
      salesIn: (of) => salesOf(of, ids),
    };
  };
}

function isAssumed({ standing }: RepPlan): boolean {
  return standing.productivity?.by === "assumption";
}

function rowOf(model: AllocationModel, person: RepPlan["person"]): string {
  const row = productivityAssumption(model, person);
  return row === null ? "" : String(model.productivity.indexOf(row));
}

function salesOf(model: AllocationModel, ids: ReadonlySet<string>): number {
  return total(
    carriersOf(model)
      .filter(({ person }) => ids.has(person.id))
      .map((carrier) => (productivityOf(model, carrier)?.amount ?? 0) * carrier.capacity),
  );
}

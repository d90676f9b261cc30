import type { AllocationModel } from "../../plan/allocation-model";
import { allocationPlan } from "../../plan/allocation-plan";

/** A quota that is another than before; null where the rep had, or has, none. */
export type MovedQuota = {
  readonly id: string;
  readonly name: string;
  readonly unit: "money" | "meetings";
  readonly before: number | null;
  readonly after: number | null;
};

type Asked = Pick<MovedQuota, "name" | "unit"> & { readonly amount: number };

function quotasOf(model: AllocationModel): ReadonlyMap<string, Asked> | null {
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned") return null;
  return new Map<string, Asked>([
    ...plan.reps.map(
      ({ id, person, quota }) => [id, { name: person.name, unit: "money", amount: quota }] as const,
    ),
    ...plan.meetings.map(
      ({ id, person, meetings }) =>
        [id, { name: person.name, unit: "meetings", amount: meetings }] as const,
    ),
  ]);
}

/** Whose quotas are others than before; null where one of the two models makes no plan. */
export function movedQuotas(
  before: AllocationModel,
  after: AllocationModel,
): readonly MovedQuota[] | null {
  const [old, now] = [quotasOf(before), quotasOf(after)];
  if (old === null || now === null) return null;
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    const told = is ?? was;
    if (told === undefined) return [];
    const isSame = was?.amount === is?.amount && was?.unit === is?.unit;
    const amounts = { before: was?.amount ?? null, after: is?.amount ?? null };
    return isSame ? [] : [{ id, name: told.name, unit: told.unit, ...amounts }];
  });
}

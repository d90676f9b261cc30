import { product, quotient } from "../share/answered";
import type { AllocationModel } from "./allocation-model";
import type { GroupPlan } from "./group-plan";
import { periodQuotas, type Calendar } from "./periods-of-rep";
import type { RepPlan, Standing } from "./rep-plan";
import { splitByType } from "./revenue-split";

/** The rows of all groups by rep: the steps, and the quota by period and revenue type. */
export function repRows(
  model: AllocationModel,
  planned: {
    readonly groups: readonly GroupPlan[];
    readonly members: ReadonlyMap<string, readonly Standing[]>;
    readonly calendar: Calendar;
  },
): ReadonlyMap<string, RepPlan> {
  const rows = new Map<string, RepPlan>();
  for (const { group, steps, holds, assigned } of planned.groups) {
    const { byType } = group;
    const step = model.allocation.roundingStep;
    const types = splitByType(
      steps.map(({ quota }) => quota),
      { byType, assigned, step },
    );
    (planned.members.get(group.key) ?? []).forEach((standing, row) => {
      const [kept, split] = [steps[row], types[row]];
      if (kept === undefined || split === undefined) return;
      const { person, capacity, presence, isRamping } = standing.carrier;
      const periods = periodQuotas(kept.quota, standing.carrier, planned.calendar);
      rows.set(person.id, {
        // Written out: a row made by spreading is slow to read, and there may be a hundred thousand.
        equalShare: kept.equalShare,
        byWeight: kept.byWeight,
        byCapacity: kept.byCapacity,
        topDown: kept.topDown,
        mixed: kept.mixed,
        blended: kept.blended,
        bounded: kept.bounded,
        quota: kept.quota,
        id: person.id,
        person,
        group: group.key,
        capacity,
        isRamping,
        standing,
        hold: holds[row] ?? "none",
        periods,
        byType: split,
        quotaToOte: quotient(kept.quota, product(person.annualOte, presence)),
        periodsNow: periods,
        quotaNow: kept.quota,
      });
    });
  }
  return rows;
}

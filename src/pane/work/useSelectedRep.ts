import { useMemo } from "react";
import type { AllocationPlan } from "../../engine";
import type { SelectedPlace, WorkbookHost } from "../../workbook";
import { useSelection } from "./useSelection";

type Planned = Pick<AllocationPlan, "reps">;

/** Finds the rep whom a selected row names, by id or by a name that is only theirs; null where it names none. */
function repFinder(plan: Planned | null): (place: SelectedPlace) => string | null {
  const byWord = new Map<string, string | null>();
  const reps = plan?.reps ?? [];
  for (const { id, person } of reps) {
    byWord.set(person.name, byWord.has(person.name) ? null : id);
  }
  for (const { id } of reps) byWord.set(id, id);
  byWord.delete("");
  return ({ row }) => {
    for (const cell of Object.values(row ?? {})) {
      const rep = typeof cell === "string" ? byWord.get(cell) : undefined;
      if (rep != null) return rep;
    }
    return null;
  };
}

/** Tells of the rep whose row is selected in the sheets, for as long as there is a host; returns why it cannot. */
export function useSelectedRep(
  host: WorkbookHost | null,
  plan: Planned | null,
  onSelect: (rep: string) => void,
): string {
  const find = useMemo(() => repFinder(plan), [plan]);
  return useSelection(host, (place) => {
    const rep = find(place);
    if (rep !== null) onSelect(rep);
  });
}

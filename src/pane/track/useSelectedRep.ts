import { useEffect, useRef, useState } from "react";
import type { AllocationPlan } from "../../engine";
import type { SelectedPlace, WorkbookHost } from "../../workbook";

/** Finds the rep whom a selected row names, by id or by a name that is only theirs; null where it names none. */
export function repFinder({ reps }: AllocationPlan): (place: SelectedPlace) => string | null {
  const byWord = new Map<string, string | null>();
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

/** Calls back with every rep whom the workbook's selection names. */
export function useSelectedRep(
  host: WorkbookHost | null,
  plan: AllocationPlan,
  onSelected: (rep: string) => void,
): void {
  const told = useRef(onSelected);
  told.current = onSelected;
  const [find, setFind] = useState(() => repFinder(plan));
  useEffect(() => setFind(() => repFinder(plan)), [plan]);
  useEffect(() => {
    if (host === null) return undefined;
    let isOver = false;
    // A host that cannot follow leaves the pane as it is: reps are then chosen in the list.
    const stopping = host
      .followSelection((place) => {
        const rep = isOver ? null : find(place);
        if (rep !== null) told.current(rep);
      })
      .catch(() => null);
    return () => {
      isOver = true;
      void stopping.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [host, find]);
}

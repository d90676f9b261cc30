import { useEffect, useMemo, useRef, useState } from "react";
import type { AllocationPlan } from "../../engine";
import type { SelectedPlace, WorkbookHost } from "../../workbook";

/** Selections that come within this many milliseconds are one: whoever moves down a list is not stopped at every row. */
const COALESCE = 200;

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
  const [trouble, setTrouble] = useState("");
  const find = useMemo(() => repFinder(plan), [plan]);
  const latest = useRef({ find, onSelect });
  latest.current = { find, onSelect };
  useEffect(() => {
    setTrouble("");
    if (host === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const selected = (place: SelectedPlace) => {
      clearTimeout(timer);
      if (isOver) return;
      timer = setTimeout(() => {
        const rep = latest.current.find(place);
        if (rep !== null) latest.current.onSelect(rep);
      }, COALESCE);
    };
    const stopping = host.followSelection(selected).catch((error: unknown) => {
      if (!isOver) setTrouble(error instanceof Error ? error.message : "");
      return null;
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      void stopping.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [host]);
  return trouble;
}

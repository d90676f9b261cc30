import { useEffect, useRef, useState } from "react";
import type { SelectedPlace, WorkbookHost } from "../../workbook";

/** Selections that come within this many milliseconds are one: whoever moves down a list is not stopped at every row. */
const COALESCE = 200;

/** The first id of a row that is known; null where it holds none. */
export function repIn(
  { row }: Pick<SelectedPlace, "row">,
  isRep: (id: string) => boolean,
): string | null {
  if (row === null) return null;
  const found = Object.values(row).find((content) => typeof content === "string" && isRep(content));
  return typeof found === "string" ? found : null;
}

/** Tells of the rep whose row is selected in the sheets, for as long as there is a host; returns why it cannot. */
export function useSelectedRep(
  host: WorkbookHost | null,
  isRep: (id: string) => boolean,
  onSelect: (id: string) => void,
): string {
  const [trouble, setTrouble] = useState("");
  const latest = useRef({ isRep, onSelect });
  latest.current = { isRep, onSelect };
  useEffect(() => {
    setTrouble("");
    if (host === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => Promise<void>) | null = null;
    let isOver = false;
    const selected = (place: SelectedPlace) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const id = repIn(place, latest.current.isRep);
        if (id !== null) latest.current.onSelect(id);
      }, COALESCE);
    };
    host.followSelection(selected).then(
      (unfollow) => {
        if (isOver) void unfollow();
        else stop = unfollow;
      },
      (error: unknown) => setTrouble(error instanceof Error ? error.message : ""),
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
      void stop?.();
    };
  }, [host]);
  return trouble;
}

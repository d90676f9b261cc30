import { useEffect, useRef, useState } from "react";
import type { SelectedPlace, WorkbookHost } from "../../workbook";
import { inMarks } from "../numbers/marks";
import { followTogether } from "./shared-selection";

/** Tells where the selection of the sheets is, for as long as there is a host; returns why it cannot. */
export function useSelection(
  host: WorkbookHost | null,
  onPlace: (place: SelectedPlace) => void,
): string {
  const [trouble, setTrouble] = useState("");
  const latest = useRef(onPlace);
  latest.current = onPlace;
  useEffect(() => {
    setTrouble("");
    if (host === null) return undefined;
    return followTogether(
      host,
      (place) => latest.current(place),
      (error) => setTrouble(error instanceof Error ? inMarks(error.message) : ""),
    );
  }, [host]);
  return trouble;
}

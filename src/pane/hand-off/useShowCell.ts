import { useState } from "react";
import type { WorkbookHost } from "../../workbook";
import type { ShowCell } from "./FoundFaults";
import { messageOf } from "./useFileWork";

/** The way to a cell of the open workbook, and what went wrong on it. */
export function useShowCell(host: WorkbookHost | null): {
  readonly show: ShowCell;
  readonly trouble: string;
} {
  const [trouble, setTrouble] = useState("");
  if (host === null) return { show: null, trouble };
  const show = (sheet: string, cell?: string) => {
    setTrouble("");
    host.show(sheet, cell).catch((error: unknown) => setTrouble(messageOf(error)));
  };
  return { show, trouble };
}

import { useEffect, type Dispatch } from "react";
import { changeCount } from "../engine";
import type { WorkbookHost } from "../workbook";
import { dropDraft, keepDraft } from "./draft";
import type { Session } from "./session";
import type { Action } from "./session-actions";
import { words } from "./words/shell";

/** So many milliseconds after the last edit the draft is kept. */
const PAUSE = 600;

/** A workbook that is kept nowhere has no address by which its draft could be found again. */
function canBeFound({ base }: Session, address: string): boolean {
  return base === null || address !== "";
}

/** Keeps what was edited and not written, so that closing the pane loses nothing; drops it once it is written. */
export function useDraft(
  host: WorkbookHost | null,
  session: Session,
  dispatch: Dispatch<Action>,
): void {
  useEffect(() => {
    const { screen, isTouched, model, base } = session;
    // What was left before stays until somebody takes it up, or changes something else.
    if (screen !== "model" || !isTouched) return undefined;
    const address = host?.address() ?? "";
    const timer = setTimeout(() => {
      const isWritten = base !== null && changeCount(base, model) === 0;
      if (isWritten) dropDraft(address);
      else if (canBeFound(session, address)) {
        const isKept = keepDraft(address, { model, base });
        if (!isKept) dispatch({ type: "noticed", notices: [words.noRoomForDraft] });
      }
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [host, session, dispatch]);
}

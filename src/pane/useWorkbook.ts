import { useRef, type Dispatch } from "react";
import type { Answer, InputPath } from "../engine";
import type { Offer } from "../intake";
import { cellNameOf, holdsFunnel, type WorkbookHost } from "../workbook";
import { typedBack } from "./edits";
import { inputWords } from "./input-words";
import type { Session } from "./session";
import type { Action } from "./session-actions";
import { useFollowing } from "./useFollowing";
import { useSheets } from "./useSheets";
import { useWriting } from "./useWriting";
import { cellContentOf } from "./cell-content";
import { words } from "./words/shell";
import type { WorkbookActs } from "./workbook-acts";
import { inMarks } from "./numbers/marks";

function messageOf(error: unknown): string {
  return error instanceof Error ? inMarks(error.message) : words.failed;
}

/** The cell that says whether all checks of the workbook pass. */
const MASTER_CHECK = "MasterCheck";

/** Joins the session to the open workbook: writes, reads back, and follows what is edited in the sheets. */
export function useWorkbook(
  host: WorkbookHost | null,
  session: Session,
  dispatch: Dispatch<Action>,
): WorkbookActs {
  const latest = useRef(session);
  latest.current = session;
  const sheets = useSheets(session);

  useFollowing(session.linked ? host : null, {
    changed: async (open, isOver) => {
      const reading = await sheets.followed(open);
      if (isOver()) return;
      dispatch({ type: "followed", reading });
      await lookAtChecks(open);
    },
    failed: (error) => dispatch({ type: "failed", message: messageOf(error) }),
  });

  const lookAtChecks = async (open: WorkbookHost) => {
    const { [MASTER_CHECK]: found } = await open.read([MASTER_CHECK]);
    const said = found?.rows[0]?.[0];
    dispatch({ type: "checked", words: said == null ? null : String(said) });
  };

  /** An act whose failure becomes a message. */
  const attempt = async (act: (open: WorkbookHost) => Promise<void>) => {
    if (host === null) return;
    try {
      await act(host);
    } catch (error) {
      dispatch({ type: "failed", message: messageOf(error) });
    }
  };

  /** Puts an answer into its cell; one that the sheet refuses is taken back in the pane, too. */
  const intoCell = async (before: Session, path: InputPath, answer: Answer) => {
    if (host === null) return;
    try {
      await host.writeInput(cellNameOf(path), cellContentOf(path, answer));
      sheets.answered(path, answer);
    } catch (error) {
      dispatch({ type: "refused", before, message: messageOf(error) });
    }
  };

  const writing = useWriting({ latest, dispatch, sheets, attempt, lookAtChecks });

  return {
    resume: () =>
      attempt(async (open) => {
        const reading = await sheets.opened(open);
        if (reading.kind === "problems") {
          dispatch({ type: "opened", reading });
          return;
        }
        dispatch({ type: "linked", model: reading.model, notices: reading.notices });
        await lookAtChecks(open);
      }),
    takeUp: async (draft) => {
      if (draft.base === null) {
        dispatch({ type: "drafted", draft });
        return;
      }
      await attempt(async (open) => {
        const reading = await sheets.opened(open);
        dispatch({ type: "drafted", draft });
        const offers: readonly Offer[] = [];
        dispatch({
          type: "followed",
          reading: reading.kind === "model" ? { ...reading, offers } : reading,
        });
        await lookAtChecks(open);
      });
    },
    ...writing,
    answer: async (path, answer) => {
      const before = latest.current;
      const { roster } = before.model;
      // A plan's workbook has no sheets of the funnel until something of it is told: the next writing makes them.
      const isOnNoSheet = roster.length > 0 && !holdsFunnel(before.model);
      const isTyped =
        host !== null && before.linked && (path.startsWith("company.") || !isOnNoSheet);
      dispatch({ type: "answered", words: inputWords(path), path, answer, isTyped });
      if (isTyped) await intoCell(before, path, answer);
    },
    undo: async () => {
      const before = latest.current;
      const back = typedBack(before);
      dispatch({ type: "undone" });
      if (back !== null) await intoCell(before, back.path, back.before);
    },
    change: (said, next) => dispatch({ type: "changed", words: said, next }),
    openImport: () => dispatch({ type: "importOpened" }),
    show: (sheet, cell) => attempt((open) => open.show(sheet, cell)),
  };
}

import { useRef, type Dispatch } from "react";
import { quotaPlan, type Answer, type InputPath } from "../engine";
import { isNewerModel, type Problem } from "../intake";
import { cellNameOf, holdsFunnel, type WorkbookHost } from "../workbook";
import type { Action, Session } from "./session";
import { useFollowing } from "./useFollowing";
import { useSheets } from "./useSheets";
import { words } from "./words";

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : words.failed;
}

/** The part of the pane that describes sheets, which comes when it is first asked for. */
async function loadedWriter() {
  try {
    return await import("./written-workbook");
  } catch (cause) {
    throw new Error(words.notLoaded, { cause });
  }
}

/** What a cell holds for an answer: the sheet writes its modes with a capital. */
function contentOf(path: InputPath, answer: Answer): Answer {
  if (!path.endsWith(".quotaMode")) return answer;
  return answer === "manual" ? "Manual" : "Auto";
}

/** The acts of the pane upon the open workbook. */
export type WorkbookActs = {
  readonly resume: () => Promise<void>;
  readonly write: (mayReplace: boolean) => Promise<void>;
  /** Calls a write off that is under way. */
  readonly callOff: () => void;
  readonly answer: (path: InputPath, answer: Answer) => Promise<void>;
  readonly show: (sheet: string) => Promise<void>;
};

/** Joins the session to the open workbook: writes, reads back, and follows what is edited in the sheets. */
export function useWorkbook(
  host: WorkbookHost | null,
  session: Session,
  dispatch: Dispatch<Action>,
): WorkbookActs {
  const latest = useRef(session);
  latest.current = session;
  const sheets = useSheets(session);
  const callOff = useRef(new AbortController());

  useFollowing(session.linked ? host : null, {
    changed: async (open, isOver) => {
      const reading = await sheets.followed(open);
      if (!isOver()) dispatch({ type: "followed", reading });
    },
    failed: (error) => dispatch({ type: "failed", message: messageOf(error) }),
  });

  /** An act whose failure becomes a message. */
  const attempt = async (act: (open: WorkbookHost) => Promise<void>) => {
    if (host === null) return;
    try {
      await act(host);
    } catch (error) {
      dispatch({ type: "failed", message: messageOf(error) });
    }
  };

  /** Says that nothing was written, and what to mend first. */
  const refuse = (problems: readonly Problem[]) => {
    dispatch({ type: "followed", reading: { kind: "problems", problems } });
    const [first, ...others] = problems;
    if (first === undefined) return;
    const more = others.length === 0 ? "" : ` ${words.alsoToMend(others.length)}`;
    const message = words.notWritten(first.where, first.what, first.remedy) + more;
    dispatch({ type: "failed", message });
  };

  /** The model as the sheets have it now: what was typed a moment ago counts too. Null where an input cannot be read. */
  const modelInSheets = async (open: WorkbookHost) => {
    const reading = await sheets.standing(open);
    if (reading.kind === "problems") {
      refuse(reading.problems);
      return null;
    }
    const { model, notices } = reading;
    if (notices.length === 0) dispatch({ type: "followed", reading: { ...reading, offers: [] } });
    else {
      const told = [...new Set([...latest.current.notices, ...notices])];
      dispatch({ type: "linked", model, notices: told });
    }
    return model;
  };

  /** Whether writing has to wait for a yes, or cannot be. */
  const isHeldUp = async (open: WorkbookHost, isOurs: boolean) => {
    const isNewer = isNewerModel(await open.readState());
    if (isOurs && isNewer) dispatch({ type: "failed", message: words.newerModel });
    if (isOurs) return isNewer;
    const asks = isNewer || (await open.holdsModel());
    if (asks) dispatch({ type: "askedToReplace" });
    return asks;
  };

  return {
    resume: () =>
      attempt(async (open) => {
        const reading = await sheets.opened(open);
        if (reading.kind === "problems") {
          dispatch({ type: "opened", reading });
          return;
        }
        dispatch({ type: "linked", model: reading.model, notices: reading.notices });
      }),
    callOff: () => callOff.current.abort(),
    write: (mayReplace) =>
      attempt(async (open) => {
        const { linked: isOurs } = latest.current;
        if (!mayReplace && (await isHeldUp(open, isOurs))) return;
        const model = isOurs ? await modelInSheets(open) : latest.current.model;
        if (model === null) return;
        const { allocation } = quotaPlan(model);
        const [problem] = allocation?.kind === "impossible" ? allocation.problems : [];
        if (problem !== undefined) {
          // A workbook without the team's quotas would pass for the whole one.
          dispatch({ type: "failed", message: `${problem.what} ${problem.remedy}` });
          return;
        }
        callOff.current = new AbortController();
        const report = await open.write(
          (await loadedWriter()).writtenWorkbook(model),
          (progress) => {
            dispatch({ type: "progressed", progress });
          },
          callOff.current.signal,
        );
        if (!report.isCancelled) sheets.wrote(model);
        dispatch({ type: "written", report });
      }),
    answer: async (path, answer) => {
      const before = latest.current.model;
      dispatch({ type: "answered", path, answer });
      sheets.answered(path, answer);
      if (host === null || !latest.current.linked) return;
      // A plan's workbook has no sheets of the funnel until something of it is told: the next writing makes them.
      const isOnNoSheet = before.roster.length > 0 && !holdsFunnel(before);
      if (isOnNoSheet && !path.startsWith("company.")) return;
      try {
        await host.writeInput(cellNameOf(path), contentOf(path, answer));
      } catch (error) {
        dispatch({ type: "linked", model: before, notices: [] });
        dispatch({ type: "failed", message: messageOf(error) });
      }
    },
    show: (sheet) => attempt((open) => open.show(sheet)),
  };
}

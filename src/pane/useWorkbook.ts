import { useEffect, useRef, type Dispatch } from "react";
import { quotaPlan, type Answer, type InputPath } from "../engine";
import { storedModel } from "../intake";
import { cellNameOf, holdsFunnel, sheetSettings, type WorkbookHost } from "../workbook";
import type { Action, Session } from "./session";
import { sheetReading, sheetsOf } from "./sheet-reading";
import { words } from "./words";

/** Edits that come within this many milliseconds are read back together. */
const COALESCE = 150;

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
  const { linked } = session;
  const callOff = useRef(new AbortController());

  useEffect(() => {
    if (host === null || !linked) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => Promise<void>) | null = null;
    let over = false;
    const readBack = async () => {
      try {
        const reading = sheetReading(await sheetsOf(host), latest.current.model);
        if (!over) dispatch({ type: "followed", reading });
      } catch (error) {
        if (!over) dispatch({ type: "failed", message: messageOf(error) });
      }
    };
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void readBack(), COALESCE);
    };
    host.follow(changed).then(
      (unfollow) => {
        if (over) void unfollow();
        else stop = unfollow;
      },
      (error: unknown) => dispatch({ type: "failed", message: messageOf(error) }),
    );
    return () => {
      over = true;
      clearTimeout(timer);
      void stop?.();
    };
  }, [host, linked, dispatch]);

  /** An act whose failure becomes a message. */
  const attempt = async (act: (open: WorkbookHost) => Promise<void>) => {
    if (host === null) return;
    try {
      await act(host);
    } catch (error) {
      dispatch({ type: "failed", message: messageOf(error) });
    }
  };

  /**
   * The model as the sheets have it now: what was typed a moment ago counts too. Where sheets of ours are gone it is
   * the last that was read, so that writing brings them back; null where an input cannot be read.
   */
  const modelInSheets = async (open: WorkbookHost) => {
    const { model } = latest.current;
    const sheets = await sheetsOf(open);
    if (sheetSettings(sheets.names, sheets.tables, model).lost.length > 0) return model;
    const reading = sheetReading(sheets, model);
    dispatch({ type: "followed", reading });
    return reading.kind === "model" ? reading.model : null;
  };

  return {
    resume: () =>
      attempt(async (open) => {
        const stored = storedModel(await open.readState());
        const reading = sheetReading(await sheetsOf(open), stored.model);
        if (reading.kind === "problems") {
          dispatch({ type: "opened", reading });
          return;
        }
        const notices = [...new Set([...stored.notices, ...reading.notices])];
        dispatch({ type: "linked", model: reading.model, notices });
      }),
    callOff: () => callOff.current.abort(),
    write: (mayReplace) =>
      attempt(async (open) => {
        const { linked: isOurs } = latest.current;
        if (!isOurs && !mayReplace && (await open.holdsModel())) {
          dispatch({ type: "askedToReplace" });
          return;
        }
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
        dispatch({ type: "written", report });
      }),
    answer: async (path, answer) => {
      const before = latest.current.model;
      dispatch({ type: "answered", path, answer });
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

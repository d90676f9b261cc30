import { useRef, type Dispatch } from "react";
import { quotaPlan } from "../engine";
import { isNewerModel, type Problem } from "../intake";
import { cellNameOf, holdsFunnel, type WorkbookHost } from "../workbook";
import { nextSession, type Action, type Session } from "./session";
import { useFollowing } from "./useFollowing";
import { useSheets } from "./useSheets";
import { cellContentOf } from "./cell-content";
import { words } from "./words";
import type { WorkbookActs } from "./workbook-acts";

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : words.failed;
}

/** The cell that says whether all checks of the workbook pass. */
const MASTER_CHECK = "MasterCheck";

/** The part of the pane that describes sheets, which comes when it is first asked for. */
async function loadedWriter() {
  try {
    return await import("./written-workbook");
  } catch (cause) {
    throw new Error(words.notLoaded, { cause });
  }
}

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
    const followed = { ...reading, kind: "model", offers: [] } as const;
    const next = nextSession(latest.current, { type: "followed", reading: followed });
    dispatch({ type: "followed", reading: followed });
    dispatch({ type: "noticed", notices: reading.notices });
    const { length: clashes } = next.clashes;
    if (clashes > 0) {
      dispatch({ type: "failed", message: words.notWrittenForClashes(clashes) });
      return null;
    }
    const { model } = next;
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
        await lookAtChecks(open);
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
        dispatch({ type: "written", report, model });
        await lookAtChecks(open);
      }),
    answer: async (path, answer) => {
      const before = latest.current;
      const { roster } = before.model;
      // A plan's workbook has no sheets of the funnel until something of it is told: the next writing makes them.
      const isOnNoSheet = roster.length > 0 && !holdsFunnel(before.model);
      const isTyped =
        host !== null && before.linked && (path.startsWith("company.") || !isOnNoSheet);
      dispatch({ type: "answered", path, answer, isTyped });
      if (!isTyped) return;
      try {
        await host.writeInput(cellNameOf(path), cellContentOf(path, answer));
        sheets.answered(path, answer);
      } catch (error) {
        dispatch({ type: "refused", before, message: messageOf(error) });
      }
    },
    change: (said, next) =>
      dispatch({ type: "changed", words: said, model: next(latest.current.model) }),
    show: (sheet) => attempt((open) => open.show(sheet)),
  };
}

import { useRef, type Dispatch, type RefObject } from "react";
import { quotaPlan, type QuotaModel } from "../engine";
import { isNewerModel, type Problem } from "../intake";
import type { WorkbookHost } from "../workbook";
import { nextSession, type Session } from "./session";
import type { Action } from "./session-actions";
import type { SheetReader } from "./useSheets";
import type { WorkbookActs } from "./workbook-acts";
import { words } from "./words/shell";
import { writePlan } from "./write-plan";
import { inMarks } from "./numbers/marks";

/** The sheet that is shown once a workbook is written. */
const RESULTS = "Summary";

/** The part of the pane that describes sheets, which comes when it is first asked for. */
async function loadedWriter() {
  try {
    return await import("./written-workbook");
  } catch (cause) {
    throw new Error(words.notLoaded, { cause });
  }
}

/** What writing needs of the pane around it. */
export type WritingDesk = {
  readonly latest: RefObject<Session>;
  readonly dispatch: Dispatch<Action>;
  readonly sheets: SheetReader;
  /** An act whose failure becomes a message. */
  readonly attempt: (act: (open: WorkbookHost) => Promise<void>) => Promise<void>;
  readonly lookAtChecks: (open: WorkbookHost) => Promise<void>;
};

/** The acts that write the workbook, or say what keeps it from being written. */
export function useWriting(desk: WritingDesk): Pick<WorkbookActs, "prepare" | "write" | "callOff"> {
  const { latest, dispatch, sheets, attempt, lookAtChecks } = desk;
  const callOff = useRef(new AbortController());
  const now = () => latest.current as Session;

  /** Says that nothing was written, and what to mend first. */
  const refuse = (problems: readonly Problem[]) => {
    dispatch({ type: "followed", reading: { kind: "problems", problems } });
    const [first, ...others] = problems;
    if (first === undefined) return;
    const more = others.length === 0 ? "" : ` ${words.alsoToMend(others.length)}`;
    const message =
      words.notWritten(first.where, inMarks(first.what), inMarks(first.remedy)) + more;
    dispatch({ type: "failed", message });
  };

  /** The model as the sheets have it now: what was typed a moment ago counts too. Null where it cannot be written. */
  const modelInSheets = async (open: WorkbookHost): Promise<QuotaModel | null> => {
    const reading = await sheets.standing(open);
    if (reading.kind === "problems") {
      refuse(reading.problems);
      return null;
    }
    const followed = { ...reading, kind: "model", offers: [] } as const;
    const next = nextSession(now(), { type: "followed", reading: followed });
    dispatch({ type: "followed", reading: followed });
    dispatch({ type: "noticed", notices: reading.notices });
    if (next.clashes.length === 0) return next.model;
    dispatch({ type: "failed", message: words.notWrittenForClashes(next.clashes.length) });
    return null;
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

  /** A workbook without the team's quotas would pass for the whole one: then nothing is written. */
  const isPlanned = (model: QuotaModel) => {
    const { allocation } = quotaPlan(model);
    const [problem] = allocation?.kind === "impossible" ? allocation.problems : [];
    if (problem === undefined) return true;
    dispatch({ type: "failed", message: inMarks(`${problem.what} ${problem.remedy}`) });
    return false;
  };

  const write = async (open: WorkbookHost, mayReplace: boolean) => {
    const { linked: isOurs } = now();
    if (!mayReplace && (await isHeldUp(open, isOurs))) return;
    const model = isOurs ? await modelInSheets(open) : now().model;
    if (model === null || !isPlanned(model)) return;
    callOff.current = new AbortController();
    const description = await (await loadedWriter()).writtenWorkbook(model);
    const report = await open.write(
      description,
      (progress) => dispatch({ type: "progressed", progress }),
      callOff.current.signal,
    );
    if (!report.isCancelled) sheets.wrote(model);
    dispatch({ type: "written", report, model });
    await lookAtChecks(open);
    const hasResults = description.sheets.some(({ name }) => name === RESULTS);
    if (!isOurs && !report.isCancelled && hasResults) await open.show(RESULTS);
  };

  return {
    callOff: () => callOff.current.abort(),
    prepare: () =>
      attempt(async (open) => {
        if (now().linked) return write(open, false);
        const { model } = now();
        if ((await isHeldUp(open, false)) || !isPlanned(model)) return;
        const description = await (await loadedWriter()).writtenWorkbook(model);
        dispatch({ type: "planned", plan: writePlan(description, await open.sheets()) });
      }),
    write: (mayReplace) => attempt((open) => write(open, mayReplace)),
  };
}

import { WorkCalledOff } from "../../intake";
import type { FromWorker, ImportProgress, ToWorker } from "./import-messages";
import { importWork } from "./import-work";
import type { WorkbookFileReader } from "./opened-input";

function reportOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : "";
}

/** Hears what the pane says, one thing after the other, and posts what comes of it. */
export function importHandler(reader: WorkbookFileReader, post: (reply: FromWorker) => void) {
  const work = importWork(reader);
  let calledOff = { aborted: false };
  let before: Promise<void> = Promise.resolve();

  async function asked(
    { task, question }: Extract<ToWorker, { readonly type: "ask" }>,
    callOff: { readonly aborted: boolean },
  ): Promise<void> {
    const told = (name: string, share: number | null, rows: number): void => {
      const progress: ImportProgress = { name, share, rows };
      post({ task, type: "progress", progress });
    };
    try {
      const answer = await work.answer(question, { callOff, told });
      post({ task, type: "answer", answer });
    } catch (error) {
      if (error instanceof WorkCalledOff || callOff.aborted) post({ task, type: "calledOff" });
      else {
        const message = error instanceof Error ? error.message : "";
        post({ task, type: "failed", message, report: reportOf(error) });
      }
    }
  }

  return (said: ToWorker): void => {
    if (said.type === "bring") work.bring(said.inputs);
    else if (said.type === "forget") work.forget(said.inputs);
    else if (said.type === "callOff") {
      calledOff.aborted = true;
      calledOff = { aborted: false };
    } else {
      const callOff = calledOff;
      before = before.then(() => asked(said, callOff));
    }
  };
}

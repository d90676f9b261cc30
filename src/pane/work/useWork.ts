import { useEffect, useRef, useState } from "react";
import type { FromWork, WorkProgress } from "./messages";
import { workWords } from "../words/long-work";
import { inMarks } from "../numbers/marks";

/** How long work stands. */
export type WorkState<Result> =
  | { readonly kind: "idle" | "stopped" }
  | { readonly kind: "running"; readonly progress: WorkProgress | null }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "failed"; readonly message: string; readonly report: string };

export type Work<Question, Result> = {
  readonly state: WorkState<Result>;
  /** Asks anew; what was asked before is dropped. */
  readonly start: (question: Question) => void;
  readonly stop: () => void;
  /** Drops an answer that no longer holds. */
  readonly forget: () => void;
};

/**
 * Work off the pane's own thread: every question gets a worker of its own, which ends with the answer, so that stopping
 * is certain and nothing of an earlier question is ever heard.
 */
export function useWork<Question, Result>(open: () => Worker): Work<Question, Result> {
  const [state, setState] = useState<WorkState<Result>>({ kind: "idle" });
  const running = useRef<Worker | null>(null);
  const end = () => {
    running.current?.terminate();
    running.current = null;
  };
  useEffect(() => end, []);

  const heard = (worker: Worker, said: FromWork<Result>) => {
    if (running.current !== worker) return;
    if (said.type === "progress") {
      const { doing, share } = said.progress;
      setState({ kind: "running", progress: { doing: inMarks(doing), share } });
      return;
    }
    end();
    if (said.type === "done") setState({ kind: "done", result: said.result });
    else setState({ kind: "failed", message: inMarks(said.message), report: said.report });
  };

  return {
    state,
    start: (question) => {
      end();
      const worker = open();
      running.current = worker;
      worker.addEventListener("message", ({ data }: MessageEvent<FromWork<Result>>) =>
        heard(worker, data),
      );
      worker.addEventListener("error", ({ message }) =>
        heard(worker, { type: "failed", message: workWords.notLoaded, report: message ?? "" }),
      );
      setState({ kind: "running", progress: null });
      worker.postMessage(question);
    },
    stop: () => {
      end();
      setState({ kind: "stopped" });
    },
    forget: () => {
      end();
      setState({ kind: "idle" });
    },
  };
}

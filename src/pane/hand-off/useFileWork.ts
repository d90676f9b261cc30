import { useEffect, useRef, useState } from "react";
import type { WorkbookHost } from "../../workbook";
import { useWork, type WorkState } from "../work/useWork";
import { copyWords, fileWords } from "../words/files";
import type { HandOffAnswers, HandOffKind, HandOffQuestion } from "./hand-off-messages";
import { inMarks } from "../numbers/marks";

/** Long work on the file of the open workbook. */
export type FileWork<Result> = {
  readonly state: WorkState<Result>;
  /** Fetches the open workbook's file, where there is one, and asks the worker about it. */
  readonly ask: (question: (bytes: Uint8Array | null) => HandOffQuestion) => Promise<void>;
  readonly stop: () => void;
  readonly forget: () => void;
};

/** What went wrong, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== "" ? inMarks(error.message) : copyWords.failed;
}

/** Work that begins with the file of the open workbook: both halves show how far they are, and both can be stopped. */
export function useFileWork<Kind extends HandOffKind>(
  openWorker: () => Worker,
  host: WorkbookHost | null,
): FileWork<HandOffAnswers[Kind]> {
  const { state, start, stop, forget } = useWork<HandOffQuestion, HandOffAnswers[Kind]>(openWorker);
  const [fetching, setFetching] = useState<WorkState<never> | null>(null);
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  return {
    state: fetching ?? state,
    ask: async (question) => {
      turn.current += 1;
      const own = turn.current;
      const isOver = () => own !== turn.current;
      forget();
      const show = (share: number | null) => {
        if (isOver()) return;
        setFetching({ kind: "running", progress: { doing: fileWords.fetching, share } });
      };
      try {
        show(null);
        const bytes =
          host === null
            ? null
            : await host.file(({ done, of }) => show(of === 0 ? null : done / of));
        if (isOver()) return;
        setFetching(null);
        start(question(bytes));
      } catch (error) {
        if (!isOver()) setFetching({ kind: "failed", message: messageOf(error), report: "" });
      }
    },
    stop: () => {
      turn.current += 1;
      setFetching(fetching === null ? null : { kind: "stopped" });
      stop();
    },
    forget: () => {
      turn.current += 1;
      setFetching(null);
      forget();
    },
  };
}

import type { FromWork, WorkProgress } from "./messages";

/** Tells the pane how far the work is. */
export type TellProgress = (progress: WorkProgress) => void;

function reportOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : "";
}

/** The worker's side: works one question out, and posts what comes of it. */
export function answering<Question, Result>(
  act: (question: Question, tell: TellProgress) => Result | Promise<Result>,
  post: (said: FromWork<Result>) => void,
): (question: Question) => Promise<void> {
  return async (question) => {
    try {
      const result = await act(question, (progress) => post({ type: "progress", progress }));
      post({ type: "done", result });
    } catch (error) {
      const message = error instanceof Error ? error.message : "";
      post({ type: "failed", message, report: reportOf(error) });
    }
  };
}

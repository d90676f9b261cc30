import type {
  FromWorker,
  ImportAnswer,
  ImportInput,
  ImportProgress,
  ImportQuestion,
  ToWorker,
} from "./import-messages";

/** As much of a worker as the desk needs. */
export type ImportWorker = {
  readonly post: (said: ToWorker) => void;
  readonly end: () => void;
};

/** Opens a worker that tells what it has to say, or that it broke down. */
export type OpenWorker = (
  hear: (reply: FromWorker) => void,
  broken: (message: string) => void,
) => ImportWorker;

/** How a question ended. */
export type Ending =
  | { readonly kind: "answer"; readonly answer: ImportAnswer }
  | { readonly kind: "calledOff" }
  | { readonly kind: "failed"; readonly message: string; readonly report: string | null };

/** A worker that does not hear within so many milliseconds that it is called off is ended, and a new one opened. */
const PATIENCE = 1500;

type Waiting = {
  readonly task: number;
  readonly progress: (progress: ImportProgress) => void;
  readonly end: (ending: Ending) => void;
};

/** Asks a worker one thing at a time; what is asked last counts. */
export function importDesk(open: OpenWorker) {
  const inputs = new Map<string, ImportInput>();
  let worker: ImportWorker | null = null;
  let waiting: Waiting | null = null;
  let lastTask = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(ending: Ending): void {
    clearTimeout(timer);
    const { end } = waiting ?? {};
    waiting = null;
    end?.(ending);
  }

  function endWorker(): void {
    worker?.end();
    worker = null;
  }

  function hear(reply: FromWorker): void {
    if (waiting === null || reply.task !== waiting.task) return;
    if (reply.type === "progress") waiting.progress(reply.progress);
    else if (reply.type === "answer") settle({ kind: "answer", answer: reply.answer });
    else if (reply.type === "calledOff") settle({ kind: "calledOff" });
    else settle({ kind: "failed", message: reply.message, report: reply.report });
  }

  function broken(message: string): void {
    endWorker();
    settle({ kind: "failed", message: "", report: message });
  }

  function opened(): ImportWorker {
    if (worker !== null) return worker;
    worker = open(hear, broken);
    worker.post({ type: "bring", inputs: [...inputs.values()] });
    return worker;
  }

  function callOff(): void {
    if (waiting === null || worker === null) return;
    worker.post({ type: "callOff" });
    clearTimeout(timer);
    timer = setTimeout(() => {
      endWorker();
      settle({ kind: "calledOff" });
    }, PATIENCE);
  }

  return {
    bring: (brought: readonly ImportInput[]): void => {
      for (const input of brought) inputs.set(input.id, input);
      worker?.post({ type: "bring", inputs: brought });
    },
    forget: (ids: readonly string[]): void => {
      for (const id of ids) inputs.delete(id);
      worker?.post({ type: "forget", inputs: ids });
    },
    /** Asks; what was asked before and has not been answered is called off. */
    ask: (
      question: ImportQuestion,
      progress: (progress: ImportProgress) => void,
    ): Promise<Ending> => {
      const own = opened();
      if (waiting !== null) {
        own.post({ type: "callOff" });
        settle({ kind: "calledOff" });
      }
      lastTask += 1;
      const task = lastTask;
      return new Promise((end) => {
        waiting = { task, progress, end };
        own.post({ type: "ask", task, question });
      });
    },
    callOff,
    close: (): void => {
      endWorker();
      settle({ kind: "calledOff" });
    },
  };
}

/** Hands inputs to a worker, asks it, and calls it off. */
export type ImportDesk = ReturnType<typeof importDesk>;

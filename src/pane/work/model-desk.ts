import type { QuotaModel } from "../../engine";
import type { FromWork, WorkProgress } from "./messages";
import type { ModelAnswer, ModelQuestion, SentModel, SentQuestion } from "./model-questions";

/** Whoever asked, and what to tell them. */
export type Asker = {
  readonly told: (answer: ModelAnswer) => void;
  readonly progressed?: (progress: WorkProgress) => void;
  readonly failed: (error: Error) => void;
  /** There is no worker: the question is still open. */
  readonly notThere: () => void;
};

/** Where questions on large models are answered off the pane's own thread. */
export type ModelDesk = {
  /** Asks; what is returned drops the question, whose answer is then never heard. */
  readonly ask: (question: ModelQuestion, asker: Asker) => () => void;
  readonly end: () => void;
};

export type DeskManner = {
  /** Whether a dropped question is stopped with its worker: what takes long is not waited for. */
  readonly stopsDropped: boolean;
};

type Waiting = { readonly question: ModelQuestion; readonly asker: Asker };
type Under = Waiting & { readonly number: number };

/** So many models the worker keeps in mind. */
const MOST_KEPT = 4;

/** Which models the worker has been told of, the last one asked about last. */
function toldModels() {
  let last = 0;
  let known: readonly { readonly model: QuotaModel; readonly number: number }[] = [];
  const sent = (model: QuotaModel): SentModel => {
    const found = known.find((each) => each.model === model);
    if (found === undefined) last += 1;
    const number = found?.number ?? last;
    known = [...known.filter((each) => each.number !== number), { model, number }];
    return found === undefined ? { number, model } : { number };
  };
  return (models: readonly QuotaModel[]): Pick<SentQuestion, "models" | "forgotten"> => {
    const all = models.map(sent);
    const over = known.slice(0, Math.max(0, known.length - MOST_KEPT));
    known = known.slice(over.length);
    return { models: all, forgotten: over.map(({ number }) => number) };
  };
}

/** One worker that lives on, asked one question after the other; one nobody waits for any more is not asked at all. */
export function modelDesk(open: () => Worker, { stopsDropped }: DeskManner): ModelDesk {
  let worker: Worker | null = null;
  let tellModels = toldModels();
  let isThere = true;
  let count = 0;
  let under: Under | null = null;
  let queue: readonly Waiting[] = [];

  const close = () => {
    worker?.terminate();
    worker = null;
    tellModels = toldModels();
  };
  const gone = () => {
    const all = [...(under === null ? [] : [under]), ...queue];
    isThere = false;
    under = null;
    queue = [];
    close();
    for (const { asker } of all) asker.notThere();
  };
  const heard = (from: Worker, said: FromWork<ModelAnswer> & { readonly number: number }) => {
    if (from !== worker || said.number !== under?.number) return;
    const { asker } = under;
    if (said.type === "progress") {
      asker.progressed?.(said.progress);
      return;
    }
    under = null;
    if (said.type === "done") asker.told(said.result);
    else asker.failed(new Error(said.message));
    next();
  };
  const opened = (): Worker => {
    const own = open();
    own.addEventListener("message", ({ data }) => heard(own, data));
    own.addEventListener("error", () => {
      if (own === worker) gone();
    });
    return own;
  };
  const next = () => {
    const [first, ...rest] = queue;
    if (under !== null || first === undefined) return;
    queue = rest;
    count += 1;
    under = { ...first, number: count };
    const { models, ...question } = first.question;
    try {
      worker ??= opened();
      worker.postMessage({ number: count, question, ...tellModels(models) });
    } catch {
      gone();
    }
  };

  return {
    ask: (question, asker) => {
      if (!isThere) {
        const timer = setTimeout(asker.notThere, 0);
        return () => clearTimeout(timer);
      }
      const own: Waiting = { question, asker };
      // Everything else hangs on the plan.
      queue = question.kind === "plan" ? [own, ...queue] : [...queue, own];
      next();
      return () => {
        queue = queue.filter((each) => each !== own);
        if (under?.asker !== asker) return;
        if (stopsDropped) {
          under = null;
          close();
          next();
          return;
        }
        under = { ...under, asker: silent };
      };
    },
    end: () => {
      under = null;
      queue = [];
      close();
    },
  };
}

/** Nobody listens any more. */
const silent: Asker = {
  told: () => undefined,
  failed: () => undefined,
  notThere: () => undefined,
};

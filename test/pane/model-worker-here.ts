import { deserialize, serialize } from "node:v8";
import { answering } from "../../src/pane/work/answering";
import { modelMemory } from "../../src/pane/work/model-memory";
import type { ModelAnswer, SentQuestion } from "../../src/pane/work/model-questions";

/** What crosses to a worker and back is a copy. */
export const copied = <Message>(message: Message): Message =>
  deserialize(serialize(message)) as Message;

/** A worker on this thread, what it was asked, and the way to let it answer. */
export type WorkerHere = {
  readonly worker: Worker;
  readonly asked: readonly SentQuestion[];
  readonly isEnded: () => boolean;
  /** Answers the next question; false where none waits. */
  readonly answer: () => Promise<boolean>;
};

/** A worker that answers only when it is let, as the browser's would in its own time. */
export function workerHere(): WorkerHere {
  const events = new EventTarget();
  const asked: SentQuestion[] = [];
  let isEnded = false;
  let answered = 0;
  const remembered = modelMemory();
  const worker = Object.assign(events, {
    postMessage: (question: SentQuestion) => void asked.push(copied(question)),
    terminate: () => {
      isEnded = true;
    },
  }) as unknown as Worker;
  return {
    worker,
    asked,
    isEnded: () => isEnded,
    answer: async () => {
      const question = asked[answered];
      if (question === undefined || isEnded) return false;
      answered += 1;
      await answering<SentQuestion, ModelAnswer>(remembered, (said) => {
        const data = copied({ ...said, number: question.number });
        if (!isEnded) events.dispatchEvent(new MessageEvent("message", { data }));
      })(question);
      return true;
    },
  };
}

/** Workers that answer by themselves, one after the other, and how many were opened. */
export function busyWorkers() {
  const opened: WorkerHere[] = [];
  const open = (): Worker => {
    const here = workerHere();
    opened.push(here);
    const timer = setInterval(() => {
      if (here.isEnded()) clearInterval(timer);
      else void here.answer();
    }, 1);
    timer.unref?.();
    return here.worker;
  };
  return { open, opened };
}

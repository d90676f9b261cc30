import { answering } from "./answering";
import { modelMemory } from "./model-memory";
import type { ModelAnswer, SentQuestion } from "./model-questions";

// Runs in a worker of its own, which lives on: the models that it was told of are not sent again.
const remembered = modelMemory();

self.addEventListener("message", ({ data }: MessageEvent<SentQuestion>) => {
  const { number } = data;
  const answer = answering<SentQuestion, ModelAnswer>(remembered, (said) =>
    self.postMessage({ ...said, number }),
  );
  void answer(data);
});

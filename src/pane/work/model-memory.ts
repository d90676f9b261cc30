import type { QuotaModel } from "../../engine";
import { workWords } from "../words/long-work";
import type { TellProgress } from "./answering";
import { modelAnswers } from "./model-answers";
import type { ModelAnswer, ModelQuestion, SentQuestion } from "./model-questions";

/** The worker's memory: models that crossed once are asked about by their numbers. */
export function modelMemory(): (sent: SentQuestion, tell: TellProgress) => ModelAnswer {
  const known = new Map<number, QuotaModel>();
  const answer = modelAnswers();
  return ({ question, models, forgotten }, tell) => {
    for (const number of forgotten) known.delete(number);
    for (const { number, model } of models) if (model !== undefined) known.set(number, model);
    const meant = models.map(({ number }) => known.get(number));
    if (meant.includes(undefined)) throw new Error(workWords.failed);
    return answer({ ...question, models: meant } as unknown as ModelQuestion, (share) =>
      tell({ doing: "", share }),
    );
  };
}

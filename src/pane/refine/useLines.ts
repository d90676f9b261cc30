import type { QuotaModel, RegisterLine } from "../../engine";
import { useAnswerAtOnce } from "../work/useAnswer";
import { allLines, writtenLines } from "./register-rows";

/** The lines of a model's register, and the model of which they are. */
export type Lines = { readonly of: QuotaModel; readonly lines: readonly RegisterLine[] };

/** The lines of the register; those of a large model come when they are there. */
export function useLines(model: QuotaModel) {
  return useAnswerAtOnce<"register", Lines>({
    question: { kind: "register", models: [model] },
    here: () => ({ of: model, lines: allLines(model) }),
    join: (lines) => ({ of: model, lines: writtenLines(lines) }),
    of: [model],
  });
}

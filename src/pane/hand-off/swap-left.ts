import { copyWords } from "../words/files";
import type { Swapped } from "./swapped";

/** What was taken out beside the formulas, and what of the add-in stays in the open workbook, sentence by sentence. */
export function leftInWords({ dropped, model, left }: Swapped): readonly string[] {
  const kept = Object.keys(dropped).length;
  const texts = left !== null && left.texts > 0 ? [copyWords.textsStay(left.texts)] : [];
  const stays = left === null || left.carriesModel ? copyWords.modelStays : copyWords.carriesNone;
  const marks = left !== null && left.marked > 0 ? [copyWords.marksStay(left.marked)] : [];
  return [
    ...(kept > 0 ? [copyWords.kept(kept)] : []),
    ...texts,
    ...(model === null ? [stays] : modelInWords(left)),
    ...marks,
    copyWords.excelsOwn,
  ];
}

/** What became of a model that was to be taken out, as the workbook says when it is asked again. */
function modelInWords(left: Swapped["left"]): readonly string[] {
  if (left === null) return [copyWords.modelOut];
  if (left.carriesModel) return [copyWords.modelStillThere];
  return [copyWords.modelOut, copyWords.modelAsked, copyWords.modelAfter];
}

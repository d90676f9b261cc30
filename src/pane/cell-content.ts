import type { Answer, InputPath } from "../engine";

/** What a cell holds for an answer: the sheet writes its modes with a capital. */
export function cellContentOf(path: InputPath, answer: Answer): Answer {
  if (!path.endsWith(".quotaMode")) return answer;
  return answer === "manual" ? "Manual" : "Auto";
}

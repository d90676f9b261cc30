import { quotaPlan, repBaselineOf } from "../engine";
import { answerIn, withoutJson } from "./answer";
import { modelOf } from "./model-commands";
import { baselineReport } from "./report/baseline-report";
import { wordsIn } from "./usage";

/** `baseline`: what the deals say of every rep, territory, segment and month, and where each rep stands. */
export function baselineCommand(args: readonly string[]): number {
  const [path = ""] = wordsIn(withoutJson(args), [], 1);
  const model = modelOf(path);
  if (model === null) return 1;
  const found = repBaselineOf(model, quotaPlan(model).allocation);
  if (found === null) {
    console.error("deals: The model has no deals. Add them one by one, won, lost and open.");
    return 1;
  }
  const json = { rules: model.bookingRules, ...found };
  return answerIn(args, { text: baselineReport(model, found), json });
}

import type { QuotaModel, ScenarioChange } from "../../engine";
import { spokenCount, spokenShare } from "../numbers/spoken";
import { inputValue } from "../refine/input-value";
import { inputNames, type InputNames } from "../work/input-called";
import { namingWords } from "../words/inputs";

function valueWords({ path, value }: ScenarioChange, names: InputNames, currency: string): string {
  if (value === null) return namingWords.takenAway;
  if (typeof value === "object") {
    return names.isKnown(path) ? namingWords.otherRow : namingWords.added;
  }
  if (typeof value === "boolean") return value ? namingWords.yes : namingWords.no;
  const line = names.line(path);
  if (typeof value === "number" && line !== undefined) {
    return inputValue({ ...line, value }, currency);
  }
  return typeof value === "number" ? spokenCount(value) : String(value);
}

/** What a new row is called, where it says so. */
function nameIn(value: unknown): string {
  const { name } = typeof value === "object" && value !== null ? (value as { name?: unknown }) : {};
  return typeof name === "string" ? name : "";
}

/** The changes of scenarios in words: inputs are called as the register calls them. @example changeWords({ path: "targets.*", by: 0.1 }) //=> "Every target: +10%" */
export function changeWordsOf(model: QuotaModel): (change: ScenarioChange) => string {
  const names = inputNames(model);
  const { currency } = model.company;
  return (change) => {
    const { path, value, by } = change;
    const called = names.called(path, nameIn(value));
    if (by === undefined) return namingWords.becomes(called, valueWords(change, names, currency));
    return namingWords.byShare(called, `${by > 0 ? "+" : ""}${spokenShare(by)}`);
  };
}

/** Whether it would write over what was booked last year. */
export function touchesFacts({ path }: ScenarioChange): boolean {
  return /^roster\..*previous(Bookings|Quota)$/.test(path);
}

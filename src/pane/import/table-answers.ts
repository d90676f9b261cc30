import { fieldWords, type Field, type MappingAnswers } from "../../intake";
import { importWords } from "../words/import";

/** The beginning of a sentence, with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a field is called. */
export function fieldName(field: string): string {
  return capital(fieldWords[field as Field] ?? field);
}

const saidOf: Readonly<Record<string, string>> = {
  ...importWords.answeredOrders,
  ...importWords.marks,
};

/**
 * What was answered about a table beyond which column holds what, in words: how dates and numbers are written, and what a
 * stage means. Columns and kinds are shown where they are chosen.
 */
export function answeredOf(
  source: string,
  answers: MappingAnswers,
  remembered: readonly string[],
): readonly { readonly id: string; readonly words: string; readonly isRemembered: boolean }[] {
  const start = `${source}/`;
  return Object.entries(answers).flatMap(([id, value]) => {
    if (!id.startsWith(start)) return [];
    const [field = "", more] = id.slice(start.length).split("/");
    if (more === undefined) return [];
    const words = `${fieldName(field)}: ${more === "won" ? importWords.wonStage(value) : (saidOf[value] ?? value)}`;
    return [{ id, words, isRemembered: remembered.includes(id) }];
  });
}

import { inMarks } from "./marks";

type Choice = { readonly value: string; readonly words: string };

/**
 * What a choice about a file says. Columns and words are told as they stand in the file; of how its numbers are written,
 * the number that would be read is ours, and what stands in the file is not.
 */
export function choiceWords(question: string, { words }: Choice): string {
  if (!question.endsWith("/decimalMark")) return words;
  const read = words.lastIndexOf(" is ");
  return words.slice(0, read) + inMarks(words.slice(read));
}

const numbers = /^-?\d+(?:\.\d+)?(?: -?\d+(?:\.\d+)?)+$/;

/** A word that stands in an input: several numbers are written as numbers are, and what somebody typed stays. */
export function typedWords(text: string): string {
  return numbers.test(text) ? inMarks(text) : text;
}

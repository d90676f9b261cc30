const TOTAL =
  /^(?:(?:grand|sub|gesamt|end|zwischen|net)[ -]?)?(?:totals?|sum|summe|gesamt|somme|suma|totale|totaal|insgesamt)(?: \(?\d+[^)]*\)?)?[:.]?$/i;

/** Whether a word is what stands beside a sum at the foot of a table. */
export function isTotalWord(word: string): boolean {
  return word.length < 40 && TOTAL.test(word.trim());
}

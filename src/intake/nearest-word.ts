/** More slips than this make another word. */
const MOST_SLIPS = 2;

/**
 * How many letters of a word are wrong, missing, one too many, or changed places with the next one.
 * @example slipsBetween("acutals", "actual") //=> 2
 */
export function slipsBetween(said: string, meant: string): number {
  const above = Array.from({ length: meant.length + 1 }, (_none, end) => end);
  const rows: number[][] = [above];
  const at = (row: number, end: number) => rows[row]?.[end] ?? Infinity;
  for (let row = 1; row <= said.length; row += 1) {
    const slips = [row];
    rows.push(slips);
    for (let end = 1; end <= meant.length; end += 1) {
      const isWrong = said[row - 1] !== meant[end - 1];
      const isSwap = said[row - 1] === meant[end - 2] && said[row - 2] === meant[end - 1];
      slips.push(
        Math.min(
          at(row - 1, end) + 1,
          at(row, end - 1) + 1,
          at(row - 1, end - 1) + Number(isWrong),
          isSwap ? at(row - 2, end - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(said.length, meant.length);
}

/**
 * A word without what people write in different ways: capitals, blanks and lines between its parts.
 * @example plainLetters(" Top-Down") //=> "topdown"
 */
export function plainLetters(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, "");
}

/** The one of some words that has the same letters as what was said; null where none has. */
export function sameLetters(said: string, words: readonly string[]): string | null {
  const letters = plainLetters(said);
  return words.find((word) => plainLetters(word) === letters) ?? null;
}

/**
 * The one of a few words that was likely meant; null where none is near.
 * @example nearestWord("actuals", ["quota", "actual"]) //=> "actual"
 */
export function nearestWord(said: string, words: readonly string[]): string | null {
  const same = sameLetters(said, words);
  if (same !== null) return same;
  const near = words
    // Words of other lengths need not be compared: the work stays small, however long the file's word is.
    .filter((word) => Math.abs(word.length - said.length) <= MOST_SLIPS)
    .map((word) => ({ word, slips: slipsBetween(said.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, slips }) => slips <= MOST_SLIPS && slips * 2 < word.length)
    .sort((one, other) => one.slips - other.slips);
  return near[0]?.word ?? null;
}

/** So many different texts are kept, which is enough for the days of ten years, for stages, types and owners. */
const MOST = 8192;

/**
 * Work on a text that is not done again while few different texts come: dates, stages, types and owners stand in millions of
 * rows. Where nearly every text is another one, as with ids, it is soon given up, and never holds more than it may.
 */
export function keeping<Result>(work: (text: string) => Result): (text: string) => Result {
  const kept = new Map<string, Result>();
  let hits = 0;
  let isOff = false;
  return (text) => {
    if (isOff) return work(text);
    const known = kept.get(text);
    if (known !== undefined) {
      hits += 1;
      return known;
    }
    const result = work(text);
    if (kept.size >= MOST) {
      isOff = hits < MOST;
      kept.clear();
      hits = 0;
    }
    kept.set(text, result);
    return result;
  };
}

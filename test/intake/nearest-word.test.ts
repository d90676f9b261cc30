import { nearestWord, sameLetters, slipsBetween } from "../../src/intake/nearest-word";

test.each([
  ["actual", "actual", 0],
  ["actuals", "actual", 1],
  ["acutal", "actual", 1],
  ["acutals", "actual", 2],
  ["", "abc", 3],
  ["abc", "", 3],
  ["kitten", "sitting", 3],
  ["ca", "abc", 3],
] as const)("from %s to %s there are %d slips", (said, meant, slips) => {
  expect(slipsBetween(said, meant)).toBe(slips);
});

test.each<[string, string, readonly string[], string | null]>([
  ["one letter too many", "actuals", ["quota", "actual"], "actual"],
  ["the nearest of two", "thresold", ["threshold", "thresolds"], "threshold"],
  ["other capitals before a nearer word", "ACTUAL", ["actuals", "actual"], "actual"],
  ["a blank for a line", "new business", ["RENEWAL", "NEW_BUSINESS"], "NEW_BUSINESS"],
  ["three slips", "aktuells", ["actual"], null],
  ["half of a short word", "ob", ["of"], null],
  ["nothing to choose from", "actual", [], null],
])("%s", (_name, said, words, meant) => {
  expect(nearestWord(said, words)).toBe(meant);
});

test("a word of a million letters is looked at as fast as any other", () => {
  expect(nearestWord("x".repeat(1_000_000), ["actual", "quota"])).toBeNull();
});

test("the same letters are no guess", () => {
  expect(sameLetters("workdays", ["CALENDAR", "WORKDAYS"])).toBe("WORKDAYS");
  expect(sameLetters("workday", ["CALENDAR", "WORKDAYS"])).toBeNull();
});

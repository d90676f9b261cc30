/**
 * How wide letters are, in digits of the same size: the wider of Excel's own letter and of the one that LibreOffice
 * takes where that is not installed. The widths of columns are told in digits.
 */
const widths: readonly (readonly [number, string])[] = [
  [0.5, "'`ijlI·|,.:; "],
  [0.65, 'f-()[]J!t"'],
  [0.75, "r/*–"],
  [0.85, "s?zc"],
  [0.95, "LFk•xvyaTY"],
  [1.05, "gPKobdhnpqu"],
  [1.1, "ZXBRCVA"],
  [1.3, "DHGUNO<>×→+=Q&"],
  [1.5, "w%"],
  [1.65, "m@…—M"],
  [1.8, "W"],
];

/** Letters of China, Japan and Korea stand in squares. */
const SQUARE = 2;
const FIRST_SQUARE = 0x2e80;

const known = new Map(
  widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

function letterWidth(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  return (letter.codePointAt(0) ?? 0) < FIRST_SQUARE ? 1 : SQUARE;
}

/** How much wider bold letters are than others. */
export const BOLD = 1.13;

/** The room that words take in digits, without the edges of a cell. */
export function measured(words: string): number {
  let sum = 0;
  for (const letter of words) sum += letterWidth(letter);
  return sum;
}

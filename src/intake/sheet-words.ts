/** Digits beyond these a sheet does not tell apart. */
const DIGITS_OF_SHEETS = 15;

const numeric = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Signs that formulas read as something else than themselves, each with a plain one in its place. */
const plainSigns: Readonly<Record<string, string>> = { "*": "×", "?": "¿", "~": "≈" };

/** Signs at the beginning of a word that make a comparison of it, the longest first, each in words. */
const comparisons: readonly (readonly [sign: string, inWords: string])[] = [
  ["<=", "up to"],
  [">=", "from"],
  ["<>", "not"],
  ["<", "under"],
  [">", "over"],
  ["=", "is"],
];

/**
 * A word as formulas compare it: without capitals, and a number by its value. Words that are alike so are one and the
 * same to a workbook.
 * @example asSheetsCompare("STRASSE") === asSheetsCompare("straße") //=> true
 */
export function asSheetsCompare(word: string): string {
  if (numeric.test(word)) return `number ${Number(word).toPrecision(DIGITS_OF_SHEETS)}`;
  // To capitals and back: some letters have one capital and several small ones.
  return word.normalize("NFC").toUpperCase().toLowerCase();
}

/** What formulas read into a word by which they look something up; null where they take it as it is. */
export function readIntoWord(word: string): string | null {
  // Nearly every word is plain, and deals have very many.
  if (!/[*?~]|^[<>=]/.test(word)) return null;
  if (/^[<>=]/.test(word))
    return `begins with "${word.slice(0, 1)}", which Excel reads as a comparison`;
  if (word.includes("*")) return 'holds "*", which Excel reads as any letters';
  if (word.includes("?")) return 'holds "?", which Excel reads as any one letter';
  return 'holds "~", which Excel reads as a sign for the next letter';
}

/**
 * A word into which formulas read nothing. Other words stay other words: no sign is left out.
 * @example plainForSheets("<50") //=> "under 50"
 */
export function plainForSheets(word: string): string {
  if (readIntoWord(word) === null) return word;
  const plain = word.replace(/[*?~]/g, (sign) => plainSigns[sign] ?? sign);
  const comparison = comparisons.find(([sign]) => plain.startsWith(sign));
  if (comparison === undefined) return plain;
  const [sign, inWords] = comparison;
  return `${inWords} ${plain.slice(sign.length).trim()}`.trim();
}

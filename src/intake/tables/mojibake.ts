/** Letters that Windows-1252 has at 80 to 9F, where Latin-1 has none; five places are empty. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Letters that the old Macintosh has from 80 on. */
const MACINTOSH =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

function placesFrom(letters: string, first: number): ReadonlyMap<string, number> {
  return new Map([...letters].map((letter, place) => [letter, first + place]));
}

const latin = Array.from({ length: 0x60 }, (_letter, place) => String.fromCharCode(0xa0 + place));

const tables: readonly ReadonlyMap<string, number>[] = [
  new Map([...placesFrom(WINDOWS, 0x80), ...placesFrom(latin.join(""), 0xa0)]),
  placesFrom(MACINTOSH, 0x80),
];

/** Letters that names and notes are written in: Latin, Greek, Cyrillic, signs, of East Asia, and pictures. */
const EXPECTED: readonly (readonly [from: number, to: number])[] = [
  [0xa0, 0x24f],
  [0x370, 0x4ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x22ff],
  [0x3000, 0x9fff],
  [0xac00, 0xd7a3],
  [0x1f300, 0x1faff],
];

/** The letter that bytes make in UTF-8, with how many they are; null where they make none. */
function letterAt(bytes: readonly number[], place: number) {
  const first = bytes[place] ?? 0;
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const rest = bytes.slice(place + 1, place + size);
  const isWhole = rest.length === size - 1 && rest.every((byte) => (byte & 0xc0) === 0x80);
  if (first < 0xc2 || first > 0xf4 || !isWhole) return null;
  const lead = first & (0xff >> (size + 1));
  const code = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead);
  const least = [0x80, 0x800, 0x10000][size - 2] ?? 0;
  if (code < least || !EXPECTED.some(([from, to]) => code >= from && code <= to)) return null;
  return { letter: String.fromCodePoint(code), size };
}

/** A run of strange letters read as the bytes they once were; null unless all of them make letters. */
function rereadRun(run: string, table: ReadonlyMap<string, number>): string | null {
  const bytes: number[] = [];
  for (const letter of run) {
    const byte = table.get(letter);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  let text = "";
  for (let place = 0; place < bytes.length;) {
    const found = letterAt(bytes, place);
    if (found === null) return null;
    text += found.letter;
    place += found.size;
  }
  return text;
}

/** Letters that could be bytes gone astray. */
const STRANGE = /[^\u0000-\u007F]+/g;

/**
 * A text that was written in UTF-8 and read in another alphabet, as it was meant: "Ã©" is "é". Only where every strange
 * letter of the text makes sense that way, which names in any language never do by chance; null where it is fine as it is.
 */
export function repaired(text: string): string | null {
  const runs = text.match(STRANGE);
  if (runs === null) return null;
  for (const table of tables) {
    const meant = runs.map((run) => rereadRun(run, table));
    if (meant.every((run) => run !== null)) {
      let place = 0;
      return text.replace(STRANGE, () => meant[place++] ?? "");
    }
  }
  return null;
}

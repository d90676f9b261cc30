/** How the bytes of a text file stand for letters. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** How the lines of a text file end: pairs first, as each holds both of the others. */
const newlines = ["\r\n", "\n", "\r"] as const;
export type Newline = (typeof newlines)[number];

/** What a first look over all bytes of a text file tells. */
export type TextSurvey = {
  readonly encoding: Encoding;
  readonly newline: Newline;
  /** Lines end in more than one way. */
  readonly isMixed: boolean;
  /** Bytes of zero where no letter has one: this is no text. */
  readonly zeros: number;
};

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** How many bytes follow one that opens a letter of UTF-8; -1 where none may open one. */
function followers(byte: number): number {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : -1;
}

/** The encoding that a file names itself in its first bytes. */
function named(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

/** Letters of the West written as UTF-16 have a zero in every other byte. */
function unnamedWide(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let at = 0; at < length; at += 1)
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 4 && even < length / 40) return "utf-16le";
  return even > length / 4 && odd < length / 40 ? "utf-16be" : null;
}

/** Whether bytes are letters of UTF-8, told piece by piece. */
function utf8Watch() {
  let isSound = true;
  let awaited = 0;
  return {
    look: (byte: number): void => {
      if (awaited > 0) {
        if ((byte & 0xc0) === 0x80) awaited -= 1;
        else {
          isSound = false;
          awaited = 0;
        }
        return;
      }
      const count = followers(byte);
      if (count < 0) isSound = false;
      else awaited = count;
    },
    isSound: () => isSound && awaited === 0,
  };
}

/** How lines end outside of quotes: what is quoted is nobody's line. */
function lineWatch() {
  const ends = { "\r\n": 0, "\n": 0, "\r": 0 };
  let isQuoted = false;
  let isAfterReturn = false;
  return {
    look: (byte: number): void => {
      if (byte === QUOTE) isQuoted = !isQuoted;
      if (isQuoted) return;
      if (byte === LINE_FEED && isAfterReturn) {
        ends["\r\n"] += 1;
        ends["\r"] -= 1;
      } else if (byte === LINE_FEED) ends["\n"] += 1;
      isAfterReturn = byte === RETURN;
      if (isAfterReturn) ends["\r"] += 1;
    },
    used: () => newlines.filter((newline) => ends[newline] > 0),
  };
}

/** Looks over the bytes of a text file, piece by piece: what they say of themselves, and whether that holds. */
export function surveyor() {
  const letters = utf8Watch();
  const lines = lineWatch();
  let encoding: Encoding | null = null;
  let zeros = 0;
  let isBegun = false;
  return {
    look: (bytes: Uint8Array): void => {
      if (!isBegun) encoding = named(bytes) ?? unnamedWide(bytes);
      isBegun = true;
      const isWide = encoding?.startsWith("utf-16") === true;
      for (const byte of bytes) {
        if (byte === 0 && !isWide) zeros += 1;
        if (!isWide) letters.look(byte);
        if (byte > 0 && byte < 0x80) lines.look(byte);
      }
    },
    told: (): TextSurvey => {
      const used = lines.used();
      return {
        encoding: encoding ?? (letters.isSound() ? "utf-8" : "windows-1252"),
        newline: used[0] ?? "\n",
        isMixed: used.length > 1,
        zeros,
      };
    },
  };
}

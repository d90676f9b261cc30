import { damaged, tooLarge } from "./read-cells-limits";
import type { Piece } from "./read-rows-zip";

/** Some whole elements of a list as XML, and how much of the part they complete. */
export type Fragment = { readonly xml: string; readonly progress: number };

/** A list of elements of one name within one that holds them all. */
export type XmlList = { readonly list: string; readonly element: string };

/** No row or text is longer than this in XML, and no list begins later. */
const LONGEST = 20_000_000;

function decoderOf(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  return new TextDecoder(first === 0xfe && second === 0xff ? "utf-16be" : "utf-8");
}

function refuseLong(text: string): void {
  if (text.length > LONGEST) throw tooLarge("A part of the file has an element without end.");
}

type Opened = { readonly prefix: string; readonly rest: string; readonly isEmpty: boolean };

/** Where a list begins; null as long as it has not begun. */
function opened(text: string, list: string): Opened | null {
  const found = new RegExp(`<([\\w.-]+:)?${list}(?:\\s[^>]*)?>`).exec(text);
  if (found === null) return null;
  if (/<!DOCTYPE/i.test(text.slice(0, found.index))) {
    throw tooLarge(
      "A part of the file brings its own definitions (DOCTYPE), which workbooks do not have.",
    );
  }
  return {
    prefix: found[1] ?? "",
    rest: text.slice(found.index + found[0].length),
    isEmpty: found[0].endsWith("/>"),
  };
}

/** A list in XML that comes in pieces, cut where an element of it ends. */
export function* wholeElements(
  pieces: Iterable<Piece>,
  { list, element }: XmlList,
): Generator<Fragment> {
  let decoder: TextDecoder | null = null;
  let waiting = "";
  let prefix: string | null = null;
  for (const { bytes, progress } of pieces) {
    decoder ??= decoderOf(bytes);
    waiting += decoder.decode(bytes, { stream: true });
    if (prefix === null) {
      const found = opened(waiting, list);
      if (found?.isEmpty === true) return;
      if (found !== null) ({ prefix, rest: waiting } = found);
    }
    refuseLong(waiting);
    if (prefix === null) continue;
    const end = waiting.indexOf(`</${prefix}${list}>`);
    if (end >= 0) {
      yield { xml: waiting.slice(0, end), progress };
      return;
    }
    const closing = `</${prefix}${element}>`;
    const cut = waiting.lastIndexOf(closing);
    if (cut < 0) continue;
    yield { xml: waiting.slice(0, cut + closing.length), progress };
    waiting = waiting.slice(cut + closing.length);
  }
  throw damaged("A part of the file is cut short.");
}

import { damaged, limits, tooLarge, UnreadableFile } from "./read-cells-limits";

/** What stands in an element's start, by name without prefix. */
export type Attributes = ReadonlyMap<string, string>;

/** Who is told what a text in XML says, in order. Names come without prefix. */
export type XmlListener = {
  readonly open: (name: string, attributes: () => Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function sign(code: number, written: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

/** The text behind the five entities of XML and its numbered signs; it knows no others. */
function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(
    /&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);/gi,
    (written, said: string) => {
      if (/^#x/i.test(said)) return sign(parseInt(said.slice(2), 16), written);
      if (said.startsWith("#")) return sign(Number(said.slice(1)), written);
      return ENTITIES[said.toLowerCase()] ?? written;
    },
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function attributesIn(raw: string): Attributes {
  const attributes = new Map<string, string>();
  let place = 0;
  for (;;) {
    const equals = raw.indexOf("=", place);
    if (equals < 0) return attributes;
    let start = equals + 1;
    while (/\s/.test(raw.charAt(start))) start += 1;
    const end = raw.indexOf(raw.charAt(start) === "'" ? "'" : '"', start + 1);
    if (end < 0) return attributes;
    const name = localName(raw.slice(place, equals).trim());
    attributes.set(name, unescaped(raw.slice(start + 1, end)));
    place = end + 1;
  }
}

/** Where the element that opens at a place ends; an angle bracket in quotes does not end it. */
function tagEnd(xml: string, place: number): number {
  let quote = 0;
  for (let at = place; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  throw cutShort();
}

function cutShort(): UnreadableFile {
  return damaged("A part of the file is cut short.");
}

function nameEnd(tag: string): number {
  for (let at = 0; at < tag.length; at += 1) {
    const code = tag.charCodeAt(at);
    if (code <= 32) return at;
  }
  return tag.length;
}

function endOf(xml: string, closing: string, place: number): number {
  const found = xml.indexOf(closing, place);
  if (found < 0) throw cutShort();
  return found + closing.length;
}

/** Comments, instructions and plain text in brackets; gives the place behind it. */
function special(xml: string, place: number, tell: (text: string) => void): number {
  if (xml.startsWith("<!--", place)) return endOf(xml, "-->", place);
  if (xml.startsWith("<?", place)) return endOf(xml, "?>", place);
  if (xml.startsWith("<![CDATA[", place)) {
    const end = endOf(xml, "]]>", place);
    tell(xml.slice(place + 9, end - 3));
    return end;
  }
  throw tooLarge(
    "A part of the file brings its own definitions (DOCTYPE), which workbooks do not have.",
  );
}

/** Tells a listener what stands in a text in XML, from its beginning to its end, each sign once. */
export function readXml(xml: string, { open, text, close }: XmlListener): void {
  const path: string[] = [];
  const tell = (words: string) => text?.(words);
  let place = 0;
  for (;;) {
    const start = xml.indexOf("<", place);
    if (start < 0) break;
    if (text !== undefined && start > place && path.length > 0)
      text(unescaped(xml.slice(place, start)));
    const code = xml.charCodeAt(start + 1);
    if (code === 33 || code === 63) {
      place = special(xml, start, tell);
      continue;
    }
    const end = tagEnd(xml, start + 1);
    if (code === 47) {
      const name = localName(xml.slice(start + 2, end).trim());
      if (path.pop() !== name) throw damaged("A part of the file is not well-formed XML.");
      close?.(name);
    } else {
      const isEmpty = xml.charCodeAt(end - 1) === 47;
      const tag = xml.slice(start + 1, isEmpty ? end - 1 : end);
      const split = nameEnd(tag);
      const name = localName(tag.slice(0, split));
      open(name, () => attributesIn(tag.slice(split)));
      if (isEmpty) close?.(name);
      else path.push(name);
      if (path.length > limits.depth) throw tooLarge("A part of the file is nested too deep.");
    }
    place = end + 1;
  }
  if (path.length > 0) throw cutShort();
}

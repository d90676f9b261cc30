import { Inflate } from "fflate";
import { damaged, grouped, limits, tooLarge, UnreadableFile } from "./read-cells-limits";
import { refuseOtherKinds, textIn, type Parts } from "./read-cells-zip";

/** Where a part lies in the file, packed. */
type Entry = { readonly method: number; readonly packed: Uint8Array; readonly size: number };

/** A piece of a part, unpacked, and how much of the part it completes, from 0 to 1. */
export type Piece = { readonly bytes: Uint8Array; readonly progress: number };

/** A workbook file of which nothing is unpacked before it is asked for. */
export type PackedFile = {
  readonly parts: Parts;
  /** A part in pieces, so that it is never held as a whole; null where the file has no such part. */
  readonly pieces: (name: string) => Iterable<Piece> | null;
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const PART = 0x04034b50;
const DEFLATED = 8;

/** So much is unpacked at once: at the most it grows a thousandfold. */
const STEP = 16_384;

/** Parts that are read as a whole are lists of names and looks, and no longer than this. */
const SMALL_PART = 20_000_000;

const cutShort = () => damaged("The file is damaged or cut short: it cannot be unpacked.");

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw cutShort();
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const isLocked = (view.getUint16(at + 8, true) & 1) === 1;
  const packedSize = view.getUint32(at + 20, true);
  const place = view.getUint32(at + 42, true);
  if (isLocked || view.getUint32(place, true) !== PART) throw cutShort();
  const start = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true);
  if (start + packedSize > bytes.length) throw cutShort();
  return {
    method: view.getUint16(at + 10, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(start, start + packedSize),
  };
}

/** All parts by their names in small letters, as the directory at the end of the file lists them. */
function directory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) {
    throw tooLarge(`The file has more than ${grouped(limits.parts)} parts.`);
  }
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let place = 0; place < count; place += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw cutShort();
    const [name, extra, remark] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const start = at + 46;
    const written = textIn(bytes.subarray(start, start + (name ?? 0)));
    entries.set(written.toLowerCase(), entryAt(bytes, view, at));
    at = start + (name ?? 0) + (extra ?? 0) + (remark ?? 0);
  }
  return entries;
}

function* stored({ packed }: Entry): Generator<Piece> {
  for (let at = 0; at < packed.length; at += STEP) {
    const end = Math.min(at + STEP, packed.length);
    yield { bytes: packed.subarray(at, end), progress: end / packed.length };
  }
}

function* inflated({ packed }: Entry): Generator<Piece> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => ready.push(bytes));
  for (let at = 0; at < packed.length; at += STEP) {
    const end = Math.min(at + STEP, packed.length);
    inflate.push(packed.subarray(at, end), end === packed.length);
    for (const bytes of ready.splice(0)) yield { bytes, progress: end / packed.length };
  }
}

/** Unpacks a part; its size is asked before anything is unpacked, and held to. */
function* unpacked(entry: Entry, most: number): Generator<Piece> {
  const refused = () => tooLarge(`A part of the file unpacks to more than ${grouped(most)} bytes.`);
  if (entry.size > most) throw refused();
  if (entry.method !== 0 && entry.method !== DEFLATED) throw cutShort();
  let size = 0;
  try {
    for (const piece of entry.method === 0 ? stored(entry) : inflated(entry)) {
      size += piece.bytes.length;
      if (size > entry.size) throw cutShort();
      yield piece;
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw cutShort();
  }
  if (size !== entry.size) throw cutShort();
}

function wholeText(entry: Entry): string {
  const whole = new Uint8Array(Math.min(entry.size, SMALL_PART));
  let at = 0;
  for (const { bytes } of unpacked(entry, SMALL_PART)) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return textIn(whole);
}

/** Opens a workbook file: what it is packed of is known then, and nothing is unpacked. */
export function packedFile(bytes: Uint8Array): PackedFile {
  refuseOtherKinds(bytes);
  let entries: ReadonlyMap<string, Entry>;
  try {
    entries = directory(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw cutShort();
  }
  const entryOf = (name: string) => entries.get(name.toLowerCase());
  return {
    parts: {
      names: [...entries.keys()],
      text: (name) => {
        const entry = entryOf(name);
        return entry === undefined ? null : wholeText(entry);
      },
    },
    pieces: (name) => {
      const entry = entryOf(name);
      return entry === undefined ? null : unpacked(entry, limits.partBytes);
    },
  };
}

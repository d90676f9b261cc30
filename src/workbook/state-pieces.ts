import { elementOf, modelPart, openingIn, stateIn, type PartName } from "./state-part";

/**
 * So many letters at most go into one part. On its way to Excel a letter is at most seven bytes, so that a piece stays
 * below what one request may carry, whatever it says.
 */
const PIECE = 500_000;

/** Where a piece ends: never within a sign of two halves. */
function endOf(state: string, start: number): number {
  const end = start + PIECE;
  if (end >= state.length) return state.length;
  const before = state.charCodeAt(end - 1);
  return before >= 0xd800 && before <= 0xdbff ? end - 1 : end;
}

/** By this the pieces of one writing are told from those of another. @example stampOf("{}") */
function stampOf(state: string): string {
  let sum = 0x811c9dc5;
  for (let place = 0; place < state.length; place += 1) {
    sum = Math.imul(sum ^ state.charCodeAt(place), 0x01000193) >>> 0;
  }
  return `${state.length}-${sum.toString(16).padStart(8, "0")}`;
}

/** The parts that carry a text: one, or pieces that say their place where it is too long for one. */
export function statePieces(state: string, part: PartName = modelPart): readonly string[] {
  if (state.length <= PIECE) return [elementOf(state, "", part)];
  const texts: string[] = [];
  for (let start = 0; start < state.length; start = endOf(state, start)) {
    texts.push(state.slice(start, endOf(state, start)));
  }
  const stamp = stampOf(state);
  return texts.map((text, place) =>
    elementOf(text, ` piece="${place + 1}" of="${texts.length}" stamp="${stamp}"`, part),
  );
}

/** What the parts of a workbook carry: a text, pieces of one of which some are gone, or nothing. */
export type CarriedState =
  string | null | { readonly missing: readonly number[]; readonly of: number };

type Piece = { readonly place: number; readonly of: number; readonly stamp: string };

function pieceIn(tag: string): Piece | null {
  const said = (name: string) => new RegExp(`\\s${name}=["']([\\w-]{1,40})["']`).exec(tag)?.[1];
  const [place, of] = [Number(said("piece")), Number(said("of"))];
  return place >= 1 && place <= of && of <= MOST_PIECES
    ? { place, of, stamp: said("stamp") ?? "" }
    : null;
}

/** No workbook has more: what says so is no piece of ours. */
const MOST_PIECES = 1000;

/** The pieces of one writing, put together. */
function joined(pieces: ReadonlyMap<number, string>, of: number): CarriedState {
  const places = Array.from({ length: of }, (_piece, place) => place + 1);
  const missing = places.filter((place) => !pieces.has(place));
  return missing.length > 0
    ? { missing, of }
    : places.map((place) => pieces.get(place) ?? "").join("");
}

function isJson(state: CarriedState): boolean {
  if (typeof state !== "string") return false;
  try {
    JSON.parse(state);
    return true;
  } catch {
    return false;
  }
}

/** What parts carry together. Of several copies it is the first that can be read, or else the first. */
export function carriedBy(parts: readonly string[], part: PartName = modelPart): CarriedState {
  const wholes: CarriedState[] = [];
  const pieces = new Map<string, { readonly of: number; readonly texts: Map<number, string> }>();
  for (const xml of parts) {
    const text = stateIn(xml, part);
    if (text === null) continue;
    const piece = pieceIn(openingIn(xml, part)?.tag ?? "");
    if (piece === null) {
      wholes.push(text);
      continue;
    }
    const { place, of, stamp } = piece;
    const found = pieces.get(`${stamp} ${of}`) ?? { of, texts: new Map<number, string>() };
    found.texts.set(place, text);
    pieces.set(`${stamp} ${of}`, found);
  }
  const all = [...wholes, ...[...pieces.values()].map(({ of, texts }) => joined(texts, of))];
  return all.find(isJson) ?? all[0] ?? null;
}

import { rounded, type InputDefinition, type InputKind } from "../../engine";
import { words } from "../words/shell";

/** What somebody typed, as a number, as nothing, or as a sentence about what is wrong with it. */
export type Typed =
  | { readonly kind: "number"; readonly value: number | null }
  | { readonly kind: "error"; readonly words: string };

const multiples: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, b: 1e9, "%": 0.01 };

function failed(sentence: string): Typed {
  return { kind: "error", words: sentence };
}

/** The number in a text, or null where there is none. Commas must part thousands: 1,5 is not guessed at. */
function numberIn(text: string): number | null {
  const bare = text.replace(/[$€£\s\u00A0]/g, "").toLowerCase();
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?([kmb%]?)$/.exec(bare);
  if (match === null) return null;
  const [, sign = "", whole = "", part = "", suffix = ""] = match;
  if (whole === "" && part === "") return null;
  const size = Number(`${whole.replaceAll(",", "") || "0"}${part}`) * (multiples[suffix] ?? 1);
  return sign === "-" ? -size : size;
}

/** A bare number above 1 in a share is meant as a percentage. */
function asShare(text: string, number: number): number {
  return text.includes("%") || number <= 1 ? number : number / 100;
}

/** Reads what was typed into a field. @example typedNumber("1.2m", definition) //=> 1200000 */
export function typedNumber(text: string, definition: InputDefinition): Typed {
  const typed = text.trim();
  if (typed === "") return { kind: "number", value: null };
  const number = numberIn(typed);
  if (number === null) return failed(words.notANumber(typed));
  if (definition.kind !== "share" && typed.includes("%")) return failed(words.noPercent);
  const value = rounded(definition.kind === "share" ? asShare(typed, number) : number, 12);
  const { low, high } = definition;
  if (value < low || value > high) {
    return failed(words.outOfRange(written(low, definition.kind), written(high, definition.kind)));
  }
  return { kind: "number", value };
}

/** A number as its field shows it. @example written(0.6, "share") //=> "60%" */
export function written(value: number | null, kind: InputKind): string {
  if (value === null) return "";
  const isShare = kind === "share";
  const number = rounded(isShare ? value * 100 : value, 6);
  const text = number.toLocaleString("en-US", { maximumFractionDigits: 6 });
  return isShare ? `${text}%` : text;
}

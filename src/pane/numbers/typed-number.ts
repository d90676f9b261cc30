import { rounded, type InputDefinition, type InputKind } from "../../engine";
import { words } from "../words/shell";
import { grouped, numberMarks } from "./marks";

/** What somebody typed, as a number, as nothing, or as a sentence about what is wrong with it. */
export type Typed =
  | { readonly kind: "number"; readonly value: number | null }
  | { readonly kind: "error"; readonly words: string };

const multiples: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, b: 1e9, "%": 0.01 };

function failed(sentence: string): Typed {
  return { kind: "error", words: sentence };
}

const quoted = (mark: string) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`;

/**
 * The number in a text, or null where there is none. What parts thousands and decimals is what the workbook's program
 * says: where a comma parts thousands, 1,5 is not guessed at, and where a point does, neither is 1.5.
 */
function numberIn(text: string): number | null {
  const { decimal, group } = numberMarks();
  const bare = text.replace(/[$€£\s]/g, "").toLowerCase();
  // Thousands that are parted by a blank have lost it with all other blanks.
  const parted = group.trim() === "" ? "" : `\\d{1,3}(?:${quoted(group)}\\d{3})+|`;
  const form = new RegExp(`^(-?)(${parted}\\d+)?(?:${quoted(decimal)}(\\d+))?([kmb%]?)$`, "u");
  const match = form.exec(bare);
  if (match === null) return null;
  const [, sign = "", whole = "", part = "", suffix = ""] = match;
  if (whole === "" && part === "") return null;
  const digits = whole.replace(/\D/g, "") || "0";
  const size = Number(`${digits}.${part || "0"}`) * (multiples[suffix] ?? 1);
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
  if (number === null) return failed(words.notANumber(typed, numberMarks().decimal));
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
  const text = grouped(rounded(isShare ? value * 100 : value, 6), 6);
  return isShare ? `${text}%` : text;
}

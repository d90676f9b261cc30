import type { DecimalMark } from "./mapping";

/** A number as somebody wrote it, before anybody knows what its comma means. */
export type WrittenNumber = {
  /** Digits with their points and commas, without sign, spaces, currency or percent. */
  readonly digits: string;
  readonly isNegative: boolean;
  /** The currency that stands beside it: a code of three letters, or a sign. */
  readonly currency: string | null;
  readonly isPercent: boolean;
  /** What the number is counted in: 1000 of 12.5K. */
  readonly scale: number;
  /** What the way it is written tells of its decimal mark. */
  readonly mark: DecimalMark | "EITHER" | "NONE";
};

const SIGNS = "$€£¥₹₩₺₽¢฿₫₪";
const CODE = /^(?:[A-Z]{3}|[A-Z]{0,3}\$|kr\.?|zł|Fr\.?)$/i;

/** Letters behind a number that count it in thousands and more. */
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  bn: 1e9,
  mrd: 1e9,
};

/** Digits in groups of three, as in 1,234, or of two and three, as in 12,34,567. */
function isGrouped(groups: readonly string[]): boolean {
  return groups.every((group, place) => {
    const { length } = group;
    if (place === 0) return length >= 1 && length <= 3 && !group.startsWith("0");
    return length === 3 || (length === 2 && place < groups.length - 1);
  });
}

function markOf(digits: string): WrittenNumber["mark"] {
  const points = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  if (points === 0 && commas === 0) return "NONE";
  if (points > 0 && commas > 0) {
    return digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "POINT" : "COMMA";
  }
  const isPoint = points > 0;
  if (points > 1 || commas > 1) return isPoint ? "COMMA" : "POINT";
  // One mark: 1,234 may be a thousand or one and a bit; 12,5 and 0,234 and 1234,567 cannot be grouped.
  const isEither = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return isEither ? "EITHER" : isPoint ? "POINT" : "COMMA";
}

/** Whether the marks stand where marks may stand, once it is settled which of them is the decimal one. */
function isSound(digits: string, mark: DecimalMark): boolean {
  const [decimal, group] = mark === "POINT" ? [".", ","] : [",", "."];
  const parts = digits.split(decimal);
  if (parts.length > 2 || parts[1]?.includes(group) === true) return false;
  const [whole = ""] = parts;
  return !whole.includes(group) || isGrouped(whole.split(group));
}

/** Digits with a point at the most, as nearly every number of an export is written. */
const PLAIN = /^\d{1,15}(?:\.\d{1,15})?$/;

function plainNumber(digits: string): WrittenNumber {
  return {
    digits,
    isNegative: false,
    currency: null,
    isPercent: false,
    scale: 1,
    mark: digits.includes(".") ? markOf(digits) : "NONE",
  };
}

/** A number that is written in digits with a point for its decimals; null where it is written any other way. */
export function plainlyWritten(text: string): number | null {
  return PLAIN.test(text) ? Number(text) : null;
}

/** What is written, taken apart; null where it is no number in any way of writing. */
export function writtenNumber(text: string): WrittenNumber | null {
  if (PLAIN.test(text)) return plainNumber(text);
  let rest = text.trim().replaceAll(/[\u00A0\u202F\u2009\u2007]/g, " ");
  if (rest === "" || rest.length > 40) return null;
  const isBracketed = /^\(.*\)$/.test(rest);
  if (isBracketed) rest = rest.slice(1, -1).trim();
  const isPercent = rest.endsWith("%");
  if (isPercent) rest = rest.slice(0, -1).trim();
  const counted = /^(.*\d)\s?(k|m|mm|tsd\.?|mio\.?|mn|bn|mrd\.?)(?:\s?([A-Z]{3}|[€$£]))?$/i.exec(
    rest,
  );
  const scale = scales[counted?.[2]?.toLowerCase().replace(".", "") ?? ""] ?? 1;
  if (counted !== null) rest = `${counted[1] ?? ""}${counted[3] ?? ""}`;
  const match =
    /^([-+\u2212]?)\s*([^\d.,'+\u2212-]*?)\s*([-+\u2212]?)\s*(\d[\d.,' ]*|[.,]\d+)\s*([^\d]*)$/.exec(
      rest,
    );
  if (match === null) return null;
  const [, before = "", prefix = "", inner = "", number = "", tail = ""] = match;
  const after = tail.replace(/[-\u2212]$/, "").trim();
  const hasMinusAfter = after !== tail.trim();
  const beside = [prefix, after].filter((each) => each !== "");
  if (before !== "" && inner !== "") return null;
  if (beside.length > 1 || beside.some((each) => !SIGNS.includes(each) && !CODE.test(each))) {
    return null;
  }
  // Spaces and apostrophes only ever stand between groups of three.
  const spaced = number.trim();
  if (/[' ]/.test(spaced) && !/^\d{1,3}(?:[' ]\d{3})+(?:[.,]\d+)?$/.test(spaced)) return null;
  const digits = spaced.replaceAll(/[' ]/g, "");
  const mark = /[' ]/.test(spaced) && markOf(digits) === "EITHER" ? single(digits) : markOf(digits);
  if (mark === "POINT" || mark === "COMMA" ? !isSound(digits, mark) : false) return null;
  const minus = [before, inner].some((sign) => sign === "-" || sign === "\u2212");
  return {
    digits,
    isNegative: isBracketed || minus || hasMinusAfter,
    currency: beside[0] ?? null,
    isPercent,
    scale,
    mark,
  };
}

/** Where groups are told by spaces, the one mark that is left is the decimal one. */
function single(digits: string): DecimalMark {
  return digits.includes(".") ? "POINT" : "COMMA";
}

/** The number itself, once it is settled which mark is the decimal one; null where it cannot be written that way. */
export function numberWritten(written: WrittenNumber, mark: DecimalMark): number | null {
  const { digits, isNegative, isPercent, scale } = written;
  if (!isSound(digits, mark)) return null;
  const plain =
    mark === "POINT" ? digits.replaceAll(",", "") : digits.replaceAll(".", "").replace(",", ".");
  const size = Number(plain);
  if (!Number.isFinite(size)) return null;
  const number = isPercent ? size / 100 : size * scale;
  return isNegative && number !== 0 ? -number : number;
}

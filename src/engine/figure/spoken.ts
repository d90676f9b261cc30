import { rounded } from "./rounded";

const symbols: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

function written(value: number, decimals: number): string {
  const [whole = "0", part] = Math.abs(rounded(value, decimals)).toFixed(decimals).split(".");
  return part === undefined ? grouped(whole) : `${grouped(whole)}.${part}`;
}

/** A sign only where something is left after rounding: never "-0". */
function signed(value: number, decimals: number, text: string): string {
  return rounded(value, decimals) < 0 ? `-${text}` : text;
}

/** Money as people write it, with cents only where there are any. @example spokenMoney(830.769, "USD") //=> "$830.77" */
export function spokenMoney(value: number, currency: string): string {
  const decimals = rounded(value, 2) % 1 === 0 ? 0 : 2;
  const symbol = symbols[currency] ?? `${currency} `;
  return signed(value, decimals, `${symbol}${written(value, decimals)}`);
}

/** A share as a percentage with one decimal at most. @example spokenShare(0.2667) //=> "26.7%" */
export function spokenShare(share: number): string {
  const text = written(share * 100, 1).replace(/\.0$/, "");
  return signed(share * 100, 1, `${text}%`);
}

/** A chance in whole percents: what is drawn or modelled is never certain. @example spokenChance(0.9999) //=> "above 99%" */
export function spokenChance(chance: number): string {
  if (chance < 0.01) return "below 1%";
  return chance > 0.99 ? "above 99%" : `${written(chance * 100, 0)}%`;
}

/** A count with three decimals at most. @example spokenCount(6.825) //=> "6.825" */
export function spokenCount(count: number): string {
  const text = written(count, 3).replace(/\.?0+$/, (zeros) => (zeros.startsWith(".") ? "" : zeros));
  return signed(count, 3, text.includes(".") ? text.replace(/0+$/, "") : text);
}

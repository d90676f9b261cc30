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
export function spokenShare(share: number, decimals = 1): string {
  const text = written(share * 100, decimals).replace(/\.0+$/, "");
  return signed(share * 100, decimals, `${text}%`);
}

/** A number on one side of a line, with as many decimals as it takes to tell the two apart. @example besideLine(0.6998, 0.7, { from: 1, speak: spokenShare }) //=> "69.98%" */
function besideLine(
  value: number,
  line: number,
  {
    from,
    speak,
  }: { readonly from: number; readonly speak: (one: number, decimals: number) => string },
): string {
  const MOST = 6;
  for (let decimals = from; decimals < MOST; decimals += 1) {
    if (speak(value, decimals) !== speak(line, decimals)) return speak(value, decimals);
  }
  return speak(value, MOST);
}

/** A share on one side of another. @example shareBeside(0.69983, 0.7) //=> "69.98%" */
export function shareBeside(share: number, line: number): string {
  return besideLine(share, line, { from: 1, speak: spokenShare });
}

/** How many times something is something else, on one side of a line. @example timesBeside(1.496, 1.5) //=> "1.496x" */
export function timesBeside(times: number, line: number): string {
  const speak = (one: number, decimals: number) => `${written(one, decimals)}x`;
  return besideLine(times, line, { from: 2, speak });
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

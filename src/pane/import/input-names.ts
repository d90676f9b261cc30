import { fixed } from "../numbers/marks";

/** A name that no other input bears: answers could not tell two of the same name apart. */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  const dot = wanted.lastIndexOf(".");
  const [stem, end] = dot > 0 ? [wanted.slice(0, dot), wanted.slice(dot)] : [wanted, ""];
  let number = 2;
  while (taken.includes(`${stem} (${number})${end}`)) number += 1;
  return `${stem} (${number})${end}`;
}

/** A size in bytes in words. @example spokenSize(1_536_000) //=> "1.5 MB" */
export function spokenSize(bytes: number): string {
  const units = ["bytes", "KB", "MB", "GB"];
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const decimals = unit > 0 && size < 10 ? 1 : 0;
  return `${fixed(size, decimals)} ${units[unit] ?? ""}`;
}

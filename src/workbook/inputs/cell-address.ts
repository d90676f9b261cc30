import { addressOf } from "../address";

/** A column counted from zero. @example columnNumber("AB") //=> 27 */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A cell so many rows below and columns to the right of another. @example cellFrom("Roster!A6", { down: 3, across: 10 }) //=> "Roster!K9" */
export function cellFrom(
  address: string,
  { down, across }: { readonly down: number; readonly across: number },
): string {
  const parts = /^(.*!)?\$?([A-Z]+)\$?(\d+)/.exec(address);
  if (parts === null) return address;
  const [, sheet = "", letters = "A", row = "1"] = parts;
  return `${sheet}${addressOf(Number(row) - 1 + down, columnNumber(letters) + across)}`;
}

import { strFromU8, unzipSync } from "fflate";

/** The parts of a file, by name. */
export function partsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const entries = Object.entries(unzipSync(bytes));
  return Object.fromEntries(entries.map(([name, part]) => [name, strFromU8(part)]));
}

/** The text of one part of a file. */
export function partText(bytes: Uint8Array, name: string): string {
  return partsIn(bytes)[name] ?? "";
}

import { kept, keep } from "../kept-here";

const PREFIX = "open/";

/** Whether a part was left open; null where nobody has touched it. */
export function isKeptOpen(part: string): boolean | null {
  const said = kept(`${PREFIX}${part}`);
  return said === null ? null : said === "yes";
}

/** Remembers whether a part is open. */
export function keepOpen(part: string, isOpen: boolean): void {
  keep(`${PREFIX}${part}`, isOpen ? "yes" : "no");
}

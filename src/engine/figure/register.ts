import { unspoken, type Provenance } from "./figure";

/**
 * What is said of the inputs somebody has spoken for, by path: "closeRate", "roster.R01.previousBookings", or a shorter
 * path for all that lies beneath it, "roster".
 */
export type Register = Readonly<Record<string, Provenance>>;

/** What is said of an input: of itself, or of the nearest thing above it that somebody spoke for. */
export function provenanceOf(register: Register, path: string): Provenance {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const said = register[parts.slice(0, length).join(".")];
    if (said !== undefined) return said;
  }
  return unspoken;
}

/** What is said of many inputs at once: one that is only assumed speaks for all of them. */
export function weakestOf(register: Register, paths: readonly string[]): Provenance {
  let first: Provenance | null = null;
  for (const path of paths) {
    const said = provenanceOf(register, path);
    if (said.evidence === "ASSUMED") return said;
    first ??= said;
  }
  return first ?? unspoken;
}

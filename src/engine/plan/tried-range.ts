import type { Provenance } from "../figure/figure";
import { provenanceOf, type Register } from "../figure/register";
import type { MovableInput } from "./movable-inputs";

/** Where nobody said how far an input may lie, it is tried this share to both sides. */
const UNSTATED = 0.1;

export type TriedRange = {
  readonly low: number;
  readonly high: number;
  /** Whether somebody stated the range; otherwise it is a tenth to both sides, and a point for a score. */
  readonly isStated: boolean;
};

/** An assumption, how far it is tried, and what is said of it. */
export type TriedInput = TriedRange & {
  readonly path: string;
  readonly name: string;
  readonly value: number;
  readonly said: Provenance;
};

/** The ends at which an input is tried: those stated for just this input, or a tenth to both sides within what it may be. */
export function triedRange(
  register: Register,
  { path, listedAs = path, value, bounds, reach }: MovableInput,
): TriedRange {
  // A row's main number may be spoken for by the row's path or by its own.
  const spoken = [path, listedAs];
  const stated = spoken.map((one) => register[one]?.range).find((range) => range !== undefined);
  if (stated !== undefined) return { ...stated, isStated: true };
  const [least, most] = bounds ?? [0, Infinity];
  // A tenth of nothing would try nothing; of a share it is ten points.
  const far = reach ?? (value === 0 && bounds !== undefined ? UNSTATED : value * UNSTATED);
  return {
    low: Math.max(value - far, least),
    high: Math.min(value + far, most),
    isStated: false,
  };
}

/** What is said of an input: under the path by which the register lists it, or else of the row in which it stands. */
export function saidOf(register: Register, { path, listedAs = path }: MovableInput): Provenance {
  return provenanceOf(register, listedAs);
}

import type { Provenance } from "../figure/figure";
import type { Register } from "../figure/register";
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
  { path, value, bounds, reach = value * UNSTATED }: MovableInput,
): TriedRange {
  const stated = register[path]?.range;
  if (stated !== undefined) return { ...stated, isStated: true };
  const [least, most] = bounds ?? [0, Infinity];
  return {
    low: Math.max(value - reach, least),
    high: Math.min(value + reach, most),
    isStated: false,
  };
}

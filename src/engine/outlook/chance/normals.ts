import type { Chance } from "../../share/chance";

// Marsaglia and Tsang's ziggurat: the bell is covered by 256 layers of equal area, so that nearly every number is one
// product. A draw's first 8 bits choose the layer and its other 24 the place within: no bit does both, which is where
// the generator that they published fails (Doornik 2005).

const LAYERS = 256;
/** Where the lowest layer ends and the tail begins, and the area of each layer (their table for 256 layers). */
const TAIL = 3.6541528853610088;
const AREA = 0.00492867323399;

function bell(x: number): number {
  return Math.exp((-x * x) / 2);
}

/** How far each layer reaches; the lowest as far as its area takes it without the tail, the last not at all. */
function reaches(): Float64Array {
  const found = new Float64Array(LAYERS + 1);
  found[0] = AREA / bell(TAIL);
  found[1] = TAIL;
  for (let layer = 2; layer < LAYERS; layer += 1) {
    const below = found[layer - 1] ?? 0;
    found[layer] = Math.sqrt(-2 * Math.log(AREA / below + bell(below)));
  }
  return found;
}

const reach = reaches();
const height = reach.map(bell);

/** A number beyond the lowest layer (Marsaglia 1964). */
function tail(chance: Chance): number {
  for (;;) {
    // From 0 to below 1 to above 0 to 1: nothing has no logarithm.
    const beyond = -Math.log(1 - chance()) / TAIL;
    if (-2 * Math.log(1 - chance()) > beyond * beyond) return TAIL + beyond;
  }
}

/** Draws a standard normal number. */
export function normalFrom(chance: Chance): number {
  for (;;) {
    const drawn = chance() * LAYERS;
    const layer = drawn | 0;
    const side = 2 * (drawn - layer) - 1;
    const x = side * (reach[layer] ?? 0);
    if (Math.abs(x) < (reach[layer + 1] ?? 0)) return x;
    if (layer === 0) return side < 0 ? -tail(chance) : tail(chance);
    const low = height[layer] ?? 0;
    if (low + chance() * ((height[layer + 1] ?? 0) - low) < bell(x)) return x;
  }
}

/** Numbers from 0 to below 1 that look like chance and are the same for the same seed. */
export type Chance = () => number;

const UNIT = 2 ** -32;

/** A seeded generator with four words of state (Doty-Humphrey's sfc32), warmed up so that near seeds run apart. */
export function chanceFrom(seed: number): Chance {
  // Words of 32 bits stay plain numbers in such an array, whatever the engine that runs it makes of large ones.
  const state = Int32Array.of(seed | 0, Math.trunc(seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1);
  const next = () => {
    const b = state[1] ?? 0;
    const c = state[2] ?? 0;
    const count = state[3] ?? 0;
    const sum = ((((state[0] ?? 0) + b) | 0) + count) | 0;
    state[3] = count + 1;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) * UNIT;
  };
  for (let turn = 0; turn < 20; turn += 1) next();
  return next;
}

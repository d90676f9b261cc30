/** Numbers from 0 to below 1 that look like chance and are the same for the same seed. */
export type Chance = () => number;

/** A seeded generator with four words of state (Doty-Humphrey's sfc32), warmed up so that near seeds run apart. */
export function chanceFrom(seed: number): Chance {
  let [a, b, c, count] = [seed | 0, Math.trunc(seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let turn = 0; turn < 20; turn += 1) next();
  return next;
}

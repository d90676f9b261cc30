const TINY = 1e-300;
const CLOSE = 1e-16;
const MOST_TERMS = 10_000;

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** The logarithm of the gamma function, for arguments of a half or more. */
function logGamma(x: number): number {
  const at = x - 1;
  const sum = lanczos.reduce((so, term, place) => so + (place === 0 ? term : term / (at + place)));
  const base = at + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** A continued fraction by Lentz's method: terms(n) gives the n-th numerator, all denominators being 1. */
function continuedFraction(numerator: (place: number) => number): number {
  let [c, d, value] = [1, 0, 1];
  for (let place = 1; place < MOST_TERMS; place += 1) {
    const a = numerator(place);
    d = 1 / (1 + a * d || TINY);
    c = 1 + a / c || TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) < CLOSE) break;
  }
  return value;
}

/** The chance that a beta distributed share lies at or below x: the regularised incomplete beta function. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // Two powers in closed form: exact for any number of trials.
  if (b === 1) return x ** a;
  if (a === 1) return -Math.expm1(b * Math.log1p(-x));
  // The fraction runs fast on this side of the mean only; the other side is its mirror.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  const fraction = continuedFraction((place) => {
    const m = Math.floor(place / 2);
    if (place === 1) return -((a + b) * x) / (a + 1);
    return place % 2 === 0
      ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
      : -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
  });
  return Math.exp(front) / (a * fraction);
}

/** The share below which a beta distributed one lies with a given chance. */
export function betaAt(chance: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 200 && high - low > 0; halving += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (betaBelow(middle, a, b) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Beyond this the tail is found by its continued fraction, nearer to the mean by its series. */
const TAIL = 3;

/** The chance that a standard normal number lies at or below z. @example normalBelow(0) //=> 0.5 */
export function normalBelow(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x < TAIL) {
    let [term, sum] = [x, x];
    for (let place = 1; term > sum * CLOSE; place += 1) {
      term *= (x * x) / (2 * place + 1);
      sum += term;
    }
    return z < 0 ? 0.5 - density * sum : 0.5 + density * sum;
  }
  // Mills' ratio: 1/(x + 1/(x + 2/(x + 3/(x + …)))), from far inside outwards.
  let ratio = x;
  for (let place = 400; place > 0; place -= 1) ratio = x + place / ratio;
  return z < 0 ? density / ratio : 1 - density / ratio;
}

/** The standard normal number below which one lies with a given chance. @example normalAt(0.975) //=> 1.9599… */
export function normalAt(chance: number): number {
  let [low, high] = [-40, 40];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (normalBelow(middle) < chance) low = middle;
    else high = middle;
  }
}

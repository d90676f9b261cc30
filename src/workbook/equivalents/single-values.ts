import { singles, type Argument, type Equivalent } from "./argument";
import {
  aboveZero,
  atMost,
  guarded,
  notForZero,
  shareOfWhole,
  zeroOrMore,
  type Condition,
} from "./guard";

type Rule = (argument: Argument) => readonly Condition[];

const anyNumber: Rule = () => [];

/** A function of single values, each with its rule. */
function scalar(
  rules: readonly Rule[],
  formula: (...operands: readonly string[]) => string,
): Equivalent {
  return (args) => {
    const given = singles(args, rules.length);
    if (given === null) return null;
    const conditions = given.flatMap((argument, place) => rules[place]?.(argument) ?? []);
    const text = guarded(conditions, formula(...given.map(({ operand }) => operand)));
    return { text, needsArray: false };
  };
}

/** One number over another that must be above zero. */
function ratio(over: Rule): Equivalent {
  return scalar([over, aboveZero], (one, other) => `${one}/${other}`);
}

const deals = scalar(
  [zeroOrMore, aboveZero, shareOfWhole, shareOfWhole],
  (spend, cost, ...rates) => `${spend}/${cost}*${rates.join("*")}`,
);

const expected = scalar([zeroOrMore, shareOfWhole], (quota, share) => `${quota}*${share}`);

/** What is over of a period divides: at its beginning there is no answer. */
const pace: Equivalent = (args) => {
  const share = args[2];
  if (share === null || share === undefined) return null;
  return scalar([anyNumber, aboveZero, shareOfWhole], (actual, quota, elapsed) =>
    notForZero(share, `${actual}/(${quota}*${elapsed})`),
  )(args);
};

const project: Equivalent = (args) => {
  const share = args[1];
  if (share === null || share === undefined) return null;
  return scalar([anyNumber, shareOfWhole], (actual, elapsed) =>
    notForZero(share, `${actual}/${elapsed}`),
  )(args);
};

/** Less than this part of a quota is rounding, not something left of it. */
const DUST = "1E-12";

const runRate: Equivalent = (args) => {
  const days = args[2];
  if (days === null || days === undefined) return null;
  return scalar([zeroOrMore, anyNumber, zeroOrMore], (quota, actual, left) => {
    const rest = notForZero(days, `(${quota}-${actual})/${left}`);
    return `IF(${quota}-${actual}<=${quota}*${DUST},0,${rest})`;
  })(args);
};

const coverage = scalar(
  [zeroOrMore, zeroOrMore, anyNumber],
  (pipeline, quota, actual) =>
    `IF(${quota}-${actual}<=${quota}*${DUST},NA(),${pipeline}/(${quota}-${actual}))`,
);

const lift: Equivalent = (args) => {
  const actual = args[0];
  if (actual === null || actual === undefined) return null;
  return scalar([zeroOrMore, zeroOrMore], (from, to) =>
    notForZero(actual, `(${to}-${from})/${from}`),
  )(args);
};

const commission: Equivalent = (args) => {
  const given = singles(args, 3);
  if (given === null) return args[2] == null ? ratio(zeroOrMore)(args.slice(0, 2)) : null;
  const [ote, quota, base] = given as readonly [Argument, Argument, Argument];
  const conditions = [...zeroOrMore(ote), ...aboveZero(quota), ...zeroOrMore(base)];
  const formula = `(${ote.operand}-${base.operand})/${quota.operand}`;
  return { text: guarded([...conditions, ...atMost(base, ote)], formula), needsArray: false };
};

const pool: Equivalent = (args) => {
  const buffer = args[1];
  if (buffer === null || buffer === undefined) {
    return scalar([zeroOrMore], (target) => `${target}*1`)(args.slice(0, 1));
  }
  return scalar([zeroOrMore, aboveZero], (target, times) => `${target}*${times}`)(args);
};

/** Functions of single values whose formula only divides, multiplies and takes away. */
export const singleValues: Readonly<Record<string, Equivalent>> = {
  "QUOTA.DEALS": deals,
  "QUOTA.ATTAINMENT": ratio(anyNumber),
  "QUOTA.POOL": pool,
  "QUOTA.ATTAINABILITY": ratio(anyNumber),
  "QUOTA.EXPECTED": expected,
  "QUOTA.PACE": pace,
  "QUOTA.PROJECT": project,
  "QUOTA.RUNRATE": runRate,
  "QUOTA.COVERAGE": coverage,
  "QUOTA.LIFT": lift,
  "OTE.COMMISSION": commission,
  "OTE.BREAKEVEN": ratio(zeroOrMore),
  "OTE.RATIO": ratio(zeroOrMore),
  "OTE.ATTAINMENT": ratio(anyNumber),
  "OTE.SHAREOFREVENUE": ratio(zeroOrMore),
  "OTE.REVENUEPERDOLLAR": ratio(anyNumber),
};

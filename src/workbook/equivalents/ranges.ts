import {
  liesAcross,
  needsArrayFor,
  type Argument,
  type Equivalent,
  type NativeText,
} from "./argument";
import { allNumbers, allZeroOrMore, asked, guarded, sameCount } from "./guard";

/** The ranges of a call, so many of them and no more; null where one is missing. */
function rangesIn(args: readonly (Argument | null)[], count: number): readonly Argument[] | null {
  const found = args.flatMap((each) => (each === null ? [] : [each]));
  return args.length === count && found.length === count ? found : null;
}

function over(ranges: readonly Argument[], text: string): NativeText {
  return { text, needsArray: needsArrayFor(...ranges) };
}

/** 1, 2, 3 … along a range, as an array beside it; null where the formula cannot tell. */
function counting({ range, text }: Argument): string | null {
  if (range === null) return null;
  const { rows, columns, isReference } = range;
  if (rows === 1 && columns === 1) return "1";
  if (isReference && columns === 1) return `(ROW(${text})-MIN(ROW(${text}))+1)`;
  if (isReference && rows === 1) return `(COLUMN(${text})-MIN(COLUMN(${text}))+1)`;
  if (rows === null || columns === null || (rows > 1 && columns > 1)) return null;
  const numbers = Array.from({ length: rows * columns }, (_each, place) => place + 1);
  return `{${numbers.join(columns === 1 ? ";" : ",")}}`;
}

/** An index of values that are zero or more; #N/A where all are zero. */
function index(formula: (values: Argument) => string | null): Equivalent {
  return (args) => {
    const ranges = rangesIn(args, 1);
    const [values] = ranges ?? [];
    const found = values === undefined ? null : formula(values);
    if (ranges === null || values === undefined || found === null) return null;
    const text = `IF(SUM(${values.text})=0,NA(),${found})`;
    return over(ranges, guarded(allZeroOrMore(values), text));
  };
}

const balance = index(({ text }) => `1-STDEVP(${text})/AVERAGE(${text})`);

const jain = index(({ text }) => `SUM(${text})^2/(COUNT(${text})*SUMSQ(${text}))`);

const gini = index((values) => {
  const [places, { text }] = [counting(values), values];
  if (places === null) return null;
  return `SUMPRODUCT(2*${places}-COUNT(${text})-1,SMALL(${text},${places}))/(COUNT(${text})*SUM(${text}))`;
});

const backTest: Equivalent = (args) => {
  const ranges = rangesIn(args, 2);
  const [quotas, actuals] = ranges ?? [];
  if (ranges === null || quotas === undefined || actuals === undefined) return null;
  if (liesAcross(quotas, actuals)) return null;
  const conditions = [
    ...allZeroOrMore(quotas),
    ...allNumbers(actuals),
    ...sameCount(quotas, actuals),
  ];
  const share = `SUMPRODUCT(--(${actuals.operand}>=${quotas.operand}))/COUNT(${quotas.text})`;
  return over(ranges, guarded(conditions, share));
};

/** Quota is reached but for what the functions settle away. */
const REACHED = "0.9999999999995";

const shareAtQuota: Equivalent = (args) => {
  const ranges = rangesIn(args, 1);
  const [reached] = ranges ?? [];
  if (ranges === null || reached === undefined) return null;
  const { text, operand, range } = reached;
  if (range?.isReference !== true) {
    const share = `SUMPRODUCT(--(${operand}>=${REACHED}))/COUNT(${text})`;
    return over(ranges, guarded(allNumbers(reached), share));
  }
  const conditions = asked(`COUNT(${text})+COUNTBLANK(${text})=ROWS(${text})*COLUMNS(${text})`);
  const share = `COUNTIF(${text},">=${REACHED}")/COUNT(${text})`;
  return over(ranges, guarded(conditions, `IF(COUNT(${text})=0,NA(),${share})`));
};

const probability: Equivalent = (args) => {
  const [correlation, ranges] = [args[3] ?? null, rangesIn(args.slice(0, 3), 3)];
  const [quotas, means, deviations] = ranges ?? [];
  if (ranges === null || quotas === undefined || means === undefined || deviations === undefined)
    return null;
  if (args.length > 4 || correlation?.isSingle === false) return null;
  if (liesAcross(quotas, means) || liesAcross(quotas, deviations)) return null;
  const [q, m, d] = [quotas.operand, means.operand, deviations.operand];
  const own = `SUMPRODUCT((${q}*${d})^2)`;
  const all = `SUMPRODUCT(${q}*${d})^2`;
  const r = correlation?.operand;
  const variance = r === undefined ? own : `(1-${r})*${own}+${r}*${all}`;
  const least = `-1/MAX(1,COUNT(${quotas.text})-1)`;
  const conditions = [
    ...allZeroOrMore(quotas),
    ...allNumbers(means),
    ...allZeroOrMore(deviations),
    ...sameCount(quotas, means),
    ...sameCount(quotas, deviations),
    ...(r === undefined ? [] : [...asked(`${r}>=${least}`), ...asked(`${r}<=1`)]),
  ];
  const chance = `NORMSDIST(SUMPRODUCT(${q}*(${m}-1))/SQRT(${variance}))`;
  return over(ranges, guarded(conditions, chance));
};

/** Functions of ranges that come to one value. */
export const rangeValues: Readonly<Record<string, Equivalent>> = {
  "QUOTA.GINI": gini,
  "QUOTA.BALANCE": balance,
  "QUOTA.JAIN": jain,
  "QUOTA.BACKTEST": backTest,
  "QUOTA.SHAREATQUOTA": shareAtQuota,
  "QUOTA.PROBABILITY": probability,
};

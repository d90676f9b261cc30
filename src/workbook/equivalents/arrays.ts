import { standardLimits } from "../../engine";
import { singleOr, type Equivalent, type NativeText } from "./argument";
import { aboveZero, allNumbers, allZeroOrMore, asked, atMost, guarded, zeroOrMore } from "./guard";

function array(text: string): NativeText {
  return { text, needsArray: true };
}

/** The scores of territories, one for each row; of one row it is a plain sum. */
const score: Equivalent = ([factors, weights = null, ...more]) => {
  if (factors?.range == null || more.length > 0) return null;
  if (weights !== null && weights.range === null) return null;
  const { rows } = factors.range;
  const conditions = [
    ...allZeroOrMore(factors),
    ...(weights === null
      ? []
      : [...allZeroOrMore(weights), ...asked(`COUNT(${weights.text})=COLUMNS(${factors.text})`)]),
  ];
  if (rows === 1 && (weights === null || weights.range?.rows === 1)) {
    const text =
      weights === null ? `SUM(${factors.text})` : `SUMPRODUCT(${factors.text},${weights.text})`;
    return { text: guarded(conditions, text), needsArray: false };
  }
  const counts = weights?.text ?? `INDEX(${factors.text},1,0)*0+1`;
  const upright =
    weights === null
      ? `TRANSPOSE(${counts})`
      : `IF(ROWS(${counts})=1,TRANSPOSE(${counts}),${counts})`;
  return array(guarded(conditions, `MMULT(${factors.text},${upright})`));
};

const weights: Equivalent = ([scores, low, high, ...more]) => {
  const [least, most] = [
    singleOr(low, standardLimits.minWeight),
    singleOr(high, standardLimits.maxWeight),
  ];
  if (scores == null || least === null || most === null || more.length > 0) return null;
  const middle = `MEDIAN(${scores.text})`;
  const raw = `${scores.operand}/${middle}`;
  const conditions = [
    ...allZeroOrMore(scores),
    ...asked(`${middle}>0`),
    ...aboveZero(least),
    ...aboveZero(most),
    ...atMost(least, most),
  ];
  const held = `IF(${raw}<${least.operand},${least.operand},IF(${raw}>${most.operand},${most.operand},${raw}))`;
  return array(guarded(conditions, held));
};

/** Ranks: blank where nothing is reported. Excel ranks cells only, not numbers that are written into a formula. */
const rank: Equivalent = ([values, ties = null, ...more]) => {
  if (values?.range?.isReference !== true || more.length > 0) return null;
  const rule = ties === null ? "competition" : ties.literal;
  const { text } = values;
  const place =
    rule === "competition"
      ? `RANK(${text},${text})`
      : rule === "average"
        ? `(RANK(${text},${text})+COUNT(${text})+1-RANK(${text},${text},1))/2`
        : null;
  if (place === null) return null;
  const isWhole = asked(`COUNT(${text})+COUNTBLANK(${text})=ROWS(${text})*COLUMNS(${text})`);
  return array(guarded(isWhole, `IF(${text}="","",${place})`));
};

const interval: Equivalent = ([hits, reps, confidence, ...more]) => {
  const sure = singleOr(confidence, 0.95);
  if (hits?.isSingle !== true || reps?.isSingle !== true || sure === null || more.length > 0)
    return null;
  const [h, r] = [hits.operand, reps.operand];
  const beyond = `(1-${sure.operand})/2`;
  const low = `IF(${h}=0,0,BETAINV(${beyond},${h},${r}-${h}+1))`;
  const high = `IF(${h}=${r},1,BETAINV(1-${beyond},${h}+1,${r}-${h}))`;
  const conditions = [
    ...zeroOrMore(hits),
    ...aboveZero(reps),
    ...atMost(hits, reps),
    ...asked(`INT(${hits.text})=${h}`),
    ...asked(`INT(${reps.text})=${r}`),
    ...(typeof sure.literal === "number" && sure.literal > 0 && sure.literal < 1
      ? []
      : [...asked(`${sure.operand}>0`), ...asked(`${sure.operand}<1`)]),
  ];
  return array(guarded(conditions, `CHOOSE({1,2},${low},${high})`));
};

/** Least squares are Excel's own; a ridge it does not have. */
const regress: Equivalent = ([features, actuals, others = null, ridge = null, ...more]) => {
  if (features?.range == null || actuals?.range == null || more.length > 0) return null;
  if (actuals.range.columns !== 1 || (ridge !== null && ridge.literal !== 0)) return null;
  const conditions = [
    ...allNumbers(features),
    ...allNumbers(actuals),
    ...asked(`ROWS(${features.text})=ROWS(${actuals.text})`),
    ...(others === null ? [] : allNumbers(others)),
  ];
  const fresh = others === null ? "" : `,${others.text}`;
  return array(guarded(conditions, `TREND(${actuals.text},${features.text}${fresh})`));
};

/** Functions that give several values: their formulas are entered as array formulas. */
export const arrayValues: Readonly<Record<string, Equivalent>> = {
  "QUOTA.SCORE": score,
  "QUOTA.WEIGHTS": weights,
  "QUOTA.RANK": rank,
  "QUOTA.INTERVAL": interval,
  "QUOTA.REGRESS": regress,
};

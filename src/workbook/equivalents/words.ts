import { standardLights } from "../../engine";
import { singleOr, type Argument, type Equivalent, type NativeText } from "./argument";
import { aboveZero, atMost, guarded, WRONG, zeroOrMore } from "./guard";

/** Shares that differ by rounding only are the same: the functions settle them to so many places. */
const DECIMALS = 12;

/** Below every number that stands for something. */
const LEAST = "-1E+99";

function native(text: string): NativeText {
  return { text, needsArray: false };
}

/** The word of the last step that a value reaches, from low to high. */
function stepped(value: string, steps: readonly (readonly [from: string, word: string])[]): string {
  const froms = steps.map(([from]) => from).join(",");
  const words = steps.map(([, word]) => `"${word}"`).join(",");
  return `LOOKUP(${value},{${froms}},{${words}})`;
}

const status: Equivalent = ([reached, ...more]) => {
  if (reached?.isSingle !== true || more.length > 0) return null;
  return native(
    stepped(`ROUND(${reached.text},${DECIMALS})`, [
      [LEAST, "MAJOR GAP"],
      ["0.8", "SIGNIFICANT GAP"],
      ["0.85", "LIKELY MISS"],
      ["0.9", "AT RISK"],
      ["0.98", "LIKELY TO HIT"],
      ["1", "ON TRACK"],
      ["1.08", "ON TRACK TO EXCEED"],
    ]),
  );
};

const coverageStatus: Equivalent = ([coverage, ...more]) => {
  if (coverage?.isSingle !== true || more.length > 0) return null;
  const word = stepped(`ROUND(${coverage.text},${DECIMALS})`, [
    ["0", "Critical"],
    ["1.5", "Low"],
    ["2.5", "Adequate"],
    ["3", "Strong"],
  ]);
  return native(guarded(zeroOrMore(coverage), word));
};

const risk: Equivalent = ([attainability, ...more]) => {
  if (attainability?.isSingle !== true || more.length > 0) return null;
  return native(
    stepped(`${attainability.operand}*1`, [
      [LEAST, "Very High Risk"],
      ["0.55", "High Risk"],
      ["0.7", "Medium Risk"],
      ["0.85", "Low Risk"],
    ]),
  );
};

/** A limit as it is compared: what is written in is settled already. */
function limit({ literal, text }: Argument): string {
  return typeof literal === "number" ? text : `ROUND(${text},${DECIMALS})`;
}

const band: Equivalent = ([attainment, low, high, ...more]) => {
  const [red, green] = [singleOr(low, standardLights.red), singleOr(high, standardLights.green)];
  if (attainment?.isSingle !== true || red === null || green === null || more.length > 0)
    return null;
  const reached = `ROUND(${attainment.text},${DECIMALS})`;
  const light = `IF(${reached}<${limit(red)},"RED",IF(${reached}>${limit(green)},"GREEN","YELLOW"))`;
  return native(guarded([...zeroOrMore(red), ...zeroOrMore(green), ...atMost(red, green)], light));
};

/** The quota of each role; a role that lacks what it needs has none. */
function quotaOf(role: string, args: readonly (Argument | null | undefined)[]): string {
  const [deals, headcount, meetings, days] = args;
  if (deals === null || deals === undefined) return WRONG;
  switch (role) {
    case "closer":
      if (headcount === null || headcount === undefined) return WRONG;
      return guarded(
        [...zeroOrMore(deals), ...aboveZero(headcount)],
        `${deals.operand}/${headcount.operand}`,
      );
    case "setter":
      if (meetings === null || meetings === undefined || days === null || days === undefined)
        return WRONG;
      return guarded(
        [...zeroOrMore(deals), ...zeroOrMore(meetings), ...zeroOrMore(days)],
        `${meetings.operand}*${days.operand}`,
      );
    case "manager":
      return guarded(zeroOrMore(deals), `${deals.operand}*1`);
    default:
      return WRONG;
  }
}

const auto: Equivalent = ([role, ...args]) => {
  if (role?.isSingle !== true || args.length > 4) return null;
  if (args.some((each) => each?.isSingle === false)) return null;
  if (typeof role.literal === "string") {
    return native(quotaOf(role.literal.trim().toLowerCase(), args));
  }
  const said = `TRIM(${role.text})`;
  const chain = ["closer", "setter", "manager"].reduceRight(
    (otherwise, word) => `IF(${said}="${word}",${quotaOf(word, args)},${otherwise})`,
    WRONG,
  );
  return native(chain);
};

/** A day as a whole number; a text such as "2026-04-01" is written as a date. */
function day({ literal, text }: Argument): string {
  const told = typeof literal === "string" ? /^\s*(\d{4})-(\d\d)-(\d\d)\s*$/.exec(literal) : null;
  if (told !== null) return `DATE(${told.slice(1).map(Number).join(",")})`;
  return /^DATE\([^()]*\)$/i.test(text) ? text : `INT(${text})`;
}

const elapsed: Equivalent = (args) => {
  const [start, end, asOf, ...more] = args;
  if (start?.isSingle !== true || end?.isSingle !== true || asOf?.isSingle !== true) return null;
  if (more.length > 0) return null;
  const [first, last, now] = [day(start), day(end), day(asOf)];
  const conditions = [`${first}>=1`, `${last}>=${first}`, `${now}>=1`];
  const share = `MAX(0,MIN(${now},${last})-${first}+1)/(${last}-${first}+1)`;
  return native(
    guarded(
      conditions.map((text) => ({ text, holds: null })),
      share,
    ),
  );
};

/** Functions of single values that choose: a word, a role's formula, or a stretch of days. */
export const chosenWords: Readonly<Record<string, Equivalent>> = {
  "QUOTA.STATUS": status,
  "QUOTA.COVERAGESTATUS": coverageStatus,
  "QUOTA.RISK": risk,
  "QUOTA.BAND": band,
  "QUOTA.AUTO": auto,
  "QUOTA.ELAPSED": elapsed,
};

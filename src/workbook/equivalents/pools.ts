import { standardTiers } from "../../engine";
import {
  liesAcross,
  singleOr,
  type Argument,
  type Arguments,
  type Equivalent,
  type NativeText,
} from "./argument";
import { allZeroOrMore, asked, guarded, sameCount, shareOfWhole, zeroOrMore } from "./guard";

function array(text: string): NativeText {
  return { text, needsArray: true };
}

/** The first arguments, all of which must be there. */
function first(args: Arguments, count: number): readonly Argument[] | null {
  const found = args.slice(0, count).flatMap((each) => (each === null ? [] : [each]));
  return found.length === count ? found : null;
}

const blend: Equivalent = (args) => {
  const [down, up] = first(args, 2) ?? [];
  if (down === undefined || up === undefined || args.length > 4) return null;
  if (liesAcross(down, up)) return null;
  const alpha = singleOr(args[2], 0.5);
  const whole = args[3] ?? null;
  if (alpha === null || whole?.isSingle === false) return null;
  const a = alpha.operand;
  const rest = typeof alpha.literal === "number" ? String(1 - alpha.literal) : `(1-${a})`;
  const mixed = `${a}*${down.operand}+${rest}*${up.operand}`;
  const conditions = [
    ...allZeroOrMore(down),
    ...allZeroOrMore(up),
    ...sameCount(down, up),
    ...shareOfWhole(alpha),
    ...(whole === null ? [] : zeroOrMore(whole)),
  ];
  const pool = whole === null ? `SUM(${down.text})` : whole.operand;
  return array(guarded(conditions, `${pool}*(${mixed})/SUM(${mixed})`));
};

const tiered: Equivalent = (args) => {
  const [pool, capacities, tiers] = first(args, 3) ?? [];
  if (pool?.isSingle !== true || capacities === undefined || tiers === undefined) return null;
  const table = args[3] ?? null;
  if (args.length > 4 || (table !== null && table.range === null)) return null;
  if (liesAcross(capacities, tiers)) return null;
  const is = (name: string) => `(${tiers.operand}="${name}")`;
  const known = standardTiers.map(({ name }) => is(name)).join("+");
  const multiplier =
    table === null
      ? `(${standardTiers.map(({ name, multiplier: times }) => `${is(name)}*${times}`).join("+")})`
      : `VLOOKUP(${tiers.text},${table.text},2,FALSE)`;
  const conditions = [
    ...zeroOrMore(pool),
    ...allZeroOrMore(capacities),
    ...asked(`COUNT(${capacities.text})=ROWS(${tiers.text})*COLUMNS(${tiers.text})`),
    ...(table === null ? asked(`SUM(${known})=COUNT(${capacities.text})`) : []),
  ];
  const counted = `${capacities.operand}*${multiplier}`;
  return array(guarded(conditions, `${pool.operand}*${counted}/SUM(${counted})`));
};

/** Functions that share a pool: one value for each rep, entered as array formulas. */
export const pools: Readonly<Record<string, Equivalent>> = {
  "QUOTA.BLEND": blend,
  "QUOTA.TIERED": tiered,
};

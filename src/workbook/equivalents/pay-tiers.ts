import { liesAcross, needsArrayFor, singles, type Argument, type Equivalent } from "./argument";
import { aboveZero, allZeroOrMore, asked, guarded, sameCount, zeroOrMore } from "./guard";

/** More tiers than these make no formula that anybody reads. */
const MOST_TIERS = 6;

/** From which attainment a tier counts, and how much more of the base rate it pays than the one before. */
type TierText = { readonly from: string; readonly more: string };

function difference(value: string, before: string): string {
  const [one, other] = [Number(value), Number(before)];
  if (Number.isFinite(one) && Number.isFinite(other))
    return String(Number((one - other).toPrecision(15)));
  return `(${value}-${before})`;
}

/** The tiers, one by one; null where the text of the argument does not tell where each of them stands. */
function tiersIn(tiers: Argument | null): readonly TierText[] | null {
  if (tiers === null) return [{ from: "0", more: "1" }];
  const at = tiers.range?.elementAt ?? null;
  const [rows, columns] = [tiers.range?.rows ?? null, tiers.range?.columns ?? null];
  if (at === null || rows === null || columns !== 2 || rows > MOST_TIERS) return null;
  const froms = Array.from({ length: rows }, (_tier, row) => at(row, 0));
  const falls = froms.some((from, row) => Number(from) <= Number(froms[row - 1] ?? -1));
  if (falls || Number(froms[0]) < 0) return null;
  return froms.map((from, row) => ({
    from,
    more: row === 0 ? at(0, 1) : difference(at(row, 1), at(row - 1, 1)),
  }));
}

function times(text: string, factor: string): string {
  return factor === "1" ? text : `${factor}*${text}`;
}

const payout: Equivalent = (args) => {
  const [given, tiers] = [singles(args.slice(0, 3), 3), tiersIn(args[3] ?? null)];
  if (given === null || tiers === null || args.length > 4) return null;
  const [actual, quota, variable] = given as readonly [Argument, Argument, Argument];
  const reached = `${actual.operand}/${quota.operand}`;
  const parts = tiers.map(({ from, more }) =>
    from === "0" ? times(reached, more) : times(`MAX(0,${reached}-${from})`, more),
  );
  const sum = parts.length === 1 ? parts.join("") : `(${parts.join("+")})`;
  const conditions = [...zeroOrMore(actual), ...aboveZero(quota), ...zeroOrMore(variable)];
  return { text: guarded(conditions, `${variable.operand}*${sum}`), needsArray: false };
};

const cost: Equivalent = (args) => {
  const [quotas, variables, reached] = args.slice(0, 3);
  const tiers = tiersIn(args[3] ?? null);
  if (quotas == null || variables == null || reached == null || tiers === null) return null;
  if (args.length > 4 || liesAcross(quotas, variables) || liesAcross(quotas, reached)) return null;
  const at = reached.operand;
  const parts = tiers.map(({ from, more }) =>
    from === "0" ? times(at, more) : times(`(${at}>${from})*(${at}-${from})`, more),
  );
  const sum = parts.length === 1 ? parts.join("") : `(${parts.join("+")})`;
  const conditions = [
    ...allZeroOrMore(quotas),
    ...allZeroOrMore(variables),
    ...allZeroOrMore(reached),
    ...sameCount(quotas, variables),
    ...(reached.isSingle ? [] : asked(sameOrOne(reached.text, quotas.text))),
  ];
  const paid = `SUMPRODUCT((${quotas.operand}>0)*${variables.operand}*${sum})`;
  return {
    text: guarded(conditions, paid),
    needsArray: needsArrayFor(quotas, variables, reached),
  };
};

/** One attainment for each rep, or one for all. */
function sameOrOne(reached: string, quotas: string): string {
  return `OR(COUNT(${reached})=1,COUNT(${reached})=COUNT(${quotas}))`;
}

/** Variable pay by tiers. */
export const payTiers: Readonly<Record<string, Equivalent>> = {
  "OTE.PAYOUT": payout,
  "OTE.COST": cost,
};

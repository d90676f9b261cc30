import { standardRamp } from "../../engine";
import { singleOr, singles, type Argument, type Equivalent } from "./argument";
import { allNumbers, asked, guarded, zeroOrMore, type Condition } from "./guard";

function sharesHold(schedule: Argument | null): readonly Condition[] {
  if (schedule === null) return [];
  const { text } = schedule;
  return [...allNumbers(schedule), ...asked(`MIN(${text})>=0`), ...asked(`MAX(${text})<=1`)];
}

const ramp: Equivalent = ([tenure, schedule = null, ...more]) => {
  if (tenure?.isSingle !== true || more.length > 0) return null;
  if (schedule !== null && schedule.range === null) return null;
  const month = `INT(${tenure.text})`;
  const { shares } = standardRamp;
  const share =
    schedule === null
      ? `CHOOSE(MIN(${month},${shares.length}),${shares.join(",")})`
      : `INDEX(${schedule.text},MIN(${month},COUNT(${schedule.text})))`;
  const text = guarded(sharesHold(schedule), `IF(${month}<1,0,${share})`);
  return { text, needsArray: false };
};

/** A month as a number that grows by one with each. */
function month({ text, literal }: Argument): string {
  if (typeof literal !== "number") return `(YEAR(${text})*12+MONTH(${text}))`;
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(literal) * 86_400_000);
  return String(day.getUTCFullYear() * 12 + day.getUTCMonth() + 1);
}

/** Shares by month of tenure, and the places they stand in, beside each other. */
type Schedule = {
  readonly shares: string;
  readonly places: string;
  readonly last: string;
  readonly count: number;
};

/** A schedule, laid across the rows of a range or down its columns; null where its text tells too little. */
function scheduleOf(schedule: Argument | null, across: boolean): Schedule | null {
  const [rows, columns] = [
    schedule?.range?.rows ?? 1,
    schedule?.range?.columns ?? standardRamp.shares.length,
  ];
  if (schedule !== null && schedule.range?.elementAt == null) return null;
  const count = rows * columns;
  if (rows > 1 && columns > 1) return null;
  const isRow = rows === 1;
  const at = (place: number) =>
    schedule?.range?.elementAt?.(isRow ? 0 : place, isRow ? place : 0) ??
    String(standardRamp.shares[place] ?? 0);
  const sign = across ? "," : ";";
  const numbers = Array.from({ length: count }, (_month, place) => place);
  const isReference = schedule?.range?.isReference === true;
  if (isReference && count > 1 && isRow !== across) return null;
  return {
    shares: isReference ? schedule.text : `{${numbers.map(at).join(sign)}}`,
    places: `{${numbers.map((place) => place + 1).join(sign)}}`,
    last: at(count - 1),
    count,
  };
}

function periodHolds(start: Argument, end: Argument): readonly Condition[] {
  return [
    ...asked(`DAY(${start.text})=1`),
    ...asked(`DAY(${end.operand}+1)=1`),
    ...asked(`${end.operand}>${start.operand}`),
  ];
}

const ramped: Equivalent = (args) => {
  const [given, schedule] = [singles(args.slice(0, 4), 4), args[4] ?? null];
  if (given === null || args.length > 5) return null;
  const [quota, hired, start, end] = given as readonly [Argument, Argument, Argument, Argument];
  const isRow = schedule === null || (schedule.range?.rows ?? 1) === 1;
  const found = scheduleOf(schedule, isRow);
  if (found === null) return null;
  const { shares, places, last, count } = found;
  const [from, to] = [`${month(start)}-${month(hired)}`, `${month(end)}-${month(hired)}`];
  const within = `SUMPRODUCT(${shares}*(${places}>${from})*(${places}<=${to}+1))`;
  const after = `${last}*MAX(0,${to}+1-MAX(${count},${from}))`;
  const carried = `(${within}+${after})/(${month(end)}-${month(start)}+1)`;
  const conditions = [
    ...zeroOrMore(quota),
    ...asked(`${hired.operand}>=1`),
    ...periodHolds(start, end),
    ...sharesHold(schedule),
  ];
  return { text: guarded(conditions, `${quota.operand}*${carried}`), needsArray: false };
};

/** The months of everybody's tenure before a month, each at its share. */
function carriedBefore(
  hired: string,
  at: string,
  { shares, places, last, count }: Schedule,
): string {
  const within = `SUMPRODUCT(${hired}*${shares}*(${places}<=${at}))`;
  return `${within}+${last}*SUMPRODUCT(${hired}*(${at}>${count})*(${at}-${count}))`;
}

const capacity: Equivalent = ([starts, periodStart, periodEnd, schedule = null, ...more]) => {
  const [start, end] = [singleOr(periodStart, 0), singleOr(periodEnd, 0)];
  if (starts?.range?.isReference !== true || periodStart == null || periodEnd == null) return null;
  if (start === null || end === null || more.length > 0) return null;
  const { rows, columns } = starts.range;
  if (rows !== 1 && columns !== 1) return null;
  const found = scheduleOf(schedule, columns === 1);
  if (found === null) return null;
  const { text } = starts;
  const tenure = (last: Argument, plus: string) =>
    `(${month(last)}-YEAR(${text})*12-MONTH(${text})${plus})`;
  const hired = `(${text}>0)`;
  const until = carriedBefore(hired, tenure(end, "+1"), found);
  const before = carriedBefore(hired, tenure(start, ""), found);
  const months = `(${month(end)}-${month(start)}+1)`;
  const conditions = [
    ...asked(`COUNT(${text})+COUNTBLANK(${text})=ROWS(${text})*COLUMNS(${text})`),
    ...periodHolds(start, end),
    ...sharesHold(schedule),
  ];
  return {
    text: guarded(conditions, `(${until}-(${before}))/${months}`),
    needsArray: false,
  };
};

/** Ramps: shares of full quota by month of tenure. */
export const ramps: Readonly<Record<string, Equivalent>> = {
  "QUOTA.RAMP": ramp,
  "QUOTA.RAMPED": ramped,
  "QUOTA.CAPACITY": capacity,
};

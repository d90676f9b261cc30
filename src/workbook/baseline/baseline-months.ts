import {
  baseline,
  firstDayOf,
  monthOf,
  type Baseline,
  type BaselineRow,
  type QuotaModel,
} from "../../engine";

/** More months than these in a row are no past that anybody plans by, but a day that was mistyped. */
const MOST_MONTHS = 120;

type Span = { readonly from: number; readonly to: number };

function spanOf(days: readonly string[]): Span | null {
  const months = days.flatMap((day) => monthOf(day) ?? []);
  const [first] = months;
  if (first === undefined) return null;
  return months.reduce<Span>(
    ({ from, to }, month) => ({ from: Math.min(from, month), to: Math.max(to, month) }),
    { from: first, to: first },
  );
}

const keyOf = (month: number) => firstDayOf(month).slice(0, 7);
const firstDayIn = ({ key }: BaselineRow) => `${key}-01`;

function within({ from, to }: Span): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_month, at) => keyOf(from + at));
}

/** The months between the first and the last, none left out; only those with deals where they lie too far apart. */
function monthKeys(dealt: readonly BaselineRow[], window: readonly string[]): readonly string[] {
  const days = dealt.map(firstDayIn);
  const spans = [spanOf([...days, ...window]), spanOf(days)];
  const span = spans.find((each) => each !== null && each.to - each.from < MOST_MONTHS) ?? null;
  return span === null ? dealt.map(({ key }) => key) : within(span);
}

/**
 * The months as the sheet shows them: without gaps, then a row for days that somebody types later and that lie in none
 * of them, then one for deals without a closing day.
 */
export function shownMonths({ months }: Baseline, model: QuotaModel): readonly BaselineRow[] {
  const { bookingRules: rules } = model;
  const dealt = months.filter(({ key }) => key !== "");
  const undated = months.filter(({ key }) => key === "");
  const { whole: nothing } = baseline([], { rules, reps: [], territories: [], segments: [] });
  const rowOf = new Map(dealt.map((row) => [row.key, row]));
  return [
    ...monthKeys(dealt, [rules.from, rules.to]).map((key) => rowOf.get(key) ?? { ...nothing, key }),
    nothing,
    ...undated,
  ];
}

/** Some rows of a table that stand together: how many stand above them, and how many they are. */
export type RowSpan = { readonly from: number; readonly count: number };

/** The months of the window; where an end of it is open, up to the last month in which a deal was decided. */
export function drawnMonths(months: readonly BaselineRow[], model: QuotaModel): RowSpan | null {
  const { from, to } = model.bookingRules;
  const decided = months.filter(({ key, won, lost }) => key !== "" && won + lost > 0);
  const first = from === "" ? decided[0]?.key : from.slice(0, 7);
  const last = to === "" ? decided.at(-1)?.key : to.slice(0, 7);
  if (first === undefined || last === undefined) return null;
  const places = months.flatMap(({ key }, at) =>
    key !== "" && key >= first && key <= last ? [at] : [],
  );
  const [top] = places;
  return top === undefined ? null : { from: top, count: places.length };
}

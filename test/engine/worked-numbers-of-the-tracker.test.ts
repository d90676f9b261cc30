import {
  attainment,
  elapsedOf,
  expectedToDate,
  isoDate,
  payout,
  percentile,
  pipelineCoverage,
  projected,
  relativeIncrease,
  remaining,
  requiredRate,
  rounded,
  serialDate,
  shareReachingQuota,
  sharesAhead,
  total,
} from "../../src/engine";
import { difference, product, quotient } from "../../src/engine/share/answered";
import { mean } from "../../src/engine/share/spread";
import { rows } from "../cases/worked-numbers-of-the-tracker.json";

type Row = (typeof rows)[number];

/** Days of the period, those that are over and left, and the share of it that is taken for elapsed. */
type Time = { readonly elapsed: number; readonly left: number; readonly share: number };
type Given = (name: string) => number;
type Many = (name: string) => readonly number[];

/** A quarter of 91 days, as the document has it: 73 of them are over on June 12. */
const quarter = { start: "2026-04-01", end: "2026-06-30" };

/** The quarter after so many days, by the engine's own count of them. */
function timeOf(days: number): Time & { readonly days: number } {
  const asOf = isoDate((serialDate(quarter.start) ?? Number.NaN) + days - 1);
  const { share, ...counted } = elapsedOf(quarter, asOf);
  return { ...counted, share: share ?? Number.NaN };
}

const percent = (share: number | null) => product(share, 100);
const thousands = (millions: number | null) => product(millions, 1000);

/** So many of the same. */
const times = (count: number, value: number) => total(new Array<number>(count).fill(value));

/** What somebody made of a quota of 600, told in per cent. */
const madeOf600 = (x: Given) => expectedToDate(600, x("a") / 100);

/** Growth from each quarter to the next. */
function growths(x: Given): readonly number[] {
  const quarters = ["a", "b", "c", "d"].map(x);
  return quarters.slice(1).map((to, place) => {
    const growth = relativeIncrease({ from: quarters[place] ?? null, to });
    return growth ?? Number.NaN;
  });
}

/** A team in which so many of so many reach quota. */
function reaching(count: number, of: number): readonly number[] {
  return Array.from({ length: of }, (_rep, place) => (place < count ? 1 : 0));
}

type Answer = (x: Given, time: Time, all: Many) => number | null;

/** The engine's answer for each formula of the document, with the document's own inputs. */
const answers: Readonly<Record<string, Answer>> = {
  "100*a/q": (x) => percent(attainment(x("a"), x("q"))),
  "100*v/q": (x) => percent(attainment(x("v"), x("q"))),
  "100*p/q": (x) => percent(attainment(x("p"), x("q"))),
  "q-a": (x) => remaining(x("q"), x("a")),
  "1000*(q-a)": (x) => thousands(remaining(x("q"), x("a"))),
  "600*(100-a)/100": (x) => remaining(600, madeOf600(x)),
  "pipe/(600*(100-a)/100)": (x) => pipelineCoverage(x("pipe"), 600, madeOf600(x)),
  // The clock of the quarter.
  "100*el/days": (_x, { share }) => percent(share),
  "days-el": (_x, { left }) => left,
  "q*el/days": (x, { share }) => expectedToDate(x("q"), share),
  "a-q*el/days": (x, { share }) => difference(x("a"), expectedToDate(x("q"), share)),
  "1000*(a-q*el/days)": (x, { share }) =>
    thousands(difference(x("a"), expectedToDate(x("q"), share))),
  // The lead over what was expected: the ratio less 1 would lose the digit that decides between 8.7 and 8.8%.
  "100*(a/(q*el/days)-1)": (x, { share }) => {
    const expected = expectedToDate(x("q"), share);
    return percent(quotient(difference(x("a"), expected), expected));
  },
  "a/el": (x, { elapsed }) => quotient(x("a"), elapsed),
  "a*days/el": (x, { share }) => projected(x("a"), share),
  "a/el*days": (x, { share }) => projected(x("a"), share),
  "100*a/el*days/q": (x, { share }) => percent(attainment(projected(x("a"), share), x("q"))),
  "(q-a)/(days-el)": (x, { left }) => requiredRate(x("q"), x("a"), left),
  "1000*(q-a)/(days-el)": (x, { left }) => thousands(requiredRate(x("q"), x("a"), left)),
  // Teams.
  "4*q": (x) => times(4, x("q")),
  "n*q": (x) => times(x("n"), x("q")),
  "a+b+c": (x) => total([x("a"), x("b"), x("c")]),
  "p[0]+p[1]+p[2]+p[3]": (_x, _time, all) => total(all("p")),
  "(c[0]+c[1]+c[2]+c[3])/4": (_x, _time, all) => mean(all("c")),
  "(a+b+c+d)/4": (x) => mean([x("a"), x("b"), x("c"), x("d")]),
  "100*n/t": (x) => percent(shareReachingQuota(reaching(x("n"), x("t")))),
  "100*(r-1)/n": (x) => {
    // As many reps as there are, each behind the one before.
    const reps = Array.from({ length: x("n") }, (_rep, place) => -place);
    return percent(sharesAhead(reps)[x("r") - 1] ?? null);
  },
  // Differences between figures that the document gives.
  "1000*(p-q)": (x) => thousands(difference(x("p"), x("q"))),
  "1000*(n-o)": (x) => thousands(difference(x("n"), x("o"))),
  "b-a": (x) => difference(x("b"), x("a")),
  "(c-a)/2": (x) =>
    mean(
      [difference(x("b"), x("a")), difference(x("c"), x("b"))].map((step) => step ?? Number.NaN),
    ),
  "b-q/10": (x) => difference(x("b"), expectedToDate(x("q"), 0.1)),
  "q*95/100": (x) => product(x("q"), 0.95),
  "q*85/100": (x) => product(x("q"), 0.85),
  // Growth.
  "100*(a/t-1)": (x) => percent(relativeIncrease({ from: x("t"), to: x("a") })),
  "100*(b/a-1)": (x) => percent(relativeIncrease({ from: x("a"), to: x("b") })),
  "100*min(b/a-1,c/b-1,d/c-1)": (x) => percent(percentile(growths(x), 0)),
  "100*max(b/a-1,c/b-1,d/c-1)": (x) => percent(percentile(growths(x), 1)),
  "max(a,b,c,d)-min(a,b,c,d)": (x) => {
    const years = ["a", "b", "c", "d"].map(x);
    return difference(percentile(years, 1), percentile(years, 0));
  },
  // Deals and pay.
  "v/n": (x) => quotient(x("v"), x("n")),
  "p*w": (x) => product(x("p"), x("w")),
  "100*c/q": (x) => percent(payout({ actual: 1, quota: x("q"), targetVariable: x("c") })),
  "q*r+(v-q)*r*m": (x) =>
    payout({ actual: x("v"), quota: x("q"), targetVariable: x("q") * x("r") }, [
      { from: 0, multiple: 1 },
      { from: 1, multiple: x("m") },
    ]),
  "v*r*m": (x) =>
    payout({ actual: x("v"), quota: x("v"), targetVariable: x("v") * x("r") }, [
      { from: 0, multiple: x("m") },
    ]),
};

/** Formulas that ask nothing of the engine, each with its reason. */
const elsewhere: Readonly<Record<string, string>> = {
  "2*c": "A target that is set as twice another: what a person decides, not what follows.",
};

/** What the engine says to a row; the elapsed share may be passed instead of counted. */
function answered(row: Row, shareSaid?: number): number {
  const inputs = JSON.parse(JSON.stringify(row.inputs)) as Readonly<
    Record<string, string | number | readonly (string | number)[]>
  >;
  const time = timeOf(Number(inputs["el"] ?? 0));
  if (inputs["days"] !== undefined) expect(time.days).toBe(inputs["days"]);
  const answer = answers[row.formula]?.(
    (name) => Number(inputs[name]),
    { ...time, share: shareSaid ?? time.share },
    (name) => [inputs[name] ?? []].flat().map(Number),
  );
  return answer ?? Number.NaN;
}

/** What a row shows, rounded half up to the step in which it is told. */
function shown(value: number, { display_step: step }: Row): number {
  return rounded(value / step, 0) * step;
}

const named = (some: readonly Row[]) => some.map((row) => [row.id, row] as const);
const covered = rows.filter(({ formula }) => Object.hasOwn(answers, formula));
const viaDisplayed = covered.filter(({ verdict }) => verdict === "via-displayed");
const accepted = covered.filter(({ verdict }) => verdict !== "via-displayed");

test.each(named(covered))("the worked number %s comes out of the engine", (_id, row) => {
  expect(answered(row)).toBeCloseTo(row.exact_value, 9);
});

test.each(named(accepted))("and %s shows as the document has it", (_id, row) => {
  expect(shown(answered(row), row)).toBeCloseTo(row.stated_value, 9);
});

describe("numbers that the document works out from what it displays", () => {
  /** 73 of 91 days, told as 80%. */
  const displayedShare = rounded(timeOf(73).share, 2);
  const byShare = viaDisplayed.filter(({ reproduced_by }) => reproduced_by?.includes("el/days"));
  const byRate = viaDisplayed.filter((row) => !byShare.includes(row));

  test("the share is 0.80", () => expect(displayedShare).toBe(0.8));

  test.each(named(byShare))("%s with the elapsed share of 0.80", (_id, row) => {
    const answer = answered(row, displayedShare);
    expect(answer).toBeCloseTo(row.reproduced_value ?? Number.NaN, 9);
    expect(shown(answer, row)).toBeCloseTo(row.stated_value, 9);
    expect(shown(answered(row), row)).not.toBeCloseTo(row.stated_value, 9);
  });

  test("Sarah Chen's projection, with the daily rate of $7.2K", () => {
    const [toDate, ofQuota] = byRate;
    expect(byRate.map(({ id }) => id)).toEqual(["tracker-L125a", "tracker-L126a"]);
    if (toDate === undefined || ofQuota === undefined) return;
    const { left, elapsed } = timeOf(73);
    const rate = rounded(quotient(522, elapsed) ?? Number.NaN, 1);
    const end = total([522, times(left, rate)]);
    expect(end).toBeCloseTo(toDate.reproduced_value ?? Number.NaN, 9);
    expect(shown(end, toDate)).toBe(toDate.stated_value);
    const reached = percent(attainment(end, 600)) ?? Number.NaN;
    expect(reached).toBeCloseTo(ofQuota.reproduced_value ?? Number.NaN, 9);
    expect(shown(reached, ofQuota)).toBe(ofQuota.stated_value);
  });

  test("the same with 0.80: 652.5 lies half-way between the $652K of the document and $653K, and 109% holds", () => {
    const [toDate, ofQuota] = byRate.map((row) => answered(row, displayedShare));
    expect(toDate).toBeCloseTo(652.5, 9);
    expect(ofQuota).toBeCloseTo(108.75, 9);
    expect(rounded(ofQuota ?? Number.NaN, 0)).toBe(109);
  });
});

test("no row is passed over without a reason", () => {
  const left = rows.filter(({ formula }) => !Object.hasOwn(answers, formula));
  expect(left.map(({ id, formula }) => [id, elsewhere[formula] !== undefined])).toEqual([
    ["tracker-L322a", true],
  ]);
  expect([rows.length, accepted.length, viaDisplayed.length]).toEqual([141, 128, 12]);
  const used = new Set(rows.map(({ formula }) => formula));
  expect(Object.keys({ ...answers, ...elsewhere }).filter((each) => !used.has(each))).toEqual([]);
});

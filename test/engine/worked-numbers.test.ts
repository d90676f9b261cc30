import {
  annual,
  attainment,
  autoQuota,
  commissionNeeded,
  funnel,
  hiresForGap,
  emptyModel,
  monthly,
  relativeIncrease,
  rounded,
} from "../../src/engine";
import { rows } from "../cases/worked-numbers.json";

type Given = Readonly<Record<string, string | number>>;

/** The engine's answer for each formula of the documents, with the document's own inputs. */
const answers: Readonly<Record<string, (given: (name: string) => number) => number | null>> = {
  "annual/12": (x) => monthly(x("annual")),
  "a/12": (x) => monthly(x("a")),
  "monthly*12/1000": (x) => (annual(x("monthly")) ?? 0) / 1000,
  "spend/cpm": (x) =>
    stages({ marketingSpend: x("spend"), costPerMeeting: x("cpm") }).meetingsBooked.value,
  "meetings*show": (x) =>
    stages({ meetingsBooked: x("meetings"), showRate: x("show") }).meetingsHeld.value,
  "held*close": (x) => stages({ meetingsHeld: x("held"), closeRate: x("close") }).deals.value,
  "spend/cpm*show*close": (x) =>
    stages({
      marketingSpend: x("spend"),
      costPerMeeting: x("cpm"),
      showRate: x("show"),
      closeRate: x("close"),
    }).deals.value,
  "deals/closers": (x) =>
    autoQuota("closer", { ...noDrivers, deals: x("deals"), closers: x("closers") }),
  "per_day*days": (x) =>
    autoQuota("setter", { ...noDrivers, meetingsPerDay: x("per_day"), workingDays: x("days") }),
  deals: (x) => autoQuota("manager", { ...noDrivers, deals: x("deals") }),
  "100*actual/quota": (x) => 100 * (attainment(x("actual"), x("quota")) ?? 0),
  "100*quota/quota": (x) => 100 * (attainment(x("quota"), x("quota")) ?? 0),
  "100*(quota/actual-1)": (x) =>
    100 * (relativeIncrease({ from: x("actual"), to: x("quota") }) ?? 0),
  "ceil(closers*(quota-actual)/quota)": (x) =>
    hiresForGap({ headcount: x("closers"), quota: x("quota"), actual: x("actual") })?.atQuota ??
    null,
  "annual/12/quota": (x) =>
    commissionNeeded({ monthlyOte: monthly(x("annual")), basePay: null, quota: x("quota") }),
  "m/q": (x) => commissionNeeded({ monthlyOte: x("m"), basePay: null, quota: x("q") }),
};

const noDrivers = { deals: null, closers: null, meetingsPerDay: null, workingDays: null };

function stages(inputs: Partial<typeof emptyModel.inputs>) {
  return funnel({ ...emptyModel.inputs, ...inputs });
}

const accepted = rows.filter(({ verdict }) => verdict === "exact" || verdict === "rounds");
const covered = accepted.filter(
  ({ formula }) => formula !== null && Object.hasOwn(answers, formula),
);

/** Numbers the documents give that are no result of ours: a headline, a difference by subtraction, a count of keys. */
const elsewhere = accepted.filter(
  ({ formula }) => formula === null || !Object.hasOwn(answers, formula),
);

test.each(covered.map((row) => [row.id, row] as const))(
  "the worked number %s comes out of the engine",
  (_id, row) => {
    const inputs: Given = JSON.parse(JSON.stringify(row.inputs)) as Given;
    const answer = answers[row.formula ?? ""]?.((name) => Number(inputs[name])) ?? Number.NaN;
    expect(answer).toBeCloseTo(row.exact_value ?? Number.NaN, 9);
    expect(rounded(answer / row.display_step, 0) * row.display_step).toBeCloseTo(
      row.stated_value ?? Number.NaN,
      9,
    );
  },
);

test("every other acceptance number of the two documents is known by name", () => {
  expect(elsewhere.map(({ id }) => id)).toEqual([
    "v3.4-L187a",
    "v3.4-L206a",
    "v3.4-L291a",
    "v3.4-L391a",
    "v3.4-L393b",
    "v3.3-L66a",
    "v3.3-L75a",
    "v3.3-L77a",
    "v3.3-L173a",
    "v3.3-L174a",
    "v3.3-L175a",
    "v3.3-L196a",
    "v3.3-L228a",
  ]);
});

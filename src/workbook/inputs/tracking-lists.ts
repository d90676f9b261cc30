import { backfillId, monthsAfter, type QuotaModel } from "../../engine";
import { asked, day, money, number, share, shown, words, type Field } from "./field";
import type { InputList } from "./input-list";
import type { Settings } from "./setting-paths";

const ofRoster = "An id of the roster.";
const rep = words("rep", "Rep", ofRoster);

const count = (key: string, header: string) =>
  number(key, header, { low: 0, high: 1e9, format: "general", hint: "Zero or more." });

/** Money that may be taken back. */
const booked = (key: string, header: string, hint: string) =>
  number(key, header, { low: -1e12, high: 1e12, format: "money", hint });

const cycleDays: Field = number("cycleDays", "Cycle days", {
  low: 0,
  high: 3660,
  format: "general",
  hint: "Mean days from opportunity to deal.",
});

export const actualList: InputList = {
  table: "ActualList",
  heading: "What is told of everybody's period; blank is not reported, which is not zero",
  section: "tracking.reps",
  knownBy: ["rep"],
  notAlone: ["rep"],
  fields: [
    rep,
    money("quota", "Quota", "Blank for the plan's quota of the period."),
    booked("actual", "Actual", "What was booked so far."),
    money("surePipeline", "Sure pipeline", "Pipeline that is taken to close in the period."),
    money("openPipeline", "Open pipeline"),
    share("openShare", "Open share", "How much of the open pipeline is taken to close at all."),
    count("deals", "Deals"),
    share("winRate", "Win rate", "Won over all that was decided."),
    cycleDays,
    count("calls", "Calls"),
    count("meetings", "Meetings"),
    count("proposals", "Proposals"),
  ],
};

export const pastList: InputList = {
  table: "PastList",
  heading: "Periods that are over",
  section: "tracking.past",
  knownBy: ["rep", "period"],
  fields: [
    rep,
    words("period", "Period", "Names that sort by time: 2024-Q3, 2024-09."),
    money("quota", "Quota"),
    booked("actual", "Actual", "What was booked."),
    share("winRate", "Win rate"),
    count("calls", "Calls"),
  ],
};

export const bookingList: InputList = {
  table: "BookingList",
  heading: "Deals one by one",
  section: "tracking.bookings",
  knownBy: ["rep", "day", "amount", "product"],
  fields: [
    rep,
    asked(day("day", "Day", "The day it was booked.")),
    asked(booked("amount", "Amount", "What was booked.")),
    words("product", "Product"),
  ],
};

export const productQuotaList: InputList = {
  table: "ProductQuotaList",
  heading: "Quotas of products",
  section: "tracking.productQuotas",
  knownBy: ["product", "rep"],
  fields: [
    words("product", "Product"),
    words("rep", "Rep", `${ofRoster} Blank for the whole company.`),
    asked(money("quota", "Quota")),
  ],
};

export const holidayList: InputList = {
  table: "HolidayList",
  heading: "Days on which nobody works",
  section: "tracking.period.holidays",
  knownBy: [],
  fields: [day("day", "Day")],
};

export const historyList: InputList = {
  table: "HistoryList",
  heading: "What the company booked, period by period and without gaps",
  section: "history.bookings",
  knownBy: [],
  notAlone: ["label"],
  fields: [
    shown(words("label", "Period")),
    asked(money("bookings", "Bookings", "What was booked in the period.")),
  ],
};

export function historyRows({
  from,
  period,
  bookings,
}: QuotaModel["history"]): readonly Settings[] {
  const size = period === "month" ? 1 : 3;
  const label = (place: number) =>
    from === "" ? `Period ${place + 1}` : monthsAfter(from, place * size).slice(0, 7);
  return bookings.map((each, place) => ({ label: label(place), bookings: each }));
}

export function holidayRows({ tracking }: QuotaModel): readonly Settings[] {
  return tracking.period.holidays.map((each) => ({ day: each }));
}

/** Everybody who is told of, then everybody else who carries a quota of money, so that nobody is forgotten. */
export function actualRows({ roster, hires, leavers, tracking }: QuotaModel): readonly Settings[] {
  const told = new Set(tracking.reps.map((each) => each.rep));
  const filled = new Set(
    leavers.filter((each) => each.backfillAfterMonths !== null).map((each) => each.rep),
  );
  const carriers = [...roster, ...hires].filter(({ role }) => role === "AE" || role === "AM");
  const ids = carriers.flatMap(({ id }) => (filled.has(id) ? [id, backfillId(id)] : [id]));
  const silent = ids.filter((id) => !told.has(id)).map((id) => ({ rep: id }));
  return [...tracking.reps, ...silent];
}

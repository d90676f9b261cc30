import {
  spokenShare,
  type Baseline,
  type BaselineRow,
  type BookingRules,
  type QuotaModel,
  type RepBaseline,
} from "../../engine";
import { standingLines } from "./standing-report";
import { change, numbers, spoken, tableLines, words } from "./table";

const indent = (line: string) => `  ${line}`;

const columns = [
  numbers("won"),
  numbers("lost"),
  numbers("open"),
  numbers("left out"),
  numbers("bookings"),
  numbers("win rate"),
  numbers("size"),
  numbers("days"),
  numbers("pipeline"),
  numbers("weighted"),
];

function cells(row: BaselineRow): readonly string[] {
  return [
    String(row.won),
    String(row.lost),
    String(row.open),
    String(row.leftOut),
    spoken(row.bookings),
    spoken(row.winRate, spokenShare),
    spoken(row.averageSize),
    spoken(row.cycleDays),
    spoken(row.openPipeline),
    spoken(row.weightedPipeline),
  ];
}

function cut(first: string, rest: string, rows: readonly BaselineRow[]): readonly string[] {
  // The last row is whatever has no row of its own, and mostly there is nothing.
  const shown = rows.filter(({ key, deals }) => key !== "" || deals > 0);
  const table = tableLines(
    [words(first), ...columns],
    shown.map((row) => [row.key || rest, ...cells(row)]),
  );
  return ["", `By ${first.toLowerCase()}`, ...table.map(indent)];
}

function rosterLines({ roster }: QuotaModel, { reps }: RepBaseline): readonly string[] {
  const found = new Map(reps.map((row) => [row.key, row]));
  const rows = roster.flatMap(({ id, name, previousBookings }) => {
    const bookings = found.get(id)?.bookings ?? null;
    if (previousBookings === null && bookings === null) return [];
    const gap = bookings === null || previousBookings === null ? null : bookings - previousBookings;
    return [[id, name, spoken(bookings), spoken(previousBookings), spoken(gap, change)]];
  });
  if (rows.length === 0) return [];
  const table = tableLines(
    [words("Rep"), words("name"), numbers("deals"), numbers("roster"), numbers("apart")],
    rows,
  );
  return ["", "Bookings of the deals beside last year's of the roster", ...table.map(indent)];
}

const kinds = {
  newBusiness: "new business",
  expansion: "expansion",
  renewal: "renewals",
  untold: "deals of no type",
} as const;

/** What counts as a booking, as a sentence. */
function ruleWords({ counted, multiYear, from, to }: BookingRules): string {
  const names = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => counted[kind]);
  const what = names.length === 0 ? "nothing" : names.map((kind) => kinds[kind]).join(", ");
  const value = multiYear === "FULL" ? "in full" : "at the value of the first year";
  const since = from === "" ? "" : ` from ${from}`;
  return `Counted: ${what}, won${since}${to === "" ? "" : ` up to ${to}`}, ${value}.`;
}

function wholeLines({ whole }: Pick<Baseline, "whole">): readonly string[] {
  const unknown = whole.won - whole.valued;
  const count = (value: number) => value.toLocaleString("en-US");
  return [
    `${count(whole.deals)} deals: ${count(whole.won)} won, ${count(whole.lost)} lost, ${count(whole.open)} open, ${count(whole.leftOut)} left out`,
    `Bookings ${spoken(whole.bookings)}, win rate ${spoken(whole.winRate, spokenShare)}, average size ${spoken(whole.averageSize)}, cycle ${spoken(whole.cycleDays)} days (${count(whole.timed)} deals)`,
    ...(unknown === 0
      ? []
      : [
          `Of ${count(unknown)} won deals it is not known what they count for: they are in no sum.`,
        ]),
  ];
}

/** What the deals of a model come to, as tables. */
export function baselineReport(model: QuotaModel, found: RepBaseline): string {
  return [
    `Baseline of ${model.company.name || "the company"}, ${model.company.currency}`,
    ruleWords(model.bookingRules),
    ...wholeLines(found),
    ...cut("Rep", "not in the roster", found.reps),
    ...rosterLines(model, found),
    ...standingLines(model, found),
    ...cut("Territory", "none of these", found.territories),
    ...cut("Segment", "not told", found.segments),
    ...cut("Month", "no day", found.months),
  ].join("\n");
}

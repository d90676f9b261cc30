import {
  spokenShare,
  type QuotaModel,
  type RepBaseline,
  type RepBaselineRow,
  type StandingDays,
} from "../../engine";
import { numbers, spoken, tableLines, words } from "./table";

const spokenTimes = (times: number) => `${times.toFixed(2)}x`;

const dayWords = {
  WINDOW: "the last day that counts",
  DEALS: "the last day on which a deal was decided",
  YEAR: "the day before the plan's year",
} as const;

function tenureWords({ day, dayBy }: StandingDays): string {
  return dayBy === null
    ? "Tenure is not known: no day is told up to which to count it."
    : `Tenure in whole months, up to the end of ${day}, ${dayWords[dayBy]}; of who left before, up to their last day.`;
}

function attainmentWords({ days, team }: RepBaseline): string {
  const { past, isPastCounted } = days;
  if (past === null) {
    return "Attainment is not known: nobody told when the plan's year begins, before which the year of the previous quotas lies.";
  }
  const year = `${past.from} to ${past.to}`;
  return isPastCounted
    ? `Attainment: bookings of the deals from ${year} over the previous quota; deals were decided in ${team.monthsDecided ?? 0} of its 12 months.`
    : `Attainment is not known: the previous quotas are of ${year}, and the definitions leave out some of these days.`;
}

function coverageWords({ days }: RepBaseline): string {
  const { quarter } = days;
  return quarter === null
    ? "Coverage is not known: nobody told when the plan's year begins."
    : `Coverage: open deals expected to close by ${quarter.to} over the plan's quota of the first quarter, from ${quarter.from}; deals whole, then by their chance.`;
}

const columns = [
  words("Rep"),
  words("name"),
  numbers("tenure"),
  numbers("months there"),
  numbers("last year"),
  numbers("its quota"),
  numbers("attainment"),
  numbers("due"),
  numbers("weighted"),
  numbers("quarter's quota"),
  numbers("coverage"),
  numbers("by chance"),
];

function isTold(row: RepBaselineRow): boolean {
  const { tenureMonths, lastYearBookings, previousQuota, duePipeline, quarterQuota } = row;
  const figures = [tenureMonths, lastYearBookings, previousQuota, duePipeline, quarterQuota];
  return figures.some((figure) => figure !== null);
}

function togetherCells({ team }: RepBaseline): readonly string[] {
  const { tenured, meanTenure, attained } = team;
  return [
    "together",
    `attainment of ${attained}, mean tenure of ${tenured}`,
    spoken(meanTenure, (months) => months.toFixed(1)),
    "",
    spoken(team.lastYearBookings),
    spoken(team.previousQuota),
    spoken(team.attainment, spokenShare),
    spoken(team.duePipeline),
    spoken(team.dueWeighted),
    spoken(team.quarterQuota),
    spoken(team.coverage, spokenTimes),
    spoken(team.weightedCoverage, spokenTimes),
  ];
}

/** How long each rep has been there, what came of last year's quota, and what the open deals cover. */
export function standingLines({ roster }: QuotaModel, found: RepBaseline): readonly string[] {
  const names = new Map(roster.map(({ id, name }) => [id, name]));
  const rows = found.reps
    .filter(isTold)
    .map((row): readonly string[] => [
      row.key || "not in the roster",
      names.get(row.key) ?? "",
      spoken(row.tenureMonths),
      spoken(row.lastYearMonths),
      spoken(row.lastYearBookings),
      spoken(row.previousQuota),
      spoken(row.attainment, spokenShare),
      spoken(row.duePipeline),
      spoken(row.dueWeighted),
      spoken(row.quarterQuota),
      spoken(row.coverage, spokenTimes),
      spoken(row.weightedCoverage, spokenTimes),
    ]);
  const table = tableLines(columns, [...rows, togetherCells(found)]);
  const said = [tenureWords(found.days), attainmentWords(found), coverageWords(found)];
  return [
    "",
    "Tenure, attainment and pipeline coverage by rep",
    ...[...said, ...table].map((line) => `  ${line}`),
  ];
}

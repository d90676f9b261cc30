import {
  isoDate,
  monthOf,
  serialDate,
  type AllocationPlan,
  type RepBaseline,
  type RepBaselineRow,
} from "../../engine";
import type { CellContent, NumberFormat } from "../description";
import { firstPlaces } from "../plan/allocation-steps";
import { periodsIn } from "../plan/changes-blocks";

/** Where the reps stand, and the plan whose tables say who they are and what is asked of them. */
export type ShownStanding = {
  readonly found: RepBaseline;
  readonly plan: AllocationPlan;
  readonly isLive: boolean;
};

/** A column of the reps: its key, its header, its formula, and what the engine says. */
export type StandingColumn = readonly [
  key: string,
  header: string,
  formula: string,
  value: (row: RepBaselineRow) => CellContent,
  format: NumberFormat,
];

/** The quotas of the plan's first quarter in the table of the periods: one column, or three of months. */
export function quarterIn(plan: AllocationPlan): string {
  const within = plan.calendar.periods.filter(({ months }) => months.every((at) => at < 12 / 4));
  return periodsIn("PeriodQuotas", plan, within.length - 1);
}

const dayOf = (iso: string) => (iso === "" ? null : serialDate(iso));

/** The earlier of two days, where no day is told for one of them the other. */
const earlier = (one: string, other: string) => (one === "" || other < one ? other : one);
const later = (one: string, other: string) => (one > other ? one : other);

/** What TeamList says of somebody on a day of theirs; a blank is no day. */
function teamDay(column: string): string {
  const day = `INDEX(TeamList[${column}],{team})`;
  return `=IF({team}="","",IF(N(${day})=0,"",${day}))`;
}

/** Months from the one of a day to the one of the morning after another, as the sheet counts them. */
function monthsBetween(start: string, end: string): number | null {
  const [from, last] = [monthOf(start), serialDate(end)];
  const to = last === null ? null : monthOf(isoDate(last + 1));
  return from === null || to === null ? null : to - from;
}

/** The same as a formula. */
function between(start: string, end: string): string {
  return `12*(YEAR({${end}}+1)-YEAR({${start}}))+MONTH({${end}}+1)-MONTH({${start}})`;
}

/** How long somebody has been there, altogether and in the year before the plan's. */
export function tenureColumns({ found, plan }: ShownStanding): readonly StandingColumn[] {
  const places = firstPlaces(plan.carriers.map(({ person }) => person.id));
  const { day, past } = found.days;
  const untilOf = ({ startDate, endDate }: RepBaselineRow) =>
    startDate === "" || day === "" ? "" : earlier(endDate, day);
  const startThen = ({ startDate }: RepBaselineRow) =>
    startDate === "" || past === null ? "" : later(startDate, past.from);
  const endThen = ({ startDate, endDate }: RepBaselineRow) =>
    startDate === "" || past === null ? "" : earlier(endDate, past.to);
  return [
    [
      "team",
      "Team row",
      '=IFERROR(MATCH({key},TeamList[Id],0),"")',
      ({ key }) => places.get(key) ?? null,
      "general",
    ],
    ["start", "Start", teamDay("Start"), ({ startDate }) => dayOf(startDate), "date"],
    ["end", "End", teamDay("End"), ({ endDate }) => dayOf(endDate), "date"],
    [
      "until",
      "Tenure until",
      '=IF(COUNT({start})*COUNT(TenureDay)=0,"",MIN(TenureDay,{end}))',
      (row) => dayOf(untilOf(row)),
      "date",
    ],
    [
      "begun",
      "Months begun",
      `=IF(COUNT({until})=0,"",${between("start", "until")})`,
      (row) => monthsBetween(row.startDate, untilOf(row)),
      "general",
    ],
    [
      "tenure",
      "Tenure months",
      '=IF(COUNT({until})=0,"",IF({start}>{until},"",{begun}-(DAY({start})>DAY({until}+1))))',
      ({ tenureMonths }) => tenureMonths,
      "general",
    ],
    [
      "startThen",
      "Then from",
      '=IF({start}="","",MAX({start},LastYearFrom))',
      (row) => dayOf(startThen(row)),
      "date",
    ],
    [
      "endThen",
      "Then until",
      '=IF({start}="","",MIN({end},LastYearTo))',
      (row) => dayOf(endThen(row)),
      "date",
    ],
    [
      "there",
      "Months there then",
      `=IF({start}="","",MAX(0,${between("startThen", "endThen")}))`,
      ({ lastYearMonths }) => lastYearMonths,
      "general",
    ],
  ];
}

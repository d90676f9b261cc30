import { block, words, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { placed, worked, working, wordsWorked } from "../plan/columns";
import { ratio } from "./line-columns";
import { pastColumns } from "./past-block";
import { bothSums, growth, prior, year, type TrendRow } from "./past-growth";
import type { Tracked } from "./tracked-rows";

type Row = TrendRow;
type Column = ColumnPlan<Row>;

function sums(count: number): readonly Column[] {
  const sum = (kind: string) => `=IF({reps}=0,"",SUM(INDEX(${pastColumns(kind, count)},0,{no})))`;
  return [
    worked("reps", "Reps who told", {
      formula: `=SUM(INDEX(${pastColumns("Told", count)},0,{no}))`,
      value: ({ reps }) => reps,
      format: "general",
    }),
    worked("quota", "Quota", {
      formula: sum("Quota"),
      value: ({ said }) => said?.quota ?? null,
      format: "wholeMoney",
    }),
    worked("actual", "Actual", {
      formula: sum("Actual"),
      value: ({ said }) => said?.actual ?? null,
      format: "wholeMoney",
    }),
    {
      ...worked<Row>("attainment", "Attainment", {
        formula: ratio("actual", "quota"),
        value: ({ said }) => said?.attainment ?? null,
        format: "share",
      }),
      look: "output",
    },
  ];
}

/** Where a period stands in time, so that the one before it and the same one a year before are found. */
const standing: readonly Column[] = [
  working(
    "perYear",
    "Grain",
    '=IF(COUNTIF({period},"????-Q?")=1,QuartersOfYear,IF(COUNTIF({period},"????-??")=1,12,COUNTIF({period},"????")))',
  ),
  working(
    "count",
    "Count",
    '=IFERROR({perYear}*LEFT({period},YearDigits)+IF({perYear}=1,1,SUBSTITUTE(MID({period},YearDigits+1+1,LEN({period})),"Q","")),"")',
  ),
  working(
    "place",
    "Place",
    "=IF(AND(COUNT(PastSteps[Count])=ROWS(PastSteps[Count]),MIN(PastSteps[Grain])=MAX(PastSteps[Grain])),{count},{no})",
  ),
  working("prior", "Prior row", '=IFERROR(MATCH({place}-1,PastSteps[Place],0),"")'),
  {
    ...working<Row>(
      "yearName",
      "A year before",
      '=IFERROR(TEXT(LEFT({period},YearDigits)-1,"0000")&MID({period},YearDigits+1,LEN({period})),"")',
    ),
    look: "calculation words",
  },
  working("year", "Year row", '=IFERROR(MATCH({yearName},PastSteps[Period],0),"")'),
  working("known", "Known", "=COUNT({attainment})"),
];

/** What the trend shows of a period. */
function shown(count: number): readonly Column[] {
  return [...sums(count), ...growth(prior), ...growth(year)];
}

function rowsOf({ periods, companyTrend: trend, past }: Tracked): readonly Row[] {
  return periods.map((period, at) => ({
    no: at + 1,
    period,
    reps: past.filter(({ trend: { periods: own } }) =>
      own.some((one) => one.period === period && one.quota !== null && one.actual !== null),
    ).length,
    said: trend.periods.find((one) => one.period === period) ?? null,
  }));
}

/** All who told, period by period, with every step: each beside the one before and the same one a year before. */
export function pastSteps(tracked: Tracked): Block {
  const count = tracked.periods.length;
  return block<Row>(
    { heading: "The past of all who told, period by period", table: "PastSteps" },
    [
      {
        ...words<Row>({ key: "period", header: "Period", value: ({ period }) => period || null }),
        name: ({ no }) => `PastPeriod${no}`,
      },
      placed("no", "No", ({ no }) => no),
      ...shown(count),
      ...standing,
      ...bothSums(prior, count),
      ...bothSums(year, count),
    ],
    rowsOf(tracked),
  );
}

/** The same without the steps. */
export function companyTrend(tracked: Tracked): Block {
  const copied = (column: Column): Column => {
    const cell = `INDEX(PastSteps[${column.header}],{no})`;
    return { ...column, formula: `=IF(ISNUMBER(${cell}),${cell},"")` };
  };
  return block<Row>(
    { heading: "All who told, by period", table: "CompanyTrend" },
    [
      wordsWorked("period", "Period", {
        formula: '=INDEX(PastSteps[Period],{no})&""',
        value: ({ period }) => period,
      }),
      placed("no", "No", ({ no }) => no),
      ...shown(tracked.periods.length).map(copied),
    ],
    rowsOf(tracked),
  );
}

import { block, words, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { placed, worked, wordsWorked } from "../plan/columns";
import { ratio } from "./line-columns";
import { pastColumns, type PastKind } from "./past-block";
import { bothSums, growth, prior, year } from "./past-growth";
import type { TrendRow } from "./past-rows";
import { standingColumns } from "./standing-columns";
import type { Tracked } from "./tracked-rows";

type Row = TrendRow;
type Column = ColumnPlan<Row>;

function sums(count: number): readonly Column[] {
  const sum = (kind: PastKind) => `=IF({reps}=0,"",SUM(INDEX(${pastColumns(kind, count)},0,{no})))`;
  return [
    worked("reps", "Reps who told", {
      formula: `=SUM(INDEX(${pastColumns("In", count)},0,{no}))`,
      value: ({ reps }) => reps,
      format: "general",
    }),
    worked("quota", "Quota", {
      formula: sum("Quota"),
      value: ({ said }) => said?.quota ?? null,
      format: "wholeMoney",
    }),
    worked("actual", "Actual", {
      formula: sum("Made"),
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

/** What the trend shows of a period. */
function shown(count: number): readonly Column[] {
  return [...sums(count), ...growth(prior), ...growth(year)];
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
      ...standingColumns,
      ...bothSums(prior, count),
      ...bothSums(year, count),
    ],
    tracked.trendRows,
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
    tracked.trendRows,
  );
}

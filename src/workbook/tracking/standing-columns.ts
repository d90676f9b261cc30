import type { ColumnPlan } from "../block";
import { worked, wordsWorked } from "../plan/columns";
import type { TrendRow } from "./past-rows";

function step(
  key: string,
  header: string,
  said: { readonly formula: string; readonly value: (row: TrendRow) => number | null },
): ColumnPlan<TrendRow> {
  return worked(key, header, { ...said, format: "general" });
}

/** Where a period stands in time, so that the one before it and the same one a year before are found. */
export const standingColumns: readonly ColumnPlan<TrendRow>[] = [
  step("perYear", "Grain", {
    formula:
      '=IF(COUNTIF({period},"????-Q?")=1,QuartersOfYear,IF(COUNTIF({period},"????-??")=1,12,COUNTIF({period},"????")))',
    value: ({ perYear }) => perYear,
  }),
  step("years", "Years counted", {
    formula: '=IFERROR({perYear}*LEFT({period},YearDigits),"")',
    value: ({ yearCount }) => yearCount,
  }),
  step("inYear", "In its year", {
    formula:
      '=IF({perYear}=1,1,IFERROR(0+SUBSTITUTE(MID({period},YearDigits+1+1,LEN({period})),"Q",""),""))',
    value: ({ inYear }) => inYear,
  }),
  step("count", "Count", {
    formula: '=IF(COUNT({years})*COUNT({inYear})=0,"",{years}+{inYear})',
    value: ({ count }) => count,
  }),
  step("place", "Place", {
    formula:
      "=IF(AND(COUNT(PastSteps[Count])=ROWS(PastSteps[Count]),MIN(PastSteps[Grain])=MAX(PastSteps[Grain])),{count},{no})",
    value: ({ place }) => place,
  }),
  step("prior", "Prior", {
    formula: '=IFERROR(MATCH({place}-1,PastSteps[Place],0),"")',
    value: ({ prior }) => prior.row,
  }),
  wordsWorked("yearName", "A year before", {
    formula:
      '=IFERROR(TEXT(LEFT({period},YearDigits)-1,"0000")&MID({period},YearDigits+1,LEN({period})),"")',
    value: ({ yearBefore }) => yearBefore ?? "",
  }),
  step("year", "Year", {
    formula: '=IFERROR(MATCH({yearName},PastSteps[Period],0),"")',
    value: ({ year }) => year.row,
  }),
  step("known", "Known", {
    formula: "=COUNT({attainment})",
    value: ({ said }) => Number(said !== null && said.attainment !== null),
  }),
];

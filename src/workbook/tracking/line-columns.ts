import type { TrackedLine } from "../../engine";
import type { ColumnPlan } from "../block";
import { worked, working, wordsWorked } from "../plan/columns";

/** What a line of a rep and a line of many are made of, each in its own way. */
export type LineParts = {
  readonly quota: string;
  readonly actual: string;
  readonly expected: string;
  readonly projected: string;
  /** The share of the period that is over, and the days that are left of it. */
  readonly share: string;
  readonly left: string;
};

/** A quotient that is blank while its dividend is, or while there is nothing to divide by. */
export function ratio(dividend: string, divisor: string): string {
  return `=IF(COUNT({${dividend}})*N({${divisor}})=0,"",{${dividend}}/{${divisor}})`;
}

/** The columns from quota to what is needed: the same questions of one rep and of many. */
export function lineColumns<Row extends TrackedLine>(parts: LineParts): readonly ColumnPlan<Row>[] {
  const money = (
    key: string,
    header: string,
    said: { readonly formula: string; readonly value: (row: Row) => number | null },
  ) => worked<Row>(key, header, { ...said, format: "wholeMoney" });
  const share = (
    key: string,
    header: string,
    said: { readonly formula: string; readonly value: (row: Row) => number | null },
  ) => worked<Row>(key, header, { ...said, format: "share" });
  return [
    money("quota", "Quota", { formula: parts.quota, value: ({ quota }) => quota }),
    money("actual", "Actual", { formula: parts.actual, value: ({ actual }) => actual }),
    {
      ...share("attainment", "Attainment", {
        formula: ratio("actual", "quota"),
        value: ({ attainment }) => attainment,
      }),
      look: "output",
    },
    money("variance", "Variance", {
      formula: '=IF({actual}="","",{actual}-{quota})',
      value: ({ variance }) => variance,
    }),
    money("rest", "Left", {
      formula: '=IF({actual}="","",IF({quota}-{actual}<={quota}*QuotaDust,0,{quota}-{actual}))',
      value: ({ remaining }) => remaining,
    }),
    money("expected", "Expected", { formula: parts.expected, value: ({ expected }) => expected }),
    money("ahead", "Ahead", {
      formula: '=IF({actual}="","",{actual}-{expected})',
      value: ({ ahead }) => ahead,
    }),
    share("pace", "Pace", { formula: ratio("actual", "expected"), value: ({ pace }) => pace }),
    {
      ...wordsWorked<Row>("light", "Light", {
        formula:
          '=IF({judged}="","",IF({judged}<LimitRed,"RED",IF({judged}>LimitGreen,"GREEN","YELLOW")))',
        value: ({ light }) => light ?? "",
      }),
      look: "light",
    },
    money("projected", "Projected", {
      formula: parts.projected,
      value: ({ projected }) => projected,
    }),
    share("coming", "Projected of quota", {
      formula: ratio("projected", "quota"),
      value: ({ projectedAttainment }) => projectedAttainment,
    }),
    wordsWorked<Row>("status", "Status", {
      formula:
        '=IF({coming}="","",INDEX(StatusList[Status],1+COUNTIF(StatusList[From],"<="&ROUND({coming},12))))',
      value: ({ status }) => status ?? "",
    }),
    money("perDay", "Needed a day", {
      formula: `=IF({rest}="","",IF({rest}=0,0,IF(${parts.left}=0,"",{rest}/${parts.left})))`,
      value: ({ requiredPerDay }) => requiredPerDay,
    }),
    money("perWeek", "Needed a week", {
      formula: '=IF({perDay}="","",MIN({perDay}*WeekDays,{rest}))',
      value: ({ requiredPerWeek }) => requiredPerWeek,
    }),
  ];
}

/** What the light is judged by: attainment once the period is over, pace while it runs; at the foot of the table. */
export function judgedColumn<Row>(share: string): ColumnPlan<Row> {
  return working<Row>(
    "judged",
    "Judged by",
    `=IF(${share}>=1,IF({attainment}="","",ROUND({attainment},12)),IF({pace}="","",ROUND({pace},12)))`,
    "share",
  );
}

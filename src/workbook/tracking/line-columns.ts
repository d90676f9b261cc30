import { outlookStatuses, rounded, type TrackedLine } from "../../engine";
import type { ColumnPlan } from "../block";
import { worked, wordsWorked } from "../plan/columns";

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

/** The columns from quota to what is needed: the same questions of one rep, of many and of a product. */
export function lineColumns<Row>(
  parts: LineParts,
  lineOf: (row: Row) => TrackedLine,
): readonly ColumnPlan<Row>[] {
  const figure =
    (format: "wholeMoney" | "share") =>
    (
      ...[key, header, formula, of]: readonly [
        key: string,
        header: string,
        formula: string,
        of: (line: TrackedLine) => number | null,
      ]
    ) =>
      worked<Row>(key, header, { formula, value: (row) => of(lineOf(row)), format });
  const [money, share] = [figure("wholeMoney"), figure("share")];
  return [
    money("quota", "Quota", parts.quota, ({ quota }) => quota),
    money("actual", "Actual", parts.actual, ({ actual }) => actual),
    {
      ...share(
        "attainment",
        "Attainment",
        ratio("actual", "quota"),
        ({ attainment }) => attainment,
      ),
      look: "output",
    },
    money(
      "variance",
      "Variance",
      '=IF({actual}="","",{actual}-{quota})',
      ({ variance }) => variance,
    ),
    money(
      "rest",
      "Left",
      '=IF({actual}="","",IF({quota}-{actual}<={quota}*QuotaDust,0,{quota}-{actual}))',
      ({ remaining }) => remaining,
    ),
    money("expected", "Expected", parts.expected, ({ expected }) => expected),
    money("ahead", "Ahead", '=IF({actual}="","",{actual}-{expected})', ({ ahead }) => ahead),
    share("pace", "Pace", ratio("actual", "expected"), ({ pace }) => pace),
    {
      ...wordsWorked<Row>("light", "Light", {
        formula:
          '=IF({judged}="","",IF({judged}<LimitRed,"RED",IF({judged}>LimitGreen,"GREEN","YELLOW")))',
        value: (row) => lineOf(row).light ?? "",
      }),
      look: "light",
    },
    money("projected", "Projected", parts.projected, ({ projected }) => projected),
    share(
      "coming",
      "Projected of quota",
      ratio("projected", "quota"),
      ({ projectedAttainment }) => projectedAttainment,
    ),
    wordsWorked<Row>("status", "Status", {
      formula: '=IF({statusRow}="","",INDEX(StatusList[Status],{statusRow}))',
      value: (row) => lineOf(row).status ?? "",
    }),
    money(
      "perDay",
      "Needed a day",
      `=IF({rest}="","",IF({rest}=0,0,IF(${parts.left}=0,"",{rest}/${parts.left})))`,
      ({ requiredPerDay }) => requiredPerDay,
    ),
    money(
      "perWeek",
      "Needed a week",
      '=IF({perDay}="","",MIN({perDay}*WeekDays,{rest}))',
      ({ requiredPerWeek }) => requiredPerWeek,
    ),
  ];
}

/** The decimals at which a share is held against a limit. */
const SETTLED = 12;

/**
 * What light and status are read from, at the foot of the table: attainment once the period is over and pace while it
 * runs, and where the status stands in its list.
 */
export function lineSteps<Row>(
  over: { readonly formula: string; readonly value: (row: Row) => number },
  lineOf: (row: Row) => TrackedLine,
): readonly ColumnPlan<Row>[] {
  return [
    worked<Row>("judged", "Judged by", {
      formula: `=IF(${over.formula}>=1,IF({attainment}="","",ROUND({attainment},12)),IF({pace}="","",ROUND({pace},12)))`,
      value: (row) => {
        const { attainment, pace } = lineOf(row);
        const judged = over.value(row) >= 1 ? attainment : pace;
        return judged === null ? null : rounded(judged, SETTLED);
      },
      format: "share",
    }),
    worked<Row>("statusRow", "Status row", {
      formula: '=IF({coming}="","",1+COUNTIF(StatusList[From],"<="&ROUND({coming},12)))',
      value: (row) => {
        const { status } = lineOf(row);
        const place = outlookStatuses.findIndex((each) => each.status === status);
        return status === null ? null : outlookStatuses.length - place;
      },
      format: "general",
    }),
  ];
}

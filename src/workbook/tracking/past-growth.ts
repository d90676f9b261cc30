import type { Growth, TrendPeriod } from "../../engine";
import type { ColumnPlan } from "../block";
import type { NumberFormat } from "../description";
import { worked } from "../plan/columns";
import { pastColumns } from "./past-block";
import type { BothPeriods, TrendRow } from "./past-rows";

type Column = ColumnPlan<TrendRow>;

/** An earlier period that each is held against, and how the columns that do it are called. */
type Earlier = {
  readonly key: "prior" | "year";
  readonly on: string;
  readonly then: string;
  readonly now: string;
  readonly of: (said: TrendPeriod) => Growth;
};

export const prior: Earlier = {
  key: "prior",
  on: "prior",
  then: "prior",
  now: "after",
  of: (said) => said.onPeriodBefore,
};
export const year: Earlier = {
  key: "year",
  on: "year ago",
  then: "year ago",
  now: "year on",
  of: (said) => said.onYearBefore,
};

/** Growth on an earlier period, of those who told of both; blank is not derivable. */
export function growth({ key, on, of }: Earlier): readonly Column[] {
  const share = (what: keyof Growth, header: string, formula: string) =>
    worked<TrendRow>(`${key}${what}`, `${header} on ${on}`, {
      formula,
      value: ({ said }) => (said === null ? null : of(said)[what]),
      format: "share",
    });
  const grown = (what: string) =>
    `=IF(N({${what}Then${key}})<=0,"",({${what}Now${key}}-{${what}Then${key}})/{${what}Then${key}})`;
  return [
    share("actual", "Actual", grown("actual")),
    share("quota", "Quota", grown("quota")),
    share(
      "points",
      "Points",
      `=IF(COUNT({rateThen${key}})*COUNT({rateNow${key}})=0,"",{rateNow${key}}-{rateThen${key}})`,
    ),
  ];
}

/** What those who told of both periods were asked and made in the earlier and in the later one. */
export function bothSums({ key, then, now }: Earlier, count: number): readonly Column[] {
  const both = (
    ...[of, header, formula, format]: readonly [
      of: keyof BothPeriods,
      header: string,
      formula: string,
      format: NumberFormat,
    ]
  ) => worked<TrendRow>(`${of}${key}`, header, { formula, value: (row) => row[key][of], format });
  const told = pastColumns("In", count);
  const sums = (of: "quota" | "actual", header: string): readonly Column[] => {
    const amounts = pastColumns(of === "quota" ? "Quota" : "Made", count);
    const sum = (who: string, at: string) =>
      `=IF({${key}}="","",SUMPRODUCT(INDEX(${told},0,{${who}})*INDEX(${amounts},0,{${at}})))`;
    return [
      both(`${of}Then`, `${header} ${then}`, sum("no", key), "wholeMoney"),
      both(`${of}Now`, `${header} ${now}`, sum(key, "no"), "wholeMoney"),
    ];
  };
  const rate = (when: "Then" | "Now", header: string) =>
    both(
      `rate${when}`,
      `Rate ${header}`,
      `=IF(N({quota${when}${key}})<=0,"",{actual${when}${key}}/{quota${when}${key}})`,
      "share",
    );
  return [
    ...sums("quota", "Quota"),
    ...sums("actual", "Actual"),
    rate("Then", then),
    rate("Now", now),
  ];
}

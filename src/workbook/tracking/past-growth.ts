import type { Growth, TrendPeriod } from "../../engine";
import type { ColumnPlan } from "../block";
import { worked, working } from "../plan/columns";
import { pastColumns } from "./past-block";

/** A past period of all who told of it; without figures where no period is told at all. */
export type TrendRow = {
  readonly no: number;
  readonly period: string;
  readonly reps: number;
  readonly said: TrendPeriod | null;
};
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
    share("actual", "Actual", grown("Actual")),
    share("quota", "Quota", grown("Quota")),
    share(
      "points",
      "Points",
      `=IF(COUNT({rateThen${key}})*COUNT({rateNow${key}})=0,"",{rateNow${key}}-{rateThen${key}})`,
    ),
  ];
}

/** What those who told of both periods were asked and made in the earlier and in the later one. */
export function bothSums({ key, then, now }: Earlier, count: number): readonly Column[] {
  const sum = (told: string, kind: string, at: string) =>
    `=IF({${key}}="","",SUMPRODUCT(INDEX(${pastColumns("Told", count)},0,{${told}})*INDEX(${pastColumns(kind, count)},0,{${at}})))`;
  const rate = (when: "Then" | "Now", header: string) =>
    working<TrendRow>(
      `rate${when}${key}`,
      `Rate ${header}`,
      `=IF(N({Quota${when}${key}})<=0,"",{Actual${when}${key}}/{Quota${when}${key}})`,
      "share",
    );
  return [
    ...(["Quota", "Actual"] as const).flatMap((kind) => [
      working<TrendRow>(`${kind}Then${key}`, `${kind} ${then}`, sum("no", kind, key), "wholeMoney"),
      working<TrendRow>(`${kind}Now${key}`, `${kind} ${now}`, sum(key, kind, "no"), "wholeMoney"),
    ]),
    rate("Then", then),
    rate("Now", now),
  ];
}

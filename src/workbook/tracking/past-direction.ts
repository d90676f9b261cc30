import type { Block } from "../description";
import { pastColumns } from "./past-block";
import { scalarsBlock, type Scalar } from "./scalars";
import type { Tracked } from "./tracked-rows";

/** A direction in one word from the points a period. */
export function direction(points: string): string {
  return `=IF(${points}="","",IF(ROUND(ABS(${points}),12)<SteadyWithin,"STEADY",IF(${points}>0,"IMPROVING","DECLINING")))`;
}

/** Where all who told lead: from the first period of which an attainment is known to the last. */
export function directionBlock({ companyTrend: trend }: Tracked): Block {
  return scalarsBlock("Where it leads", [
    {
      label: "Mean attainment",
      name: "RecentMean",
      formula: '=IF(COUNT(CompanyTrend[Attainment])=0,"",AVERAGE(CompanyTrend[Attainment]))',
      value: trend.meanAttainment,
      format: "share",
      why: "Every period counts alike",
    },
    {
      label: "Attainment over all periods",
      name: "PastWeighted",
      formula:
        '=IF(PastFirst="","",SUMIFS(PastSteps[Actual],PastSteps[Known],1)/SUMIFS(PastSteps[Quota],PastSteps[Known],1))',
      value: trend.weightedAttainment,
      format: "share",
      why: "All sales over all quotas",
    },
    {
      label: "Points a period",
      name: "PastPoints",
      formula:
        '=IF(PastBetween*PastQuotaFrom*PastQuotaTo=0,"",(PastActualTo/PastQuotaTo-PastActualFrom/PastQuotaFrom)/PastBetween)',
      value: trend.pointsPerPeriod,
      format: "share",
      why: "Of those who told of the first and of the last period",
    },
    {
      label: "Direction",
      name: "PastDirection",
      formula: direction("PastPoints"),
      value: trend.direction ?? "",
      look: "output",
    },
  ]);
}

/** The steps to it: the first and the last period that are known, and what those who told of both were asked and made. */
export function spanBlock({ periods, span }: Tracked): Block {
  const sum = (kind: "Quota" | "Made", at: string, told: string) =>
    `=IF(PastLast=0,0,SUMPRODUCT(INDEX(${pastColumns("In", periods.length)},0,${told})*INDEX(${pastColumns(kind, periods.length)},0,${at})))`;
  const sums = (
    kind: "Quota" | "Made",
    name: string,
    { from, to }: { readonly from: number; readonly to: number },
  ): readonly Scalar[] => [
    {
      label: `${kind} in the first`,
      name: `Past${name}From`,
      formula: sum(kind, "PastFirst", "PastLast"),
      value: from,
      format: "wholeMoney",
    },
    {
      label: `${kind} in the last`,
      name: `Past${name}To`,
      formula: sum(kind, "PastLast", "PastFirst"),
      value: to,
      format: "wholeMoney",
    },
  ];
  return scalarsBlock("From the first known period to the last", [
    {
      label: "Steady within",
      name: "SteadyWithin",
      formula: null,
      value: 0.005,
      format: "share",
      why: "Fewer points a period than this no whole per cent shows",
    },
    { label: "Quarters of a year", name: "QuartersOfYear", formula: null, value: 4, why: "A fact" },
    { label: "Digits of a year", name: "YearDigits", formula: null, value: 4, why: "A fact" },
    {
      label: "First row",
      name: "PastFirst",
      formula: '=IFERROR(MATCH(1,PastSteps[Known],0),"")',
      value: span.first,
    },
    {
      label: "Last row",
      name: "PastLast",
      formula: "=SUMPRODUCT(MAX(PastSteps[Known]*PastSteps[No]))",
      value: span.last,
    },
    {
      label: "Periods between",
      name: "PastBetween",
      formula:
        "=IF(PastLast=0,0,INDEX(PastSteps[Place],PastLast)-INDEX(PastSteps[Place],PastFirst))",
      value: span.between,
    },
    ...sums("Quota", "Quota", { from: span.quotaFrom, to: span.quotaTo }),
    ...sums("Made", "Actual", { from: span.actualFrom, to: span.actualTo }),
  ]);
}

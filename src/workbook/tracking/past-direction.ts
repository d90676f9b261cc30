import type { Block } from "../description";
import { pastColumns } from "./past-block";
import { scalarsBlock } from "./scalars";
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
      name: "PastMean",
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
export function spanBlock({ periods }: Tracked): Block {
  const sum = (kind: string, at: string, told: string) =>
    `=IF(PastFirst="",0,SUMPRODUCT(INDEX(${pastColumns("Told", periods.length)},0,${told})*INDEX(${pastColumns(kind, periods.length)},0,${at})))`;
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
    },
    {
      label: "Last row",
      name: "PastLast",
      formula: "=SUMPRODUCT(MAX(PastSteps[Known]*PastSteps[No]))",
    },
    {
      label: "Periods between",
      name: "PastBetween",
      formula:
        '=IF(PastFirst="",0,INDEX(PastSteps[Place],MAX(1,PastLast))-INDEX(PastSteps[Place],PastFirst))',
    },
    ...(["Quota", "Actual"] as const).flatMap((kind) => [
      {
        label: `${kind} in the first`,
        name: `Past${kind}From`,
        formula: sum(kind, "PastFirst", "PastLast"),
        format: "wholeMoney" as const,
      },
      {
        label: `${kind} in the last`,
        name: `Past${kind}To`,
        formula: sum(kind, "PastLast", "PastFirst"),
        format: "wholeMoney" as const,
      },
    ]),
  ]);
}

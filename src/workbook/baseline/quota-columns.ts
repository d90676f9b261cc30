import type { RepBaselineRow } from "../../engine";
import type { ColumnPlan } from "../block";
import { worked } from "../plan/columns";
import type { PlacedRow } from "./baseline-rows";
import {
  quarterIn,
  tenureColumns,
  type ShownStanding,
  type StandingColumn,
} from "./standing-columns";

/** A count of last year's deals of a rep. */
function counted(
  key: "lastYearWon" | "lastYearLost" | "lastYearValued",
  header: string,
  criteria: string,
): StandingColumn {
  const found = `COUNTIFS(DealList[Last year row],{no},${criteria})`;
  return [key, header, `=IF(LastYearCounts="no","",${found})`, (row) => row[key], "general"];
}

const quotaOf = "INDEX(RosterList[Previous quota],{roster})";

/** What came of last year's quota. */
const attained: readonly StandingColumn[] = [
  counted("lastYearWon", "Won last year", 'DealList[State],"WON"'),
  counted("lastYearLost", "Lost last year", 'DealList[State],"LOST"'),
  counted("lastYearValued", "Valued last year", 'DealList[State],"WON",DealList[Known],1'),
  [
    "known",
    "Told last year",
    '=IF({lastYearWon}="","",IF({lastYearWon}>0,{lastYearValued},{lastYearLost}))',
    (row) => (row.lastYearWon === 0 ? row.lastYearLost : row.lastYearValued),
    "general",
  ],
  [
    "booked",
    "Booked last year",
    '=IF(N({known})=0,"",SUMIFS(DealList[Booked value],DealList[Last year row],{no}))',
    ({ lastYearBookings }) => lastYearBookings,
    "money",
  ],
  [
    "isAsked",
    "Quota told",
    `=IF({roster}="",0,COUNT(${quotaOf}))`,
    ({ previousQuota }) => Number(previousQuota !== null),
    "general",
  ],
  [
    "asked",
    "Previous quota",
    `=IF({isAsked}=0,"",${quotaOf})`,
    ({ previousQuota }) => previousQuota,
    "money",
  ],
  [
    "attainment",
    "Attainment",
    '=IF({sells}*COUNT({booked})*(N({asked})>0)=0,"",{booked}/{asked})',
    ({ attainment }) => attainment,
    "share",
  ],
];

/** What the open deals cover of the plan's first quarter. */
function covered({ plan }: ShownStanding): readonly StandingColumn[] {
  return [
    [
      "dueDeals",
      "Due deals",
      "=COUNTIFS(DealList[Due row],{no})",
      ({ dueDeals }) => dueDeals,
      "general",
    ],
    [
      "due",
      "Due pipeline",
      '=IF({dueDeals}=0,"",SUMIFS(DealList[Open value],DealList[Due row],{no}))',
      ({ duePipeline }) => duePipeline,
      "money",
    ],
    [
      "dueWithChance",
      "Due with a chance",
      '=COUNTIFS(DealList[Due row],{no},DealList[Probability],">=0")',
      ({ dueWithChance }) => dueWithChance,
      "general",
    ],
    [
      "dueWeighted",
      "Due weighted",
      '=IF({dueWithChance}=0,"",SUMIFS(DealList[Weighted value],DealList[Due row],{no}))',
      ({ dueWeighted }) => dueWeighted,
      "money",
    ],
    [
      "quarterQuota",
      "Quota of the first quarter",
      `=IFERROR(SUM(INDEX(${quarterIn(plan)},MATCH({key},PeriodQuotas[Id],0),0)),"")`,
      ({ quarterQuota }) => quarterQuota,
      "money",
    ],
    [
      "coverage",
      "Coverage",
      '=IF(COUNT({due})*(N({quarterQuota})>0)=0,"",{due}/{quarterQuota})',
      ({ coverage }) => coverage,
      "multiple",
    ],
    [
      "weightedCoverage",
      "Weighted coverage",
      '=IF(COUNT({dueWeighted})*(N({quarterQuota})>0)=0,"",{dueWeighted}/{quarterQuota})',
      ({ weightedCoverage }) => weightedCoverage,
      "multiple",
    ],
  ];
}

/** Whose quota is of their own deals; a manager's is of the team's. */
const sells: StandingColumn = [
  "sells",
  "Sells",
  '=IF({team}="",0,(INDEX(TeamList[Role],{team})="AE")+(INDEX(TeamList[Role],{team})="AM"))',
  ({ isSeller }) => Number(isSeller),
  "general",
];

const outputs: ReadonlySet<string> = new Set(["tenure", "attainment", "coverage"]);

/** Where each rep stands: tenure, what came of last year's quota, what the open deals cover. */
export function standingColumns(shown: ShownStanding): readonly ColumnPlan<PlacedRow>[] {
  const { found, isLive } = shown;
  const rows = new Map<string, RepBaselineRow>(found.reps.map((row) => [row.key, row]));
  const all = [...tenureColumns(shown), sells, ...attained, ...covered(shown)];
  return all.map(([key, header, formula, valueOf, format]): ColumnPlan<PlacedRow> => {
    const value = ({ key: rep }: PlacedRow) => {
      const row = rows.get(rep);
      return row === undefined ? null : valueOf(row);
    };
    const look = outputs.has(key) ? "output" : "calculation";
    // Without the deals beside it no formula can follow them.
    return isLive || !formula.includes("DealList")
      ? { ...worked(key, header, { formula, value, format }), look }
      : { key, header, look, format, value };
  });
}

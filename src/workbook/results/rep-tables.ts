import {
  territoryFactors,
  type AllocationPlan,
  type RepPlan,
  type TerritoryFactor,
} from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { monthLabels } from "../plan/month-capacity-block";
import { periodHeader } from "../plan/period-header";
import { worked, wordsWorked, placed } from "../plan/columns";
import { figures, type Figure } from "./figures";
import { periodName, periodWords } from "./rep-letter";

type Period = { readonly header: string; readonly at: number };

/** The quota by period, and what the rep is counted for in it. */
export function repPeriodsBlock(plan: AllocationPlan, rep: RepPlan): Block {
  return block<Period>(
    { heading: "Quota by period" },
    [
      words({ key: "period", header: "Period", value: ({ header }) => header }),
      {
        key: "quota",
        header: "Quota",
        look: "output",
        format: "wholeMoney",
        formula: ({ header }) => `=INDEX(PeriodQuotas[${header}],ViewPeriodRow)`,
        value: ({ at }) => rep.periods[at] ?? 0,
      },
      worked("share", "Of the year", {
        formula: '=IF(ViewQuota=0,"",{quota}/ViewQuota)',
        value: ({ at }) => (rep.quota === 0 ? null : (rep.periods[at] ?? 0) / rep.quota),
        format: "share",
      }),
      {
        ...wordsWorked<Period>("words", "In the letter", {
          formula: '={period}&": "&FIXED({quota},0)',
          value: ({ header, at }) => periodWords(header, rep.periods[at] ?? 0),
        }),
        name: ({ at }) => periodName(at),
      },
    ],
    plan.calendar.periods.map((period, at) => ({ header: periodHeader(period), at })),
  );
}

type Month = { readonly place: number };

/** Month by month what dates and ramp leave of a full quota. */
export function repMonthsBlock(plan: AllocationPlan, rep: RepPlan): Block {
  const labels = monthLabels(plan);
  const { months } = rep.standing.carrier;
  const shown = (share: number) => (share === 0 ? "not counted" : share < 1 ? "in part" : "full");
  return block<Month>(
    { heading: "Months of ramp" },
    [
      wordsWorked("month", "Month", {
        formula: "=INDEX(MonthCapacity[Month],{place})",
        value: ({ place }) => labels[place - 1] ?? "",
      }),
      placed("place", "Month of the year", ({ place }) => place),
      worked("share", "Counted for", {
        formula: "=INDEX(TeamList[[Month 1]:[Month 12]],ViewTeamRow,{place})",
        value: ({ place }) => months[place - 1] ?? 0,
        format: "percent0",
      }),
      wordsWorked("state", "State", {
        formula: '=IF({share}=0,"not counted",IF({share}<1,"in part","full"))',
        value: ({ place }) => shown(months[place - 1] ?? 0),
      }),
    ],
    Array.from({ length: 12 }, (_month, at) => ({ place: at + 1 })),
  );
}

/** How the sheet Territories heads the factors. */
const factors: Readonly<Record<TerritoryFactor, string>> = {
  accountDensity: "Account density",
  marketMaturity: "Market maturity",
  historicalPerformance: "Historical performance",
  competitiveOpenness: "Competitive openness",
};

/** What the territory is judged by, and what it weighs; null in a plan without territories. */
export function repTerritoryBlock(plan: AllocationPlan, rep: RepPlan): Block | null {
  if (plan.territories.size === 0) return null;
  const { territory, weight } = rep.standing;
  const from = (table: string, column: string) =>
    `=IFERROR(INDEX(${table}[${column}],MATCH(ViewTerritory,${table}[Id],0)),"")`;
  const scores = territoryFactors.map((factor): Figure => {
    const header = factors[factor];
    return {
      label: header,
      formula: from("TerritoryList", header),
      value: territory?.territory.scores[factor] ?? null,
      format: "general",
      look: "calculation",
      note: "From 1 to 5",
    };
  });
  return figures("Territory", [
    {
      label: "Name",
      formula: `${from("TerritoryList", "Name")}&""`,
      value: territory?.territory.name ?? "",
      format: "text",
    },
    ...scores,
    {
      label: "Score",
      formula: from("TerritoryWeights", "Score"),
      value: territory?.score ?? null,
      format: "count",
      look: "calculation",
      note: "Scores times what each factor counts, added up",
    },
    {
      label: "Score over median",
      formula: from("TerritoryWeights", "Score over median"),
      value: territory?.raw ?? null,
      format: "count",
      look: "calculation",
      note: "Beside the territories it is compared with",
    },
    {
      label: "Weight",
      formula: "=INDEX(AllocationPlan[Weight],ViewRow)",
      value: weight,
      format: "count",
      note: "The same within limits; 1 without a territory",
    },
  ]);
}

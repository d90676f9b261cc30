import {
  chanceOfSales,
  deviationOfSales,
  expectedSales,
  OTHER_CORRELATION,
  spreadOf,
  type AllocationPlan,
  type QuotaModel,
} from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { known, worked } from "../plan/columns";
import { inputsBlock, SALES } from "./odds-inputs-block";
import { stampBlocks, type Item, type Sheet, type Stamp } from "./stamp";

type Case = {
  readonly label: string;
  readonly correlation: number;
  readonly formula: string | null;
  /** How far the team's sales lie from what is expected. */
  readonly deviation: number | null;
  readonly chance: number | null;
};

function casesOf(model: QuotaModel, plan: AllocationPlan): readonly Case[] {
  const [means, spread] = [expectedSales(plan), spreadOf(model, plan)];
  const oddsAt = (correlation: number) =>
    means === null || spread === null
      ? null
      : { means, deviations: means.map((one) => one * spread), correlation };
  const { correlation: told } = model.outlook;
  const of = (label: string, correlation: number, formula: string | null): Case => {
    const odds = oddsAt(correlation);
    return {
      label,
      correlation,
      formula,
      deviation: odds === null ? null : deviationOfSales(odds),
      chance: odds === null ? null : chanceOfSales(odds, plan.pool.revenueTarget),
    };
  };
  return [
    of("As told", told, "=Correlation"),
    of("No luck in common", 0, null),
    of("Good and bad years in common", OTHER_CORRELATION, null),
  ];
}

function casesBlock(cases: readonly Case[]): Block {
  return block<Case>(
    { heading: "Chance to book the revenue target" },
    [
      known("label", "Correlation between reps", (row) => row.label),
      {
        key: "correlation",
        header: "Correlation",
        look: "calculation",
        format: "count",
        formula: (row) => row.formula,
        value: (row) => row.correlation,
      },
      worked("deviation", "Spread of sales", {
        formula: `=IF(OddsKnown=0,"",OddsSpread*SQRT((1-{correlation})*SUMSQ(${SALES})+{correlation}*OddsSales*OddsSales))`,
        value: (row) => row.deviation,
        format: "wholeMoney",
      }),
      {
        ...worked<Case>("chance", "Chance", {
          formula: `=IF(OddsKnown=0,"",IF({deviation}=0,N(OddsSales>=RevenueTarget),NORMSDIST((OddsSales-RevenueTarget)/{deviation})))`,
          value: (row) => row.chance,
          format: "share",
        }),
        look: "output",
      },
      {
        key: "written",
        header: "When written",
        look: "calculation",
        format: "share",
        rangeName: "OddsWritten",
        value: (row) => row.chance,
      },
    ],
    cases,
  );
}

const method: readonly Item[] = [
  {
    label: "Method",
    value: "Closed form",
    why: "Each rep's sales are normal around what is expected, any two with the same correlation.",
  },
];

/** The chance of the target: formulas, with the engine's own answer beside them. */
export function oddsSheet(model: QuotaModel, plan: AllocationPlan, stamp: Stamp): Sheet {
  return {
    name: "Odds",
    family: "calculations",
    purpose:
      "Read how likely the team books the revenue target, in closed form and without a draw.",
    widths: [34, 24, 16, 14, 16],
    blocks: [
      casesBlock(casesOf(model, plan)),
      inputsBlock(model, plan, stamp),
      ...stampBlocks(stamp, method, "OddsStamped"),
    ],
  };
}

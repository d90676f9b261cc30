import {
  chanceOfSales,
  expectedSales,
  spreadOf,
  type AllocationPlan,
  type QuotaModel,
} from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { known, worked, working } from "../plan/columns";
import { inputsBlock, SALES } from "./odds-inputs-block";
import { stampBlock, type Item, type Sheet, type Stamp } from "./stamp";

/** Shown beside the model's own: good and bad years are common to reps. */
const OTHER_CORRELATION = 0.3;

type Case = {
  readonly label: string;
  readonly correlation: number;
  readonly formula: string | null;
  readonly chance: number | null;
};

function casesOf(model: QuotaModel, plan: AllocationPlan): readonly Case[] {
  const [means, spread] = [expectedSales(plan), spreadOf(model, plan)];
  const chance = (correlation: number) =>
    means === null || spread === null
      ? null
      : chanceOfSales(
          { means, deviations: means.map((one) => one * spread), correlation },
          plan.pool.revenueTarget,
        );
  const { correlation: told } = model.outlook;
  const of = (label: string, correlation: number, formula: string | null): Case => ({
    label,
    correlation,
    formula,
    chance: chance(correlation),
  });
  return [
    of("As told", told, "=Correlation"),
    of("No luck in common", 0, null),
    of("Good and bad years in common", OTHER_CORRELATION, null),
  ];
}

const noChance = "OR(COUNT(OddsSales)=0,COUNT(OddsSpread)=0)";

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
      working(
        "deviation",
        "Spread of sales",
        `=IF(${noChance},"",OddsSpread*SQRT((1-{correlation})*SUMSQ(${SALES})+{correlation}*OddsSales*OddsSales))`,
        "wholeMoney",
      ),
      {
        ...worked<Case>("chance", "Chance", {
          formula: `=IF(${noChance},"",IF({deviation}=0,N(OddsSales>=RevenueTarget),NORMSDIST((OddsSales-RevenueTarget)/{deviation})))`,
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
      stampBlock(stamp, method),
    ],
  };
}

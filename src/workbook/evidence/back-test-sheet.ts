import {
  median,
  rawBackTest,
  shippedBenchmarks,
  total,
  type AllocationPlan,
  type BackTest,
  type Benchmark,
  type QuotaModel,
} from "../../engine";
import type { Block, ChartDescription } from "../description";
import { gateSettings, linesBlock } from "./gate-blocks";
import { bandsBlock, segmentsBlock, sharesBlock } from "./hits-blocks";
import { judgedBlocks } from "./judged-block";
import { placesOf } from "./places";
import { beside, itemsBlock, type Item, type Sheet, type Stamp } from "./stamp";

/** The answer on top. */
function answers(test: BackTest, theirs: Benchmark): Block {
  const { ramped, ramping, attainments, verdict } = test;
  const gate = "BackTest[Attainment at the gate]";
  const count = attainments.length;
  const mean = count === 0 ? null : total(attainments) / count;
  const figure = (label: string, value: number | null, formula: string): Item => ({
    label,
    value,
    formula,
    format: "share",
    isOutput: true,
  });
  return itemsBlock("Against last year's bookings", [
    {
      ...figure("Ramped reps at quota", ramped.share, "=INDEX(QuotaHits[Share],1)"),
      name: "BackTestShare",
    },
    figure("Mean attainment", mean, `=IF(COUNT(${gate})=0,"",AVERAGE(${gate}))`),
    figure("Median attainment", median(attainments), `=IF(COUNT(${gate})=0,"",MEDIAN(${gate}))`),
    {
      label: "Where that lies",
      value: verdict ?? "",
      name: "BackTestVerdict",
      formula:
        '=IF(COUNT(BackTestShare)=0,"",INDEX(GateVerdicts,MATCH(BackTestShare+SameWithin,GateFrom,1)))',
      why: "Quotas that ask for growth look hard here: the gate itself is last year's plan by this method.",
    },
    {
      label: "Others aim for, from",
      value: theirs.low,
      formula: "=AttainmentGateLow",
      format: "share",
      why: "A benchmark, and no rule: the gate goes by the lines below.",
    },
    {
      label: "Others aim for, up to",
      value: theirs.high,
      formula: "=AttainmentGateHigh",
      format: "share",
    },
    {
      label: "Reps who can be judged",
      value: ramped.reps + ramping.reps,
      formula: "=SUM(BackTest[Judged])",
    },
    {
      label: "Reps of whose year nothing is known",
      value: test.unknown.length,
      formula: "=ROWS(BackTest[Id])-COUNT(BackTest[Booked last year])",
    },
    {
      label: "Reps whose quota is for part of a year",
      value: test.partYear.length,
      formula:
        "=SUMPRODUCT(ISNUMBER(BackTest[Booked last year])*((BackTest[Ramping]=1)+(BackTest[There this year]<1-SameWithin)>0))",
    },
  ]);
}

const widths: readonly number[] = [
  ...[28, 20, 11, 11, 11, 11, 12, 12, 13, 12],
  ...Array.from({ length: 11 }, () => 11),
];

const chart: ChartDescription = {
  name: "AttainmentSpread",
  kind: "column",
  title: "Ramped reps by attainment of these quotas with last year's bookings",
  categoryAxis: "Attainment",
  valueAxis: "Reps",
  fromZero: true,
  altText:
    "Columns count the ramped reps whose bookings of last year would have made so much of this year's quota.",
  categories: { table: "AttainmentBands", column: "Attainment" },
  series: [{ name: "Reps", values: { table: "AttainmentBands", column: "Reps" } }],
  place: beside(widths, { column: 8, down: 0 }, { rows: 20, columns: 8 }),
};

/** Would these quotas have held last year? The raw test, in formulas. */
export function backTestSheet(model: QuotaModel, plan: AllocationPlan, stamp: Stamp): Sheet {
  const test = rawBackTest(plan, { thresholds: model.thresholds, tiers: model.payTiers });
  return {
    name: "Back-test",
    family: "calculations",
    purpose:
      "Hold these quotas against what each rep booked last year. That punishes growth asked for: no verdict on its own.",
    widths,
    blocks: [
      answers(test, { ...shippedBenchmarks, ...model.benchmarks }.attainmentGate),
      sharesBlock(test),
      ...segmentsBlock(test),
      bandsBlock(test),
      gateSettings(model, stamp),
      linesBlock(model),
      ...judgedBlocks(plan, test, placesOf(model, plan)),
    ],
    charts: test.attainments.length === 0 ? [] : [chart],
  };
}

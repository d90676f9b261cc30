import type { AllocationPlan, QuotaModel } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { dayValue } from "./months-block";
import { standardRampRow } from "./ramp-rows";

type Scalar = {
  readonly label: string;
  readonly name: string;
  readonly formula: string | null;
  readonly value: number;
  readonly why: string;
  readonly format?: "date";
};

/** Numbers that the formulas of the plan call by name. */
export function calendarScalars(model: QuotaModel, plan: AllocationPlan): Block {
  const { seasonality, allocation } = model;
  const rows: readonly Scalar[] = [
    {
      label: "Shares of the year told",
      name: "SeasonCount",
      formula: "=COUNT(SeasonList[Share])",
      value: seasonality.length,
      why: "12 by month, 4 by quarter, none for a flat year",
    },
    {
      label: "Months in a quarter",
      name: "QuarterMonths",
      formula: null,
      value: 3,
      why: "A fact, not an input",
    },
    {
      label: "Months in a year",
      name: "YearMonths",
      formula: null,
      value: 12,
      why: "A fact, not an input",
    },
    {
      label: "Periods in the year",
      name: "PeriodCount",
      formula: '=IF(PlanPeriod="month",12,12/QuarterMonths)',
      value: plan.calendar.periods.length,
      why: "Months or quarters, as the method says",
    },
    {
      label: "Step of a period's quota",
      name: "PeriodRounding",
      formula: "=IF(ISNUMBER(PeriodStep),PeriodStep,RoundingStep)",
      value: allocation.periodStep ?? allocation.roundingStep,
      why: "The year's step where no other is told",
    },
    {
      label: "Row of the standard ramp",
      name: "StandardRamp",
      formula: '=MATCH("Standard",RampList[Name],0)',
      value: standardRampRow(model),
      why: "For whoever has no schedule of their own, nor one for the role",
    },
    {
      label: "Fiscal year as written",
      name: "FiscalYearWritten",
      formula: null,
      value: dayValue(model.calendar.fiscalYearStart) ?? 0,
      why: "The headers of the periods are of this year",
      format: "date",
    },
    {
      label: "Half",
      name: "Half",
      formula: null,
      value: 0.5,
      why: "For the middle of two",
    },
    {
      label: "Rounding dust",
      name: "Dust",
      formula: null,
      value: 1e-9,
      why: "Parts of a step smaller than this are what binary numbers leave behind",
    },
  ];
  return block<Scalar>(
    { heading: "Calendar and rounding" },
    [
      words({ key: "label", header: "Item", value: (row) => row.label }),
      {
        key: "value",
        header: "Value",
        look: "calculation",
        format: (row) => row.format ?? "general",
        formula: (row) => row.formula,
        value: (row) => row.value,
        name: (row) => row.name,
      },
      words({ key: "why", header: "Why", value: (row) => row.why }, "note"),
    ],
    rows,
  );
}

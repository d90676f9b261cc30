import { monthOf, serialDate, type AllocationPlan, type QuotaModel } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { placed, worked } from "./columns";

type MonthRow = {
  readonly place: number;
  readonly number: number;
  readonly firstDay: number | null;
  readonly share: number;
  readonly period: number;
};

function monthRows(model: QuotaModel, { calendar }: AllocationPlan): readonly MonthRow[] {
  const first = monthOf(model.calendar.fiscalYearStart) ?? 0;
  return calendar.months.map((share, at) => {
    const number = first + at;
    const day = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}-01`;
    const period = calendar.periods.findIndex(({ months }) => months.includes(at)) + 1;
    return { place: at + 1, number, firstDay: serialDate(day), share, period };
  });
}

/** The twelve months of the plan's year: each with its number, its first day, and its share of the year. */
export function monthsBlock(model: QuotaModel, plan: AllocationPlan): Block {
  return block<MonthRow>(
    { heading: "Months of the year", table: "MonthList" },
    [
      placed("place", "Month", (row) => row.place),
      {
        ...worked<MonthRow>("number", "Month number", {
          formula: "=12*YEAR(FiscalYearStart)+MONTH(FiscalYearStart)+{place}-1-1",
          value: (row) => row.number,
          format: "general",
        }),
        name: (row) => `Month${row.place}`,
      },
      worked("firstDay", "First day", {
        formula: "=DATE(YEAR(FiscalYearStart),MONTH(FiscalYearStart)+{place}-1,1)",
        value: (row) => row.firstDay,
        format: "date",
      }),
      {
        ...worked<MonthRow>("share", "Share of the year", {
          formula:
            "=IF(SeasonCount=0,1/12,INDEX(SeasonList[Share],ROUNDUP({place}*SeasonCount/12,0))*SeasonCount/12)",
          value: (row) => row.share,
          format: "share",
        }),
        name: (row) => `Season${row.place}`,
      },
      worked("period", "Period", {
        formula: "=ROUNDUP({place}*PeriodCount/12,0)",
        value: (row) => row.period,
        format: "general",
      }),
    ],
    monthRows(model, plan),
  );
}

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

/** A day as the sheets hold it; null for none. */
export function dayValue(iso: string): number | null {
  return iso === "" ? null : serialDate(iso);
}
